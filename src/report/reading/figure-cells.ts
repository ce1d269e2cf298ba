import { onceFor } from "../../domain/made-once.js";
import type { Plan } from "../../domain/plan.js";
import type { TableCell } from "../document.js";
import { decimalWords } from "../words/numbers.js";
import { type Lang, words } from "../words/words.js";
import type { ReportedFigure } from "./reported-figures.js";

/** The name of the target or the item that a figure is of. */
export function figureName(plan: Plan, { target, item }: ReportedFigure): string {
  if (target !== undefined) return plan.targets.get(target)?.name ?? target;
  return itemNames(plan).get(item ?? "") ?? item ?? "";
}

/** By id; of several schemes that have an item of one id the first names it. */
const itemNames = onceFor(({ schemes }: Plan): ReadonlyMap<string, string> => {
  const items = [...schemes.values()].flatMap((scheme) => scheme.groups.flatMap((group) => group.items));
  return new Map(items.reverse().map(({ id, name }) => [id, name]));
});

export function valueCell({ value }: ReportedFigure, lang: Lang): TableCell {
  return value === undefined ? { text: "" } : { text: decimalWords(value, lang), number: value };
}

export function measureCell(plan: Plan, { measure = "" }: ReportedFigure, lang: Lang): TableCell {
  return { text: measure === "points" ? words[lang].text.points : (plan.measures.get(measure)?.name ?? "") };
}
