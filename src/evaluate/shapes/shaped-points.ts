import { meanRatio, timesRatio } from "../../domain/ratio.js";
import type { Shape } from "../../domain/shape.js";
import { bandPart } from "./bands.js";
import { leaderPart } from "./leader.js";
import { perStepPoints } from "./per-step.js";
import { proportionalPart } from "./proportional.js";
import type { Reached, ShapedPoints, Shaping } from "./reached.js";
import { tallied } from "./tally.js";
import { whenMetPart } from "./when-met.js";

/** How an item's points follow its targets (at least one); undefined while one of them leaves it open. */
export function shapedPoints(shape: Shape, reached: readonly Reached[]): Shaping | undefined {
  if (shape.kind === "tally") return tallied(shape, reached);
  if (shape.kind === "per_step") {
    const each = allOr(reached.map((one) => perStepPoints(shape, one)));
    return each && ((maxPoints) => meanOf(each.map((points) => points(maxPoints))));
  }
  const parts = allOr(reached.map((one) => partOf(shape, one)));
  if (!parts) return undefined;
  const { points, bonus } = meanOf(parts);
  return (maxPoints) => ({
    points: timesRatio(points, maxPoints),
    bonus: bonus === "unlimited" ? bonus : timesRatio(bonus, maxPoints),
  });
}

/** What one target by itself would bring, as parts of all the item's points; undefined while it is open. */
function partOf(shape: Exclude<Shape, { kind: "tally" | "per_step" }>, one: Reached): ShapedPoints | undefined {
  switch (shape.kind) {
    case "proportional":
      return proportionalPart(one);
    case "when_met":
      return whenMetPart(one);
    case "bands":
      return bandPart(shape, one);
    case "leader":
      return leaderPart(shape, one);
  }
}

/** All of several; undefined while one of them is. */
function allOr<T>(several: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = several.flatMap((one) => one ?? []);
  return known.length < several.length ? undefined : known;
}

function meanOf(shaped: readonly ShapedPoints[]): ShapedPoints {
  const bonuses = shaped.flatMap(({ bonus }) => (bonus === "unlimited" ? [] : bonus));
  return {
    points: meanRatio(shaped.map((one) => one.points)),
    bonus: bonuses.length < shaped.length ? "unlimited" : meanRatio(bonuses),
  };
}
