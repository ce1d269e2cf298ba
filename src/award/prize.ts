import { type Award, holdingOn, type NomineeKind } from "../domain/award.js";
import type { Basis, Cite } from "../domain/basis.js";
import { weakestBasis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import type { Plan } from "../domain/plan.js";
import { ratio, roundRatio } from "../domain/ratio.js";
import type { RankAward } from "../domain/scheme.js";
import type { JudgedNominee } from "./nominee.js";

/** Prize money (tiền thưởng) of one award; in đồng, without a fraction. */
export interface Prize {
  /** Undefined where the coefficient is known from memory only: nothing is paid on that. */
  readonly amount: Decimal | undefined;
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
      coefficient: undefined,
      baseSalary: undefined,
      roundedUpTo: undefined,
      cite: rank.own.cite,
      basis: rank.own.cite.basis,
      unless: undefined,
    };
  const coefficient = coefficientOf(plan, award.id, nominee, day);
  const [salary] = holdingOn(plan.prizes.baseSalary, day);
  const [rounding] = holdingOn(plan.prizes.rounding, day);
  if (!coefficient || !salary || !rounding) return undefined;
  const value = coefficient.doubledFor.includes(nominee.kind) ? coefficient.value.times(2) : coefficient.value;
  const isBlocked = coefficient.cite.basis === "memory";
  return {
    amount: isBlocked ? undefined : roundUp(value.times(salary.value), rounding.value),
    coefficient: value,
    baseSalary: salary.value,
    roundedUpTo: rounding.value,
    cite: coefficient.cite,
    basis: weakestBasis([coefficient.cite.basis, salary.cite.basis, rounding.cite.basis]),
    unless: rank?.document,
  };
}

/** The coefficient for a kind of nominee; one for the level of its unit goes before the general one. */
function coefficientOf(plan: Plan, award: string, nominee: JudgedNominee, day: IsoDate) {
  const level = plan.units.get(nominee.unit ?? "")?.level;
  const isFor = (kinds: readonly NomineeKind[] | undefined) => kinds === undefined || kinds.includes(nominee.kind);
  const own = plan.prizes.coefficients.filter((one) => one.award === award && isFor(one.for));
  const ofLevel = own.filter((one) => level !== undefined && one.levels?.includes(level));
  const general = own.filter((one) => one.levels === undefined);
  return holdingOn(ofLevel.length > 0 ? ofLevel : general, day)[0];
}

function roundUp(amount: Decimal, step: Decimal): Decimal {
  return roundRatio(ratio(amount, step), 0, "up").times(step);
}
