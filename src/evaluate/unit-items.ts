import { type Decimal, ZERO } from "../domain/decimal.js";
import type { ItemGroup } from "../domain/scheme.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { TargetResult } from "./evaluation.js";
import { shareOut } from "./share-out.js";

/** Whether an item concerns the unit: people, assessors or a fact score it, or one of its targets concerns the unit. */
export function itemConcerns(item: UnitItem, targets: ReadonlyMap<string, TargetResult>): boolean {
  return item.by !== "targets" || item.targets.some((id) => isConcerned(targets.get(id)));
}

function isConcerned(result: TargetResult | undefined): result is TargetResult {
  return result !== undefined && result.verdict !== "not_applicable";
}

/** Of the targets of an item, what the unit reached of those that concern it. */
export function resultsOf(item: UnitItem, targets: ReadonlyMap<string, TargetResult>): readonly TargetResult[] {
  return item.targets.flatMap((id) => targets.get(id) ?? []).filter(isConcerned);
}

/** The most that a bonus gives or a deduction takes. */
function highestOf(item: UnitItem, group: ItemGroup): Decimal {
  return (item.kind === "bonus" ? (item.maxBonus ?? group.maxBonus) : item.maxDeduction) ?? ZERO;
}

/**
 * The highest points of each item of one group for one unit; of a bonus or a deduction the most it gives or takes. What becomes of the points of items that do not concern
 * it is the group's choice: shared out among the others, given in full, or left out.
 */
export function maxPointsOf(
  group: ItemGroup,
  items: readonly UnitItem[],
  concerned: (item: UnitItem) => boolean,
  decimals: number,
): ReadonlyMap<string, Decimal> {
  const scored = items.filter((item) => item.kind === "points");
  const sharing = group.absent === "share_out" ? scored.filter(concerned) : scored;
  const weights = sharing.map((item) => item.weight);
  const points = shareOut(group.max, weights, decimals);
  const shares = sharing.map((item, index): [string, Decimal] => [item.id, points[index] ?? ZERO]);
  const others = items
    .filter((item) => item.kind !== "points")
    .map((item): [string, Decimal] => [item.id, highestOf(item, group)]);
  return new Map([...shares, ...others]);
}
