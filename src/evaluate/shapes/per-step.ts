import { ZERO } from "../../domain/decimal.js";
import {
  addRatios,
  divideRatios,
  excessOver,
  NOTHING,
  type Ratio,
  ratio,
  timesRatio,
  WHOLE,
} from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Reached, Shaping } from "./reached.js";

const MINUS_ONE = ZERO.minus(1);

/** Full on the goal, so much less for each step short of it, so much bonus for each above (cộng, trừ theo bước). */
export function perStepPoints(
  { step, whole, down, up }: ShapeOf<"per_step">,
  { share, distance }: Reached,
): Shaping | undefined {
  if (share === undefined) return undefined;
  const steps = (far: Ratio) => {
    const counted = divideRatios(far, ratio(step));
    return whole ? ratio(counted.numerator.divToInt(counted.denominator)) : counted;
  };
  // Without a goal above zero there is no part of it: then what the share lacks of the whole counts.
  const above = distance ?? addRatios(share, timesRatio(WHOLE, MINUS_ONE));
  const short = timesRatio(above, MINUS_ONE);
  const lost = timesRatio(steps(excessOver(short, NOTHING)), down);
  const bonus = timesRatio(steps(excessOver(above, NOTHING)), up);
  return (maxPoints) => ({ points: excessOver(ratio(maxPoints), lost), bonus });
}
