import { Decimal, decimal } from "../domain/decimal.js";
import { wholeFile } from "../domain/place.js";
import { isAgainstBase, type Target } from "../domain/target.js";
import type { TargetResult } from "../evaluate/evaluation.js";
import type { Supposition } from "./suppose.js";

/** A figure as it would have to be (số liệu phải đạt). */
export interface RaisedFigure {
  readonly target: Target;
  /** Undefined where nothing was reported. */
  readonly now: Decimal | undefined;
  /** Undefined for a state that is to be achieved. */
  readonly enough: Decimal | undefined;
  /** How much of what there is it is to change; of a figure that is not there or zero it cannot be said. */
  readonly change: Decimal | undefined;
}

export function raised(target: Target, now: Decimal | undefined, enough: Decimal | undefined): RaisedFigure {
  const isPart = now !== undefined && enough !== undefined && !now.isZero();
  // Only for the order and two decimals of a per cent: no verdict stands on it.
  const change = isPart ? enough.minus(now).div(now).abs().toDecimalPlaces(6) : undefined;
  return { target, now, enough, change };
}

/** The least figure that meets a target, or passes it; undefined where no goal says which. */
export function leastMeeting(result: TargetResult, wanted: "met" | "exceeded"): RaisedFigure | undefined {
  const { target, goal, actual } = result;
  if (target.direction === "achieved") return wanted === "met" ? raised(target, undefined, undefined) : undefined;
  const isStrict = isAgainstBase(target.direction);
  // What must be better than the year before is met by that, and never passed.
  if (goal === undefined || (isStrict && wanted === "exceeded")) return undefined;
  const better = isLowerBetter(target) ? -1 : 1;
  const beyond = isStrict || wanted === "exceeded" ? smallestStep(goal, actual).times(better) : decimal(0);
  return raised(target, actual, goal.plus(beyond));
}

export function isLowerBetter({ direction }: Target): boolean {
  return direction === "at_most" || direction === "lower_than_base";
}

/** One in the last decimal place that the goal or the figure uses. */
export function smallestStep(goal: Decimal, actual: Decimal | undefined): Decimal {
  return new Decimal(10).pow(-Math.max(goal.decimalPlaces(), actual?.decimalPlaces() ?? 0));
}

/** As something to suppose of a unit. */
export function suppositionOf(unit: string, { target, enough }: RaisedFigure): Supposition {
  return {
    kind: "figure",
    unit,
    figure: {
      target: target.id,
      period: "",
      reading: enough === undefined ? "achieved" : enough.isZero() ? "zero" : "figure",
      actual: enough,
      candidates: [],
      raw: enough?.toFixed() ?? "",
      place: wholeFile(""),
      reportedGoal: undefined,
      base: undefined,
      evidence: undefined,
    },
  };
}

/** The smallest change first; one that cannot be said comes last. */
export function byChange(a: RaisedFigure, b: RaisedFigure): number {
  const [first, second] = [a.change, b.change];
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return first.comparedTo(second);
}
