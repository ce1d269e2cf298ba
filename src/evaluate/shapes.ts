import type { Decimal } from "../domain/decimal.js";
import { capRatio, excessOver, meanRatio, type Ratio, timesRatio, WHOLE } from "../domain/ratio.js";
import type { Shape } from "../domain/scheme.js";

/** Points and bonus of an item, before rounding. */
export interface ShapedPoints {
  readonly points: Ratio;
  readonly bonus: Ratio;
}

/** How an item's points follow the shares of its targets (at least one), for each shape. */
export const shapePoints: Readonly<Record<Shape, (maxPoints: Decimal, shares: readonly Ratio[]) => ShapedPoints>> = {
  /** In proportion up to the goal: the mean of the shares, each at most 1; the bonus is the mean of what stands above. */
  proportional: (maxPoints, shares) => ({
    points: timesRatio(meanRatio(shares.map((share) => capRatio(share, WHOLE))), maxPoints),
    bonus: timesRatio(meanRatio(shares.map((share) => excessOver(share, WHOLE))), maxPoints),
  }),
};
