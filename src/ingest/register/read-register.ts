import { type Finding, finding } from "../../domain/finding.js";
import { type CellPlace, wholeFile } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { readFigure } from "../figure/read-figure.js";
import { dayOf } from "../figure/written-date.js";
import { unitLike, unitOf } from "../table/match-names.js";
import { fold } from "../text/fold.js";
import { inUnicode } from "../text/legacy-fonts.js";
import { address } from "../workbook/address.js";
import { type Cell, cellAt, type Sheet, type Workbook } from "../workbook/workbook.js";

/** One line of a register: what its columns say, as ids, days and texts; a column that says nothing is left out. */
export interface RegisterRow {
  readonly values: ReadonlyMap<string, string>;
  readonly place: CellPlace;
}

export interface RegisterReading {
  readonly rows: readonly RegisterRow[];
  readonly findings: readonly Finding[];
}

/** Read a register from a workbook: its headings anywhere and in any order, every wrong cell at its place. */
export function readRegister(plan: Plan, register: Register, file: string, given: Workbook): RegisterReading {
  const { workbook } = inUnicode(given);
  const heads = workbook.sheets.flatMap((sheet) => headOf(register, sheet) ?? []);
  const [head] = [...heads].sort((a, b) => b.columns.size - a.columns.size);
  if (!head) {
    const missing = register.columns.filter((column) => column.required);
    return { rows: [], findings: missing.map(({ heading }) => finding("TD224", wholeFile(file), { column: heading })) };
  }
  const missing = register.columns.filter((column) => column.required && !head.columns.has(column.id));
  if (missing.length > 0) {
    const place = { file, sheet: head.sheet.name, cell: address(head.row, 1) };
    return { rows: [], findings: missing.map(({ heading }) => finding("TD224", place, { column: heading })) };
  }
  const findings: Finding[] = [];
  const rows: RegisterRow[] = [];
  for (const row of [...head.sheet.rows.keys()].filter((one) => one > head.row)) {
    const read = readRow(plan, register, workbook, file, head, row);
    findings.push(...read.findings);
    if (read.row) rows.push(read.row);
  }
  return { rows, findings };
}

interface Head {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The row of a sheet that holds most of the register's headings; at least two, or it is no heading. */
function headOf(register: Register, sheet: Sheet): Head | undefined {
  let best: Head | undefined;
  for (const [row, cells] of sheet.rows) {
    const columns = new Map<string, number>();
    for (const cell of cells) {
      const known = register.columns.find((column) => cell.type === "text" && fold(column.heading) === fold(cell.raw));
      if (known && !columns.has(known.id)) columns.set(known.id, cell.column);
    }
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0)) best = { sheet, row, columns };
  }
  return best;
}

function readRow(
  plan: Plan,
  register: Register,
  workbook: Workbook,
  file: string,
  head: Head,
  row: number,
): { readonly row: RegisterRow | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values = new Map<string, string>();
  const filled = register.columns.filter((column) => textOf(cellOf(head, row, column)) !== "");
  if (filled.length === 0) return { row: undefined, findings };
  for (const column of register.columns) {
    const cell = cellOf(head, row, column);
    const text = textOf(cell);
    const place = { file, sheet: head.sheet.name, cell: address(row, head.columns.get(column.id) ?? 1) };
    if (!cell || text === "") {
      if (column.required) findings.push(finding("TD260", place, { column: column.heading }));
      continue;
    }
    const value = valueIn(plan, column, cell, text, workbook.date1904);
    if (value !== undefined) values.set(column.id, value);
    else findings.push(notUnderstood(plan, column, text, place));
  }
  const isWhole = register.columns.every((column) => !column.required || values.has(column.id));
  const place = { file, sheet: head.sheet.name, cell: address(row, Math.min(...head.columns.values())) };
  return { row: isWhole ? { values, place } : undefined, findings };
}

function cellOf(head: Head, row: number, column: RegisterColumn): Cell | undefined {
  const at = head.columns.get(column.id);
  return at === undefined ? undefined : cellAt(head.sheet, row, at);
}

function textOf(cell: Cell | undefined): string {
  return (cell?.raw ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What a cell means, as an id, a day or its text; undefined where it cannot be understood. */
function valueIn(plan: Plan, column: RegisterColumn, cell: Cell, text: string, date1904: boolean): string | undefined {
  switch (column.type) {
    case "unit":
      return unitOf(text, plan.units)?.id;
    case "cluster":
      return plan.clusters.find(({ id, name }) => id === text || fold(name) === fold(text))?.id;
    case "date":
      return dayOf(cell, date1904);
    case "choice":
      return Object.entries(column.choices ?? {}).find(([id, name]) => id === text || fold(name) === fold(text))?.[0];
    case "item":
      return itemsOf(plan).find(({ id, name }) => id === text || fold(name) === fold(text))?.id;
    case "points":
      return pointsIn(cell, text);
    case "text":
      return text;
  }
}

/** Points as a plain decimal; `x` where the item does not concern the unit. */
function pointsIn(cell: Cell, text: string): string | undefined {
  if (text.toLowerCase() === "x") return "x";
  const reading = readFigure(cell, {
    plausible: undefined,
    near: undefined,
    percent: false,
    style: "vietnamese",
    change: undefined,
  });
  return reading.kind === "figure" && !reading.value.isNegative() ? reading.value.toFixed() : undefined;
}

/** What points are given for: the items of all schemes, and the targets of covenants and of units. */
function itemsOf(plan: Plan): readonly { readonly id: string; readonly name: string }[] {
  const items = [...plan.schemes.values()].flatMap((scheme) => scheme.groups.flatMap((group) => group.items));
  return [...items, ...[...plan.targets.values()].filter((target) => target.origin !== "plan")];
}

function notUnderstood(plan: Plan, column: RegisterColumn, seen: string, place: CellPlace): Finding {
  switch (column.type) {
    case "unit":
      return finding("TD261", place, { kind: "unit", seen, suggestion: unitLike([seen], plan.units)?.name ?? "" });
    case "cluster":
    case "item":
      return finding("TD261", place, { kind: column.type, seen, suggestion: "" });
    case "points":
      return finding("TD225", place, { expected: "number", seen });
    case "date":
      return finding("TD225", place, { expected: "date", seen });
    default:
      return finding("TD225", place, { expected: `one_of:${Object.values(column.choices ?? {}).join(", ")}`, seen });
  }
}
