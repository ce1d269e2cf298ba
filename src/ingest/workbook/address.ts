import type { CellPlace } from "../../domain/place.js";

/** Rows and columns are counted from 1, as in Excel: row 14, column 5 is E14. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

function lettersOf(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const columnNames: string[] = [];

/** The letters of a column: 5 is E. */
export function columnName(column: number): string {
  columnNames[column] ??= lettersOf(column);
  return columnNames[column];
}

export function address(row: number, column: number): string {
  return columnName(column) + row;
}

/** Where a cell stands, as findings name it. */
export function cellPlace(file: string, sheet: string, row: number, column: number): CellPlace {
  return { file, sheet, cell: address(row, column) };
}

/** The column that letters name: E is 5. Undefined for anything that no sheet has. */
export function columnNumber(letters: string): number | undefined {
  return parseAddress(`${letters}1`)?.column;
}

/** Undefined for anything that no sheet can hold. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits] = match;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}
