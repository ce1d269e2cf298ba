import type { Decimal } from "../../domain/decimal.js";
import { meanRatio } from "../../domain/ratio.js";
import type { Shape } from "../../domain/shape.js";
import { bandPart } from "./bands.js";
import { leaderPart } from "./leader.js";
import { perStepPart } from "./per-step.js";
import { proportionalPart } from "./proportional.js";
import type { Reached, ShapedPoints } from "./reached.js";
import { tallied } from "./tally.js";
import { whenMetPart } from "./when-met.js";

/** How an item's points follow its targets (at least one); undefined while one of them leaves it open. */
export function shapedPoints(shape: Shape, maxPoints: Decimal, reached: readonly Reached[]): ShapedPoints | undefined {
  if (shape.kind === "tally") return tallied(shape, maxPoints, reached);
  const parts = reached.map((one) => partOf(shape, maxPoints, one));
  const known = parts.flatMap((one) => one ?? []);
  if (known.length < parts.length) return undefined;
  const bonuses = known.flatMap(({ bonus }) => (bonus === "unlimited" ? [] : bonus));
  return {
    points: meanRatio(known.map((one) => one.points)),
    bonus: bonuses.length < known.length ? "unlimited" : meanRatio(bonuses),
  };
}

/** What one target by itself would bring of all the item's points; undefined while it is open. */
function partOf(shape: Exclude<Shape, { kind: "tally" }>, maxPoints: Decimal, one: Reached): ShapedPoints | undefined {
  switch (shape.kind) {
    case "proportional":
      return proportionalPart(maxPoints, one);
    case "when_met":
      return whenMetPart(maxPoints, one);
    case "bands":
      return bandPart(shape, maxPoints, one);
    case "per_step":
      return perStepPart(shape, maxPoints, one);
    case "leader":
      return leaderPart(shape, maxPoints, one);
  }
}
