import type { ColumnRole } from "../../domain/mapping.js";
import type { CellPlace } from "../../domain/place.js";
import { cellPlace } from "../workbook/address.js";
import { type Cell, cellAt, type Sheet } from "../workbook/workbook.js";

/** A table of targets in a sheet, with the column of each role. */
export interface LocatedTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly firstRow: number;
  /** The first row that is no longer of this table: the next table's heading, or where people sign. */
  readonly endRow: number;
  readonly signatureRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Roles that more than one column could have, with those columns. */
  readonly contested: ReadonlyMap<ColumnRole, readonly number[]>;
  /** Roles whose heading was not wholly understood, with its words. */
  readonly unsure: ReadonlyMap<ColumnRole, string>;
}

/** Rows of a table that hold anything, in order. */
export function rowsOf(table: LocatedTable): readonly number[] {
  return [...table.sheet.rows.keys()].filter((row) => row >= table.firstRow && row < table.endRow);
}

export function cellIn(table: LocatedTable, row: number, role: ColumnRole): Cell | undefined {
  const column = table.columns.get(role);
  return column === undefined ? undefined : cellAt(table.sheet, row, column);
}

/** The text of a cell of a located row, trimmed and composed. */
export function textIn(table: LocatedTable, row: number, role: ColumnRole): string {
  return (cellIn(table, row, role)?.raw ?? "").normalize("NFC").trim();
}

/** Where a role's cell of a row stands, or would stand. */
export function placeIn(file: string, table: LocatedTable, row: number, role: ColumnRole): CellPlace {
  return cellPlace(file, table.sheet.name, row, table.columns.get(role) ?? table.columns.get("name") ?? 1);
}

/** Where a table begins. */
export function headingPlace(file: string, { sheet, headerRow, columns }: LocatedTable): CellPlace {
  return cellPlace(file, sheet.name, headerRow, Math.min(...columns.values()));
}

/** The texts of the columns that hold figures. */
export function figureTexts(table: LocatedTable): readonly string[] {
  const columns = (["goal", "actual", "base", "ratio"] as const).flatMap((role) => table.columns.get(role) ?? []);
  return rowsOf(table).flatMap((row) =>
    (table.sheet.rows.get(row) ?? [])
      .filter((cell) => cell.type === "text" && columns.includes(cell.column))
      .map((cell) => cell.raw),
  );
}
