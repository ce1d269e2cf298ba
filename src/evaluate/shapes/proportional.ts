import type { Decimal } from "../../domain/decimal.js";
import { capRatio, excessOver, timesRatio, WHOLE } from "../../domain/ratio.js";
import { isNone, type Reached, type ShapedPoints } from "./reached.js";

/** As the share of the goal, up to the goal; what stands above is bonus (theo tỷ lệ). */
export function proportionalPart(maxPoints: Decimal, one: Reached): ShapedPoints | undefined {
  if (one.share === undefined) return undefined;
  return {
    points: timesRatio(capRatio(one.share, WHOLE), maxPoints),
    bonus: isNone(one) ? "unlimited" : timesRatio(excessOver(one.share, WHOLE), maxPoints),
  };
}
