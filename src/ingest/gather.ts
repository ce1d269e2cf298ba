import { type Finding, finding } from "../domain/finding.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import type { FileReading } from "./file-reading.js";

/**
 * One report for each unit. Of several the one with the latest day written in it counts; where the days do not order
 * them, none is used and all are named. The order of the files never matters.
 */
export function gather(
  plan: Plan,
  readings: readonly FileReading[],
): { readonly submissions: Pick<Submissions, "reports" | "unreadable">; readonly findings: readonly Finding[] } {
  const reports = new Map<string, UnitReport>();
  const unreadable = new Map<string, string>();
  const findings = readings.flatMap((reading) => reading.findings);
  const read = readings.flatMap((reading) => reading.report ?? []);
  for (const unit of new Set(read.map((report) => report.unit))) {
    const own = read.filter((report) => report.unit === unit);
    const name = plan.units.get(unit)?.name ?? unit;
    const ordered = [...own].sort((a, b) => compare(b.datedOn ?? "", a.datedOn ?? "") || compare(a.file, b.file));
    const [latest, next] = ordered;
    if (!latest) continue;
    const isOrdered = next === undefined || (latest.datedOn ?? "") > (next.datedOn ?? "");
    if (!isOrdered || ordered.slice(1).some((report) => report.datedOn === undefined)) {
      const files = ordered
        .map((report) => report.file)
        .sort()
        .join(", ");
      unreadable.set(unit, files);
      findings.push(finding("TD203", wholeFile(latest.file), { unit: name, files }));
      continue;
    }
    reports.set(unit, latest);
    for (const report of ordered.slice(1))
      findings.push(
        finding("TD204", wholeFile(report.file), { unit: name, winner: latest.file, day: latest.datedOn ?? "" }),
      );
  }
  for (const reading of readings)
    if (!reading.report && reading.unit !== undefined && !reports.has(reading.unit))
      unreadable.set(reading.unit, reading.file);
  return { submissions: { reports, unreadable }, findings };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
