import type ExcelJS from "exceljs";
import type { Formula, TableCell } from "../document.js";
import type { CellAddress } from "./cell-address.js";
import { formulaText } from "./formula-text.js";

/** The cells of a workbook that have a key or a formula; formulas are written once all cells have their place. */
export class LiveCells {
  private readonly addresses = new Map<string, CellAddress>();
  private readonly waiting: { readonly drawn: ExcelJS.Cell; readonly formula: Formula }[] = [];

  /** Remember where a cell was drawn. */
  add(drawn: ExcelJS.Cell, { live }: TableCell): void {
    const { key, formula } = live?.() ?? {};
    if (key !== undefined)
      this.addresses.set(key, { sheet: drawn.worksheet.name, row: Number(drawn.row), column: Number(drawn.col) });
    if (formula !== undefined) this.waiting.push({ drawn, formula });
  }

  /** Put the formulas in; what was drawn stays as their result, which is the exact one. */
  settle(): void {
    for (const { drawn, formula } of this.waiting) {
      const text = formulaText(formula, drawn.worksheet.name, this.addresses);
      if (text !== undefined) drawn.value = { formula: text, result: resultOf(drawn.value) };
    }
  }
}

function resultOf(value: ExcelJS.CellValue): string | number {
  return typeof value === "number" || typeof value === "string" ? value : "";
}
