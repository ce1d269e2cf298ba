import { type Finding, finding } from "../../domain/finding.js";
import type { Round } from "../../domain/plan.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { Registration } from "../../domain/registers/registrations.js";
import { type Entered, placeOf } from "./lines.js";

/** The lines of `registrations`; one dated after the period has ended is used, and said. */
export function registrationsOf(rows: readonly RegisterRow[], round: Round): Entered<Registration> {
  const findings: Finding[] = [];
  const entries = rows.flatMap((row): Registration[] => {
    const { values, place } = row;
    const [nominee, award, on] = [values.get("nominee"), values.get("award"), values.get("on")];
    if (nominee === undefined || award === undefined) return [];
    if (on !== undefined && on > round.period.to)
      findings.push(finding("TD275", placeOf(row, "on"), { on, end: round.period.to }));
    return [{ nominee, award, on, letter: values.get("letter"), place }];
  });
  return { entries, findings };
}
