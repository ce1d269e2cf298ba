import type { Decimal } from "../domain/decimal.js";
import { NOTHING, type Ratio, ratio, roundRatio } from "../domain/ratio.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { TargetResult } from "./evaluation.js";
import type { ScoringContext } from "./scoring-context.js";
import { reachedOf, type Shaping } from "./shapes/reached.js";
import { shapedPoints } from "./shapes/shaped-points.js";

/** What targets or a fact bring an item, rounded once, as the scheme says. */
export interface ComputedPoints {
  readonly points: Decimal;
  readonly bonus: Decimal;
}

/** By the highest points of an item. */
export type Computing = (maxPoints: Decimal) => ComputedPoints;

/**
 * How the points of an item follow what its unit reached; `results` are those of its targets that concern the unit.
 * Undefined for people's items and while a target or the fact is open.
 */
export function computingOf(
  context: ScoringContext,
  item: UnitItem,
  results: readonly TargetResult[],
): Computing | undefined {
  const shapedAt = item.by === "fact" ? byFact(context, item) : byTargets(context, item, results);
  if (!shapedAt) return undefined;
  const { decimals, rounding } = context.scheme;
  const rounded = (exact: Ratio) => roundRatio(exact, decimals.points, rounding);
  return (maxPoints) => {
    const { points, bonus } = shapedAt(maxPoints);
    return {
      points: rounded(points),
      // Better than any multiple of the goal: whatever the caps allow.
      bonus: bonus === "unlimited" ? (item.maxBonus ?? item.group.maxBonus) : rounded(bonus),
    };
  };
}

/** Full where it is so; of a deduction, where it is not. */
function byFact({ facts }: ScoringContext, item: UnitItem): Shaping | undefined {
  const known = facts.get(item.fact ?? "")?.value;
  if (known?.type !== "boolean") return undefined;
  const counts = known.value === (item.kind !== "deduction");
  return (maxPoints) => ({ points: counts ? ratio(maxPoints) : NOTHING, bonus: NOTHING });
}

function byTargets({ peers }: ScoringContext, item: UnitItem, results: readonly TargetResult[]): Shaping | undefined {
  if (item.by !== "targets" || results.length === 0) return undefined;
  const shape = item.shape ?? item.group.shape;
  return shapedPoints(
    shape,
    results.map((one) => reachedOf(one, item.against, shape, peers.get(one.target.id) ?? [])),
  );
}
