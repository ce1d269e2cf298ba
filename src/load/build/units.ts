import { finding } from "../../domain/finding.js";
import type { Cluster, Membership, Unit } from "../../domain/unit.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** The units, in the order of the deciding documents. */
export function buildUnits(shelves: Shelves, context: BuildContext): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const { source, value } of shelves.units)
    value.units.forEach((entry, index) => {
      if (!context.claim("unit", entry.id, source.place(["units", index, "id"]))) return;
      units.set(entry.id, { ...entry, yearKind: entry.year, cite: entry.cite ?? value.cite });
    });
  for (const { source, value } of shelves.units)
    value.units.forEach((entry, index) => {
      entry.succeeds.forEach(({ unit }, at) => {
        context.expect("unit", unit, units, source.place(["units", index, "succeeds", at, "unit"]));
      });
    });
  return units;
}

/** The clusters with their dated members; nobody is in two at the same time. */
export function buildClusters(
  shelves: Shelves,
  units: ReadonlyMap<string, Unit>,
  schemes: ReadonlyMap<string, unknown>,
  context: BuildContext,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const memberships: { readonly cluster: string; readonly member: Membership }[] = [];
  for (const { source, value } of shelves.clusters)
    value.clusters.forEach((entry, index) => {
      const path = ["clusters", index];
      if (!context.claim("cluster", entry.id, source.place([...path, "id"]))) return;
      entry.schemes.forEach(({ scheme }, at) => {
        context.expect("scheme", scheme, schemes, source.place([...path, "schemes", at, "scheme"]));
      });
      const members: Membership[] = [];
      entry.members.forEach((member, at) => {
        const place = source.place([...path, "members", at, "unit"]);
        if (!context.expect("unit", member.unit, units, place)) return;
        if (member.from !== undefined && member.until !== undefined && member.until < member.from)
          context.findings.push(finding("TD118", place, { until: member.until, from: member.from }));
        const other = memberships.find((known) => known.member.unit === member.unit && overlap(known.member, member));
        if (other)
          context.findings.push(finding("TD122", place, { unit: member.unit, first: other.cluster, second: entry.id }));
        memberships.push({ cluster: entry.id, member });
        members.push(member);
      });
      const schemesUsed = [...entry.schemes].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "", "en"));
      clusters.push({ ...entry, schemes: schemesUsed, members });
    });
  return clusters;
}

/** A covenant's targets belong to a cluster, a unit's own to a unit. */
export function checkOwners(
  shelves: Shelves,
  units: ReadonlyMap<string, Unit>,
  clusters: readonly Cluster[],
  context: BuildContext,
): void {
  const clusterIds = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  for (const { source, value } of shelves.targets) {
    if (value.covenant) context.expect("cluster", value.covenant, clusterIds, source.place(["covenant"]));
    if (value.own) context.expect("unit", value.own, units, source.place(["own"]));
  }
}

function overlap(a: Membership, b: Membership): boolean {
  const starts = (m: Membership) => m.from ?? "0000-01-01";
  const ends = (m: Membership) => m.until ?? "9999-12-31";
  return starts(a) <= ends(b) && starts(b) <= ends(a);
}
