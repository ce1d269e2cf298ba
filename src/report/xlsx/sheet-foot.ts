import type ExcelJS from "exceljs";
import type { Signature } from "../document.js";
import { parts } from "./sheet-columns.js";
import { FONT } from "./style.js";

/** Rows left free between the office and the name. */
const ROOM_TO_SIGN = 4;

/** A space that holds the place of a name that is not known, so that the room above it is printed. */
const UNNAMED = "\u00a0";

/** Who signs, side by side: the lines above, room to sign, the name. */
export function drawSignatures(
  sheet: ExcelJS.Worksheet,
  signatures: readonly Signature[],
  widths: readonly number[],
): void {
  const top = sheet.rowCount + 2;
  const highest = Math.max(0, ...signatures.map((one) => one.lines.length));
  const name = top + highest + ROOM_TO_SIGN;
  for (const [at, [from, to]] of parts(widths, signatures.length).entries()) {
    const signature = signatures[at];
    for (const [below, text] of (signature?.lines ?? []).entries()) put(sheet, top + below, from, to, text);
    put(sheet, name, from, to, signature?.name ?? UNNAMED);
  }
  for (let row = top; row <= name; row++) sheet.getRow(row).height = 18;
}

function put(sheet: ExcelJS.Worksheet, row: number, from: number, to: number, text: string): void {
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.font = { name: FONT, size: 13, bold: true };
  cell.alignment = { horizontal: "center", vertical: "middle", shrinkToFit: true };
  if (to > from) sheet.mergeCells(row, from, row, to);
}
