import { type Finding, finding } from "../domain/finding.js";
import type { Observation } from "../domain/observation.js";
import { type CellPlace, wholeFile } from "../domain/place.js";
import {
  assignedGoal,
  clusterOf,
  concerns,
  expectedFigure,
  type Plan,
  type Round,
  targetsBeside,
} from "../domain/plan.js";
import type { Target } from "../domain/target.js";
import type { Unit } from "../domain/unit.js";
import type { FileReading } from "./file-reading.js";
import { type ColumnRole, type LocatedTable, locateTables, textIn } from "./locate-table.js";
import { nearestTarget, targetNamed, unitsNamed } from "./match-names.js";
import { isWrittenVietnamese } from "./number-style.js";
import { observe, type TargetRow } from "./observe.js";
import { address } from "./workbook/address.js";
import { cellAt, type Sheet, type Workbook } from "./workbook/workbook.js";
import { dateInText } from "./written-date.js";

/** Read a free table in the common layout: STT, Chỉ tiêu, ĐVT, Kế hoạch, Thực hiện, Tỷ lệ, Ghi chú, heading anywhere. */
export function readTable(plan: Plan, round: Round, file: string, workbook: Workbook): FileReading {
  const tables = workbook.sheets.flatMap(locateTables);
  const refused = (problem: Finding): FileReading => ({
    file,
    unit: undefined,
    report: undefined,
    findings: [problem],
  });
  const table = fullest(tables, plan);
  if (!table) return refused(finding("TD213", wholeFile(file), {}));
  const [unit, ...others] = unitsNamed(linesAbove(table), plan.units, plan.provinceUnit);
  if (!unit || others.length > 0) {
    const seen =
      [unit, ...others].flatMap((one) => one?.name ?? []).join(", ") ||
      linesAbove(table).flat().slice(0, 4).join(" / ");
    return refused(finding("TD202", { file, sheet: table.sheet.name, cell: "A1" }, { seen }));
  }
  const findings: Finding[] = tables
    .filter((other) => other !== table)
    .map((other) =>
      finding(
        "TD221",
        { file, sheet: other.sheet.name, cell: address(other.headerRow, 1) },
        { other: other.sheet.name, sheet: table.sheet.name },
      ),
    );
  const datedOn = dateOf(table.sheet);
  if (datedOn === undefined) findings.push(finding("TD222", wholeFile(file), {}));
  const rows = readRows(plan, round, file, table, unit);
  return {
    file,
    unit: unit.id,
    report: {
      unit: unit.id,
      file,
      layout: "table",
      datedOn,
      observations: rows.observations,
      selfScores: new Map(),
      facts: new Map(),
    },
    findings: [...findings, ...rows.findings],
  };
}

/** The table in which most rows name a target, visible sheets before hidden ones. */
function fullest(tables: readonly LocatedTable[], plan: Plan): LocatedTable | undefined {
  const targets = [...plan.targets.values()];
  const named = (table: LocatedTable) =>
    rowsOf(table).filter((row) => targetNamed(textIn(table, row, "name"), targets)).length;
  const [best] = [...tables].sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || named(b) - named(a));
  return best;
}

function rowsOf(table: LocatedTable): readonly number[] {
  return [...table.sheet.rows.keys()]
    .filter((row) => row >= table.firstRow && row < table.endRow)
    .sort((a, b) => a - b);
}

/** The texts of each line above the heading, empty lines left out. */
function linesAbove(table: LocatedTable): readonly (readonly string[])[] {
  return [...table.sheet.rows]
    .filter(([row]) => row < table.headerRow)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.filter((cell) => cell.type === "text").map((cell) => cell.raw.trim()))
    .filter((texts) => texts.length > 0);
}

/** The day of the signature block, the last one written on the sheet. */
function dateOf(sheet: Sheet) {
  const dates = [...sheet.rows.values()].flatMap((cells) =>
    cells.flatMap((cell) => (cell.type === "text" && /tháng/iu.test(cell.raw) ? (dateInText(cell.raw) ?? []) : [])),
  );
  return dates.at(-1);
}

function readRows(plan: Plan, round: Round, file: string, table: LocatedTable, unit: Unit) {
  const cluster = clusterOf(plan, unit.id, round.period.to);
  const targets = targetsBeside(plan, unit, cluster);
  const observations = new Map<string, Observation>();
  const conflicting = new Set<string>();
  const findings: Finding[] = [];
  const context = { plan, file, table, unit, vietnamese: isWrittenVietnamese(table, rowsOf(table)) };
  for (const row of rowsOf(table)) {
    const name = textIn(table, row, "name");
    if (name === "") continue;
    const target = targetNamed(name, targets);
    if (!target) {
      const carriesFigures = textIn(table, row, "actual") !== "" || textIn(table, row, "goal") !== "";
      const advice = { name, suggestion: nearestTarget(name, targets)?.name ?? "" };
      if (carriesFigures) findings.push(finding("TD211", placeOf(file, table, row, "name"), advice));
      continue;
    }
    const { observation, findings: said } = observe(plan, targetRow(context, row, target));
    if (!concerns(plan, target, unit)) {
      const reported = observation.reading === "figure" || observation.reading === "zero";
      if (reported) findings.push(finding("TD227", observation.place, { target: target.name, raw: observation.raw }));
      continue;
    }
    findings.push(...said, ...goalDiffers(plan, unit, target, observation));
    const earlier = observations.get(target.id);
    if (!earlier) observations.set(target.id, observation);
    else if (differs(earlier, observation)) {
      const args = { target: target.name, first: earlier.raw, second: observation.raw };
      findings.push(finding("TD212", observation.place, args));
      conflicting.add(target.id);
    }
  }
  for (const id of conflicting) {
    const first = observations.get(id);
    if (first) observations.set(id, { ...first, reading: "doubtful", value: undefined });
  }
  return { observations, findings };
}

/** What every row of a table is read with. */
interface TableContext {
  readonly plan: Plan;
  readonly file: string;
  readonly table: LocatedTable;
  readonly unit: Unit;
  readonly vietnamese: boolean;
}

function targetRow(context: TableContext, row: number, target: Target): TargetRow {
  const { plan, file, table, unit, vietnamese } = context;
  const cell = (role: ColumnRole) => {
    const column = table.columns.get(role);
    return column === undefined ? undefined : cellAt(table.sheet, row, column);
  };
  return {
    target,
    file,
    sheet: table.sheet.name,
    place: placeOf(file, table, row, "actual"),
    actual: cell("actual"),
    goal: cell("goal"),
    base: cell("base"),
    measure: textIn(table, row, "measure"),
    note: textIn(table, row, "note"),
    assigned: expectedFigure(plan, unit, target),
    vietnamese,
  };
}

function placeOf(file: string, table: LocatedTable, row: number, role: ColumnRole): CellPlace {
  return { file, sheet: table.sheet.name, cell: address(row, table.columns.get(role) ?? 1) };
}

function differs(a: Observation, b: Observation): boolean {
  return a.value && b.value ? !a.value.eq(b.value) : a.raw !== b.raw;
}

/** A unit does not set its own goal: the assigned one counts, and a different one in the report is shown. */
function goalDiffers(plan: Plan, unit: Unit, target: Target, observation: Observation): readonly Finding[] {
  const assigned = assignedGoal(plan, unit.id, target.id)?.goal;
  const seen = observation.reportedGoal;
  if (assigned === undefined || assigned === "not_applicable" || !seen || seen.eq(assigned.goal)) return [];
  return [
    finding("TD226", observation.place, {
      target: target.name,
      seen: seen.toString(),
      assigned: assigned.goal.toString(),
    }),
  ];
}
