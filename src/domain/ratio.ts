import { type Decimal, decimal, ONE, ZERO } from "./decimal.js";

/**
 * An exact quotient of two decimals; the denominator is above zero.
 *
 * A share of a goal (tỷ lệ so mức giao) is kept as a ratio and compared by cross-multiplication, because 1/3 has no
 * decimal and a rounded share must never decide a verdict.
 */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

export function ratio(numerator: Decimal, denominator: Decimal = ONE): Ratio {
  if (denominator.isZero()) throw new RangeError("a ratio needs a denominator other than zero");
  return denominator.isNegative()
    ? { numerator: numerator.negated(), denominator: denominator.negated() }
    : { numerator, denominator };
}

export const WHOLE: Ratio = ratio(ONE);
export const NOTHING: Ratio = ratio(ZERO);

/** Below zero, zero or above zero, as `a` is below, at or above `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator));
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator.eq(b.denominator)) return ratio(a.numerator.plus(b.numerator), a.denominator);
  return ratio(
    a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  );
}

export function timesRatio(a: Ratio, factor: Decimal): Ratio {
  return ratio(a.numerator.times(factor), a.denominator);
}

/** `by` is above zero. */
export function divideRatios(a: Ratio, by: Ratio): Ratio {
  return ratio(a.numerator.times(by.denominator), a.denominator.times(by.numerator));
}

/** The mean of at least one ratio. */
export function meanRatio(ratios: readonly Ratio[]): Ratio {
  const total = ratios.reduce(addRatios, NOTHING);
  return ratio(total.numerator, total.denominator.times(ratios.length));
}

export function capRatio(a: Ratio, highest: Ratio): Ratio {
  return compareRatios(a, highest) > 0 ? highest : a;
}

/** What of `a` stands above `base`; never below zero. */
export function excessOver(a: Ratio, base: Ratio): Ratio {
  if (compareRatios(a, base) <= 0) return NOTHING;
  return addRatios(a, ratio(base.numerator.negated(), base.denominator));
}

const powers = new Map<number, Decimal>();

function powerOfTen(exponent: number): Decimal {
  const known = powers.get(exponent) ?? decimal(`1e${exponent}`);
  powers.set(exponent, known);
  return known;
}

export const roundings = ["half_up", "down", "up"] as const;
export type Rounding = (typeof roundings)[number];

/**
 * The ratio as a decimal with at most `decimals` places, rounded once and exactly.
 *
 * `half_up` takes the half away from zero (làm tròn nửa lên); `down` and `up` go towards and away from zero.
 */
export function roundRatio(a: Ratio, decimals: number, rounding: Rounding): Decimal {
  const scaled = a.numerator.abs().times(powerOfTen(decimals));
  const whole = scaled.divToInt(a.denominator);
  const rest = scaled.minus(whole.times(a.denominator));
  const lifts = rounding === "up" ? !rest.isZero() : rounding === "half_up" && rest.times(2).gte(a.denominator);
  const magnitude = (lifts ? whole.plus(1) : whole).times(powerOfTen(-decimals));
  return a.numerator.isNegative() ? magnitude.negated() : magnitude;
}
