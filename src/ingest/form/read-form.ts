import { closest } from "../../domain/closest.js";
import type { KnownFact } from "../../domain/fact.js";
import { emptyReading, type FileReading, type TableReading } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type FormId, form, formIdOf } from "../../domain/form.js";
import type { SelfScore } from "../../domain/observation.js";
import { wholeFile } from "../../domain/place.js";
import { clusterOf, type Plan, type Round } from "../../domain/plan.js";
import { nothingKnown, readFigure } from "../figure/read-figure.js";
import { dateInCell } from "../figure/written-date.js";
import { factWords, writtenFact } from "../figure/written-fact.js";
import { address } from "../workbook/address.js";
import type { Workbook } from "../workbook/workbook.js";
import { besideLabel, type FormRow, formRows, placeIn } from "./form-sheets.js";
import { readTargets } from "./form-targets.js";

/** Read our own form: rows are known by their ids, so moved rows and renamed sheets do no harm. */
export function readForm(plan: Plan, round: Round, file: string, workbook: Workbook, id: FormId): FileReading {
  const nothing = emptyReading(file, workbook.kind);
  const refused = (problem: Finding): FileReading => ({ ...nothing, findings: [problem] });
  if (id.plan !== plan.id) return refused(finding("TD214", wholeFile(file), { seen: id.plan, plan: plan.id }));
  const unit = plan.units.get(id.unit);
  if (!unit) {
    const suggestion = closest(id.unit, plan.units.keys());
    return refused(finding("TD202", wholeFile(file), { seen: id.unit, suggestion }));
  }
  const { from, to } = round.period;
  if (id.from !== from || id.to !== to)
    return refused(finding("TD256", wholeFile(file), { from: id.from, to: id.to, due: from, until: to }));
  const cluster = clusterOf(plan, unit.id, to);
  const current = formIdOf(plan, round.period, unit).version;
  const isCurrent = current === id.version;
  const rows = formRows(workbook, "targets");
  const day = reportDay(workbook, file, round);
  const targets = readTargets({ plan, round, file, unit, cluster, isCurrent }, rows);
  const scores = selfScores(workbook, file);
  const facts = reportedFacts(plan, workbook, file);
  return {
    ...nothing,
    unit: unit.id,
    tables: tableRead(rows),
    observations: targets.listed,
    report: {
      unit: unit.id,
      file,
      datedOn: day.datedOn,
      observations: targets.observations,
      selfScores: scores.scores,
      facts: facts.facts,
    },
    findings: [
      ...(isCurrent ? [] : [finding("TD223", wholeFile(file), { seen: id.version, current })]),
      ...[day, targets, scores, facts].flatMap((one) => one.findings),
    ],
  };
}

/** The day written in the form; none where it is missing or cannot be meant. */
function reportDay(workbook: Workbook, file: string, { period }: Round) {
  const written = dateInCell(besideLabel(workbook, form.labels.datedOn), workbook.date1904, period.to);
  if (!written) return { datedOn: undefined, findings: [finding("TD222", wholeFile(file), {})] };
  if ("day" in written) return { datedOn: written.day, findings: [] };
  return { datedOn: undefined, findings: [finding("TD252", wholeFile(file), { raw: written.doubtful })] };
}

/** The range that holds the targets. */
function tableRead(rows: readonly FormRow[]): readonly TableReading[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const range = `${address(first.row - 1, first.column("id"))}:${address(last.row, last.column("note"))}`;
  return [{ sheet: first.sheet, range, skipped: [] }];
}

function selfScores(workbook: Workbook, file: string) {
  const scores = new Map<string, SelfScore>();
  const findings: Finding[] = [];
  for (const row of formRows(workbook, "scores")) {
    const place = placeIn(file, row, "self");
    const reading = readFigure(row.cell("self"), nothingKnown);
    if (reading.kind === "blank") continue;
    if (reading.kind === "figure") scores.set(row.id, { item: row.id, points: reading.value, place });
    else findings.push(finding("TD225", place, { expected: "number", seen: row.cell("self")?.raw ?? "" }));
  }
  return { scores, findings };
}

function reportedFacts(plan: Plan, workbook: Workbook, file: string) {
  const facts = new Map<string, KnownFact>();
  const findings: Finding[] = [];
  for (const row of formRows(workbook, "facts")) {
    const definition = plan.facts.get(row.id);
    const cell = row.cell("value");
    if (!cell || cell.type === "blank") continue;
    if (!definition) {
      const suggestion = closest(row.id, plan.facts.keys());
      findings.push(finding("TD211", placeIn(file, row, "id"), { name: row.id, suggestion }));
      continue;
    }
    const place = placeIn(file, row, "value");
    const value = writtenFact(definition, cell.raw);
    const expected = factWords(definition) ?? "whole_number";
    if (value) facts.set(row.id, { value, sources: [place] });
    else findings.push(finding("TD218", place, { raw: cell.raw, fact: definition.name, expected }));
  }
  return { facts, findings };
}
