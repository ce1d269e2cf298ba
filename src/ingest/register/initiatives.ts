import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type Initiative, initiatives as register } from "../../domain/registers/initiatives.js";
import { type Entered, placeOf } from "./lines.js";

/** The lines of `initiatives`; a decision without its day, or a day without its decision, recognises nothing yet. */
export function initiativesOf(rows: readonly RegisterRow[]): Entered<Initiative> {
  const findings: Finding[] = [];
  const entries = rows.flatMap((row): Initiative[] => {
    const { values, place } = row;
    const [nominee, title, scope] = [values.get("nominee"), values.get("title"), values.get("scope")];
    if (nominee === undefined || title === undefined || (scope !== "base" && scope !== "province")) return [];
    const on = values.get("on");
    const written = values.get("decision");
    // "Không công nhận" is no number of a decision.
    const decision = written !== undefined && /\d/.test(written) ? written : undefined;
    if (written !== undefined && decision === undefined) {
      findings.push(finding("TD288", placeOf(row, "decision"), { seen: written }));
      return [{ nominee, title, scope, recognised: undefined, place }];
    }
    const isHalf = (decision === undefined) !== (on === undefined);
    const lacking = register.columns.find((column) => column.id === (decision === undefined ? "decision" : "on"));
    if (isHalf) findings.push(finding("TD268", placeOf(row, "title"), { title, column: lacking?.heading ?? "" }));
    const recognised = decision !== undefined && on !== undefined ? { decision, on } : undefined;
    return [{ nominee, title, scope, recognised, place }];
  });
  return { entries, findings };
}
