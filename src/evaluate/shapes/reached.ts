import type { Decimal } from "../../domain/decimal.js";
import { compareRatios, isAboveNothing, NOTHING, type Ratio, ratio } from "../../domain/ratio.js";
import type { Comparand, LeaderBy, Shape } from "../../domain/shape.js";
import { isLowerBetter } from "../../domain/target.js";
import type { TargetVerdict } from "../../domain/verdict.js";
import { achievement } from "../achievement.js";
import type { TargetResult } from "../evaluation.js";

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

/** Points and bonus of an item before rounding, or as parts of its highest points; `unlimited`: better than any multiple of the goal. */
export interface ShapedPoints {
  readonly points: Ratio;
  readonly bonus: Ratio | "unlimited";
}

/** The points of an item by its highest points, before rounding. */
export type Shaping = (maxPoints: Decimal) => ShapedPoints;

/** What a unit reached of a target, as an item looks at it: against the goal or the year before, alone or among peers. */
export function reachedOf(
  result: TargetResult,
  against: Comparand,
  shape: Shape,
  peers: readonly TargetResult[],
): Reached {
  const compared = against === "goal" ? result : beside(result);
  return {
    target: result.target.id,
    share: compared.share,
    distance: distanceOf(compared, compared.goal),
    verdict: result.verdict,
    actual: result.actual,
    leader: shape.kind === "leader" ? leaderDistance(result, shape.leads, peers) : undefined,
  };
}

/** The result as if the year before were its goal. */
function beside(result: TargetResult): TargetResult {
  const { target, actual, base } = result;
  if (target.direction === "achieved" || actual === undefined || base === undefined)
    return { ...result, goal: undefined, share: undefined };
  const reached = achievement(isLowerBetter(target.direction) ? "at_most" : "at_least", actual, base);
  return { ...result, goal: base, share: "share" in reached ? reached.share : undefined };
}

/** How far a figure stands on the better side of a goal, as a part of the goal; below zero on the other. */
function distanceOf(result: TargetResult, goal = result.goal, actual = result.actual): Ratio | undefined {
  if (goal === undefined || actual === undefined || goal.lte(0)) return undefined;
  return ratio(isLowerBetter(result.target.direction) ? goal.minus(actual) : actual.minus(goal), goal);
}

/**
 * How far the leader of the cluster stands. Led by `excess`, each unit is measured against its own goal; led by `actual`,
 * the best figure is measured against the goal of the unit itself. Undefined while that of one is not known.
 */
function leaderDistance(own: TargetResult, leads: LeaderBy, peers: readonly TargetResult[]): Ratio | undefined {
  const distances = peers
    .filter((one) => one.verdict !== "not_applicable")
    .map((one) => (leads === "excess" ? distanceOf(one) : one.actual && distanceOf(own, own.goal, one.actual)));
  const known = distances.flatMap((one) => one ?? []);
  if (known.length < distances.length) return undefined;
  return known.reduce((a, b) => (compareRatios(b, a) > 0 ? b : a), NOTHING);
}

/** None at all where few are allowed: no multiple of the goal says how much better that is. */
export function isNone({ actual, distance }: Reached): boolean {
  return actual?.isZero() === true && distance !== undefined && isAboveNothing(distance);
}
