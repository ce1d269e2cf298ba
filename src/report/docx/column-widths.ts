import type { ReportTable, TableCell, TableColumn } from "../document.js";
import { type Page, POINT } from "./page.js";
import { textWidth } from "./text-width.js";

/** More characters than this across do not go on a portrait sheet. */
const PORTRAIT_CHARACTERS = 95;
/** Of a column that says nothing of its width. */
const USUAL_CHARACTERS = 24;
/** A column's title may take this much on one line where there is room. */
const TITLE_CHARACTERS = 12;
/** White at either side of a cell's text, in points. */
export const CELL_SIDE = 3;

/** Columns with the rows below them, without the column by which a table is grouped. */
export interface Columns {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export function columnsOf({ columns, rows, grouped }: ReportTable): Columns {
  return grouped ? { columns: columns.slice(1), rows: rows.map((row) => row.slice(1)) } : { columns, rows };
}

/** Whether a table asks for a landscape sheet. */
export function isWide(table: ReportTable): boolean {
  const { columns, rows } = columnsOf(table);
  const characters = columns.map((column, at) => {
    const widest = column.width ?? USUAL_CHARACTERS;
    const content = isForHand(rows, at) ? widest : Math.max(...rows.map((row) => row[at]?.text.length ?? 0));
    const title = Math.max(...column.title.split(" ").map((word) => word.length));
    return Math.max(title, Math.min(content, widest));
  });
  return characters.reduce((sum, one) => sum + one, 0) > PORTRAIT_CHARACTERS;
}

/** Whether a column is empty from top to bottom, so that people fill it in by hand. */
function isForHand(rows: Columns["rows"], at: number): boolean {
  return rows.every((row) => (row[at]?.text ?? "") === "");
}

/** How a table stands on a sheet: its letters in points, its columns in twips, together as wide as the sheet. */
export interface TableFit {
  readonly size: number;
  readonly widths: readonly number[];
}

/** Letters as large as let every line stand; where that is too wide they are small, and the widest columns give way. */
export function fitOf(table: Columns, page: Page): TableFit {
  const room = page.width / POINT;
  const fits = (size: number, which: keyof Extent) => total(extentsOf(table, size), which) <= room;
  const size = [12, 11].find((one) => fits(one, "natural")) ?? (fits(11, "least") ? 11 : 10);
  return { size, widths: spread(table, extentsOf(table, size), room).map((points) => Math.floor(points * POINT)) };
}

/** What a column asks for, in points: `least` for its longest word, `natural` for its lines. */
interface Extent {
  readonly least: number;
  readonly natural: number;
}

function extentsOf({ columns, rows }: Columns, size: number): readonly Extent[] {
  return columns.map((column, at) => {
    const texts = rows.map((row) => row[at]?.text ?? "");
    const widthOf = (text: string) => textWidth(text, size, "bold");
    const widest = (all: readonly string[]) => all.reduce((most, text) => Math.max(most, widthOf(text)), 0);
    const longest = widest([column.title, ...texts].flatMap((text) => text.split(/\s/)));
    const characters = (count: number) => count * textWidth("n", size);
    const most = characters(column.width ?? USUAL_CHARACTERS);
    const content = isForHand(rows, at) ? most : Math.min(widest(texts), most);
    const title = Math.min(widthOf(column.title), characters(TITLE_CHARACTERS));
    // A little more, since programs without Times New Roman draw wider letters.
    const sides = 2 * CELL_SIDE + 4;
    return { least: longest + sides, natural: Math.max(longest, content, title) + sides };
  });
}

function total(extents: readonly Extent[], which: keyof Extent): number {
  return extents.reduce((sum, extent) => sum + extent[which], 0);
}

/** Too much room goes to the columns of words, too little is shared by all that can break their lines. */
function spread({ columns }: Columns, extents: readonly Extent[], room: number): readonly number[] {
  const natural = total(extents, "natural");
  const least = total(extents, "least");
  if (least > room) return extents.map((extent) => (extent.least / least) * room);
  if (natural > room) {
    const share = (room - least) / (natural - least);
    return extents.map((extent) => extent.least + (extent.natural - extent.least) * share);
  }
  const grows = columns.map((column) => column.align !== "right");
  const growing = extents.reduce((sum, extent, at) => sum + (grows[at] ? extent.natural : 0), 0);
  if (growing === 0) return extents.map((extent) => (extent.natural / natural) * room);
  return extents.map((extent, at) => extent.natural + (grows[at] ? (extent.natural / growing) * (room - natural) : 0));
}
