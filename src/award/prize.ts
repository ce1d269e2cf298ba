import { type Award, holdingOn, type NomineeKind } from "../domain/award.js";
import type { Basis, Cite } from "../domain/basis.js";
import { weakestBasis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import type { Plan } from "../domain/plan.js";
import type { PrizeCoefficient } from "../domain/prize.js";
import { ratio, roundRatio } from "../domain/ratio.js";
import type { RankAward } from "../domain/scheme.js";
import type { JudgedNominee } from "./nominee.js";

/** Prize money (tiền thưởng) of one award; in đồng, without a fraction. */
export interface Prize {
  /** Undefined where the coefficient is known from memory only, or depends on who signs: nothing is paid on that. */
  readonly amount: Decimal | undefined;
  /** Each signer's, where it depends on who signs and that is not known; otherwise empty. */
  readonly bySigner: readonly PrizeCoefficient[];
  /** Already doubled where it is. */
  readonly coefficient: Decimal | undefined;
  readonly baseSalary: Decimal | undefined;
  /** Rounded up to a multiple of it. */
  readonly roundedUpTo: Decimal | undefined;
  readonly cite: Cite;
  readonly basis: Basis;
  /** The document that may set its own amount instead, as the plan says of clusters. */
  readonly unless: string | undefined;
}

/**
 * What an award brings on the day of its decision: coefficient × base salary in force then, rounded up; undefined where
 * nothing is known of it. A scheme's own amount for a rank stands in its place.
 */
export function prizeOf(
  plan: Plan,
  award: Award,
  nominee: JudgedNominee,
  day: IsoDate,
  rank: { readonly own: RankAward | undefined; readonly document: string } | undefined,
): Prize | undefined {
  if (rank?.own?.prize)
    return {
      amount: rank.own.prize,
      bySigner: [],
      coefficient: undefined,
      baseSalary: undefined,
      roundedUpTo: undefined,
      cite: rank.own.cite,
      basis: rank.own.cite.basis,
      unless: undefined,
    };
  const coefficients = coefficientsOf(plan, award.id, nominee.kind, day);
  const [coefficient] = coefficients;
  const [salary] = holdingOn(plan.prizes.baseSalary, day);
  const [rounding] = holdingOn(plan.prizes.rounding, day);
  if (!coefficient || !salary || !rounding) return undefined;
  const doubled = coefficients.map((one) =>
    one.doubledFor.includes(nominee.kind) ? { ...one, value: one.value.times(2) } : one,
  );
  const value = doubled.length === 1 ? doubled[0]?.value : undefined;
  const isBlocked = coefficient.cite.basis === "memory";
  return {
    amount: value === undefined || isBlocked ? undefined : roundUp(value.times(salary.value), rounding.value),
    bySigner: value === undefined ? doubled : [],
    coefficient: value,
    baseSalary: salary.value,
    roundedUpTo: rounding.value,
    cite: coefficient.cite,
    basis: weakestBasis([...coefficients, salary, rounding].map((one): Basis => one.cite.basis)),
    unless: rank?.document,
  };
}

/** The coefficients for a kind of nominee: one, or one for each who may sign. Who signs one case is not in the data. */
function coefficientsOf(plan: Plan, award: string, kind: NomineeKind, day: IsoDate): readonly PrizeCoefficient[] {
  const isFor = (kinds: readonly NomineeKind[] | undefined) => kinds === undefined || kinds.includes(kind);
  return holdingOn(
    plan.prizes.coefficients.filter((one) => one.award === award && isFor(one.for)),
    day,
  );
}

function roundUp(amount: Decimal, step: Decimal): Decimal {
  return roundRatio(ratio(amount, step), 0, "up").times(step);
}
