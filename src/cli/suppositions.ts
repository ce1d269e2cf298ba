import { reportedBehind } from "../award/derived-facts.js";
import { boundsOn, type Supposition } from "../compare/suppose.js";
import { type Award, leavesOfCriterion, type Operand } from "../domain/award.js";
import { closest } from "../domain/closest.js";
import { decimal } from "../domain/decimal.js";
import type { FactDefinition } from "../domain/fact.js";
import type { Submissions } from "../domain/observation.js";
import { concerns, expectedFigure, type Plan } from "../domain/plan.js";
import type { Unit } from "../domain/unit.js";
import { writtenFact } from "../ingest/figure/written-fact.js";
import { readWrittenFigure } from "../ingest/figure/written-figure.js";
import type { Lang } from "../report/words/words.js";
import { UsageError } from "./io.js";
import { suggestion } from "./subject.js";
import { say } from "./words.js";

/** What `--set` of `whatif` is understood in. */
export interface SetContext {
  readonly plan: Plan;
  readonly submissions: Submissions;
  readonly lang: Lang;
}

/**
 * One `--set who.what=value`: a figure of a unit (`rach-gia.rice-output=0,61`), a fact of a nominee
 * (`rach-gia.members_advanced=90`), or what an award asks of a fact (`provincial-flag.targets_exceeded=2`, with its rule
 * between them where several rules ask).
 */
export function readSupposition(context: SetContext, written: string): Supposition {
  const { plan, submissions, lang } = context;
  const [, path = "", value = ""] = /^([^=]+)=(.*)$/s.exec(written) ?? [];
  const [who = "", ...what] = path.split(".");
  if (what.length === 0 || value.trim() === "") throw new UsageError(say(lang, "badSet", { what: written }));
  const last = what.at(-1) ?? "";
  const award = plan.awards.find((one) => one.id === who);
  if (award && what.length <= 2) return boundOf(context, award, what, value.trim());
  const unit = what.length === 1 ? plan.units.get(who) : undefined;
  const target = plan.targets.get(last);
  if (unit && target) return figureOf(context, unit, last, value);
  const fact = plan.facts.get(last);
  const isKnown = unit !== undefined || (what.length === 1 && submissions.registers.nominees.has(who));
  if (isKnown && fact?.enterable)
    return { kind: "fact", nominee: who, fact: last, value: factOf(context, fact, value) };
  const behind = fact ? reportedBehind(last).filter((one) => one !== last) : [];
  if (isKnown && fact && behind.length > 0)
    throw new UsageError(say(lang, "derivedFact", { fact: fact.name, known: behind.join(", ") }));
  throw new UsageError(say(lang, "nothingToSet", { what: path, suggestion: nearest(context, isKnown ? last : who) }));
}

function figureOf({ plan, submissions, lang }: SetContext, unit: Unit, id: string, value: string): Supposition {
  const target = plan.targets.get(id);
  if (!target || !concerns(plan, target, unit))
    throw new UsageError(say(lang, "notConcerned", { unit: unit.name, target: target?.name ?? id }));
  if (!submissions.reports.has(unit.id)) throw new UsageError(say(lang, "noReportToSet", { unit: unit.name }));
  const figure = readWrittenFigure(plan, target, value, expectedFigure(plan, unit, target));
  const isRead = figure.actual !== undefined || figure.reading === "achieved" || figure.reading === "not_achieved";
  if (!isRead) throw new UsageError(say(lang, "badFigure", { what: value, target: target.name }));
  return { kind: "figure", unit: unit.id, figure };
}

function factOf({ lang }: SetContext, fact: FactDefinition, text: string) {
  const value = writtenFact(fact, text);
  if (!value) throw new UsageError(say(lang, "badFact", { what: text, fact: fact.name }));
  return value;
}

function boundOf({ plan, lang }: SetContext, award: Award, what: readonly string[], text: string): Supposition {
  const [first = "", second] = what;
  const [rule, fact] = second === undefined ? [undefined, first] : [first, second];
  const rules = boundsOn(award, fact);
  const leaves = rule === undefined ? [...rules.values()].flat() : (rules.get(rule) ?? []);
  if (leaves.length === 0) {
    const asked = award.rules.flatMap(({ criterion }) => (criterion ? leavesOfCriterion(criterion) : []));
    const known = [...new Set(asked.map((leaf) => leaf.fact))].join(", ");
    throw new UsageError(say(lang, "noSuchBound", { award: award.name, what: what.join("."), known }));
  }
  if (rule === undefined && rules.size > 1)
    throw new UsageError(say(lang, "severalBounds", { award: award.id, fact, known: [...rules.keys()].join(", ") }));
  const definition = plan.facts.get(fact);
  const to = definition && operandOf(definition, text);
  if (to === undefined) throw new UsageError(say(lang, "badFact", { what: text, fact: definition?.name ?? fact }));
  return { kind: "bound", award: award.id, rule, fact, to };
}

/** A bound as people write it: 0,8 or 80 % of a share, 2, Có; undefined where it does not fit the fact. */
function operandOf(fact: FactDefinition, text: string): Operand | undefined {
  const [, percent] = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text) ?? [];
  const share = percent === undefined ? text : decimal(percent.replace(",", ".")).div(100).toFixed();
  const value = writtenFact(fact, fact.type === "share" ? share : text);
  if (value?.type === "count") return value.value;
  // 80 for 0.8 would be asked of nobody.
  if (value?.type === "share") return value.value.numerator.gt(1) ? undefined : value.value.numerator;
  return value?.value;
}

function nearest({ plan, lang }: SetContext, what: string): string {
  const known = [
    ...plan.units.keys(),
    ...plan.targets.keys(),
    ...plan.facts.keys(),
    ...plan.awards.map(({ id }) => id),
  ];
  return suggestion(closest(what, known), lang);
}
