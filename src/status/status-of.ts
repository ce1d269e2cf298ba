import { daysBetween, type IsoDate } from "../domain/dates.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import { clusterOf, type Plan, type Round, schemeOf } from "../domain/plan.js";
import type { Covenant } from "../domain/registers/covenants.js";
import { type Paper, paperNames, type Receipt } from "../domain/registers/received.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { Scheme } from "../domain/scheme.js";
import { type Cluster, membersOn, type Unit } from "../domain/unit.js";
import { latestDay, registersOn } from "./as-of.js";
import { exemplaryCases } from "./exemplary-cases.js";
import type { ClusterStatus, CovenantState, DueNext, PaperStatus, RoundStatus, UnitProgress } from "./round-status.js";
import { clusterWaiting, nomineeWaiting } from "./waiting.js";

/**
 * Where a round stands on a day, from its registers and reports; without a day, on the latest that they name. Nothing
 * reads the clock.
 */
export function statusOf(plan: Plan, round: Round, submissions: Submissions, given: IsoDate | undefined): RoundStatus {
  const reports = submissions.reports;
  const found = latestDay(submissions.registers, reports.values());
  const asOf = given ?? found ?? round.period.to;
  const registers = registersOn(submissions.registers, asOf);
  const ofNominees = nomineeWaiting(plan, registers, asOf);
  const clusters = plan.clusters
    .filter((cluster) => membersOn(cluster, round.period.to).length > 0)
    .map((cluster) => {
      const status = clusterStatus(plan, round, cluster, registers, reports, asOf);
      const own = ofNominees.filter(
        ({ unit }) => unit !== undefined && membersOn(cluster, round.period.to).includes(unit),
      );
      return { ...status, waiting: [...status.waiting, ...own.map((one) => one.waiting)] };
    });
  const isOutside = (unit: string | undefined) =>
    unit === undefined || clusterOf(plan, unit, round.period.to) === undefined;
  return {
    asOf,
    asOfFrom: given !== undefined ? "option" : found !== undefined ? "registers_and_reports" : "period_end",
    clusters,
    outside: ofNominees.filter(({ unit }) => isOutside(unit)).map((one) => one.waiting),
    exemplary: exemplaryCases(plan, registers, asOf),
  };
}

function clusterStatus(
  plan: Plan,
  round: Round,
  cluster: Cluster,
  registers: RoundRegisters,
  reports: ReadonlyMap<string, UnitReport>,
  asOf: IsoDate,
): ClusterStatus {
  const covenant = registers.covenants.find((one) => one.cluster === cluster.id);
  const members = membersOn(cluster, round.period.to).flatMap((id) => plan.units.get(id) ?? []);
  const expected = paperNames.filter((paper) =>
    registers.receipts.some((one) => one.paper === paper && members.some((unit) => unit.id === one.unit)),
  );
  const scheme = schemeOf(plan, cluster, round.period.to);
  const units = members.map((unit) => unitProgress(round, unit, scheme, registers, reports, asOf, expected));
  const head = {
    id: cluster.id,
    name: cluster.name,
    leader: plan.units.get(covenant?.leader ?? "")?.name,
    deputy: plan.units.get(covenant?.deputy ?? "")?.name,
    covenant: covenantState(covenant, registers),
    covenantSignedOn: covenant?.signedOn,
    metOn: registers.meetings.find((one) => one.cluster === cluster.id)?.on,
    scoresAreIn: registers.scores.some(
      (one) => one.column === "cluster" && members.some((unit) => unit.id === one.unit),
    ),
  };
  return {
    ...head,
    units,
    dueNext: dueNext(units),
    waiting: clusterWaiting(head, units, asOf),
  };
}

function covenantState(covenant: Covenant | undefined, registers: RoundRegisters): CovenantState {
  if (!registers.kept.has("covenants")) return "unknown";
  return covenant?.signedOn === undefined ? "not_signed" : "signed";
}

function unitProgress(
  round: Round,
  unit: Unit,
  scheme: Scheme | undefined,
  registers: RoundRegisters,
  reports: ReadonlyMap<string, UnitReport>,
  asOf: IsoDate,
  expected: readonly Paper[],
): UnitProgress {
  const reportPaper = round.period.kind === "half_year" ? "half_year_report" : "year_report";
  const report = reports.get(unit.id);
  // A round that names the day its reports are due expects one of every unit.
  const isReportDue = report !== undefined || round.reportsDue !== undefined;
  const shown = new Set<Paper>([...expected, ...(isReportDue ? [reportPaper as Paper] : [])]);
  const papersOfUnit = paperNames
    .filter((paper) => shown.has(paper))
    .flatMap((paper) => {
      const lines = registers.receipts.filter((one) => one.unit === unit.id && one.paper === paper);
      const last = lines.reduce<Receipt | undefined>(
        (a, b) => ((b.received ?? "") >= (a?.received ?? "") ? b : a),
        undefined,
      );
      const sent = paper === reportPaper ? report : undefined;
      return paperStatus(paper, last, sent, paper === reportPaper ? round.reportsDue : undefined, asOf);
    });
  const items = (scheme?.groups ?? []).flatMap((group) =>
    group.items.filter((item) => item.by !== "targets" && item.kind === "points"),
  );
  const scored = (column: "cluster" | "appraised") =>
    items.filter(({ id }) =>
      registers.scores.some((one) => one.unit === unit.id && one.item === id && one.column === column && isScored(one)),
    ).length;
  const appraised = scored("appraised");
  return {
    id: unit.id,
    name: unit.name,
    papers: papersOfUnit,
    items: { scored: Math.max(appraised, scored("cluster")), appraised, all: items.length },
    vote: registers.meetings.flatMap(({ votes, present }) => {
      const vote = votes.get(unit.id);
      return vote ? [{ yes: vote.yes, present }] : [];
    })[0],
  };
}

/** Whether a score is there and can be used. */
function isScored({ points }: GivenScore): boolean {
  return points !== undefined && points !== "open";
}

/** How a paper stands; a report that lies there without a line in the register came in on the day written in it. */
function paperStatus(
  paper: Paper,
  receipt: Receipt | undefined,
  report: UnitReport | undefined,
  usualDue: IsoDate | undefined,
  asOf: IsoDate,
): readonly PaperStatus[] {
  const due = receipt?.due ?? usualDue;
  const written = report?.datedOn !== undefined && report.datedOn <= asOf ? report.datedOn : undefined;
  const received = receipt?.received ?? written;
  const place = receipt?.place ?? (report && wholeFile(report.file));
  if (!place && due === undefined) return [];
  const letter = receipt?.letter;
  const file = receipt?.file ?? report?.file;
  const sinceReceipt = received === undefined ? undefined : daysBetween(received, asOf);
  const { state, days } = stateOn(asOf, due, received);
  return [{ paper, state, due, received, days, sinceReceipt, letter, file, place }];
}

/** Whether a paper is there in time, and by how many days it is late, overdue or still to come. */
function stateOn(
  asOf: IsoDate,
  due: IsoDate | undefined,
  received: IsoDate | undefined,
): Pick<PaperStatus, "state" | "days"> {
  if (due === undefined) return { state: received === undefined ? "to_come" : "received", days: undefined };
  const late = daysBetween(due, received ?? asOf);
  if (received === undefined) return { state: late > 0 ? "overdue" : "to_come", days: Math.abs(late) };
  return { state: late > 0 ? "late" : "in_time", days: Math.max(0, late) };
}

/** Papers still to come, the nearest day first. */
function dueNext(units: readonly UnitProgress[]): readonly DueNext[] {
  const next = new Map<string, DueNext>();
  for (const unit of units)
    for (const { paper, state, due, days } of unit.papers) {
      if (state !== "to_come" || due === undefined || days === undefined) continue;
      const key = `${due} ${paper}`;
      next.set(key, { paper, due, days, units: [...(next.get(key)?.units ?? []), unit.name] });
    }
  return [...next.values()].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
