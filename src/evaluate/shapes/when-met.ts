import type { Decimal } from "../../domain/decimal.js";
import { NOTHING, ratio } from "../../domain/ratio.js";
import type { Reached, ShapedPoints } from "./reached.js";

/** All points or none (đạt hoặc không). */
export function whenMetPart(maxPoints: Decimal, { verdict }: Reached): ShapedPoints | undefined {
  if (verdict === "unknown") return undefined;
  return { points: verdict === "met" ? ratio(maxPoints) : NOTHING, bonus: NOTHING };
}
