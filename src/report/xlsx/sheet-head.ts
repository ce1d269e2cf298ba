import type ExcelJS from "exceljs";
import type { StatePaper } from "../document.js";
import { totalWidth, widthBetween } from "./sheet-columns.js";
import { FONT } from "./style.js";
import { type TextStyle, textHeight, widthFor } from "./text-height.js";

/** What stands above the tables of a sheet. */
export interface SheetTitle {
  readonly title: string;
  readonly subtitle: readonly string[];
}

/** The agency and the country side by side, place and day, then the title in the middle; without a paper the title alone. */
export function drawHead(
  sheet: ExcelJS.Worksheet,
  { title, subtitle }: SheetTitle,
  paper: StatePaper | undefined,
  widths: readonly number[],
): void {
  if (paper) drawPaperHead(sheet, paper, widths);
  const horizontal = paper ? "center" : "left";
  const size = paper?.layout.body.title ?? 14;
  line(sheet, widths, paper ? title.toUpperCase() : title, { size, bold: true }, horizontal);
  for (const text of subtitle) line(sheet, widths, text, { size: 12, italic: true }, horizontal);
  sheet.getRow(sheet.rowCount + 1).height = 6;
}

function drawPaperHead(sheet: ExcelJS.Worksheet, paper: StatePaper, widths: readonly number[]): void {
  const { layout, agency, number, placeAndDay } = paper;
  const { head } = layout;
  const left = leftColumns(widths, paper);
  const agencyFont = { name: FONT, size: head.agency };
  const own = midLined(agency.own, { ...agencyFont, bold: true });
  for (const [at, value] of [...(agency.above === undefined ? [] : [agency.above]), own].entries())
    put(sheet, at + 1, 1, left, value, agencyFont);
  const right = (row: number, text: string, font: Partial<ExcelJS.Font>) =>
    put(sheet, row, left + 1, widths.length, text, { name: FONT, ...font });
  right(1, layout.country, { size: head.country, bold: true });
  right(2, layout.motto, { size: head.motto, bold: true, underline: true });
  right(3, placeAndDay, { size: head.place, italic: true });
  if (number !== undefined) put(sheet, 3, 1, left, number, { name: FONT, size: head.number });
  sheet.getRow(4).height = 8;
}

/** With a line below the words in its middle, as agencies are underlined; a border would follow the table's columns. */
function midLined(text: string, font: Partial<ExcelJS.Font>): ExcelJS.CellRichTextValue {
  const begins = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  const ends = [...text.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  const nearest = (places: readonly number[], to: number) =>
    places.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a), to < text.length / 2 ? 0 : text.length);
  const [from, to] = [nearest(begins, text.length * 0.27), nearest(ends, text.length * 0.73)];
  return {
    richText: [
      { text: text.slice(0, from), font },
      { text: text.slice(from, to), font: { ...font, underline: true } },
      { text: text.slice(to), font },
    ].filter((one) => one.text !== ""),
  };
}

/** Columns that bear the agency on the left and the country on the right; the narrower ones are widened for that. */
export function widthsForHead(widths: readonly number[], paper: StatePaper): readonly number[] {
  const [agency, country] = headNeeds(paper);
  const left = leftColumns(widths, paper);
  const scales = [agency / widthBetween(widths, 1, left), country / widthBetween(widths, left + 1, widths.length)];
  return widths.map((width, at) => Math.ceil(width * Math.max(1, scales[at < left ? 0 : 1] ?? 1)));
}

/** After which column the agency ends, so that the least is to be widened. */
function leftColumns(widths: readonly number[], paper: StatePaper): number {
  const [agency, country] = headNeeds(paper);
  const lacking = (left: number) =>
    Math.max(0, agency - widthBetween(widths, 1, left)) +
    Math.max(0, country - widthBetween(widths, left + 1, widths.length));
  const middle = (left: number) => Math.abs(widthBetween(widths, 1, left) / totalWidth(widths) - 0.42);
  const ends = Array.from({ length: widths.length - 1 }, (_, at) => at + 1);
  return ends.reduce((a, b) => ((lacking(b) - lacking(a) || middle(b) - middle(a)) < 0 ? b : a));
}

function headNeeds({ layout, agency }: StatePaper): readonly [agency: number, country: number] {
  const { head } = layout;
  const own = widthFor(agency.own, { size: head.agency, bold: true });
  return [
    Math.max(own, widthFor(agency.above ?? "", { size: head.agency })),
    widthFor(layout.country, { size: head.country, bold: true }),
  ];
}

/** One line over some columns; what is longer is drawn smaller. */
function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  from: number,
  to: number,
  value: string | ExcelJS.CellRichTextValue,
  font: Partial<ExcelJS.Font>,
): void {
  const cell = sheet.getCell(row, from);
  cell.value = value;
  cell.font = font;
  cell.alignment = { horizontal: "center", vertical: "middle", shrinkToFit: true };
  if (to > from) sheet.mergeCells(row, from, row, to);
  sheet.getRow(row).height = 20;
}

/** A text below what is drawn, over all columns, as high as it needs. */
export function line(
  sheet: ExcelJS.Worksheet,
  widths: readonly number[],
  text: string,
  font: TextStyle & Partial<ExcelJS.Font>,
  horizontal: "left" | "center" = "left",
): void {
  const row = sheet.rowCount + 1;
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: FONT, ...font };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal };
  if (widths.length > 1) sheet.mergeCells(row, 1, row, widths.length);
  sheet.getRow(row).height = 4 + textHeight(text, totalWidth(widths), font);
}
