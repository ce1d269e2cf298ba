import { closest } from "../../domain/closest.js";
import { decimal } from "../../domain/decimal.js";
import { type FactDefinition, factValue, type KnownFact } from "../../domain/fact.js";
import { emptyReading, type FileReading, type TableReading } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type FormId, form, formIdOf } from "../../domain/form.js";
import type { Observation, SelfScore } from "../../domain/observation.js";
import { type CellPlace, wholeFile } from "../../domain/place.js";
import { clusterOf, concerns, expectedFigure, type Plan, type Round, targetsBeside } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import { observe } from "../figure/observe.js";
import { cellDecimal, nothingKnown, readFigure } from "../figure/read-figure.js";
import { dateInCell } from "../figure/written-date.js";
import { fold } from "../text/fold.js";
import { address } from "../workbook/address.js";
import type { Workbook } from "../workbook/workbook.js";
import { besideLabel, type FormRow, formRows } from "./form-sheets.js";

/** Read our own form: rows are known by their ids, so moved rows and renamed sheets do no harm. */
export function readForm(plan: Plan, round: Round, file: string, workbook: Workbook, id: FormId): FileReading {
  const nothing = emptyReading(file, workbook.kind);
  const refused = (problem: Finding): FileReading => ({ ...nothing, findings: [problem] });
  if (id.plan !== plan.id) return refused(finding("TD214", wholeFile(file), { seen: id.plan, plan: plan.id }));
  const unit = plan.units.get(id.unit);
  if (!unit)
    return refused(
      finding("TD202", wholeFile(file), { seen: id.unit, suggestion: closest(id.unit, plan.units.keys()) }),
    );
  const cluster = clusterOf(plan, unit.id, round.period.to);
  const findings: Finding[] = [];
  const current = formIdOf(plan, unit, cluster).version;
  if (current !== id.version) findings.push(finding("TD223", wholeFile(file), { seen: id.version, current }));
  const written = dateInCell(besideLabel(workbook, form.labels.datedOn), workbook.date1904, round.period.to);
  const datedOn = written && "day" in written ? written.day : undefined;
  if (written && "doubtful" in written) findings.push(finding("TD252", wholeFile(file), { raw: written.doubtful }));
  else if (datedOn === undefined) findings.push(finding("TD222", wholeFile(file), {}));

  const targets = new Map(targetsBeside(plan, unit, cluster).map((target) => [target.id, target]));
  const rows = formRows(workbook, "targets");
  const observations = new Map<string, Observation>();
  const listed: Observation[] = [];
  for (const row of rows) {
    const target = targets.get(row.id);
    if (!target) {
      const place = placeIn(file, row, "id");
      findings.push(finding("TD211", place, { name: row.id, suggestion: closest(row.id, targets.keys()) }));
      continue;
    }
    const read = observe(plan, {
      target,
      place: placeIn(file, row, "actual"),
      actual: row.cell("actual"),
      goal: undefined,
      base: row.cell("base"),
      measure: "",
      note: row.cell("note")?.raw.trim() ?? "",
      assigned: expectedFigure(plan, unit, target),
      style: undefined,
      year: Number(round.period.to.slice(0, 4)),
    });
    listed.push(read.observation, ...(read.before ? [read.before] : []));
    if (current === id.version) findings.push(...changedCells(plan, unit, target, file, row));
    if (!concerns(plan, target, unit)) continue;
    observations.set(target.id, read.observation);
    findings.push(...read.findings);
  }
  const scores = selfScores(workbook, file);
  const facts = reportedFacts(plan, workbook, file);
  return {
    ...nothing,
    unit: unit.id,
    tables: tableRead(rows),
    observations: listed,
    report: {
      unit: unit.id,
      file,
      datedOn,
      observations,
      selfScores: scores.scores,
      facts: facts.facts,
    },
    findings: [...findings, ...scores.findings, ...facts.findings],
  };
}

/** The range that holds the targets. */
function tableRead(rows: readonly FormRow[]): readonly TableReading[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const range = `${address(first.row - 1, first.column("id"))}:${address(last.row, last.column("note"))}`;
  return [{ sheet: first.sheet, range, skipped: [] }];
}

/** The cells of a row that the form locks, where they no longer say what was issued. */
function changedCells(plan: Plan, unit: Unit, target: Target, file: string, row: FormRow): readonly Finding[] {
  // What a target is compared with last year by is the unit's to write.
  const isAgainstBase = target.direction === "lower_than_base" || target.direction === "higher_than_base";
  const goal = isAgainstBase ? "" : (expectedFigure(plan, unit, target)?.toFixed() ?? "");
  const issued = { name: target.name, measure: plan.measures.get(target.measure ?? "")?.name ?? "", goal };
  return Object.entries(issued).flatMap(([key, text]) => {
    const cell = row.cell(key);
    const seen = cell?.type === "number" ? cellDecimal(cell).toFixed() : (cell?.raw.normalize("NFC").trim() ?? "");
    return seen === text ? [] : [finding("TD246", placeIn(file, row, key), { seen, issued: text })];
  });
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
    const value = factValue(definition, canonical(definition, cell.raw));
    if (value) facts.set(row.id, { value, place });
    else
      findings.push(finding("TD218", place, { raw: cell.raw, fact: definition.name, expected: allowed(definition) }));
  }
  return { facts, findings };
}

/** The form's words of a fact, as data writes it. */
function canonical(definition: FactDefinition, raw: string): string {
  const word = fold(raw);
  if (definition.type === "boolean")
    return word === fold(form.booleans.true) ? "true" : word === fold(form.booleans.false) ? "false" : "";
  if (definition.type === "choice") return definition.choices.find((choice) => fold(choice.name) === word)?.id ?? "";
  return /^\d+(\.\d+)?$/.test(raw.trim()) ? decimal(raw.trim()).toString() : raw.trim().replace(",", ".");
}

function allowed(definition: FactDefinition): string {
  if (definition.type === "boolean") return `one_of:${form.booleans.true}, ${form.booleans.false}`;
  if (definition.type === "choice") return `one_of:${definition.choices.map((choice) => choice.name).join(", ")}`;
  return "whole_number";
}

function placeIn(file: string, row: FormRow, key: string): CellPlace {
  return { file, sheet: row.sheet, cell: address(row.row, row.column(key)) };
}
