import type ExcelJS from "exceljs";
import type { ReportTable, TableCell, TableColumn, Tone } from "../document.js";
import type { LiveCells } from "./live-cells.js";
import { widthBetween } from "./sheet-columns.js";
import { drawHeading, FONT, frame, numberFormat } from "./style.js";
import { rowHeightOf } from "./text-height.js";

const colours: Readonly<Partial<Record<Tone, string>>> = {
  good: "FF1B5E20",
  bad: "FFB71C1C",
  open: "FF8A4B00",
  faint: "FF555555",
};

/** The rows of a table's heading, first and last. */
export type HeadingRows = readonly [first: number, last: number];

/** The headings below what is drawn: where columns share one, it spans them in a row above. */
export function drawHeadings(
  sheet: ExcelJS.Worksheet,
  { columns }: ReportTable,
  widths: readonly number[],
): HeadingRows {
  const last = sheet.rowCount + (columns.some((column) => column.over !== undefined) ? 2 : 1);
  const first = sheet.rowCount + 1;
  for (let row = first; row <= last; row++) for (const at of columns.keys()) drawHeading(sheet.getCell(row, at + 1));
  for (const [at, { title, over }] of columns.entries()) {
    sheet.getCell(over === undefined ? first : last, at + 1).value = title;
    if (over === undefined && last > first) sheet.mergeCells(first, at + 1, last, at + 1);
  }
  for (const [from, to] of shared(columns)) {
    sheet.getCell(first, from).value = columns[from - 1]?.over ?? "";
    if (to > from) sheet.mergeCells(first, from, first, to);
  }
  fitHeadings(sheet, columns, widths, [first, last]);
  return [first, last];
}

/** The columns, from 1, that have the same heading above. */
function shared(columns: readonly TableColumn[]): readonly (readonly [from: number, to: number])[] {
  const isFirst = (at: number) => columns[at]?.over !== undefined && columns[at - 1]?.over !== columns[at]?.over;
  return [...columns.keys()].filter(isFirst).map((at) => {
    const length = columns.slice(at).findIndex((column) => column.over !== columns[at]?.over);
    return [at + 1, length < 0 ? columns.length : at + length] as const;
  });
}

/** A title that spans both rows of headings needs its height from both together. */
function fitHeadings(
  sheet: ExcelJS.Worksheet,
  columns: readonly TableColumn[],
  widths: readonly number[],
  [first, last]: HeadingRows,
): void {
  const style = { size: 11, bold: true };
  const height = (isOwn: (column: TableColumn) => boolean) =>
    4 +
    rowHeightOf(
      columns.map((column) => (isOwn(column) ? column.title : "")),
      widths,
      style,
    );
  if (first === last) {
    sheet.getRow(first).height = height(() => true);
    return;
  }
  const groups = shared(columns);
  const above =
    4 +
    rowHeightOf(
      groups.map(([from]) => columns[from - 1]?.over ?? ""),
      groups.map(([from, to]) => widthBetween(widths, from, to)),
      style,
    );
  sheet.getRow(first).height = above;
  sheet.getRow(last).height = Math.max(
    height((column) => column.over !== undefined),
    height((column) => column.over === undefined) - above,
  );
}

/** The rows of a table below what is drawn; numbers are numbers, and text is never run. */
export function drawRows(
  sheet: ExcelJS.Worksheet,
  { columns, rows }: ReportTable,
  widths: readonly number[],
  live: LiveCells,
): void {
  for (const row of rows) {
    const at = sheet.rowCount + 1;
    for (const [index, column] of columns.entries())
      drawCell(sheet.getCell(at, index + 1), row[index] ?? { text: "" }, column, live);
    sheet.getRow(at).height =
      2 +
      rowHeightOf(
        row.map((cell) => cell.text),
        widths,
        { size: 11 },
      );
  }
}

function drawCell(drawn: ExcelJS.Cell, cell: TableCell, column: TableColumn, live: LiveCells): void {
  const { text, number, tone } = cell;
  const argb = tone === undefined ? undefined : colours[tone];
  drawn.value = number === undefined ? text || null : Number(number);
  drawn.font = { name: FONT, size: 11, bold: tone === "strong", ...(argb === undefined ? {} : { color: { argb } }) };
  drawn.alignment =
    column.align === "right"
      ? { wrapText: number === undefined, vertical: "top", horizontal: "right" }
      : { wrapText: true, vertical: "top", horizontal: "left", indent: 1 };
  drawn.border = frame;
  if (number !== undefined) drawn.numFmt = text === "" ? hidingZero(numberFormat(number)) : numberFormat(number);
  live.add(drawn, cell);
}

/** For a number that is counted with: it is seen once it is not zero. */
function hidingZero(format: string): string {
  return `${format};-${format};`;
}
