import type { ClusterCertainty, PlaceCertainty } from "../../evaluate/certainty/certainty.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import { certaintyWords } from "../words/certainty-words.js";
import { fill } from "../words/language.js";
import { words } from "../words/words.js";
import { changeSentences } from "./certainty-changes.js";
import { type DrawContext, unitNames } from "./draw-context.js";
import { pointsText } from "./points-cell.js";

/** What a council can be told of first place in one cluster: who holds it, what is open, and what alone would change it. */
export function certaintySentence(context: DrawContext, certainty: ClusterCertainty): string {
  const head = [headOf(context, certainty), ...openParts(context, certainty)].join(
    certainty.first.isSettled ? "; " : ", ",
  );
  const leftOut = leftOutOf(context, certainty);
  return [[head, ...leftOut].join(", "), ...changeSentences(context, certainty)].map((one) => `${one}.`).join(" ");
}

function headOf(context: DrawContext, { first, places }: ClusterCertainty): string {
  const { lang } = context;
  const own = certaintyWords[lang];
  const named = unitNames(context, first.units);
  const [holder] = places;
  if (!holder) return own.nobody;
  if (!first.isSettled) return fill(own.unsettled, { first: named });
  const rivals = places.filter(({ unit }) => !first.units.includes(unit));
  const rival = rivals.reduce<PlaceCertainty | undefined>((a, b) => (a?.most.gte(b.most) ? a : b), undefined);
  if (first.units.length > 1) return fill(own.level, { first: named, points: pointsText(holder.least, lang) });
  if (!rival) return fill(own.alone, { first: named });
  const isExact = [holder, rival].every(({ least, most }) => least.eq(most));
  return fill(isExact ? own.leads : own.leadsAtLeast, {
    first: named,
    next: unitNames(context, [rival.unit]),
    points: pointsText(holder.least.minus(rival.most), lang),
  });
}

/** What is open, and whether it matters to first place. */
function openParts(context: DrawContext, certainty: ClusterCertainty): readonly string[] {
  const own = certaintyWords[context.lang];
  const { first, places } = certainty;
  if (places.length === 0) return [];
  const members = membersOf(context, certainty);
  if (first.isSettled) {
    const isOpen = members.some((unit) => places.some((one) => one.unit === unit.unit) && isUnsure(unit));
    return [isOpen ? own.openCannotMove : own.nothingOpen];
  }
  const leading = members.filter(({ unit }) => first.units.includes(unit));
  const count = leading.flatMap(({ items }) =>
    items.filter((item) => item.points === undefined && item.maxPoints),
  ).length;
  const gated = leading.filter(({ gate }) => gate === "unknown").map(({ unit }) => unit);
  return [
    ...(count > 0 ? [fill(own.openItems, { count: String(count) })] : []),
    ...(gated.length > 0 ? [fill(own.openGates, { units: unitNames(context, gated) })] : []),
  ];
}

function isUnsure({ open, gate }: UnitEvaluation): boolean {
  return !open.isZero() || gate === "unknown";
}

/** Who has no place at all, and why. */
function leftOutOf(context: DrawContext, certainty: ClusterCertainty): readonly string[] {
  const { lang } = context;
  const { statuses, text } = words[lang];
  return membersOf(context, certainty)
    .filter(({ unit }) => !certainty.places.some((one) => one.unit === unit))
    .map(({ name, gate, status }) =>
      fill(certaintyWords[lang].leftOut, { unit: name, why: gate === "not_met" ? text.shutOut : statuses[status] }),
    );
}

function membersOf({ result }: DrawContext, { cluster }: ClusterCertainty): readonly UnitEvaluation[] {
  return result.evaluation.units.filter((unit) => unit.cluster === cluster.cluster.id);
}
