import type { AwardResult } from "../../award/award-result.js";
import type { PrizeTotal } from "../../award/prize-totals.js";
import type { Change } from "../../compare/changes.js";
import type { CausedEffects, Comparison } from "../../compare/comparison.js";
import type { RaisedFigure } from "../../compare/raised-figure.js";
import type { Reach } from "../../compare/reach.js";
import { strictnessOf } from "../../compare/strictness.js";
import type { Supposition } from "../../compare/suppose.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import { findingsJson, jsonText, placeJson } from "../json/parts.js";
import type { ChangeDocument } from "../json-schema/change.js";
import type { Lang } from "../words/words.js";
import { type ChangeContext, changeContext } from "./change-context.js";
import { changedTexts, whatChanged, whereChanged } from "./change-place.js";
import type { Unusable } from "./unusable.js";

/** What changed and what it comes to as `thidua.diff/1`. */
export function renderChanges(comparison: Comparison, lang: Lang, reach?: Reach): string {
  const { before, after, rules, data, effects, reportCount, files, examples, withoutData } = comparison;
  const context = changeContext(before.plan, after.plan, [before.registers, after.registers], lang);
  const document: ChangeDocument = {
    format: "thidua.diff/1",
    before: before.name,
    after: after.name,
    unusable: null,
    reach: reach ? reachJson(reach) : null,
    rules: rules.map((one) => changeJson(context, one)),
    data: data.map((one) => changeJson(context, one)),
    effects: effects.map((one) => effectsJson(one, lang)),
    reports: reportCount,
    files: [...files],
    checked: findingsJson(comparison.checked, lang),
    examples: examples ?? null,
    withoutData: withoutData ?? null,
  };
  return jsonText(document);
}

/** Two sides of which one cannot be used, in the same form. */
export function renderUnusable({ before, after, side, findings }: Unusable, lang: Lang): string {
  const document: ChangeDocument = {
    format: "thidua.diff/1",
    before,
    after,
    unusable: { side, findings: findingsJson(findings, lang) },
    reach: null,
    rules: [],
    data: [],
    effects: [],
    reports: 0,
    files: [],
    checked: [],
    examples: null,
    withoutData: null,
  };
  return jsonText(document);
}

function changeJson(context: ChangeContext, change: Change): ChangeDocument["rules"][number] {
  const { kind, path, from, cite, place } = change;
  const [before, after] = changedTexts(context, change);
  return {
    kind,
    path: path.map((step) => step.key),
    where: whereChanged(context, change),
    what: whatChanged(context, change),
    before: change.before ? before : null,
    after: change.after ? after : null,
    strictness: strictnessOf(change, context.result.plan) ?? null,
    from: from === undefined || from.startsWith("0000") ? null : from,
    cite: cite ? { document: cite.document, provision: cite.provision ?? null, basis: cite.basis } : null,
    place: place ? placeJson(place) : null,
  };
}

function effectsJson({ cause, effects }: CausedEffects, lang: Lang): ChangeDocument["effects"][number] {
  const { units, awards, money, appeared, gone } = effects;
  return {
    cause,
    units: units.map(({ unit, name, before, after, targets }) => ({
      unit,
      name,
      before: standingJson(before),
      after: standingJson(after),
      targets: targets.map((one) => ({
        target: (one.after ?? one.before)?.target.id ?? "",
        before: one.before?.verdict ?? null,
        after: one.after?.verdict ?? null,
      })),
    })),
    awards: awards.flatMap(({ turn, before, after }) => {
      const there = after ?? before;
      if (!there) return [];
      const { nominee, award, occasion, achievement } = there;
      const who = {
        nominee: nominee.id,
        name: nominee.name,
        award: award.id,
        occasion,
        achievement: achievement ?? null,
      };
      return [{ ...who, turn, before: stateJson(before), after: stateJson(after) }];
    }),
    money: { before: moneyJson(money.before.all), after: moneyJson(money.after.all) },
    appeared: findingsJson(appeared, lang),
    gone: findingsJson(gone, lang),
  };
}

function reachJson({ unit, award, needed, oneOf, together, beyond, result }: Reach) {
  const figure = ({ target, now, enough }: RaisedFigure) => ({
    target: target.id,
    now: now?.toFixed() ?? null,
    enough: enough?.toFixed() ?? null,
  });
  return {
    unit: unit.unit,
    award: award.award.id,
    needed: needed.flatMap((one) => neededJson(one)),
    oneOf: oneOf.map(figure),
    together: together.map(figure),
    beyond: beyond.map((one) => one.leaf.label),
    verdict: result.verdict,
    selection: result.selection ?? null,
  };
}

function neededJson(one: Supposition) {
  if (one.kind === "figure") return [{ what: one.figure.target, value: one.figure.actual?.toFixed() ?? "achieved" }];
  return one.kind === "fact" ? [{ what: one.fact, value: String(one.value.value) }] : [];
}

function standingJson(unit: UnitEvaluation | undefined) {
  if (!unit) return null;
  const { cluster, known, open, rankFrom, rankTo } = unit;
  return {
    cluster: cluster ?? null,
    known: known.toFixed(),
    open: open.toFixed(),
    rankFrom: rankFrom ?? null,
    rankTo: rankTo ?? null,
  };
}

function stateJson(result: AwardResult | undefined) {
  if (!result) return null;
  const { verdict, selection, prize } = result;
  return { verdict, selection: selection ?? null, amount: prize?.amount?.toFixed() ?? null };
}

function moneyJson({ amount, open }: PrizeTotal) {
  return { amount: amount.toFixed(), open };
}
