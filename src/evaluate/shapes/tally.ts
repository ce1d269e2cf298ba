import { sum, ZERO } from "../../domain/decimal.js";
import { NOTHING, ratio } from "../../domain/ratio.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Reached, Shaping } from "./reached.js";

/** Cases counted from a start, within 0 and the highest points (theo vụ việc). */
export function tallied({ start, counts }: ShapeOf<"tally">, reached: readonly Reached[]): Shaping | undefined {
  if (reached.some((one) => one.actual === undefined)) return undefined;
  const added = counts.map(({ target, points }) =>
    points.times(reached.find((one) => one.target === target)?.actual ?? ZERO),
  );
  const counted = start.plus(sum(added));
  return (maxPoints) => ({ points: ratio(counted.clampedTo(ZERO, maxPoints)), bonus: NOTHING });
}
