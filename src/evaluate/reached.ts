import { compareRatios, NOTHING, type Ratio, ratio } from "../domain/ratio.js";
import type { Comparand, LeaderBy, Shape } from "../domain/shape.js";
import { achievement } from "./achievement.js";
import type { TargetResult } from "./evaluation.js";
import type { Reached } from "./shapes.js";

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
  const { target, actual, previous } = result;
  if (target.direction === "achieved" || actual === undefined || previous === undefined)
    return { ...result, goal: undefined, share: undefined };
  const reached = achievement(isLowerBetter(result) ? "at_most" : "at_least", actual, previous);
  return { ...result, goal: previous, share: "share" in reached ? reached.share : undefined };
}

function isLowerBetter({ target: { direction } }: TargetResult): boolean {
  return direction === "at_most" || direction === "lower_than_base";
}

/** How far a figure stands on the better side of a goal, as a part of the goal; below zero on the other. */
function distanceOf(result: TargetResult, goal = result.goal, actual = result.actual): Ratio | undefined {
  if (goal === undefined || actual === undefined || goal.lte(0)) return undefined;
  return ratio(isLowerBetter(result) ? goal.minus(actual) : actual.minus(goal), goal);
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
