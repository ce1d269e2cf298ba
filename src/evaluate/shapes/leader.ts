import { ONE } from "../../domain/decimal.js";
import {
  addRatios,
  capRatio,
  divideRatios,
  isAboveNothing,
  NOTHING,
  ratio,
  timesRatio,
  WHOLE,
} from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Reached, ShapedPoints } from "./reached.js";

/** A part at the goal, the rest by nearness to the cluster's leader (so với đơn vị dẫn đầu). */
export function leaderPart(
  { atGoal }: ShapeOf<"leader">,
  { share, distance, leader }: Reached,
): ShapedPoints | undefined {
  if (share === undefined) return undefined;
  if (!distance || !isAboveNothing(distance))
    return { points: timesRatio(capRatio(share, WHOLE), atGoal), bonus: NOTHING };
  if (!leader) return undefined;
  const nearness = divideRatios(distance, leader);
  return { points: addRatios(ratio(atGoal), timesRatio(nearness, ONE.minus(atGoal))), bonus: NOTHING };
}
