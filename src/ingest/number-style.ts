import type { LocatedTable } from "./locate-table.js";
import { cellAt } from "./workbook/workbook.js";

/** A number that can only be written the Vietnamese way: 8.838,5 or 98,6. */
const VIETNAMESE = /(?:^|\s)-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:\D*$)/;
/** One that can only be written the English way: 8,838.5 or 98.6. */
const ENGLISH = /(?:^|\s)-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?:\D*$)/;

/**
 * Whether the numbers that a table holds as text are written the Vietnamese way, as its unambiguous ones show. One
 * English one among several Vietnamese is a slip; as many of them leave the question open.
 */
export function isWrittenVietnamese(table: LocatedTable, rows: readonly number[]): boolean {
  const columns = (["goal", "actual", "base", "ratio"] as const).flatMap((role) => table.columns.get(role) ?? []);
  const texts = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cellAt(table.sheet, row, column);
      return cell?.type === "text" ? [cell.raw.normalize("NFC").trim()] : [];
    }),
  );
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  return count(VIETNAMESE) > 2 * count(ENGLISH);
}
