import type ExcelJS from "exceljs";
import type { ReportDocument, ReportTable } from "../document.js";
import { columnLetters } from "./cell-address.js";
import type { LiveCells } from "./live-cells.js";
import { columnWidths, filled, isWide } from "./sheet-columns.js";
import { drawSignatures } from "./sheet-foot.js";
import { drawHead, line, type SheetTitle, widthsForHead } from "./sheet-head.js";
import { pagesFor } from "./sheet-pages.js";
import { drawHeadings, drawRows } from "./table-drawing.js";

/** Tables that stand below each other on one sheet. */
export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  readonly tables: readonly ReportTable[];
  /** Bears the document's own title, its closing lines and the signatures. */
  readonly isMain: boolean;
}

/** A sheet for A4: head, tables, and on the main one what closes the document and who signs it. */
export function drawSheet(
  workbook: ExcelJS.Workbook,
  plan: SheetPlan,
  document: ReportDocument,
  live: LiveCells,
): void {
  const { tables, isMain } = plan;
  const { paper } = document;
  const own = columnWidths(tables, paper ? 2 : 1);
  const widths = paper ? widthsForHead(filled(own), paper) : own;
  const sheet = workbook.addWorksheet(plan.name, {
    pageSetup: {
      paperSize: 9,
      orientation: isWide(widths) ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
  });
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width;
  const head = titleOf(plan, document);
  drawHead(sheet, head, paper, widths);
  for (const table of tables) drawTable(sheet, table, head, widths, tables.length === 1, live);
  if (isMain) drawFoot(sheet, document, widths);
  // The library writes its own mark before each column.
  sheet.pageSetup.printArea = `A$1:${columnLetters(widths.length)}$${sheet.rowCount}`;
}

/** What closes the document and who signs it, on one page with the end of the tables. */
function drawFoot(sheet: ExcelJS.Worksheet, { closing, paper }: ReportDocument, widths: readonly number[]): void {
  const above = sheet.rowCount;
  for (const text of closing) line(sheet, widths, text, { size: 11, italic: true });
  if (!paper || paper.signatures.length === 0) return;
  drawSignatures(sheet, paper.signatures, widths);
  sheet.pageSetup.fitToHeight = pagesFor(sheet, widths, above - 1);
}

/** The main sheet bears the document's title; the others their own above it. */
function titleOf({ title, isMain }: SheetPlan, document: ReportDocument): SheetTitle {
  return isMain ? document : { title, subtitle: [document.title, ...document.subtitle] };
}

function drawTable(
  sheet: ExcelJS.Worksheet,
  table: ReportTable,
  { title }: SheetTitle,
  widths: readonly number[],
  isAlone: boolean,
  live: LiveCells,
): void {
  if (!isAlone || !title.startsWith(table.title)) line(sheet, widths, table.title, { size: 12, bold: true });
  const [first, last] = drawHeadings(sheet, table, widths);
  // Below each other, tables have headings of their own, and repeating the first would mislabel the others.
  if (isAlone) {
    sheet.views = [{ state: "frozen", ySplit: last }];
    sheet.pageSetup.printTitlesRow = `${first}:${last}`;
  }
  drawRows(sheet, table, widths, live);
  for (const note of table.notes ?? []) line(sheet, widths, note, { size: 11, italic: true });
  if (!isAlone) sheet.getRow(sheet.rowCount + 1).height = 12;
}
