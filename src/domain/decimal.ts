import { Decimal as Base } from "decimal.js";

/**
 * Exact decimal numbers. No float ever holds a figure, a point, a share or money.
 *
 * The precision is far above any product of two figures, so that addition and multiplication never round;
 * division is done by `Ratio`, which rounds once, where a rule names the rounding.
 */
export const Decimal = Base.clone({ precision: 400, toExpNeg: -400, toExpPos: 400 });
export type Decimal = Base;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** The decimal that a canonical text names ("4.520", "-3"), or a whole number; the caller has checked the spelling. */
export function decimal(text: string | number): Decimal {
  return new Decimal(text);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(plus, ZERO);
}

/** Many points and bonuses are none at all, and need no adding. */
function plus(total: Decimal, value: Decimal): Decimal {
  if (value.isZero()) return total;
  return total.isZero() ? value : total.plus(value);
}
