import type { FileReading } from "../domain/file-reading.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import type { Receipt } from "../domain/registers/received.js";
import { compareTexts } from "../domain/text-order.js";
import { copiedRows } from "./oddities.js";
import { fold } from "./text/fold.js";

export interface Gathered {
  readonly submissions: Pick<Submissions, "reports" | "unreadable">;
  /** The file that stands for each file that was replaced. */
  readonly supersededBy: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * One report for each unit. Of several the one that the register of received papers has last counts, else the one with
 * the latest day written in it, else the one with the highest
 * number in its name; where these do not decide, none is used and all are named. The order of the files never matters,
 * nor does the time on them.
 */
export function gather(plan: Plan, readings: readonly FileReading[], receipts: readonly Receipt[] = []): Gathered {
  const reports = new Map<string, UnitReport>();
  const unreadable = new Map<string, string>();
  const supersededBy = new Map<string, string>();
  const findings = readings.flatMap((reading) => reading.findings);
  const read = readings.flatMap((reading) => reading.report ?? []).sort((a, b) => compareTexts(a.file, b.file));
  for (const id of new Set(read.map((report) => report.unit))) {
    const unit = plan.units.get(id)?.name ?? id;
    const { different, copies } = withoutCopies(read.filter((report) => report.unit === id));
    for (const [copy, original] of copies) {
      supersededBy.set(copy.file, original.file);
      findings.push(finding("TD251", wholeFile(copy.file), { unit, winner: original.file }));
    }
    const [only, ...others] = different;
    if (!only) continue;
    const order: Order | undefined =
      others.length === 0
        ? { winner: only, by: "date" as const }
        : (lastReceived(different, receipts) ?? latest(different));
    if (!order) {
      const files = different.map((report) => report.file).join(", ");
      unreadable.set(id, files);
      findings.push(finding("TD203", wholeFile(only.file), { unit, files }));
      continue;
    }
    const { winner, by } = order;
    reports.set(id, winner);
    for (const report of different.filter((one) => one !== winner)) {
      supersededBy.set(report.file, winner.file);
      const place = wholeFile(report.file);
      findings.push(
        by !== "number"
          ? finding("TD204", place, { unit, winner: winner.file, day: order.day ?? winner.datedOn ?? "" })
          : finding("TD250", place, { unit, winner: winner.file }),
      );
    }
  }
  for (const reading of readings)
    if (!reading.report && reading.unit !== undefined && !reports.has(reading.unit))
      unreadable.set(reading.unit, reading.file);
  findings.push(...copiedRows(plan, reports));
  return { submissions: { reports, unreadable }, supersededBy, findings };
}

/** Files that say the same word for word are one report, however often they were sent. */
function withoutCopies(reports: readonly UnitReport[]) {
  const different: UnitReport[] = [];
  const copies: (readonly [UnitReport, UnitReport])[] = [];
  for (const report of reports) {
    const original = different.find((other) => content(other) === content(report));
    if (original) copies.push([report, original]);
    else different.push(report);
  }
  return { different, copies };
}

function content({ datedOn, observations, selfScores, facts }: UnitReport): string {
  return JSON.stringify([
    datedOn,
    [...observations.values()].map((one) => [one.target, one.raw, one.reading, one.base, one.evidence]),
    [...selfScores.values()].map((score) => [score.item, score.points]),
    [...facts].map(([fact, known]) => [fact, known.value]),
  ]);
}

interface Order {
  readonly winner: UnitReport;
  readonly by: "register" | "date" | "number";
  /** The day it came in, by the register. */
  readonly day?: string;
}

/** The report that came in last, where the register has a day for every one of them. */
function lastReceived(reports: readonly UnitReport[], receipts: readonly Receipt[]): Order | undefined {
  const dayOf = (report: UnitReport) =>
    receipts
      .filter((one) => one.file !== undefined && one.file === report.file.split("/").at(-1))
      .flatMap((one) => one.received ?? [])
      .sort()
      .at(-1);
  const dated = reports.flatMap((report) => {
    const day = dayOf(report);
    return day === undefined ? [] : [{ report, day }];
  });
  const [last, next] = dated.sort((a, b) => compareTexts(b.day, a.day));
  if (!last || dated.length < reports.length || last.day === next?.day) return undefined;
  return { winner: last.report, by: "register", day: last.day };
}

/** The report that replaces the others, and by what it is known to; undefined where nothing decides. */
function latest(reports: readonly UnitReport[]): Order | undefined {
  const dates = reports.map((report) => report.datedOn);
  const lastDay = dates.every((day) => day !== undefined) ? dates.reduce((a, b) => (b > a ? b : a)) : undefined;
  const ofLastDay = reports.filter((report) => lastDay !== undefined && report.datedOn === lastDay);
  const [byDate, ...sameDay] = ofLastDay;
  if (byDate && sameDay.length === 0) return { winner: byDate, by: "date" };
  const rivals = lastDay === undefined ? reports : ofLastDay;
  const highest = Math.max(...rivals.map((report) => numberInName(report.file)));
  const [byNumber, ...sameNumber] = rivals.filter((report) => numberInName(report.file) === highest);
  if (!byNumber || sameNumber.length > 0) return undefined;
  // A number that the dates contradict decides nothing.
  const isContradicted = reports.some((other) => (other.datedOn ?? "") > (byNumber.datedOn ?? other.datedOn ?? ""));
  return isContradicted ? undefined : { winner: byNumber, by: "number" };
}

/** Which submission a file's name says it is: "lần 2", "bổ sung", "_final_2", "(1)"; 1 where it says nothing. */
function numberInName(file: string): number {
  const name = (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
  const words = fold(name);
  const said = /(?<![a-z])(?:lan|final|ban cuoi|sua lan|ban|v) ?(\d{1,2})(?!\d)/.exec(words)?.[1];
  const copy = /\((\d{1,2})\)\s*$/.exec(name)?.[1];
  const isSupplement = /(?<![a-z])bo sung(?![a-z])/.test(words);
  return Number(said ?? 1) + Number(copy ?? 0) + (isSupplement ? 1 : 0);
}
