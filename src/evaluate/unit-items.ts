import { type Decimal, ONE, ZERO } from "../domain/decimal.js";
import type { Item, ItemGroup, Scheme } from "../domain/scheme.js";
import type { Target } from "../domain/target.js";
import type { TargetResult } from "./evaluation.js";
import { shareOut } from "./share-out.js";

/** An item as it stands before one unit: the scheme's own, or one made for a target of the covenant or the unit. */
export interface UnitItem extends Item {
  readonly group: ItemGroup;
}

/** The items of a scheme as one unit meets them; a group may add one for each target of its covenant and its own. */
export function itemsOf(scheme: Scheme, ownTargets: readonly Target[]): readonly UnitItem[] {
  return scheme.groups.flatMap((group) => [
    ...group.items.map((item): UnitItem => ({ ...item, group })),
    ...(group.ownTargets ? ownTargets : []).map(
      (target): UnitItem => ({
        id: target.id,
        name: target.name,
        group,
        kind: "points",
        by: "targets",
        targets: [target.id],
        fact: undefined,
        shape: undefined,
        against: "goal",
        counts: undefined,
        weight: ONE,
        maxBonus: undefined,
        maxDeduction: undefined,
        cite: group.cite,
      }),
    ),
  ]);
}

/** Whether an item concerns the unit: people, assessors or a fact score it, or one of its targets concerns the unit. */
export function itemConcerns(item: UnitItem, targets: ReadonlyMap<string, TargetResult>): boolean {
  return item.by !== "targets" || item.targets.some((id) => isConcerned(targets.get(id)));
}

export function isConcerned(result: TargetResult | undefined): result is TargetResult {
  return result !== undefined && result.verdict !== "not_applicable";
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
