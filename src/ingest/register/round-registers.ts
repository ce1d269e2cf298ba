import { decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { GivenScore } from "../../domain/observation.js";
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

/**
 * The lines of `appraisals` as the score that each unit's item has after the last change. Every change stays on the
 * sheet; one that does not begin where the one before it ended is said.
 */
export function appraisalsOf(rows: readonly RegisterRow[]): {
  readonly scores: readonly GivenScore[];
  readonly findings: readonly Finding[];
} {
  const scores = new Map<string, GivenScore>();
  const findings: Finding[] = [];
  const inOrder = [...rows].sort((a, b) => compare(a.values.get("on") ?? "", b.values.get("on") ?? ""));
  for (const { values, place } of inOrder) {
    const [unit, item, after] = [values.get("unit"), values.get("item"), values.get("after")];
    if (unit === undefined || item === undefined || after === undefined) continue;
    const points = after === "x" ? undefined : decimal(after);
    const earlier = scores.get(`${unit} ${item}`);
    const before = values.get("before");
    const stands = earlier?.points?.toFixed() ?? "x";
    if (earlier && before !== undefined && before !== stands)
      findings.push(finding("TD263", place, { seen: before, stands }));
    scores.set(`${unit} ${item}`, {
      unit,
      item,
      column: "appraised",
      points,
      bonus: undefined,
      by: values.get("by") ?? "",
      reason: values.get("reason") ?? "",
      place,
    });
  }
  return { scores: [...scores.values()], findings };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPaper(id: string | undefined): id is Paper {
  return id !== undefined && Object.hasOwn(papers, id);
}
