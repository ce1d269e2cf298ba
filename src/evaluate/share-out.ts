import { type Decimal, decimal, sum } from "../domain/decimal.js";
import { ratio, roundRatio } from "../domain/ratio.js";

/**
 * Share points out by weight so that they add up exactly: each part is rounded down to `decimals`, and the rest is
 * given in order to the first parts, one smallest step each.
 */
export function shareOut(points: Decimal, weights: readonly Decimal[], decimals: number): readonly Decimal[] {
  const whole = sum(weights);
  if (whole.isZero()) return weights.map(() => decimal(0));
  const parts = weights.map((weight) => roundRatio(ratio(points.times(weight), whole), decimals, "down"));
  const step = decimal(`1e-${decimals}`);
  const steps = points.minus(sum(parts)).times(`1e${decimals}`).toNumber();
  return parts.map((part, index) => (index < steps ? part.plus(step) : part));
}
