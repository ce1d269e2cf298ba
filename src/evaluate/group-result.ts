import { Decimal, sum, ZERO } from "../domain/decimal.js";
import type { ItemGroup } from "../domain/scheme.js";
import type { GroupResult, ItemResult } from "./evaluation.js";

/**
 * Add up one group; rounded points are added, so that a pocket calculator agrees. Where items that do not concern the
 * unit are left out, so are their points of the maximum. An open deduction counts in full among what is certain, and
 * among what is still open.
 */
export function addUpGroup(group: ItemGroup, items: readonly ItemResult[]): GroupResult {
  const isOpen = (item: ItemResult) => item.points === undefined && item.maxPoints !== undefined;
  const openItems = items.filter(isOpen);
  const feared = openItems.filter((item) => item.item.kind === "deduction");
  const bonus = Decimal.min(group.maxBonus, sum(items.map((item) => item.bonus)));
  return {
    group,
    points: sum(items.flatMap((item) => item.points ?? [])).minus(sum(feared.flatMap((item) => item.maxPoints ?? []))),
    max:
      group.absent === "leave_out"
        ? sum(items.flatMap((item) => (item.item.kind === "points" ? (item.maxPoints ?? []) : [])))
        : group.max,
    bonus,
    open: sum(openItems.flatMap((item) => (item.item.kind === "bonus" ? [] : (item.maxPoints ?? [])))).plus(
      openItems.length > 0 ? group.maxBonus.minus(bonus) : ZERO,
    ),
  };
}
