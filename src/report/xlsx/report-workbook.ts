import ExcelJS from "exceljs";
import type { IsoDate } from "../../domain/dates.js";
import type { ReportDocument, ReportTable, Tone } from "../document.js";
import { rowHeight } from "./row-height.js";
import { drawHeading, FONT, frame, numberFormat } from "./style.js";
import { writeWorkbook } from "./write-workbook.js";

const colours: Readonly<Partial<Record<Tone, string>>> = {
  good: "FF1B5E20",
  bad: "FFB71C1C",
  open: "FF8A4B00",
  faint: "FF555555",
};

/** The document as a workbook for A4: one sheet for each of its sheets, headings frozen and repeated on every page. */
export async function renderXlsx(document: ReportDocument, day: IsoDate): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheetOf = ({ sheet, title }: ReportTable) => sheet ?? title;
  for (const name of new Set(document.tables.map(sheetOf)))
    drawSheet(
      workbook,
      name,
      document,
      document.tables.filter((table) => sheetOf(table) === name),
    );
  return writeWorkbook(workbook, day);
}

/** Draw tables below each other on one sheet. */
export function drawSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  document: ReportDocument,
  tables: readonly ReportTable[],
): void {
  const widest = Math.max(...tables.map((table) => table.columns.length));
  const widths = Array.from({ length: widest }, (_, at) => Math.max(...tables.map((table) => columnWidth(table, at))));
  const sheet = workbook.addWorksheet(name.replaceAll(/[\\/*?:[\]]/g, " ").slice(0, 31), {
    pageSetup: {
      paperSize: 9,
      orientation: widths.reduce((a, b) => a + b, 0) > 95 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
  });
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width + 2;
  sheet.addRow([document.title]).font = { name: FONT, size: 14, bold: true };
  for (const line of document.subtitle) sheet.addRow([line]).font = { name: FONT, size: 11, italic: true };
  for (const [at, table] of tables.entries()) {
    sheet.addRow([]);
    sheet.addRow([table.title]).font = { name: FONT, size: 12, bold: true };
    const heading = sheet.addRow(table.columns.map((column) => column.title));
    heading.height = rowHeight(
      table.columns.map((column) => column.title),
      widths,
    );
    for (const cell of cellsOf(heading, table.columns.length)) drawHeading(cell);
    // Below each other, tables have headings of their own, and repeating the first would mislabel the others.
    if (tables.length === 1) {
      sheet.views = [{ state: "frozen", ySplit: heading.number }];
      sheet.pageSetup.printTitlesRow = `${heading.number}:${heading.number}`;
    }
    drawRows(sheet, table, widths);
    for (const note of [...(table.notes ?? []), ...(at === tables.length - 1 ? document.closing : [])])
      sheet.addRow([note]).font = { name: FONT, size: 10, italic: true };
  }
}

function drawRows(sheet: ExcelJS.Worksheet, table: ReportTable, widths: readonly number[]): void {
  for (const row of table.rows) {
    const drawn = sheet.addRow(row.map((cell) => (cell.number === undefined ? cell.text : Number(cell.number))));
    drawn.height = rowHeight(
      row.map((cell) => cell.text),
      widths,
    );
    for (const [at, cell] of cellsOf(drawn, table.columns.length).entries()) {
      const { tone, number } = row[at] ?? {};
      const argb = tone === undefined ? undefined : colours[tone];
      cell.font = { name: FONT, size: 11, bold: tone === "strong", ...(argb === undefined ? {} : { color: { argb } }) };
      cell.alignment = { wrapText: true, vertical: "top", horizontal: table.columns[at]?.align ?? "left", indent: 1 };
      cell.border = frame;
      if (number !== undefined) cell.numFmt = numberFormat(number);
    }
  }
}

function cellsOf(row: ExcelJS.Row, count: number): readonly ExcelJS.Cell[] {
  return Array.from({ length: count }, (_, at) => row.getCell(at + 1));
}

/** In characters, from the content, within reason. */
function columnWidth(table: ReportTable, at: number): number {
  const column = table.columns[at];
  if (!column) return 0;
  const content = Math.max(0, ...table.rows.map((row) => row[at]?.text.length ?? 0));
  const title = Math.max(...column.title.split(" ").map((word) => word.length));
  return Math.max(title, 6, Math.min(content, column.width ?? 24));
}
