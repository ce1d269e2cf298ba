import { type Finding, finding } from "../../domain/finding.js";
import { type Covenant, type Paper, papers, type Receipt } from "../../domain/register.js";
import type { RegisterRow } from "./read-register.js";

/** The lines of `received` as papers that were due or came in. */
export function receiptsOf(rows: readonly RegisterRow[]): readonly Receipt[] {
  return rows.flatMap(({ values, place }): Receipt[] => {
    const [unit, paper] = [values.get("unit"), values.get("paper")];
    if (unit === undefined || !isPaper(paper)) return [];
    return [
      {
        unit,
        paper,
        due: values.get("due"),
        received: values.get("received"),
        letter: values.get("letter"),
        letterDate: values.get("letter_date"),
        file: values.get("file"),
        place,
      },
    ];
  });
}

/** The lines of `covenants`; a cluster that stands there twice is said, and the first line counts. */
export function covenantsOf(rows: readonly RegisterRow[]): {
  readonly covenants: readonly Covenant[];
  readonly findings: readonly Finding[];
} {
  const covenants = new Map<string, Covenant>();
  const findings: Finding[] = [];
  for (const { values, place } of rows) {
    const [cluster, leader] = [values.get("cluster"), values.get("leader")];
    if (cluster === undefined || leader === undefined) continue;
    const earlier = covenants.get(cluster);
    if (earlier) {
      findings.push(finding("TD262", place, { what: cluster, first: earlier.place.cell }));
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
  return { covenants: [...covenants.values()], findings };
}

function isPaper(id: string | undefined): id is Paper {
  return id !== undefined && Object.hasOwn(papers, id);
}
