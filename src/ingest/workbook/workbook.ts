import type { WorkbookKind } from "../../domain/file-reading.js";
import type { ReadProblem } from "./limits.js";

/** A cell as the file holds it. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: "number" | "text" | "boolean" | "error" | "blank";
  /** For a number the digits as they stand in the file, for a boolean 1 or 0. */
  readonly raw: string;
  /** Undefined for General. */
  readonly numberFormat: string | undefined;
  /** The font's name, by which old codings of Vietnamese are known. */
  readonly font: string | undefined;
  /** A formula without a stored result has the type blank. */
  readonly formula: string | undefined;
  readonly hidden: boolean;
  /** The master's address when the cell is part of a merge. */
  readonly mergedInto: string | undefined;
}

/** Cells shown as one; rows and columns from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet's cells by row, in ascending order, each row's by column; cells that hold nothing are left out. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  readonly merges: readonly Merge[];
}

export interface Workbook {
  readonly kind: WorkbookKind;
  readonly sheets: readonly Sheet[];
  /** Dates are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export type WorkbookReading = { readonly workbook: Workbook } | { readonly problem: ReadProblem };

/** A text as a cell of its own, for what a title, a mapping or an example says in place of one. */
export function textCell(raw: string, row = 1, column = 1): Cell {
  return {
    row,
    column,
    type: "text",
    raw,
    numberFormat: undefined,
    font: undefined,
    formula: undefined,
    hidden: false,
    mergedInto: undefined,
  };
}

/** The merge that a cell belongs to, whether it is there or empty. */
export function mergeAt(sheet: Sheet, row: number, column: number): Merge | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return cellIn(sheet.rows.get(row) ?? [], column);
}

/** The cell of a row that stands in a column. */
export function cellIn(cells: readonly Cell[], column: number): Cell | undefined {
  for (const cell of cells) if (cell.column === column) return cell;
  return undefined;
}
