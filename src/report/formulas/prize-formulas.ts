import type { AwardResult } from "../../award/award-result.js";
import type { Prize } from "../../award/prize.js";
import { isProposed } from "../../award/prize-totals.js";
import type { Formula } from "../document.js";
import { call, cell, dividedBy, roundedTo, times } from "./build.js";
import { keys } from "./cell-keys.js";

/** Coefficient × base salary, rounded up to a multiple; undefined for an amount that a scheme sets itself. */
export function prizeFormula({ amount, coefficient, baseSalary, roundedUpTo }: Prize, at: number): Formula | undefined {
  if (!amount || !coefficient || !baseSalary || !roundedUpTo) return undefined;
  const product = times(cell(keys.prize(at, "coefficient")), cell(keys.prize(at, "baseSalary")));
  return times(roundedTo(dividedBy(product, roundedUpTo), 0, "up"), roundedUpTo);
}

/** The amounts of those that are proposed; undefined where there is none to add up. */
export function prizeSum(given: readonly AwardResult[], isIn: (one: AwardResult) => boolean): Formula | undefined {
  const cells = given.flatMap((one, at) =>
    isIn(one) && isProposed(one) && one.prize?.amount ? [cell(keys.prize(at, "amount"))] : [],
  );
  return cells.length === 0 ? undefined : call("SUM", ...cells);
}
