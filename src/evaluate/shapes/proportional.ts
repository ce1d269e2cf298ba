import { capRatio, excessOver, WHOLE } from "../../domain/ratio.js";
import { isNone, type Reached, type ShapedPoints } from "./reached.js";

/** As the share of the goal, up to the goal; what stands above is bonus (theo tỷ lệ). */
export function proportionalPart(one: Reached): ShapedPoints | undefined {
  if (one.share === undefined) return undefined;
  return { points: capRatio(one.share, WHOLE), bonus: isNone(one) ? "unlimited" : excessOver(one.share, WHOLE) };
}
