import { type Decimal, larger, smaller, sum, ZERO } from "../domain/decimal.js";
import {
  addRatios,
  capRatio,
  compareRatios,
  divideRatios,
  excessOver,
  meanRatio,
  NOTHING,
  type Ratio,
  ratio,
  timesRatio,
  WHOLE,
} from "../domain/ratio.js";
import type { Shape } from "../domain/shape.js";
import type { TargetVerdict } from "../domain/verdict.js";

/** What one unit reached of one target of an item, as its points look at it. */
export interface Reached {
  readonly target: string;
  /** Against the goal or the year before; undefined while it cannot be said. */
  readonly share: Ratio | undefined;
  readonly verdict: TargetVerdict;
  readonly actual: Decimal | undefined;
  /** How far each unit of the cluster stands above its goal; undefined while that of one is not known. */
  readonly excesses: { readonly own: Ratio; readonly leader: Ratio } | undefined;
}

/** Points and bonus of an item, before rounding. */
export interface ShapedPoints {
  readonly points: Ratio;
  readonly bonus: Ratio;
}

/** How an item's points follow its targets (at least one); undefined while one of them leaves it open. */
export function shapedPoints(shape: Shape, maxPoints: Decimal, reached: readonly Reached[]): ShapedPoints | undefined {
  if (shape.kind === "tally") return tallied(shape, maxPoints, reached);
  const parts = reached.map((one) => partOf(shape, maxPoints, one));
  const known = parts.flatMap((one) => one ?? []);
  if (known.length < parts.length) return undefined;
  return { points: meanRatio(known.map((one) => one.points)), bonus: meanRatio(known.map((one) => one.bonus)) };
}

/** What one target by itself would bring of all the item's points. */
function partOf(shape: Exclude<Shape, { kind: "tally" }>, maxPoints: Decimal, one: Reached): ShapedPoints | undefined {
  if (shape.kind === "when_met") {
    if (one.verdict === "unknown") return undefined;
    return { points: one.verdict === "met" ? ratio(maxPoints) : NOTHING, bonus: NOTHING };
  }
  const { share } = one;
  if (share === undefined) return undefined;
  switch (shape.kind) {
    case "proportional":
      return {
        points: timesRatio(capRatio(share, WHOLE), maxPoints),
        bonus: timesRatio(excessOver(share, WHOLE), maxPoints),
      };
    case "bands": {
      const reachedBands = shape.bands.filter((band) => compareRatios(share, ratio(band.from)) >= 0);
      const highest = reachedBands.reduce((a, b) => (b.from.gte(a.from) ? b : a), { from: ZERO, part: ZERO });
      return { points: ratio(maxPoints.times(highest.part)), bonus: NOTHING };
    }
    case "per_step": {
      const steps = (distance: Ratio) => {
        const counted = divideRatios(distance, ratio(shape.step));
        return shape.whole ? ratio(counted.numerator.divToInt(counted.denominator)) : counted;
      };
      const lost = timesRatio(steps(excessOver(WHOLE, share)), shape.down);
      return {
        points: excessOver(ratio(maxPoints), lost),
        bonus: timesRatio(steps(excessOver(share, WHOLE)), shape.up),
      };
    }
    case "leader": {
      const atGoal = shape.atGoal.times(maxPoints);
      if (compareRatios(share, WHOLE) < 0) return { points: timesRatio(share, atGoal), bonus: NOTHING };
      if (compareRatios(share, WHOLE) === 0) return { points: ratio(atGoal), bonus: NOTHING };
      if (!one.excesses) return undefined;
      const { own, leader } = one.excesses;
      const nearness = capRatio(divideRatios(own, leader), WHOLE);
      return { points: addRatios(ratio(atGoal), timesRatio(nearness, maxPoints.minus(atGoal))), bonus: NOTHING };
    }
  }
}

/** Cases counted from a start, within 0 and the highest points. */
function tallied(
  { start, counts }: Extract<Shape, { kind: "tally" }>,
  maxPoints: Decimal,
  reached: readonly Reached[],
): ShapedPoints | undefined {
  if (reached.some((one) => one.actual === undefined)) return undefined;
  const added = counts.map(({ target, points }) =>
    points.times(reached.find((one) => one.target === target)?.actual ?? ZERO),
  );
  return { points: ratio(smaller(maxPoints, larger(ZERO, start.plus(sum(added))))), bonus: NOTHING };
}
