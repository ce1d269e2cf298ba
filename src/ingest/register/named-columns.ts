import { onceFor } from "../../domain/made-once.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { fold } from "../text/fold.js";
import type { Cell, Sheet } from "../workbook/workbook.js";

/** A heading of the sheet, and which column of the register it names. */
export interface NamedColumn {
  readonly column: number;
  readonly text: string;
  readonly match: { readonly column: RegisterColumn; readonly sure: boolean } | undefined;
}

/** What the words of a row name as headings, and over how many rows they lie. */
export function namedColumns(
  register: Register,
  sheet: Sheet,
  row: number,
): { readonly named: readonly NamedColumn[]; readonly depth: number } {
  const { texts, depth } = headingTexts(sheet, row);
  return { named: texts.map(({ column, text }) => ({ column, text, match: columnNamed(register, text) })), depth };
}

/** "STT": the heading of a column of numbers. */
export function isIndex(text: string): boolean {
  return /^(stt|tt|so tt|so thu tu|ma so)$/.test(fold(text));
}

/** Each column's heading; one over several columns is read with the words below it. */
function headingTexts(sheet: Sheet, row: number) {
  const cells = sheet.rows.get(row) ?? [];
  const below = sheet.rows.get(row + 1) ?? [];
  const wide = sheet.merges.filter((merge) => merge.top === row && merge.bottom === row && merge.right > merge.left);
  const isUnder = (cell: Cell) => wide.some((merge) => merge.left <= cell.column && cell.column <= merge.right);
  const parts = below.filter((cell) => cell.type === "text" && isUnder(cell));
  const masterOf = (column: number) => {
    const merge = wide.find((one) => one.left <= column && column <= one.right);
    return cells.find((cell) => cell.column === merge?.left)?.raw ?? "";
  };
  const plain = cells.filter(
    (cell) => cell.type === "text" && cell.raw.trim() !== "" && !(parts.length > 0 && isUnder(cell)),
  );
  return {
    texts: [
      ...plain.map((cell) => ({ column: cell.column, text: clean(cell.raw) })),
      ...parts.map((cell) => ({ column: cell.column, text: clean(`${masterOf(cell.column)} ${cell.raw}`) })),
    ],
    depth: parts.length > 0 ? 2 : 1,
  };
}

function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Which column a heading names: in the register's own words, or in words that begin with them. */
function columnNamed(register: Register, text: string): NamedColumn["match"] {
  const words = fold(text);
  for (const column of register.columns) if (keysOf(column).includes(words)) return { column, sure: true };
  const begun = register.columns
    .flatMap((column) => keysOf(column).map((key) => ({ column, key })))
    .filter(({ key }) => key.includes(" ") && words.startsWith(`${key} `))
    .sort((a, b) => b.key.length - a.key.length)[0];
  return begun && { column: begun.column, sure: false };
}

/** The folded names of a column, made once, since every row may be a heading. */
const keysOf = onceFor(({ heading, id, also }: RegisterColumn) => [heading, id, ...(also ?? [])].map(fold));
