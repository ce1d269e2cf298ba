import { type Finding, finding } from "../../domain/finding.js";
import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type Hold, holdReasons } from "../../domain/registers/holds.js";
import type { RefusedLine } from "../../domain/registers.js";
import { type Entered, placeOf } from "./lines.js";

/**
 * The lines of `holds`. One whose days or reason cannot be read still holds, and one whose nominee is not certain holds
 * everybody who may be meant: a slip of the pen must not clear anybody.
 */
export function holdsOf(rows: readonly RegisterRow[], refused: readonly RefusedLine[]): Entered<Hold> {
  const findings: Finding[] = [];
  const entries = rows.flatMap((row): Hold[] => {
    const { values, place } = row;
    const [nominee, reason, since] = [values.get("nominee"), values.get("reason"), values.get("since")];
    const until = values.get("until");
    if (nominee === undefined || since === undefined || !isChoice(holdReasons, reason)) return [];
    if (until !== undefined && until < since)
      findings.push(finding("TD281", placeOf(row, "until"), { until, from: since }));
    const ends = until !== undefined && until >= since ? until : undefined;
    return [{ nominee, reason, since, until: ends, paper: values.get("paper") ?? "", place }];
  });
  const doubtful = refused.flatMap(({ nominees, values, place }): Hold[] => {
    const reason = values.get("reason");
    return (nominees ?? []).map((nominee) => ({
      nominee,
      reason: isChoice(holdReasons, reason) ? reason : undefined,
      since: values.get("since"),
      until: undefined,
      paper: values.get("paper") ?? "",
      place,
    }));
  });
  return { entries: [...entries, ...doubtful], findings };
}
