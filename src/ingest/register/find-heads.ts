import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterMapping } from "../../domain/mapping.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { fold } from "../text/fold.js";
import { address, parseAddress } from "../workbook/address.js";
import type { Cell, Sheet, Workbook } from "../workbook/workbook.js";

/** The heading of a table of lines: which column of the sheet holds which column of the register. */
export interface Head {
  readonly sheet: Sheet;
  readonly row: number;
  readonly firstRow: number;
  /** Where the next heading of the sheet stands. */
  readonly endRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** By what money is to be multiplied, where its heading says thousands or millions of đồng. */
  readonly scales: ReadonlyMap<string, number>;
  /** Columns of which the sheet has several, so that none is read. */
  readonly doubtful: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Rows in which a heading may stand first; below, only repeated ones are looked for. */
const DEEPEST = 60;

/** The headings of a register in a workbook: by their words, in any row and order, on any sheet that is not hidden. */
export function findHeads(
  register: Register,
  file: string,
  workbook: Workbook,
  mappings: readonly RegisterMapping[],
): readonly Head[] {
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const shown = visible.flatMap((sheet) => headsIn(register, file, sheet, mappings));
  if (shown.length > 0) return shown;
  return workbook.sheets.filter((sheet) => sheet.hidden).flatMap((sheet) => headsIn(register, file, sheet, mappings));
}

function headsIn(
  register: Register,
  file: string,
  sheet: Sheet,
  mappings: readonly RegisterMapping[],
): readonly Head[] {
  const own = mappings.filter((mapping) => mapping.sheet === undefined || mapping.sheet === sheet.name);
  const settledRow = own.find((mapping) => mapping.headingRow !== undefined)?.headingRow;
  const settled = new Map(own.flatMap((mapping) => [...mapping.columns]));
  const heads: Omit<Head, "endRow">[] = [];
  for (const row of sheet.rows.keys()) {
    if (row > DEEPEST && heads.length === 0) break;
    if (settledRow !== undefined && row !== settledRow) continue;
    const head = headAt(register, file, sheet, row, settled, settledRow === row);
    if (head) heads.push(head);
  }
  return heads.map((head, at) => ({ ...head, endRow: heads[at + 1]?.row ?? Number.MAX_SAFE_INTEGER }));
}

/**
 * A row is a heading when most of its words name columns, one of them in the register's own words: at least two, or
 * one beside a column of numbers (STT).
 */
function headAt(
  register: Register,
  file: string,
  sheet: Sheet,
  row: number,
  settled: ReadonlyMap<string, string>,
  isSettled: boolean,
): Omit<Head, "endRow"> | undefined {
  const { texts, depth } = headingTexts(sheet, row);
  const named = texts.map(({ column, text }) => ({ column, text, match: columnNamed(register, text) }));
  const columns = new Map<string, number>();
  const doubtful = new Set<string>();
  const findings: Finding[] = [];
  for (const known of register.columns) {
    const letter = settled.get(known.id);
    if (letter !== undefined) {
      columns.set(known.id, parseAddress(`${letter}1`)?.column ?? 1);
      continue;
    }
    const own = named.filter(({ match }) => match?.column === known);
    const sure = own.filter(({ match }) => match?.sure);
    const [first, second] = sure.length > 0 ? sure : own;
    if (first && second) {
      doubtful.add(known.id);
      findings.push(
        finding("TD273", place(sheet, row, first.column), {
          column: known.heading,
          columns: [first, second].map((one) => `${address(row, one.column)} “${one.text}”`).join(", "),
        }),
      );
    } else if (first) columns.set(known.id, first.column);
  }
  const matched = new Set(named.flatMap(({ match }) => match?.column.id ?? []));
  const words = named.filter(({ text }) => !INDEX.test(fold(text)));
  const isEnough = matched.size >= (words.length < named.length ? 1 : 2) && 2 * matched.size > words.length;
  const isHead = isSettled || (isEnough && named.some(({ match }) => match?.sure));
  if (!isHead) return undefined;
  for (const known of register.columns) {
    const instead = known.otherwise === undefined ? undefined : columns.get(known.otherwise);
    if (columns.has(known.id) || known.otherwise === undefined || instead === undefined) continue;
    columns.set(known.id, instead);
    columns.delete(known.otherwise);
  }
  const used = new Set(columns.values());
  for (const { column, text, match } of named)
    if (!match && !used.has(column) && !INDEX.test(fold(text)) && !/^\(?\d+\)?$/.test(text))
      findings.push(finding("TD274", place(sheet, row, column), { heading: text }));
  const lines = [...sheet.rows].filter(([at]) => at < row).flatMap(([, cells]) => cells.map((cell) => cell.raw));
  const scales = new Map(
    register.columns
      .filter((column) => column.type === "money")
      .map((column) => {
        const heading = named.find((one) => one.column === columns.get(column.id))?.text ?? "";
        return [column.id, scaleOf(heading) ?? lines.map(scaleOf).find((one) => one !== undefined) ?? 1];
      }),
  );
  return { sheet, row, firstRow: row + depth, columns, scales, doubtful, findings };

  function place(on: Sheet, at: number, column: number) {
    return { file, sheet: on.name, cell: address(at, column) };
  }
}

/** "(1.000 đồng)", "ĐVT: nghìn đồng", "triệu đồng". */
function scaleOf(text: string): number | undefined {
  const words = fold(text);
  if (/(1 000|nghin|ngan) dong/.test(words)) return 1_000;
  return /(1 000 000|trieu) dong/.test(words) ? 1_000_000 : undefined;
}

const INDEX = /^(stt|tt|so tt|so thu tu|ma so)$/;

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
function columnNamed(
  register: Register,
  text: string,
): { readonly column: RegisterColumn; readonly sure: boolean } | undefined {
  const words = fold(text);
  for (const column of register.columns) if (keysOf(column).includes(words)) return { column, sure: true };
  const begun = register.columns
    .flatMap((column) => keysOf(column).map((key) => ({ column, key })))
    .filter(({ key }) => key.includes(" ") && words.startsWith(`${key} `))
    .sort((a, b) => b.key.length - a.key.length)[0];
  return begun && { column: begun.column, sure: false };
}

const keys = new WeakMap<RegisterColumn, readonly string[]>();

/** The folded names of a column, made once, since every row may be a heading. */
function keysOf(column: RegisterColumn): readonly string[] {
  const known = keys.get(column) ?? [column.heading, column.id, ...(column.also ?? [])].map(fold);
  keys.set(column, known);
  return known;
}
