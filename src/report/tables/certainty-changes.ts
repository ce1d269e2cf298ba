import type { Decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { ClusterCertainty } from "../../evaluate/certainty/certainty.js";
import type { FirstPlace } from "../../evaluate/certainty/first-place.js";
import type { ReadingMove } from "../../evaluate/certainty/reading-moves.js";
import type { ScoreMove } from "../../evaluate/certainty/score-moves.js";
import type { WeightMove } from "../../evaluate/certainty/weight-moves.js";
import { certaintyWords } from "../words/certainty-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { type DrawContext, unitNames } from "./draw-context.js";
import { pointsText } from "./points-cell.js";

/** What alone would move first place, a sentence for each kind of change, without a full stop. */
export function changeSentences(context: DrawContext, certainty: ClusterCertainty): readonly string[] {
  const { first, places, readings, scores, weights } = certainty;
  if (!first.isSettled) return readings.map((one) => readingSentence(context, first, one));
  if (places.length < 2) return [];
  const [score] = scores;
  const [weight] = weights;
  return [
    score ? scoreSentence(context, first, score, scores.length - 1) : certaintyWords[context.lang].noScore,
    ...(weight ? [weightSentence(context, first, weight, weights.length - 1)] : noWeight(context, certainty)),
  ];
}

function readingSentence(context: DrawContext, before: FirstPlace, move: ReadingMove): string {
  const { unit, target, raw, place, figure } = move;
  return fill(certaintyWords[context.lang].read, {
    target: target.name,
    unit: unitNames(context, [unit]),
    raw,
    cell: placeText(place),
    figure: numberText(figure, context.lang),
    outcome: outcome(context, before, move.first),
  });
}

function scoreSentence(context: DrawContext, before: FirstPlace, move: ScoreMove, others: number): string {
  const { lang } = context;
  const { unit, item, column, from, to } = move;
  return fill(certaintyWords[lang].score, {
    amount: pointsText(to.minus(from).abs(), lang),
    source: certaintyWords[lang].scoredBy[column],
    item: item.name,
    unit: unitNames(context, [unit]),
    from: pointsText(from, lang),
    to: pointsText(to, lang),
    way: wayOf(context, from, to),
    others: othersText(context, others),
    outcome: outcome(context, before, move.first),
  });
}

function weightSentence(context: DrawContext, before: FirstPlace, move: WeightMove, others: number): string {
  const { lang } = context;
  const { item, bounds, from, to } = move;
  return fill(certaintyWords[lang].weight, {
    item: item.name,
    from: numberText(from, lang),
    to: numberText(to, lang),
    way: wayOf(context, from, to),
    low: numberText(bounds.from, lang),
    high: numberText(bounds.to, lang),
    basis: words[lang].bases[bounds.cite.basis],
    others: othersText(context, others),
    outcome: outcome(context, before, move.first),
  });
}

/** Nothing is said of weights where the scheme states no bounds. */
function noWeight({ lang }: DrawContext, { cluster }: ClusterCertainty): readonly string[] {
  const [bounds] = cluster.scheme.groups.flatMap((group) => group.weightBounds ?? []);
  if (!bounds) return [];
  const { from, to, cite } = bounds;
  return [
    fill(certaintyWords[lang].noWeight, {
      low: numberText(from, lang),
      high: numberText(to, lang),
      basis: words[lang].bases[cite.basis],
    }),
  ];
}

function wayOf({ lang }: DrawContext, from: Decimal, to: Decimal): string {
  return certaintyWords[lang][to.gt(from) ? "up" : "down"];
}

function othersText({ lang }: DrawContext, count: number): string {
  return count === 0 ? "" : fill(certaintyWords[lang].orOthers, { count: String(count) });
}

/** Who then stands first: somebody joins, somebody takes the place, or it would be open. */
function outcome(context: DrawContext, before: FirstPlace, after: FirstPlace): string {
  const own = certaintyWords[context.lang];
  if (after.units.length === 0) return own.nobodyFirst;
  if (!after.isSettled) return fill(own.mayTake, { units: unitNames(context, after.units) });
  const joined = after.units.filter((unit) => !before.units.includes(unit));
  const isJoined = joined.length > 0 && joined.length < after.units.length;
  return isJoined
    ? fill(own.joins, { units: unitNames(context, joined) })
    : fill(own.takes, { units: unitNames(context, after.units) });
}
