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

/** Most ratios stand over one, where there is nothing to multiply. */
function product(a: Decimal, b: Decimal): Decimal {
  if (a === ONE) return b;
  return b === ONE ? a : a.times(b);
}

/** Below zero, zero or above zero, as `a` is below, at or above `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return product(a.numerator, b.denominator).comparedTo(product(b.numerator, a.denominator));
}

export function isAboveNothing({ numerator }: Ratio): boolean {
  return numerator.isPositive() && !numerator.isZero();
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator.eq(b.denominator)) return ratio(a.numerator.plus(b.numerator), a.denominator);
  return ratio(
    product(a.numerator, b.denominator).plus(product(b.numerator, a.denominator)),
    product(a.denominator, b.denominator),
  );
}

export function timesRatio(a: Ratio, factor: Decimal): Ratio {
  return ratio(product(a.numerator, factor), a.denominator);
}

/** `by` is above zero. */
export function divideRatios(a: Ratio, by: Ratio): Ratio {
  return ratio(product(a.numerator, by.denominator), product(a.denominator, by.numerator));
}

/** The mean of at least one ratio. */
export function meanRatio(ratios: readonly Ratio[]): Ratio {
  const total = ratios.reduce(addRatios);
  return ratios.length === 1 ? total : ratio(total.numerator, total.denominator.times(ratios.length));
}

export function capRatio(a: Ratio, highest: Ratio): Ratio {
  return compareRatios(a, highest) > 0 ? highest : a;
}

/** What of `a` stands above `base`; never below zero. */
export function excessOver(a: Ratio, base: Ratio): Ratio {
  const above = addRatios(a, ratio(base.numerator.negated(), base.denominator));
  return isAboveNothing(above) ? above : NOTHING;
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
export function roundRatio({ numerator, denominator }: Ratio, decimals: number, rounding: Rounding): Decimal {
  if (denominator === ONE && numerator.decimalPlaces() <= decimals) return numerator;
  const isNegative = numerator.isNegative();
  const scaled = product(isNegative ? numerator.negated() : numerator, powerOfTen(decimals));
  const magnitude = product(quotient(scaled, denominator, rounding), powerOfTen(-decimals));
  return isNegative ? magnitude.negated() : magnitude;
}

const HALF = decimal("0.5");

/** How many whole times a divisor goes into an amount that is not below zero. */
function quotient(amount: Decimal, divisor: Decimal, rounding: Rounding): Decimal {
  if (rounding === "half_up") return amount.plus(divisor.times(HALF)).divToInt(divisor);
  const whole = amount.divToInt(divisor);
  return rounding === "down" || whole.times(divisor).eq(amount) ? whole : whole.plus(1);
}
