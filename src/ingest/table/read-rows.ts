import type { Question, SkippedRow, SkipReason, TableReading } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Observation } from "../../domain/observation.js";
import { assignedGoal, concerns, expectedFigure, type Plan } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import type { NumberStyle } from "../figure/number-style.js";
import { type Observed, observe } from "../figure/observe.js";
import type { TargetRow } from "../figure/target-row.js";
import { address, cellPlace } from "../workbook/address.js";
import { type Cell, cellAt, mergeAt } from "../workbook/workbook.js";
import { cellIn, type LocatedTable, placeIn, rowsOf, textIn } from "./located-table.js";
import { computedFindings } from "./recompute.js";
import { carriesFigures, plainSkip } from "./row-kinds.js";
import type { RowName } from "./row-names.js";

/** What the rows of a table are read with. */
export interface RowContext {
  readonly plan: Plan;
  readonly file: string;
  readonly table: LocatedTable;
  readonly unit: Unit | undefined;
  readonly names: ReadonlyMap<number, RowName>;
  readonly style: NumberStyle | undefined;
  readonly year: number;
}

/** What the rows of a table say. */
export interface RowsRead {
  readonly table: TableReading;
  readonly observations: readonly Observation[];
  readonly before: readonly Observation[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Read every row of a table: what names a target, and what was passed over and why. */
export function readRows(context: RowContext): RowsRead {
  const { plan, file, table, names } = context;
  const observations: Observation[] = [];
  const before: Observation[] = [];
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const skipped: SkippedRow[] = [];
  const skip = (row: number, reason: SkipReason) => skipped.push({ row, text: firstText(table, row), reason });
  for (const [row, named] of names) {
    const plain = plainSkip(table, row);
    if (plain !== undefined) {
      skip(row, plain);
      continue;
    }
    if (named.kind === "settled") skip(row, "settled");
    else if (named.kind === "asked" && !carriesFigures(table, row)) skip(row, "section");
    else if (named.kind === "asked") {
      skip(row, "unknown_name");
      questions.push({
        kind: "name",
        place: placeIn(file, table, row, "name"),
        text: firstText(table, row),
        candidates: named.candidates.map((one) => one.id),
      });
      findings.push(askedFinding(context, row, named.candidates));
    } else {
      const read = observe(plan, targetRow(context, row, named.target));
      observations.push(read.observation);
      if (read.before) before.push(read.before);
      findings.push(...rowFindings(context, row, named.target, named.similar, read));
    }
  }
  findings.push(...computedFindings(file, table, rowsOf(table)), ...idleErrors(context, observations));
  for (const [row, cells] of table.sheet.rows)
    if (row >= table.signatureRow && cells.length > 0) skip(row, "signature");
  const last = rowsOf(table).at(-1) ?? table.headerRow;
  const lastColumn = Math.max(...table.columns.values());
  const firstColumn = Math.min(...table.columns.values());
  const range = `${address(table.headerRow, firstColumn)}:${address(last, lastColumn)}`;
  return { table: { sheet: table.sheet.name, range, skipped }, observations, before, questions, findings };
}

const MOST_SHOWN = 12;

/** Formula errors beside the figures: on blank rows, in ratios and totals. */
function idleErrors({ file, table }: RowContext, observations: readonly Observation[]): readonly Finding[] {
  const told = new Set(observations.map((one) => one.place.cell));
  const cells = rowsOf(table).flatMap((row) =>
    (table.sheet.rows.get(row) ?? []).filter((cell) => cell.type === "error" && !told.has(addressOf(cell))),
  );
  const [first] = cells;
  if (!first) return [];
  const place = cellPlace(file, table.sheet.name, first.row, first.column);
  const shown = cells.slice(0, MOST_SHOWN).map(addressOf).join(", ");
  return [finding("TD253", place, { cells: cells.length > MOST_SHOWN ? `${shown}, …` : shown })];
}

function firstText(table: LocatedTable, row: number): string {
  const cells = table.sheet.rows.get(row) ?? [];
  const name = textIn(table, row, "name");
  return (name === "" ? (cells.find((cell) => cell.type === "text")?.raw ?? cells[0]?.raw ?? "") : name)
    .normalize("NFC")
    .trim();
}

function askedFinding({ file, table }: RowContext, row: number, candidates: readonly Target[]): Finding {
  const name = firstText(table, row);
  const place = placeIn(file, table, row, "name");
  const [nearest, ...others] = candidates;
  return others.length > 0
    ? finding("TD231", place, { name, candidates: candidates.map((one) => one.name).join("; ") })
    : finding("TD211", place, { name, suggestion: nearest?.name ?? "" });
}

/** What is to be said of a row that names a target. */
function rowFindings(
  { plan, file, table, unit }: RowContext,
  row: number,
  target: Target,
  similar: boolean,
  { observation, findings }: Observed,
): readonly Finding[] {
  const { place } = observation;
  const name = firstText(table, row);
  const readAs = similar ? [finding("TD234", placeIn(file, table, row, "name"), { name, target: target.name })] : [];
  const covered = mergedAbove(table, row);
  const missing =
    observation.reading === "blank" && !covered
      ? [finding("TD233", place, { target: target.name, raw: observation.raw })]
      : [];
  if (unit && !concerns(plan, target, unit)) {
    const reported = observation.reading === "figure" || observation.reading === "zero";
    return [
      ...readAs,
      ...missing,
      ...(reported ? [finding("TD227", place, { target: target.name, raw: observation.raw })] : []),
    ];
  }
  const merged = covered ? [finding("TD230", place, { target: target.name, master: addressOf(covered) })] : [];
  return [...readAs, ...findings, ...merged, ...missing, ...goalDiffers(plan, unit, target, observation)];
}

/** The cell of an earlier row that covers this row's result: one value over several rows. */
function mergedAbove(table: LocatedTable, row: number): Cell | undefined {
  const column = table.columns.get("actual");
  if (column === undefined) return undefined;
  const merge = mergeAt(table.sheet, row, column);
  return merge && merge.top < row ? cellAt(table.sheet, merge.top, merge.left) : undefined;
}

function addressOf(cell: Cell): string {
  return address(cell.row, cell.column);
}

function targetRow({ plan, file, table, unit, style, year }: RowContext, row: number, target: Target): TargetRow {
  return {
    target,
    place: placeIn(file, table, row, "actual"),
    actual: cellIn(table, row, "actual"),
    goal: cellIn(table, row, "goal"),
    base: cellIn(table, row, "base"),
    measure: textIn(table, row, "measure"),
    note: textIn(table, row, "note"),
    assigned: unit ? expectedFigure(plan, unit, target) : undefined,
    style,
    year,
  };
}

/** A unit does not set its own goal: the assigned one counts, and a different one in the report is shown. */
function goalDiffers(plan: Plan, unit: Unit | undefined, target: Target, observation: Observation): readonly Finding[] {
  const assigned = unit && assignedGoal(plan, unit.id, target.id)?.goal;
  const seen = observation.reportedGoal;
  if (assigned === undefined || assigned === "not_applicable" || !seen || seen.eq(assigned)) return [];
  return [
    finding("TD226", observation.place, {
      target: target.name,
      seen: seen.toString(),
      assigned: assigned.toString(),
    }),
  ];
}
