import type { AuthorityLevel, Award } from "../domain/award.js";
import { type Decimal, ZERO } from "../domain/decimal.js";
import type { AwardResult } from "./award-result.js";

/** Prize money of some awards together, in đồng. */
export interface PrizeTotal {
  /** Of those that are proposed and whose amount is known. */
  readonly amount: Decimal;
  readonly count: number;
  /** Those that qualify and are not in the amount: somebody still chooses, or the amount is not known. */
  readonly open: number;
}

/** Prize money by award, by unit and by the level whose fund pays it; undefined where the level, or a unit, is not known. */
export interface PrizeTotals {
  readonly awards: ReadonlyMap<Award, PrizeTotal>;
  readonly units: ReadonlyMap<string | undefined, PrizeTotal>;
  readonly funds: ReadonlyMap<AuthorityLevel | undefined, PrizeTotal>;
  readonly all: PrizeTotal;
}

/** Whether nothing is left to choose: selected where there is a selection, and no other commendation for the same achievement. */
export function isProposed({ verdict, selection, clashesWith }: AwardResult): boolean {
  return verdict === "met" && (selection === undefined || selection === "selected") && clashesWith.length === 0;
}

/** Whether it may still come to the award, or does. */
export function mayBeGiven({ verdict, selection }: AwardResult): boolean {
  return verdict === "met" && selection !== "not_selected";
}

export function prizeTotals(results: readonly AwardResult[]): PrizeTotals {
  const given = results.filter(mayBeGiven);
  return {
    awards: totalsBy(given, (one) => one.award),
    units: totalsBy(given, (one) => one.nominee.unit),
    funds: totalsBy(given, (one) => one.authority?.level),
    all: totalOf(given),
  };
}

function totalsBy<K>(results: readonly AwardResult[], keyOf: (one: AwardResult) => K): ReadonlyMap<K, PrizeTotal> {
  const keys = [...new Set(results.map(keyOf))];
  return new Map(keys.map((key) => [key, totalOf(results.filter((one) => keyOf(one) === key))]));
}

function totalOf(results: readonly AwardResult[]): PrizeTotal {
  const amounts = results.flatMap((one) => (isProposed(one) && one.prize?.amount ? [one.prize.amount] : []));
  const amount = amounts.reduce((sum, one) => sum.plus(one), ZERO);
  return { amount, count: amounts.length, open: results.length - amounts.length };
}
