import { type Finding, finding } from "../../domain/finding.js";
import { type Hold, type HoldReason, holdReasons } from "../../domain/registers/holds.js";
import { cellOf, type Entered } from "./lines.js";
import type { RegisterRow } from "./read-register.js";

/** The lines of `holds`; one that ends before it begins is not used. */
export function holdsOf(rows: readonly RegisterRow[]): Entered<Hold> {
  const findings: Finding[] = [];
  const entries = rows.flatMap((row): Hold[] => {
    const { values, place } = row;
    const [nominee, reason, since] = [values.get("nominee"), values.get("reason"), values.get("since")];
    const until = values.get("until");
    if (nominee === undefined || since === undefined || !isReason(reason)) return [];
    if (until !== undefined && until < since) {
      findings.push(finding("TD118", cellOf(row, "until"), { until, from: since }));
      return [];
    }
    return [{ nominee, reason, since, until, paper: values.get("paper") ?? "", place }];
  });
  return { entries, findings };
}

function isReason(id: string | undefined): id is HoldReason {
  return id !== undefined && Object.hasOwn(holdReasons, id);
}
