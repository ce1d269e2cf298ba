import { NOTHING, WHOLE } from "../../domain/ratio.js";
import type { Reached, ShapedPoints } from "./reached.js";

/** All points or none (đạt hoặc không). */
export function whenMetPart({ verdict }: Reached): ShapedPoints | undefined {
  if (verdict === "unknown") return undefined;
  return { points: verdict === "met" ? WHOLE : NOTHING, bonus: NOTHING };
}
