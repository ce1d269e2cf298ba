import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterMapping } from "../../domain/mapping.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { fold } from "../text/fold.js";
import { address, cellPlace, columnNumber } from "../workbook/address.js";
import type { Sheet, Workbook } from "../workbook/workbook.js";
import { isIndex, type NamedColumn, namedColumns } from "./named-columns.js";

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

/** Rows below a heading, to where the next one stands. */
export function rowsBelow(head: Head): readonly number[] {
  return [...head.sheet.rows.keys()].filter((row) => row >= head.firstRow && row < head.endRow);
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

function headAt(
  register: Register,
  file: string,
  sheet: Sheet,
  row: number,
  settled: ReadonlyMap<string, string>,
  isSettled: boolean,
): Omit<Head, "endRow"> | undefined {
  const { named, depth } = namedColumns(register, sheet, row);
  if (!isSettled && !isHeading(named)) return undefined;
  const place = (column: number) => cellPlace(file, sheet.name, row, column);
  const { columns, rivals } = columnsOf(register, named, settled);
  const twice = [...rivals].map(([known, own]) =>
    finding("TD273", place(own[0].column), {
      column: known.heading,
      columns: own.map((one) => `${address(row, one.column)} “${one.text}”`).join(", "),
    }),
  );
  const used = new Set(columns.values());
  const strange = named
    .filter(({ column, text, match }) => !match && !used.has(column) && !isIndex(text) && !/^\(?\d+\)?$/.test(text))
    .map(({ column, text }) => finding("TD274", place(column), { heading: text }));
  return {
    sheet,
    row,
    firstRow: row + depth,
    columns,
    scales: scalesOf(register, sheet, row, named, columns),
    doubtful: new Set([...rivals.keys()].map(({ id }) => id)),
    findings: [...twice, ...strange],
  };
}

/**
 * A row is a heading when most of its words name columns, one of them in the register's own words: at least two, or
 * one beside a column of numbers (STT).
 */
function isHeading(named: readonly NamedColumn[]): boolean {
  const matched = new Set(named.flatMap(({ match }) => match?.column.id ?? []));
  const words = named.filter(({ text }) => !isIndex(text));
  const isEnough = matched.size >= (words.length < named.length ? 1 : 2) && 2 * matched.size > words.length;
  return isEnough && named.some(({ match }) => match?.sure);
}

/** The column of the sheet for each column of the register, and of which there are two that could be it. */
function columnsOf(register: Register, named: readonly NamedColumn[], settled: ReadonlyMap<string, string>) {
  const columns = new Map<string, number>();
  const rivals = new Map<RegisterColumn, readonly [NamedColumn, NamedColumn]>();
  for (const known of register.columns) {
    const letter = settled.get(known.id);
    const own = named.filter(({ match }) => match?.column === known);
    const sure = own.filter(({ match }) => match?.sure);
    const [first, second] = sure.length > 0 ? sure : own;
    if (letter !== undefined) columns.set(known.id, columnNumber(letter) ?? 1);
    else if (first && second) rivals.set(known, [first, second]);
    else if (first) columns.set(known.id, first.column);
  }
  for (const { id, otherwise } of register.columns) {
    const instead = otherwise === undefined ? undefined : columns.get(otherwise);
    if (columns.has(id) || otherwise === undefined || instead === undefined) continue;
    columns.set(id, instead);
    columns.delete(otherwise);
  }
  return { columns, rivals };
}

/** By what each column of money is multiplied, as its own heading says, or a line above the table. */
function scalesOf(
  register: Register,
  sheet: Sheet,
  row: number,
  named: readonly NamedColumn[],
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const above = [...sheet.rows].filter(([at]) => at < row).flatMap(([, cells]) => cells.map((cell) => cell.raw));
  return new Map(
    register.columns
      .filter(({ type }) => type === "money")
      .map(({ id }) => {
        const heading = named.find(({ column }) => column === columns.get(id))?.text ?? "";
        return [id, scaleOf(heading) ?? above.map(scaleOf).find((one) => one !== undefined) ?? 1];
      }),
  );
}

/** "(1.000 đồng)", "ĐVT: nghìn đồng", "triệu đồng". */
function scaleOf(text: string): number | undefined {
  const words = fold(text);
  if (/(1 000|nghin|ngan) dong/.test(words)) return 1_000;
  return /(1 000 000|trieu) dong/.test(words) ? 1_000_000 : undefined;
}
