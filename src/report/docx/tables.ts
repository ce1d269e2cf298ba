import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { TableCell as ReportCell, ReportTable, TableColumn } from "../document.js";
import { type Lang, words } from "../words/words.js";
import { CELL_SIDE, columnsOf, fitOf, type TableFit } from "./column-widths.js";
import { type Page, type PageLayout, POINT } from "./page.js";
import { paragraphOf } from "./paragraph.js";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

type Rows = ReportTable["rows"];

/** A table with its notes; its heading stands on every page that it goes over, and no row is torn. */
export function tableOf(table: ReportTable, page: Page, layout: PageLayout, lang: Lang): readonly FileChild[] {
  const notes = (table.notes ?? []).map((note) =>
    paragraphOf(note, { size: 11, italics: true }, { spacing: { before: 3 * POINT }, keepNext: true }),
  );
  if (table.rows.length === 0)
    return [paragraphOf(words[lang].text.nothingMissing, { size: layout.body.text }), ...notes];
  const { columns } = columnsOf(table);
  const fit = fitOf(columnsOf(table), page);
  const rowsOf = table.grouped ? groupedRows : plainRows;
  const drawn = new Table({
    width: widthOf(fit.widths),
    columnWidths: fit.widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: POINT, bottom: POINT, left: CELL_SIDE * POINT, right: CELL_SIDE * POINT },
    rows: [...headingRows(columns, fit), ...rowsOf(table.rows, columns, fit)],
  });
  return [drawn, ...notes];
}

/** The titles of the columns; where neighbours share a heading, it stands above theirs. */
function headingRows(columns: readonly TableColumn[], { size, widths }: TableFit): readonly TableRow[] {
  const cell = (text: string, at: number, span: { readonly columnSpan?: number; readonly rowSpan?: number } = {}) =>
    new TableCell({
      ...span,
      width: widthOf(widths.slice(at, at + (span.columnSpan ?? 1))),
      verticalAlign: VerticalAlign.CENTER,
      children: [paragraphOf(text, { size, bold: true }, { alignment: AlignmentType.CENTER, keepNext: true })],
    });
  const row = (children: readonly TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
  if (columns.every((column) => column.over === undefined))
    return [row(columns.map((column, at) => cell(column.title, at)))];
  const above = columns.flatMap(({ over, title }, at) => {
    if (over === undefined) return [cell(title, at, { rowSpan: 2 })];
    if (over === columns[at - 1]?.over) return [];
    const end = columns.findIndex((column, other) => other > at && column.over !== over);
    return [cell(over, at, { columnSpan: (end < 0 ? columns.length : end) - at })];
  });
  const below = columns.flatMap(({ over, title }, at) => (over === undefined ? [] : [cell(title, at)]));
  return [row(above), row(below)];
}

/** The rows of each value of the first column below a row of its own, which stays with the first of them; those without one have none. */
function groupedRows(rows: Rows, columns: readonly TableColumn[], fit: TableFit): readonly TableRow[] {
  return [...new Set(rows.map((row) => row[0]?.text ?? ""))].flatMap((heading) => [
    ...(heading === "" ? [] : [groupRow(heading, columns, fit)]),
    ...plainRows(
      rows.filter((row) => row[0]?.text === heading).map((row) => row.slice(1)),
      columns,
      fit,
    ),
  ]);
}

function groupRow(heading: string, columns: readonly TableColumn[], { size, widths }: TableFit): TableRow {
  const cell = new TableCell({
    columnSpan: columns.length,
    width: widthOf(widths),
    children: [paragraphOf(heading, { size, bold: true }, { keepNext: true })],
  });
  return new TableRow({ cantSplit: true, children: [cell] });
}

function plainRows(rows: Rows, columns: readonly TableColumn[], fit: TableFit): readonly TableRow[] {
  return rows.map(
    (row) => new TableRow({ cantSplit: true, children: columns.map((column, at) => cellOf(row[at], column, fit, at)) }),
  );
}

/** Paper is black: what must be seen is bold, what is amiss or open leans. */
function cellOf(cell: ReportCell | undefined, column: TableColumn, { size, widths }: TableFit, at: number): TableCell {
  const { text = "", tone } = cell ?? {};
  const letters = { size, bold: tone === "strong", italics: tone === "bad" || tone === "open" };
  const alignment = column.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: widthOf(widths.slice(at, at + 1)),
    children: [paragraphOf(text, letters, { alignment })],
  });
}

function widthOf(widths: readonly number[]) {
  return { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA };
}
