import type { SkipReason } from "../../domain/file-reading.js";
import { fold } from "../text/fold.js";
import { isNumbering } from "./locate-tables.js";
import { cellIn, type LocatedTable, textIn } from "./located-table.js";

const TOTAL = /^(tong cong|cong|tong so|tong|tong diem|cong diem|tong so diem)( [ivxa-d\d+ ]+)?$/;
const NOTE = /^(ghi chu|chu thich|luu y|nguon)\b/;

/** Rows that carry no target by their form; undefined for a row whose name must be looked at. */
export function plainSkip(table: LocatedTable, row: number): SkipReason | undefined {
  const cells = table.sheet.rows.get(row) ?? [];
  if (cells.every((cell) => isNumbering(cell.raw)) && cells.length > 1) return "numbering";
  const name = textIn(table, row, "name");
  if (name === "") return "section";
  const words = fold(name);
  if (TOTAL.test(words)) return "total";
  if (NOTE.test(words)) return "note";
  return undefined;
}

/** Whether a row says anything beside its name: figures, a goal, or points. */
export function carriesFigures(table: LocatedTable, row: number): boolean {
  return (["goal", "actual", "base", "self"] as const).some((role) => {
    const cell = cellIn(table, row, role);
    return cell !== undefined && cell.raw.trim() !== "" && cell.mergedInto === undefined;
  });
}
