import { ONE } from "./decimal.js";
import type { Item, ItemGroup, Scheme } from "./scheme.js";
import type { Target } from "./target.js";

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
