import { compareRatios, excessOver, NOTHING, type Ratio, ratio, WHOLE } from "../domain/ratio.js";
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
  return {
    target: result.target,
    share: against === "goal" ? result.share : shareOfPrevious(result),
    verdict: result.verdict,
    actual: result.actual,
    excesses: shape.kind === "leader" ? excessesOf(result, shape.leads, peers) : undefined,
  };
}

/** Actual ÷ the year before (so với cùng kỳ), turned round where lower is better. */
function shareOfPrevious({ direction, actual, previous }: TargetResult): Ratio | undefined {
  if (direction === "achieved" || actual === undefined || previous === undefined) return undefined;
  const lowerIsBetter = direction === "at_most" || direction === "lower_than_base";
  const reached = achievement(lowerIsBetter ? "at_most" : "at_least", actual, previous);
  return "share" in reached ? reached.share : undefined;
}

/**
 * How far the unit and the leader of its cluster stand above the goal. Led by `excess`, each unit is measured against
 * its own goal; led by `actual`, the best figure is measured against the goal of the unit itself.
 */
function excessesOf(own: TargetResult, leads: LeaderBy, peers: readonly TargetResult[]): Reached["excesses"] {
  const rivals = peers.filter((one) => one.verdict !== "not_applicable");
  const distances = rivals.map((one) => (leads === "excess" ? aboveGoal(one) : aboveGoalOf(own, one)));
  const known = distances.flatMap((one) => one ?? []);
  const ownDistance = leads === "excess" ? aboveGoal(own) : aboveGoalOf(own, own);
  if (known.length < distances.length || !ownDistance) return undefined;
  return { own: ownDistance, leader: known.reduce((a, b) => (compareRatios(b, a) > 0 ? b : a), ownDistance) };
}

function aboveGoal({ share }: TargetResult): Ratio | undefined {
  return share && excessOver(share, WHOLE);
}

function aboveGoalOf({ goal, direction }: TargetResult, { actual }: TargetResult): Ratio | undefined {
  if (goal === undefined || actual === undefined) return undefined;
  const distance = direction === "at_most" ? goal.minus(actual) : actual.minus(goal);
  return distance.isNegative() ? NOTHING : ratio(distance);
}
