import { ZERO } from "../../domain/decimal.js";
import { compareRatios, NOTHING, ratio } from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import { isNone, type Reached, type ShapedPoints } from "./reached.js";

/** The part of the highest band whose bound is reached, none below the lowest (theo bậc). */
export function bandPart({ bands }: ShapeOf<"bands">, one: Reached): ShapedPoints | undefined {
  const { share } = one;
  if (share === undefined) return undefined;
  const reached = isNone(one) ? bands : bands.filter(({ from }) => compareRatios(share, ratio(from)) >= 0);
  const highest = reached.reduce((a, b) => (b.from.gte(a.from) ? b : a), { from: ZERO, part: ZERO });
  return { points: ratio(highest.part), bonus: NOTHING };
}
