import type { Decimal } from "../domain/decimal.js";
import { compareRatios, NOTHING, type Ratio, ratio, WHOLE } from "../domain/ratio.js";
import type { Direction } from "../domain/target.js";
import type { Verdict } from "../domain/verdict.js";

/** How a result stands to its goal. `undecidable` names why nothing can be said. */
export type Achievement =
  | { readonly verdict: Verdict; readonly share: Ratio; readonly exceeded: boolean }
  | { readonly undecidable: "nothing_to_lower" | "no_share" };

/**
 * Compare a figure with its goal, exactly; `goal` is the base where the direction speaks of one.
 *
 * The share is actual ÷ goal, turned round where lower is better, never below 0. A figure better than its base has the
 * whole; a base of 0 cannot be lowered, which is for people to judge. A goal of 0 or less has no share.
 */
export function achievement(direction: Exclude<Direction, "achieved">, actual: Decimal, goal: Decimal): Achievement {
  switch (direction) {
    case "at_least":
      if (goal.lte(0)) return { undecidable: "no_share" };
      return {
        verdict: actual.gte(goal) ? "met" : "not_met",
        share: notBelowZero(ratio(actual, goal)),
        exceeded: actual.gt(goal),
      };
    case "at_most":
      if (goal.isNegative() || actual.isNegative()) return { undecidable: "no_share" };
      return {
        verdict: actual.lte(goal) ? "met" : "not_met",
        share: actual.isZero() ? WHOLE : ratio(goal, actual),
        exceeded: actual.lt(goal),
      };
    case "lower_than_base":
      if (goal.isZero()) return { undecidable: "nothing_to_lower" };
      if (goal.isNegative() || actual.isNegative()) return { undecidable: "no_share" };
      return actual.lt(goal)
        ? { verdict: "met", share: WHOLE, exceeded: false }
        : { verdict: "not_met", share: ratio(goal, actual), exceeded: false };
    case "higher_than_base":
      if (goal.lte(0)) return { undecidable: "no_share" };
      return actual.gt(goal)
        ? { verdict: "met", share: WHOLE, exceeded: false }
        : { verdict: "not_met", share: notBelowZero(ratio(actual, goal)), exceeded: false };
  }
}

function notBelowZero(share: Ratio): Ratio {
  return compareRatios(share, NOTHING) < 0 ? NOTHING : share;
}
