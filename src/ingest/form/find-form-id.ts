import { type FormId, parseFormId } from "../../domain/form.js";
import type { Workbook } from "../workbook/workbook.js";

/** The id that our form carries in one of its cells, wherever it was moved to. */
export function findFormId(workbook: Workbook): FormId | undefined {
  for (const sheet of workbook.sheets)
    for (const row of sheet.rows.values())
      for (const cell of row) {
        const id = cell.type === "text" ? parseFormId(cell.raw) : undefined;
        if (id) return id;
      }
  return undefined;
}
