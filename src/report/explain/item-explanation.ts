import type { Cite } from "../../domain/basis.js";
import { placeText } from "../../domain/place.js";
import { scoreSources } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { ItemResult, TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Explanation } from "../document.js";
import { citeText, type DrawContext, type NamingContext, say } from "../tables/draw-context.js";
import { pointsText } from "../tables/points-cell.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { shapeDetail } from "./shape-detail.js";

/** What stands behind the points of an item: the rule, the targets with their cells, each score, which of them counts, and why. */
export function itemExplanation(context: DrawContext, unit: UnitEvaluation, item: ItemResult): Explanation {
  const { lang } = context;
  const own = explainWords[lang];
  const { group, cite } = item.item;
  return [
    [own.ruleOfItem, detailedRule(context, item.item)],
    ...targetsOf(unit, item)
      .filter((one) => one.verdict !== "not_applicable")
      .map((one): readonly [string, string] => [one.target.name, reachedText(context, one)]),
    ...maxLine(context, item),
    ...scoreSources.flatMap((source): Explanation => {
      const given = item[source];
      return given ? [[words[lang].sources[source], pointsText(given, lang)]] : [];
    }),
    [own.counted, countedText(context, item)],
    ...bonusLine(context, item),
    [own.paper, basisText(context, cite)],
    [own.method, basisText(context, group.method)],
  ];
}

/** How an item is scored, in words. */
export function ruleText({ lang }: NamingContext, { by, shape, group, against }: UnitItem): string {
  const own = explainWords[lang];
  if (by !== "targets") return own.authors[by];
  const named = own.shapes[(shape ?? group.shape).kind];
  return against === "previous" ? `${named}, ${own.againstPrevious}` : named;
}

/** How an item is scored, with the numbers of its shape. */
export function detailedRule(context: NamingContext, item: UnitItem): string {
  const detail = item.by === "targets" ? shapeDetail(context, item.shape ?? item.group.shape) : "";
  return [ruleText(context, item), detail].filter(Boolean).join(": ");
}

/** What a unit reached of the targets of an item, as far as they are beside it. */
export function targetsOf(unit: UnitEvaluation, { item }: ItemResult): readonly TargetResult[] {
  return item.targets.flatMap((id) => unit.targets.find((one) => one.target.id === id) ?? []);
}

/** "98,6 / 98 (Biểu 01 E14)". */
export function reachedText({ lang }: DrawContext, { goal, actual, place, verdict }: TargetResult): string {
  if (verdict === "not_applicable") return "";
  const shown = actual ? numberText(actual, lang) : words[lang].verdicts[verdict];
  const against = goal ? ` / ${numberText(goal, lang)}` : "";
  return `${shown}${against}${place ? ` (${placeText(place)})` : ""}`;
}

function maxLine(context: DrawContext, { item, maxPoints }: ItemResult): Explanation {
  const { lang } = context;
  if (!maxPoints) return [];
  const group = { group: item.group.name, points: pointsText(item.group.max, lang) };
  const own = explainWords[lang];
  const kind = item.kind === "points" ? own.maxOfGroup : item.kind === "bonus" ? own.mostGiven : own.mostTaken;
  return [[say(context).max, fill(kind, { max: pointsText(maxPoints, lang), ...group })]];
}

/** "130,00: tính", with the cell of a score that people gave; what is open is said so. */
function countedText(context: DrawContext, item: ItemResult): string {
  const { lang } = context;
  const text = say(context);
  const counted = item.item.kind === "bonus" ? item.points && item.bonus : item.points;
  if (counted === undefined) return text.openPoints;
  const from = item.pointsFrom ? words[lang].sources[item.pointsFrom] : explainWords[lang].notGiven;
  const place = item.place ? ` (${placeText(item.place)})` : "";
  return `${pointsText(counted, lang)}: ${from}${place}${item.unverified ? `, ${text.unverified}` : ""}`;
}

function bonusLine(context: DrawContext, { item, bonus }: ItemResult): Explanation {
  const { lang } = context;
  if (bonus.isZero()) return [];
  const values = {
    bonus: pointsText(bonus, lang),
    cap: pointsText(item.maxBonus ?? item.group.maxBonus, lang),
    group: item.group.name,
  };
  const own = explainWords[lang];
  return [[say(context).bonus, fill(item.maxBonus ? own.bonusOfItem : own.bonusOfGroup, values)]];
}

function basisText(context: DrawContext, cite: Cite): string {
  const named = `${citeText(context, cite)}, ${words[context.lang].bases[cite.basis]}`;
  return cite.note === undefined ? named : `${named}. ${cite.note.trim()}`;
}
