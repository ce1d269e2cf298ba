import type { RankAward } from "../../domain/scheme.js";
import { clusterIn, type GroupResult, type UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Explanation } from "../document.js";
import { citeText, clusterName, type DrawContext, say } from "../tables/draw-context.js";
import { pointsText } from "../tables/points-cell.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { words } from "../words/words.js";

/** What a unit's place is, or between which it lies, or why it has none. */
export function standing(context: DrawContext, unit: UnitEvaluation): string {
  const { lang } = context;
  const own = explainWords[lang];
  const cluster = clusterName(context, unit.cluster) || say(context).none;
  const size = String(clusterIn(context.result.evaluation, unit.cluster)?.units.length ?? 0);
  if (unit.rank !== undefined && unit.total)
    return fill(own.ranked, { cluster, rank: String(unit.rank), size, total: pointsText(unit.total, lang) });
  if (unit.rankFrom !== undefined)
    return fill(own.rankedBetween, {
      cluster,
      from: String(unit.rankFrom),
      to: String(unit.rankTo),
      size,
      known: pointsText(unit.known, lang),
      open: pointsText(unit.open, lang),
    });
  const shut = unit.gates.filter((one) => one.trace.verdict === "not_met").map(({ gate }) => gate.label);
  return fill(own.notRanked, { cluster, why: shut.length > 0 ? shut.join(", ") : words[lang].statuses[unit.status] });
}

/** The place, who shares it, what is asked before ranking, and which award each place within reach leads to. */
export function rankExplanation(context: DrawContext, unit: UnitEvaluation): Explanation {
  const { plan, evaluation } = context.result;
  const own = explainWords[context.lang];
  const { verdicts } = words[context.lang];
  const level = unit.tiedWith.map((id) => plan.units.get(id)?.name ?? id);
  const { rankFrom, rankTo } = unit;
  const isWithin = ({ rank }: RankAward) =>
    rankFrom !== undefined && rankTo !== undefined && rank >= rankFrom && rank <= rankTo;
  const places = clusterIn(evaluation, unit.cluster)?.places.filter(isWithin) ?? [];
  return [
    [say(context).rank, standing(context, unit)],
    ...(level.length > 0 ? [[own.levelWith, level.join(", ")] as const] : []),
    ...unit.gates.map(({ gate, trace }) => [gate.label, verdicts[trace.verdict]] as const),
    ...places.map((one) => [fill(own.placeOf, { rank: String(one.rank) }), placeText(context, one)] as const),
  ];
}

/** "Cờ thi đua … (Điều 5, Quyết định 489/QĐ-UBND, nguồn thứ cấp)". */
function placeText(context: DrawContext, { award, cite }: RankAward): string {
  const name = context.result.plan.awards.find((one) => one.id === award)?.name ?? award;
  return `${name} (${citeText(context, cite)}, ${words[context.lang].bases[cite.basis]})`;
}

/** The points of each item beside the most it can bring, and their sum. */
export function groupExplanation(context: DrawContext, unit: UnitEvaluation, result: GroupResult): Explanation {
  const { lang } = context;
  const text = say(context);
  const items = unit.items.filter(({ item }) => item.group.id === result.group.id);
  const settled = items.filter(({ points }) => points !== undefined);
  const open = items.filter(({ points, maxPoints }) => points === undefined && maxPoints);
  return [
    [text.group, result.group.name],
    ...settled.map(
      ({ item, points, maxPoints }) =>
        [item.name, [points, maxPoints].flatMap((one) => (one ? pointsText(one, lang) : [])).join(" / ")] as const,
    ),
    ...open.map(({ item }) => [item.name, text.openPoints] as const),
    [explainWords[lang].sum, `${pointsText(result.points, lang)} / ${pointsText(result.max, lang)}`],
  ];
}

/** What each group earned above its goals, and which caps hold it. */
export function bonusExplanation(context: DrawContext, unit: UnitEvaluation): Explanation {
  const { lang } = context;
  const own = explainWords[lang];
  const cap = unit.scheme?.maxBonus;
  return [
    ...unit.groups
      .filter(({ group }) => !group.maxBonus.isZero())
      .map(
        ({ group, bonus }) =>
          [
            group.name,
            fill(own.withinCap, { points: pointsText(bonus, lang), cap: pointsText(group.maxBonus, lang) }),
          ] as const,
      ),
    [
      own.sum,
      cap
        ? fill(own.withinCap, { points: pointsText(unit.bonus, lang), cap: pointsText(cap, lang) })
        : pointsText(unit.bonus, lang),
    ],
  ];
}

/** The groups and the bonus, one below the other, with what is still open. */
export function totalExplanation(context: DrawContext, unit: UnitEvaluation): Explanation {
  const { lang } = context;
  const text = say(context);
  return [
    ...unit.groups.map(({ group, points }) => [group.name, pointsText(points, lang)] as const),
    [text.bonus, pointsText(unit.bonus, lang)],
    [explainWords[lang].sum, pointsText(unit.known, lang)],
    ...(unit.open.isZero() ? [] : [[text.leftOpen, pointsText(unit.open, lang)] as const]),
  ];
}

/** The items whose points are open, and the most that each group may still bring. */
export function openExplanation(context: DrawContext, unit: UnitEvaluation): Explanation {
  const { lang } = context;
  const open = unit.items.filter(({ points, maxPoints }) => points === undefined && maxPoints);
  return [
    ...open.map(
      ({ item, maxPoints }) =>
        [item.name, fill(explainWords[lang].upTo, { points: maxPoints ? pointsText(maxPoints, lang) : "" })] as const,
    ),
    ...unit.groups
      .filter((one) => !one.open.isZero())
      .map(
        ({ group, open: points }) =>
          [group.name, fill(explainWords[lang].openWithBonus, { points: pointsText(points, lang) })] as const,
      ),
  ];
}

/** Both totals between which the gap lies. */
export function gapExplanation(context: DrawContext, above: UnitEvaluation, unit: UnitEvaluation): Explanation {
  return [above, unit].map((one) => [one.name, pointsText(one.known, context.lang)]);
}
