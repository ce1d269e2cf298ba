import type { Cite } from "../../domain/basis.js";
import { paperDate } from "../../domain/dates.js";
import type { Decimal } from "../../domain/decimal.js";
import { type ClusterEvaluation, clusterIn } from "../../evaluate/evaluation.js";
import type { TableCell } from "../document.js";
import type { RoundResult } from "../result.js";
import { decimalWords, plainText } from "../words/numbers.js";
import { paperName } from "../words/paper-name.js";
import { type Lang, words } from "../words/words.js";

/** What the plan's things are named from; enough where nothing was evaluated. */
export interface NamingContext {
  readonly result: Pick<RoundResult, "plan">;
  readonly lang: Lang;
}

/** What every table is built from: the result, the language, and which units to show. */
export interface DrawContext extends NamingContext {
  readonly result: RoundResult;
  /** Undefined: all units. It never changes what is ranked. */
  readonly shown: ReadonlySet<string> | undefined;
}

export function isShown(context: DrawContext, unit: string | undefined): boolean {
  return context.shown === undefined || (unit !== undefined && context.shown.has(unit));
}

/** Whether any unit of a cluster is shown. */
export function isAnyShown(context: DrawContext, { units }: ClusterEvaluation): boolean {
  return units.some((unit) => isShown(context, unit));
}

export function say(context: NamingContext) {
  return words[context.lang].text;
}

/** "Huyện A", "Huyện A và Huyện B", "Huyện A, Huyện B và Huyện C". */
export function unitNames({ result, lang }: DrawContext, units: readonly string[]): string {
  const names = units.map((id) => result.plan.units.get(id)?.name ?? id);
  return new Intl.ListFormat(lang).format(names);
}

/** A number as a cell: shown in the language, kept exact for a spreadsheet. */
export function figure(value: Decimal | undefined, lang: Lang, decimals?: number): TableCell {
  if (value === undefined) return { text: "" };
  const number = plainText(value, decimals);
  return { text: decimalWords(number, lang), number };
}

/** "Điều 28 khoản 1, Luật 15/2003/QH11". */
export function citeText(context: NamingContext, cite: Cite): string {
  const document = context.result.plan.documents.get(cite.document);
  const name = document ? paperName(document) : cite.document;
  return cite.provision === undefined ? name : `${cite.provision}, ${name}`;
}

/** "ngày 07/3/2017", as state papers write it; empty where the day is not known. */
export function issuedText(context: NamingContext, cite: Cite): string {
  const issued = context.result.plan.documents.get(cite.document)?.issued;
  return issued === undefined ? "" : `${say(context).day} ${paperDate(issued)}`;
}

export function clusterName(context: DrawContext, cluster: string | undefined): string {
  return clusterIn(context.result.evaluation, cluster)?.cluster.name ?? "";
}
