import { finding } from "../../domain/finding.js";
import type { Cluster, Membership, Unit } from "../../domain/unit.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { entriesOf } from "./entries.js";

/** The units, in the order of the deciding documents. */
export function buildUnits(shelves: Shelves, context: BuildContext): ReadonlyMap<string, Unit> {
  const entries = entriesOf(shelves.units, "units");
  const units = context.collect("unit", entries, ({ file, value: { year, ...value } }) => ({
    ...value,
    yearKind: year,
    cite: value.cite ?? file.cite,
  }));
  for (const { value, at } of entries)
    value.succeeds.forEach(({ unit }, index) => {
      context.expect("unit", unit, units, at("succeeds", index, "unit"));
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
  const memberships: { readonly cluster: string; readonly member: Membership }[] = [];
  const clusters = context.collect("cluster", entriesOf(shelves.clusters, "clusters"), ({ value, at }) => {
    value.schemes.forEach(({ scheme }, index) => {
      context.expect("scheme", scheme, schemes, at("schemes", index, "scheme"));
    });
    const members = value.members.filter((member, index) => {
      const place = at("members", index, "unit");
      if (!context.expect("unit", member.unit, units, place)) return false;
      if (member.from !== undefined && member.until !== undefined && member.until < member.from)
        context.findings.push(finding("TD118", place, { until: member.until, from: member.from }));
      const other = memberships.find((known) => known.member.unit === member.unit && overlap(known.member, member));
      if (other)
        context.findings.push(finding("TD122", place, { unit: member.unit, first: other.cluster, second: value.id }));
      memberships.push({ cluster: value.id, member });
      return true;
    });
    const inOrder = [...value.schemes].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "", "en"));
    return { ...value, schemes: inOrder, members };
  });
  return [...clusters.values()];
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
