import { type FormSheet, form } from "../../domain/form.js";
import type { CellPlace } from "../../domain/place.js";
import { fold } from "../text/fold.js";
import { cellPlace } from "../workbook/address.js";
import { type Cell, cellAt, type Sheet, type Workbook } from "../workbook/workbook.js";

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
  const headings = form.columns[which] as Readonly<Record<string, string>>;
  for (const sheet of workbook.sheets) {
    const found = headingRow(sheet, headings);
    if (!found) continue;
    const { row: heading, columns } = found;
    const idColumn = columns.get("id") ?? 1;
    return [...sheet.rows.keys()]
      .filter((row) => row > heading)
      .sort((a, b) => a - b)
      .flatMap((row): FormRow[] => {
        const id = cellAt(sheet, row, idColumn)?.raw.trim() ?? "";
        if (id === "") return [];
        const column = (key: string) => columns.get(key) ?? 1;
        return [{ id, sheet: sheet.name, row, column, cell: (key) => cellAt(sheet, row, column(key)) }];
      });
  }
  return [];
}

/** Where a key's cell of a row stands, or would stand. */
export function placeIn(file: string, { sheet, row, column }: FormRow, key: string): CellPlace {
  return cellPlace(file, sheet, row, column(key));
}

/** The row that holds every heading of a table, and the column of each. */
function headingRow(sheet: Sheet, headings: Readonly<Record<string, string>>) {
  const keys = new Map(Object.entries(headings).map(([key, heading]) => [fold(heading), key]));
  for (const [row, cells] of sheet.rows) {
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
    for (const [row, cells] of sheet.rows)
      for (const cell of cells)
        if (cell.type === "text" && fold(cell.raw) === words) return cellAt(sheet, row, cell.column + 1);
  return undefined;
}
