import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { Covenant } from "../../domain/registers/covenants.js";
import { type Entered, shortPlace } from "./lines.js";

/** The lines of `covenants`; a cluster that stands there twice is said, and the first line counts. */
export function covenantsOf(rows: readonly RegisterRow[]): Entered<Covenant> {
  const covenants = new Map<string, Covenant>();
  const findings: Finding[] = [];
  for (const { values, place } of rows) {
    const [cluster, leader] = [values.get("cluster"), values.get("leader")];
    if (cluster === undefined || leader === undefined) continue;
    const earlier = covenants.get(cluster);
    if (earlier) {
      findings.push(finding("TD262", place, { what: cluster, first: shortPlace(earlier.place, place) }));
      continue;
    }
    covenants.set(cluster, {
      cluster,
      leader,
      deputy: values.get("deputy"),
      signedOn: values.get("signed"),
      targets: values.get("targets"),
      place,
    });
  }
  return { entries: [...covenants.values()], findings };
}
