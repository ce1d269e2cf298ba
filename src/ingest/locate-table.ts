import { fold } from "./fold.js";
import { cellAt, type Sheet } from "./workbook/workbook.js";

/** What a column of a free table holds. */
export type ColumnRole = "index" | "name" | "measure" | "goal" | "base" | "actual" | "ratio" | "note";

export interface LocatedTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly firstRow: number;
  /** The first row that is no longer of this table: the next heading of the sheet. */
  readonly endRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** Headings of the common layout; a period inside the year is another column, not the year's result. */
const headings: readonly { readonly role: ColumnRole; readonly words: RegExp }[] = [
  { role: "index", words: /^(stt|tt|so tt)$/ },
  { role: "name", words: /^(ten )?(chi tieu|noi dung|hang muc)( thi dua)?$/ },
  { role: "measure", words: /^(dvt|don vi tinh|don vi)$/ },
  { role: "base", words: /^((thuc hien|th|ket qua) )?(nam 2016|nam truoc|cung ky|cung ky nam (2016|truoc))$/ },
  { role: "goal", words: /^(ke hoach|kh|chi tieu giao|muc giao|chi tieu ke hoach)( nam( \d{4})?)?$/ },
  { role: "ratio", words: /^((ty|ti) le|th kh|so kh|so ke hoach|% th kh|(ty|ti) le th kh)( %)?( so (kh|ke hoach))?$/ },
  {
    role: "actual",
    words: /^(thuc hien|th|ket qua|ket qua thuc hien|uoc th|uoc thuc hien)( (ca )?nam( \d{4})?)?( ca nam)?$/,
  },
  { role: "note", words: /^(ghi chu|minh chung|ghi chu minh chung)$/ },
];

/** Every table of targets in a sheet: a heading row that names at least the target and the result. */
export function locateTables(sheet: Sheet): readonly LocatedTable[] {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  const tables = rows.flatMap((row) => {
    const spans = spansIn(sheet, row);
    const columns = new Map<ColumnRole, number>();
    for (const [column, words] of headingWords(sheet, row, spans)) {
      const role = headings.find((one) => one.words.test(words))?.role;
      if (role && !columns.has(role)) columns.set(role, column);
    }
    if (!columns.has("name") || !columns.has("actual")) return [];
    return [{ sheet, headerRow: row, firstRow: row + (spans.length > 0 ? 2 : 1), columns }];
  });
  return tables.map((table, at) => ({ ...table, endRow: tables[at + 1]?.headerRow ?? Number.POSITIVE_INFINITY }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Headings of a row that lie over several columns, each with a heading of its own below. */
function spansIn(sheet: Sheet, row: number): readonly Span[] {
  return sheet.merges.flatMap(({ top, left, bottom, right }) => {
    if (top !== row || bottom !== row || left === right) return [];
    const below = Array.from({ length: right - left + 1 }, (_, at) => cellAt(sheet, row + 1, left + at));
    return below.every((cell) => cell?.type === "text") ? [{ from: left, to: right }] : [];
  });
}

/** The words of each column's heading; under a heading over several columns, its words and those below it. */
function headingWords(sheet: Sheet, row: number, spans: readonly Span[]): readonly (readonly [number, string])[] {
  const own = (sheet.rows.get(row) ?? [])
    .filter((cell) => cell.type === "text" && !spans.some(({ from, to }) => cell.column >= from && cell.column <= to))
    .map((cell) => [cell.column, fold(cell.raw)] as const);
  const below = spans.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at): readonly [number, string] => {
      const [over, under] = [cellAt(sheet, row, from), cellAt(sheet, row + 1, from + at)];
      return [from + at, fold(`${over?.raw ?? ""} ${under?.raw ?? ""}`)];
    }),
  );
  return [...own, ...below];
}

/** The text of a cell of a located row, trimmed and composed. */
export function textIn(table: LocatedTable, row: number, role: ColumnRole): string {
  const column = table.columns.get(role);
  const cell = column === undefined ? undefined : cellAt(table.sheet, row, column);
  return (cell?.raw ?? "").normalize("NFC").trim();
}
