import type { Dated, NomineeKind } from "./award.js";
import type { Cite } from "./basis.js";
import type { Decimal } from "./decimal.js";

/** A number of law that changes from a day on. */
export interface DatedNumber extends Dated {
  readonly value: Decimal;
  readonly cite: Cite;
}

/** By what the base salary is multiplied for an award (hệ số tiền thưởng). */
export interface PrizeCoefficient extends DatedNumber {
  readonly award: string;
  /** Undefined: every kind of nominee that the award knows. */
  readonly for: readonly NomineeKind[] | undefined;
  /** Whose decision brings it, where those of one day differ by who signs. */
  readonly signedBy: string | undefined;
  /** Kinds of nominee for whom it is doubled, before anything is multiplied or rounded. */
  readonly doubledFor: readonly NomineeKind[];
}

/** What prize money (tiền thưởng) follows from: coefficient × base salary, rounded up. */
export interface PrizeRules {
  readonly baseSalary: readonly DatedNumber[];
  /** Rounded up to a multiple of the value. */
  readonly rounding: readonly DatedNumber[];
  readonly coefficients: readonly PrizeCoefficient[];
}
