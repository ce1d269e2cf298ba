import type { Item, ItemGroup, Scheme } from "../domain/scheme.js";
import type { ItemResult } from "../evaluate/evaluation.js";

/** An item of the scheme, or the one that a group makes for a target of the covenant or the unit. */
export function ruleOf(
  scheme: Scheme,
  { item, group }: ItemResult,
): { readonly group: ItemGroup; readonly item: Item | undefined } | undefined {
  const own = scheme.groups.find((one) => one.id === group);
  return own && { group: own, item: own.items.find((one) => one.id === item) };
}
