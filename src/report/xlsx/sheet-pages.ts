import type ExcelJS from "exceljs";
import { totalWidth } from "./sheet-columns.js";
import { columnPoints } from "./text-height.js";

/** A4 in points. */
const [SHORT, LONG] = [595, 842];
const INCH = 72;

/**
 * On how many pages a sheet as wide as the paper is printed, so that its rows from `foot` on stand together: where the last page
 * has no room for them all, everything is drawn a little smaller. Pages that are fitted know no breaks of our own.
 */
export function pagesFor(sheet: ExcelJS.Worksheet, widths: readonly number[], foot: number): number {
  const { orientation, margins } = sheet.pageSetup;
  if (!margins) return 1;
  const [across, down] = orientation === "landscape" ? [LONG, SHORT] : [SHORT, LONG];
  const width = across - INCH * (margins.left + margins.right);
  const scale = Math.min(1, width / columnPoints(totalWidth(widths)));
  const height = (down - INCH * (margins.top + margins.bottom)) / scale;
  const whole = heightOf(sheet, 1);
  const isSplit = whole % height < heightOf(sheet, foot);
  return Math.max(1, isSplit ? Math.floor(whole / height) : Math.ceil(whole / height));
}

/** Of the rows from one on, in points. */
function heightOf(sheet: ExcelJS.Worksheet, from: number): number {
  const rows = Array.from({ length: sheet.rowCount - from + 1 }, (_, at) => sheet.getRow(from + at).height ?? 15);
  return rows.reduce((a, b) => a + b, 0);
}
