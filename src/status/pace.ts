import { daysBetween, type IsoDate } from "../domain/dates.js";
import { Decimal, decimal, ZERO } from "../domain/decimal.js";
import type { Period } from "../domain/period.js";
import { addRatios, compareRatios, NOTHING, type Ratio, ratio } from "../domain/ratio.js";
import type { Target } from "../domain/target.js";

/** How much of a period has gone by on a day: days up to and with the day, of all its days. */
export interface Elapsed {
  readonly days: number;
  readonly of: number;
}

/** Before the period nothing has gone by, after it the whole. */
export function elapsedOn({ from, to }: Period, day: IsoDate): Elapsed {
  const of = daysBetween(from, to) + 1;
  return { days: Math.min(of, Math.max(0, daysBetween(from, day) + 1)), of };
}

export function elapsedShare({ days, of }: Elapsed): Ratio {
  return ratio(decimal(days), decimal(of));
}

/** Whether the goal is reached already, or would be at the even pace, or not. */
export type PaceState = "met" | "on_pace" | "behind";

/** A cumulative target beside the even pace to its goal (nhịp đều); shares are of the goal, 1 is the whole. */
export interface Pace {
  /** Below zero where what was reached is. */
  readonly share: Ratio;
  readonly elapsed: Ratio;
  /** The share less what of the period has gone by; below zero where the target is behind. */
  readonly difference: Ratio;
  /** What is left to the goal, in the target's measure; never below zero. */
  readonly lacking: Decimal;
  readonly state: PaceState;
}

/**
 * How a target stands beside an even pace, exactly. Only what adds up in the course of the period and has to come to at
 * least a goal above zero has a pace; a level, a rate, a cap and a comparison with the year before have none.
 */
export function paceOf(
  target: Pick<Target, "accumulates" | "direction">,
  goal: Decimal | undefined,
  reached: Decimal | undefined,
  elapsed: Elapsed,
): Pace | undefined {
  if (!target.accumulates || target.direction !== "at_least") return undefined;
  if (goal === undefined || reached === undefined || goal.lte(0)) return undefined;
  const share = ratio(reached, goal);
  const gone = elapsedShare(elapsed);
  const difference = addRatios(share, ratio(gone.numerator.negated(), gone.denominator));
  const isBehind = compareRatios(difference, NOTHING) < 0;
  return {
    share,
    elapsed: gone,
    difference,
    lacking: Decimal.max(ZERO, goal.minus(reached)),
    state: reached.gte(goal) ? "met" : isBehind ? "behind" : "on_pace",
  };
}
