import { type Decimal, sum, ZERO } from "../../domain/decimal.js";
import { NOTHING, ratio } from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Reached, ShapedPoints } from "./reached.js";

/** Cases counted from a start, within 0 and the highest points (theo vụ việc). */
export function tallied(
  { start, counts }: ShapeOf<"tally">,
  maxPoints: Decimal,
  reached: readonly Reached[],
): ShapedPoints | undefined {
  if (reached.some((one) => one.actual === undefined)) return undefined;
  const added = counts.map(({ target, points }) =>
    points.times(reached.find((one) => one.target === target)?.actual ?? ZERO),
  );
  return { points: ratio(start.plus(sum(added)).clampedTo(ZERO, maxPoints)), bonus: NOTHING };
}
