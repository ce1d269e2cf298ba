import { type FormSheet, form } from "../../domain/form.js";
import { onceFor } from "../../domain/made-once.js";
import type { CellPlace } from "../../domain/place.js";
import { fold } from "../text/fold.js";
import { cellPlace } from "../workbook/address.js";
import { type Cell, cellIn, type Sheet, type Workbook } from "../workbook/workbook.js";

/** One row of a table of the form: its id, and its other cells by their heading's key. */
export interface FormRow {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  cell(key: string): Cell | undefined;
  /** Column of a key, for the place of a cell that is empty. */
  column(key: string): number;
}

/** The rows of one of the form's tables, found by its headings, whatever the sheet is called now. */
export function formRows(workbook: Workbook, which: FormSheet): readonly FormRow[] {
  for (const sheet of workbook.sheets) {
    const found = headingRow(sheet, keysOf(form.columns[which]));
    if (found) return rowsBelow(sheet, found.row, (key) => found.columns.get(key) ?? 1);
  }
  return [];
}

function rowsBelow(sheet: Sheet, heading: number, column: FormRow["column"]): readonly FormRow[] {
  return [...sheet.rows].flatMap(([row, cells]): FormRow[] => {
    if (row <= heading) return [];
    const cell = (key: string) => cellIn(cells, column(key));
    const id = cell("id")?.raw.trim() ?? "";
    return id === "" ? [] : [{ id, sheet: sheet.name, row, column, cell }];
  });
}

/** Where a key's cell of a row stands, or would stand. */
export function placeIn(file: string, { sheet, row, column }: FormRow, key: string): CellPlace {
  return cellPlace(file, sheet, row, column(key));
}

/** The keys of a table's columns by their folded headings. */
const keysOf = onceFor(
  (headings: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(headings).map(([key, heading]) => [fold(heading), key])),
);

/** The row that holds every heading of a table, and the column of each. */
function headingRow(sheet: Sheet, keys: ReadonlyMap<string, string>) {
  for (const [row, cells] of sheet.rows) {
    if (cells.length < keys.size) continue;
    const columns = new Map<string, number>();
    for (const cell of cells) {
      const key = cell.type === "text" ? keys.get(fold(cell.raw)) : undefined;
      if (key !== undefined) columns.set(key, cell.column);
    }
    if (columns.size === keys.size) return { row, columns };
  }
  return undefined;
}

/** The cell to the right of a label of the form. */
export function besideLabel(workbook: Workbook, label: string): Cell | undefined {
  const words = fold(label);
  for (const sheet of workbook.sheets)
    for (const cells of sheet.rows.values())
      for (const cell of cells)
        if (cell.type === "text" && fold(cell.raw) === words) return cellIn(cells, cell.column + 1);
  return undefined;
}
