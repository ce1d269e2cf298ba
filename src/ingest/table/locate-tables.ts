import type { ColumnRole } from "../../domain/mapping.js";
import type { Period } from "../../domain/period.js";
import { fold } from "../text/fold.js";
import { type Cell, cellAt, mergeAt, type Sheet } from "../workbook/workbook.js";
import { type Heading, readHeading } from "./headings.js";
import type { LocatedTable } from "./located-table.js";

/** Headings lie over at most so many rows. */
const DEEPEST_HEADER = 3;
/** No report has its table further down. */
const LAST_HEADER_ROW = 2_000;

/** Every table of targets in a sheet: headings that name at least the target and the year's result or points. */
export function locateTables(sheet: Sheet, period: Period): readonly LocatedTable[] {
  const rows = [...sheet.rows.keys()].filter((row) => row <= LAST_HEADER_ROW);
  const tables: Omit<LocatedTable, "endRow" | "signatureRow">[] = [];
  let below = 0;
  for (const row of rows) {
    // A title stands alone in its row; headings do not.
    if (row < below || (sheet.rows.get(row) ?? []).filter((cell) => cell.type === "text").length < 2) continue;
    const depth = headerDepth(sheet, row);
    const paths = headingPaths(sheet, row, depth);
    const found = sideBySide(paths).map((group) => columnsOf(group, period));
    const whole = found.filter(({ columns, contested }) => {
      const has = (role: ColumnRole) => columns.has(role) || contested.has(role);
      return has("name") && (has("actual") || has("self"));
    });
    for (const found of whole) tables.push({ sheet, headerRow: row, firstRow: row + depth, ...found });
    if (whole.length > 0) below = row + depth;
  }
  return tables.map((table) => {
    const next = tables.find((other) => other.headerRow > table.headerRow)?.headerRow;
    const signed = signatureRow(sheet, table.firstRow);
    return { ...table, endRow: Math.min(next ?? Number.POSITIVE_INFINITY, signed), signatureRow: signed };
  });
}

/** The words of the signature block, folded, as its cells begin. */
const SIGNATURE =
  /^(noi nhan|thu truong|nguoi lap|lap bieu|ke toan|chu tich|pho chu tich|giam doc|truong phong|chanh van phong|bi thu|ky ten|xac nhan|tm |t m |kt |k t |tl |t l )/;

/** The row in which people sign, from which on nothing belongs to the table. */
export function signatureRow(sheet: Sheet, from: number): number {
  for (const [row, cells] of sheet.rows) {
    if (row < from) continue;
    const signs = cells.some((cell) => {
      if (cell.type !== "text") return false;
      const isDated = /ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]*\s*$/iu.test(cell.raw.normalize("NFC"));
      return isDated || SIGNATURE.test(`${fold(cell.raw)} `);
    });
    // A target's row may begin like a signature only if it carries figures.
    if (signs && !cells.some((cell) => cell.type === "number")) return row;
  }
  return Number.POSITIVE_INFINITY;
}

/** How many rows the headings that begin in a row lie over. */
function headerDepth(sheet: Sheet, row: number): number {
  let depth = 1;
  for (let level = 0; level < depth && depth < DEEPEST_HEADER; level++)
    for (const { top, left, bottom, right } of sheet.merges) {
      if (top !== row + level) continue;
      depth = Math.max(depth, bottom - row + 1);
      const under = (sheet.rows.get(bottom + 1) ?? []).filter((cell) => cell.column >= left && cell.column <= right);
      if (right > left && under.length > 1 && under.every((cell) => cell.type === "text" && !isNumbering(cell.raw)))
        depth = Math.max(depth, bottom - row + 2);
    }
  return depth === 1 && hasSubHeadings(sheet, row) ? 2 : Math.min(depth, DEEPEST_HEADER);
}

/** Headings below without any merge: texts under a heading and under the empty cells beside it, no target's name. */
function hasSubHeadings(sheet: Sheet, row: number): boolean {
  const below = sheet.rows.get(row + 1) ?? [];
  if (below.length < 2 || below.some((cell) => cell.type !== "text" || isNumbering(cell.raw))) return false;
  const first = below[0]?.column ?? 0;
  const beside = below.filter((cell) => cellAt(sheet, row, cell.column) === undefined);
  return first > 2 && beside.length > 0 && cellAt(sheet, row, first) !== undefined;
}

interface HeadingPath {
  readonly column: number;
  /** Folded, for matching. */
  readonly words: string;
  readonly text: string;
}

/** The words over each column, from the top heading to the lowest one. */
function headingPaths(sheet: Sheet, row: number, depth: number): readonly HeadingPath[] {
  const columns = new Set<number>();
  for (let level = 0; level < depth; level++)
    for (const cell of sheet.rows.get(row + level) ?? []) if (cell.type === "text") columns.add(cell.column);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const cells = new Set<Cell>();
      for (let level = 0; level < depth; level++) {
        const over = headingOver(sheet, row + level, column, level + 1 < depth);
        if (over?.type === "text") cells.add(over);
      }
      const text = [...cells].map((cell) => cell.raw.normalize("NFC").replace(/\s+/g, " ").trim()).join(" ");
      return { column, words: fold(text), text };
    });
}

/** The cell whose heading lies over a place: its own, a merge's master, or the one to the left of an empty top cell. */
function headingOver(sheet: Sheet, row: number, column: number, isTop: boolean): Cell | undefined {
  const merge = mergeAt(sheet, row, column);
  if (merge) return cellAt(sheet, merge.top, merge.left);
  const own = cellAt(sheet, row, column);
  if (own || !isTop) return own;
  return (sheet.rows.get(row) ?? []).filter((cell) => cell.column < column && cell.type === "text").at(-1);
}

/** Two tables beside each other repeat the heading of the target's name. */
function sideBySide(paths: readonly HeadingPath[]): readonly (readonly HeadingPath[])[] {
  const starts = paths.filter(({ words }) => /^(stt|tt)$/.test(words)).map(({ column }) => column);
  if (starts.length < 2) return [paths];
  return starts.map((start, at) =>
    paths.filter(({ column }) => column >= start && column < (starts[at + 1] ?? Number.POSITIVE_INFINITY)),
  );
}

/** The column of each role: of those that could have it, the one whose heading was wholly understood. */
function columnsOf(
  paths: readonly HeadingPath[],
  period: Period,
): Pick<LocatedTable, "columns" | "contested" | "unsure"> {
  const candidates = new Map<ColumnRole, { readonly path: HeadingPath; readonly heading: Heading }[]>();
  for (const path of paths) {
    const heading = readHeading(path.words, period);
    if (heading) candidates.set(heading.role, [...(candidates.get(heading.role) ?? []), { path, heading }]);
  }
  const columns = new Map<ColumnRole, number>();
  const contested = new Map<ColumnRole, readonly number[]>();
  const unsure = new Map<ColumnRole, string>();
  for (const [role, all] of candidates) {
    const sure = all.filter(({ heading }) => heading.sure);
    const best = sure.length > 0 ? sure : all;
    const [only, ...others] = best.map(({ path }) => path);
    if (only === undefined) continue;
    if (others.length === 0) columns.set(role, only.column);
    else contested.set(role, [only.column, ...others.map(({ column }) => column)]);
    if (sure.length === 0) unsure.set(role, only.text);
  }
  return { columns, contested, unsure };
}

/** "(1)", "A", "5=4/3": the row that numbers the columns. */
export function isNumbering(text: string): boolean {
  return /^\(?\s*(\d{1,2}|[a-z])(\s*[=/:x*+-]\s*\(?\d{1,2}\)?)*\s*\)?$/i.test(text.trim());
}
