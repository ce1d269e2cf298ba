import { type Decimal, sum, ZERO } from "../domain/decimal.js";
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
  /** How far it stands on the better side of that, as a part of it; undefined where there is no such part. */
  readonly distance: Ratio | undefined;
  readonly verdict: TargetVerdict;
  readonly actual: Decimal | undefined;
  /** The same of the cluster's leader; undefined while that of one unit is not known. */
  readonly leader: Ratio | undefined;
}

/** Points and bonus of an item, before rounding; `unlimited`: better than any multiple of the goal. */
export interface ShapedPoints {
  readonly points: Ratio;
  readonly bonus: Ratio | "unlimited";
}

/** How an item's points follow its targets (at least one); undefined while one of them leaves it open. */
export function shapedPoints(shape: Shape, maxPoints: Decimal, reached: readonly Reached[]): ShapedPoints | undefined {
  if (shape.kind === "tally") return tallied(shape, maxPoints, reached);
  const parts = reached.map((one) => partOf(shape, maxPoints, one));
  const known = parts.flatMap((one) => one ?? []);
  if (known.length < parts.length) return undefined;
  const bonuses = known.flatMap(({ bonus }) => (bonus === "unlimited" ? [] : bonus));
  return {
    points: meanRatio(known.map((one) => one.points)),
    bonus: bonuses.length < known.length ? "unlimited" : meanRatio(bonuses),
  };
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
        bonus: isNone(one) ? "unlimited" : timesRatio(excessOver(share, WHOLE), maxPoints),
      };
    case "bands": {
      const bounds = isNone(one)
        ? shape.bands
        : shape.bands.filter(({ from }) => compareRatios(share, ratio(from)) >= 0);
      const highest = bounds.reduce((a, b) => (b.from.gte(a.from) ? b : a), { from: ZERO, part: ZERO });
      return { points: ratio(maxPoints.times(highest.part)), bonus: NOTHING };
    }
    case "per_step": {
      const steps = (distance: Ratio) => {
        const counted = divideRatios(distance, ratio(shape.step));
        return shape.whole ? ratio(counted.numerator.divToInt(counted.denominator)) : counted;
      };
      // Without a goal above zero there is no part of it: then what the share lacks of the whole counts.
      const above = one.distance ?? addRatios(share, timesRatio(WHOLE, MINUS_ONE));
      const short = timesRatio(above, MINUS_ONE);
      const lost = timesRatio(steps(excessOver(short, NOTHING)), shape.down);
      return {
        points: excessOver(ratio(maxPoints), lost),
        bonus: timesRatio(steps(excessOver(above, NOTHING)), shape.up),
      };
    }
    case "leader": {
      const atGoal = shape.atGoal.times(maxPoints);
      if (!one.distance || compareRatios(one.distance, NOTHING) <= 0)
        return { points: timesRatio(capRatio(share, WHOLE), atGoal), bonus: NOTHING };
      if (!one.leader) return undefined;
      const nearness = divideRatios(one.distance, one.leader);
      return { points: addRatios(ratio(atGoal), timesRatio(nearness, maxPoints.minus(atGoal))), bonus: NOTHING };
    }
  }
}

const MINUS_ONE = ZERO.minus(1);

/** None at all where few are allowed: no multiple of the goal says how much better that is. */
function isNone({ actual, distance }: Reached): boolean {
  return actual?.isZero() === true && distance !== undefined && compareRatios(distance, NOTHING) > 0;
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
  return { points: ratio(start.plus(sum(added)).clampedTo(ZERO, maxPoints)), bonus: NOTHING };
}
