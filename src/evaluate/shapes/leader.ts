import type { Decimal } from "../../domain/decimal.js";
import {
  addRatios,
  capRatio,
  compareRatios,
  divideRatios,
  NOTHING,
  ratio,
  timesRatio,
  WHOLE,
} from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Reached, ShapedPoints } from "./reached.js";

/** A part at the goal, the rest by nearness to the cluster's leader (so với đơn vị dẫn đầu). */
export function leaderPart(
  shape: ShapeOf<"leader">,
  maxPoints: Decimal,
  { share, distance, leader }: Reached,
): ShapedPoints | undefined {
  if (share === undefined) return undefined;
  const atGoal = shape.atGoal.times(maxPoints);
  if (!distance || compareRatios(distance, NOTHING) <= 0)
    return { points: timesRatio(capRatio(share, WHOLE), atGoal), bonus: NOTHING };
  if (!leader) return undefined;
  const nearness = divideRatios(distance, leader);
  return { points: addRatios(ratio(atGoal), timesRatio(nearness, maxPoints.minus(atGoal))), bonus: NOTHING };
}
