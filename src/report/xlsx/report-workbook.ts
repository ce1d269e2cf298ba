import type { IsoDate } from "../../domain/dates.js";
import { grouped } from "../../domain/grouped.js";
import type { ReportDocument, ReportTable } from "../document.js";
import { LiveCells } from "./live-cells.js";
import { newWorkbook } from "./new-workbook.js";
import { drawSheet } from "./report-sheet.js";
import { sheetNames } from "./sheet-names.js";
import { writeWorkbook } from "./write-workbook.js";

/**
 * The document as a workbook for A4, ready to sign: one sheet for each of its sheets, behind them what it rests on. Numbers that
 * follow from others are formulas.
 */
export async function renderXlsx(document: ReportDocument, day: IsoDate): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheets = [...grouped(tablesOf(document), ({ sheet, title }) => sheet ?? title)];
  const names = sheetNames(sheets.map(([title]) => title));
  const live = new LiveCells();
  for (const [at, [title, own]] of sheets.entries())
    drawSheet(workbook, { name: names[at] ?? title, title, tables: own, isMain: at === 0 }, document, live);
  live.settle();
  return writeWorkbook(workbook, day);
}

/** The document's own, and of its appendix what is not among them. */
function tablesOf({ tables, appendix = [] }: ReportDocument): readonly ReportTable[] {
  const own = [...tables];
  const shown = new Set(own.map(({ id }) => id));
  return [...own, ...[...appendix].filter(({ id }) => !shown.has(id))];
}
