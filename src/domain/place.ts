import { compareTexts } from "./text-order.js";

/** A line and column of a text file (both from 1); `length` is how many characters the caret underlines. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number | undefined;
}

/** A cell of a workbook, such as E14; `cell` is empty when the whole sheet is meant, `sheet` when the whole file is. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Where something was said. The path is relative to the workspace, with forward slashes. */
export type Place = TextPlace | CellPlace;

export function isTextPlace(place: Place): place is TextPlace {
  return "line" in place;
}

export function wholeFile(file: string): CellPlace {
  return { file, sheet: "", cell: "" };
}

/** "registers/decisions.xlsx decisions A7", "plan/goals.csv:12". */
export function placeText(place: Place): string {
  return isTextPlace(place) ? `${place.file}:${place.line}` : `${sheetText(place)} ${place.cell}`.trim();
}

/** Several places, the cells of one sheet together: "reports/a.xlsx Biểu 01 E5, E6; registers/facts.xlsx facts C4". */
export function placesText(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const place of places) {
    const [sheet, cell] = isTextPlace(place) ? [placeText(place), ""] : [sheetText(place), place.cell];
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...(cell === "" ? [] : [cell])]);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${cells.join(", ")}`.trim()).join("; ");
}

function sheetText({ file, sheet }: CellPlace): string {
  return [file, sheet].filter(Boolean).join(" ");
}

/** In the order a reader goes through the files: by file, then line and column, then sheet and cell. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  if (a.file !== b.file) return compareTexts(a.file, b.file);
  if (isTextPlace(a) && isTextPlace(b)) return a.line - b.line || a.column - b.column;
  if (isTextPlace(a) || isTextPlace(b)) return isTextPlace(a) ? -1 : 1;
  return compareTexts(a.sheet, b.sheet) || compareCells(a.cell, b.cell);
}

function compareCells(a: string, b: string): number {
  const [, columnA = "", rowA = "0"] = /^([A-Z]*)(\d*)$/.exec(a) ?? [];
  const [, columnB = "", rowB = "0"] = /^([A-Z]*)(\d*)$/.exec(b) ?? [];
  return Number(rowA) - Number(rowB) || columnA.length - columnB.length || compareTexts(columnA, columnB);
}
