import type { ReportTable } from "../document.js";
import { widthFor } from "./text-height.js";

/** The width of A4 in characters; what is not much wider is drawn smaller, beyond that the page is turned. */
const PORTRAIT = 96;

/** The narrowest column; a width of 9 would be taken for none and left out of the file. */
const NARROWEST = 9.5;
/** How far a column stretches to hold its longest text in one line. */
const STRETCH = 1.15;

/** The columns of a sheet: as wide as their content, within reason, in characters. */
export function columnWidths(tables: readonly ReportTable[], fewest: number): readonly number[] {
  const count = Math.max(fewest, ...tables.map((table) => table.columns.length));
  return Array.from({ length: count }, (_, at) => Math.max(...tables.map((table) => columnWidth(table, at))));
}

function columnWidth(table: ReportTable, at: number): number {
  const column = table.columns[at];
  if (!column) return NARROWEST;
  const most = Math.round((column.width ?? 24) * STRETCH);
  const texts = table.rows.map((row) => row[at]?.text ?? "");
  // A column that is empty from top to bottom is filled in by hand, so that it gets the room it asks for.
  const isForHand = column.width !== undefined && texts.length > 0 && texts.every((text) => text === "");
  const content = isForHand ? most : Math.max(0, ...texts.map((text) => widthFor(text, { size: 11 })));
  const words = column.title.split(" ").map((word) => widthFor(word, { size: 11, bold: true }));
  return Math.max(NARROWEST, ...words, Math.min(content, most));
}

/** A narrow table is drawn as wide as the page, like the paper's heading above it. */
export function filled(widths: readonly number[]): readonly number[] {
  const scale = PORTRAIT / totalWidth(widths);
  return scale > 1 ? widths.map((width) => Math.ceil(width * scale)) : widths;
}

export function isWide(widths: readonly number[]): boolean {
  return totalWidth(widths) > PORTRAIT * 1.2;
}

export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}

/** The width of the columns from one to another, both counted from 1. */
export function widthBetween(widths: readonly number[], from: number, to: number): number {
  return totalWidth(widths.slice(from - 1, to));
}

/** Neighbouring columns as parts of a sheet that are as equally wide as the columns allow; columns are counted from 1. */
export function parts(widths: readonly number[], count: number): readonly (readonly [from: number, to: number])[] {
  const whole = totalWidth(widths);
  const ends = Array.from({ length: count }, (_, at) => nearestEnd(widths, (whole * (at + 1)) / count));
  return ends.flatMap((end, at) => {
    const from = (ends[at - 1] ?? 0) + 1;
    return from <= end ? [[from, end] as const] : [];
  });
}

/** The column whose right edge is nearest to a width. */
function nearestEnd(widths: readonly number[], width: number): number {
  const distance = (end: number) => Math.abs(widthBetween(widths, 1, end) - width);
  return widths.map((_, at) => at + 1).reduce((a, b) => (distance(b) < distance(a) ? b : a), 1);
}
