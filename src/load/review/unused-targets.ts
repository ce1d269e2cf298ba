import { type Finding, finding } from "../../domain/finding.js";
import { clusterOf, type Plan, type Round } from "../../domain/plan.js";
import { schemesDuring } from "../../domain/unit.js";
import { entriesOf } from "../build/entries.js";
import type { Shelves } from "../shelves.js";

/** Targets of the plan that concern a unit of a cluster but stand in no item of a scheme in use: they bring nobody a point. */
export function reviewUnusedTargets(shelves: Shelves, plan: Plan, { period }: Round): readonly Finding[] {
  const inUse = new Set(plan.clusters.flatMap((cluster) => schemesDuring(cluster, period.from, period.to)));
  const items = [...plan.schemes.values()]
    .filter(({ id }) => inUse.has(id))
    .flatMap(({ groups }) => groups.flatMap((group) => group.items));
  if (items.length === 0) return [];
  const used = new Set(items.flatMap((item) => item.targets));
  const compared = new Set(
    [...plan.units.values()].filter(({ id }) => clusterOf(plan, id, period.to)).map(({ level }) => level),
  );
  return entriesOf(shelves.targets, "targets")
    .filter(({ file }) => file.covenant === undefined && file.own === undefined)
    .filter(({ value }) => value.level.some((level) => compared.has(level)) && !used.has(value.id))
    .map(({ value, at }) => finding("TD133", at("id"), { target: value.name }));
}
