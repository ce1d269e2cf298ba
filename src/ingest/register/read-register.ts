import type { NomineeQuestion, SkippedRow } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type RegisterMapping, registerMappingsFor } from "../../domain/mapping.js";
import { type CellPlace, wholeFile } from "../../domain/place.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import type { LineRegister } from "../../domain/registers.js";
import { fold } from "../text/fold.js";
import { inUnicode } from "../text/legacy-fonts.js";
import { address } from "../workbook/address.js";
import { type Cell, cellAt, type Workbook } from "../workbook/workbook.js";
import { awardWithin, awardWords } from "./award-names.js";
import { meaningOf, notUnderstood, textCell, textOf } from "./cell-meaning.js";
import { findHeads, type Head } from "./find-heads.js";
import { titleValues } from "./list-title.js";
import type { RegisterContext } from "./register-context.js";
import { nomineeKey, nomineeNamed } from "./whose-line.js";

/** One line of a register: what its columns say, as ids, days, numbers and texts; one that says nothing is left out. */
export interface RegisterRow {
  readonly values: ReadonlyMap<string, string>;
  /** The first cell of the line. */
  readonly place: CellPlace;
  /** The cell of each column that has a value of its own. */
  readonly cells: ReadonlyMap<string, CellPlace>;
}

export interface RegisterReading {
  readonly rows: readonly RegisterRow[];
  readonly skipped: readonly (SkippedRow & { readonly sheet: string })[];
  readonly questions: readonly NomineeQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * Read the lines of a register from a workbook: its headings anywhere and in any order, in the form's words or as lists
 * write them, on every sheet that has them; every wrong cell at its place.
 */
export function readRegister(
  context: RegisterContext,
  register: Register,
  file: string,
  given: Workbook,
  presence: "required" | "optional" = "required",
): RegisterReading {
  const { workbook } = inUnicode(given);
  const mappings = registerMappingsFor(context.mappings, register.name as LineRegister, file);
  const heads = findHeads(register, file, workbook, mappings);
  const meanings: Meanings = new Map();
  const tables = heads.map((head) => readTable({ context, register, file, workbook, mappings, head, meanings }));
  const nothing = heads.length === 0 && presence === "required";
  return {
    rows: tables.flatMap((one) => one.rows),
    skipped: tables.flatMap((one) => one.skipped),
    questions: tables.flatMap((one) => one.questions),
    findings: [
      ...(nothing
        ? lacking(
            register.columns.filter((column) => column.required),
            wholeFile(file),
          )
        : []),
      ...tables.flatMap((one) => one.findings),
    ],
  };
}

/** What a cell's words mean in a column, remembered, since thousands of lines say the same. */
type Meanings = Map<string, string | undefined>;

interface Table {
  readonly meanings: Meanings;
  readonly context: RegisterContext;
  readonly register: Register;
  readonly file: string;
  readonly workbook: Workbook;
  readonly mappings: readonly RegisterMapping[];
  readonly head: Head;
}

/** What stands for a column on lines that are silent: settled by people, or said by the title or a section. */
interface Silent {
  readonly settled: ReadonlyMap<string, string>;
  readonly title: ReadonlyMap<string, string>;
  section: string | undefined;
}

function readTable(table: Table): RegisterReading {
  const { context, register, file, head, mappings } = table;
  const silent: Silent = {
    settled: new Map(mappings.flatMap((mapping) => [...mapping.values])),
    title: register.name === "decisions" ? titleValues(context.plan, linesAbove(head)) : new Map(),
    section: undefined,
  };
  const place = { file, sheet: head.sheet.name, cell: address(head.row, Math.min(...head.columns.values())) };
  const known = new Map<string, unknown>([...silent.settled, ...silent.title, ...head.columns]);
  const sections = new Set(register.name === "decisions" && sectionAwards(table).length > 0 ? ["award"] : []);
  const missing = register.columns.filter(
    (column) => column.required && !known.has(column.id) && !sections.has(column.id),
  );
  const absent = missing.filter((column) => !head.doubtful.has(column.id));
  const findings: Finding[] = [...head.findings, ...lacking(absent, place)];
  const rows: RegisterRow[] = [];
  const skipped: (SkippedRow & { readonly sheet: string })[] = [];
  const questions: NomineeQuestion[] = [];
  if (missing.length > 0) return { rows, skipped, questions, findings };
  for (const [column, seen] of silent.title)
    if (!head.columns.has(column) && !silent.settled.has(column))
      findings.push(
        finding("TD272", place, { column: headingOf(register, column), seen: awardWords(context.plan, seen) }),
      );
  for (const row of rowsOf(head)) {
    const reason = passedOver(table, row, silent);
    if (reason === "signature") break;
    if (reason !== undefined) {
      skipped.push({ sheet: head.sheet.name, row, text: firstText(head, row), reason });
      continue;
    }
    const read = readRow(table, row, silent);
    findings.push(...read.findings);
    questions.push(...read.questions);
    if (read.row) rows.push(read.row);
  }
  return { rows, skipped, questions, findings };
}

function lacking(columns: readonly RegisterColumn[], place: CellPlace): readonly Finding[] {
  return columns.map(({ heading }) => finding("TD224", place, { column: heading }));
}

function headingOf(register: Register, id: string): string {
  return register.columns.find((column) => column.id === id)?.heading ?? id;
}

function rowsOf(head: Head): readonly number[] {
  return [...head.sheet.rows.keys()].filter((row) => row >= head.firstRow && row < head.endRow);
}

function linesAbove(head: Head): readonly string[] {
  return [...head.sheet.rows]
    .filter(([row]) => row < head.row)
    .flatMap(([, cells]) => cells.filter((cell) => cell.type === "text").map((cell) => cell.raw));
}

const SIGNATURE = /^(noi nhan|tm |kt |tl |thu truong|chu tich|giam doc|nguoi lap|truong ban)/;
const SECTION = /^([ivx]+ |[a-d] )?(cac )?(tap the|ca nhan|ho gia dinh|to chuc|doanh nghiep|danh sach|don vi)\b/;
const TOTAL = /^(tong cong|cong|tong so|tong|danh sach (nay )?(co|gom))\b/;

/** Why a row with one text is no line: a section, a total, numbers of columns, or who signs; a section may name an award. */
function passedOver({ context, register, head }: Table, row: number, silent: Silent) {
  const cells = (head.sheet.rows.get(row) ?? []).filter((cell) => textOf(cell) !== "");
  if (cells.length > 1 && cells.every((cell) => /^(\(?\d{1,2}\)?|[A-D])$/.test(textOf(cell)))) return "numbering";
  const texts = cells.filter((cell) => !/^([IVX]+|[A-Da-d]|\d+)[.)]?$/.test(textOf(cell)));
  const [only] = texts;
  if (!only || texts.length > 1) return undefined;
  const words = fold(textOf(only));
  if (TOTAL.test(words)) return "total";
  if (SIGNATURE.test(words)) return "signature";
  if (register.name !== "decisions") return undefined;
  const award = awardWithin(context.plan, textOf(only));
  if (award !== undefined) silent.section = award;
  return award !== undefined || SECTION.test(words) ? "section" : undefined;
}

/** Awards that rows of their own name, such as "I. Chiến sĩ thi đua cơ sở". */
function sectionAwards({ context, head }: Table): readonly string[] {
  return rowsOf(head).flatMap((row) => {
    const texts = (head.sheet.rows.get(row) ?? []).map(textOf).filter((text) => /\p{L}{2}/u.test(text));
    return texts.length === 1 ? (awardWithin(context.plan, texts[0] ?? "") ?? []) : [];
  });
}

function readRow(table: Table, row: number, silent: Silent) {
  const { context, register, file, mappings, head } = table;
  const { plan } = context;
  const findings: Finding[] = [];
  const questions: NomineeQuestion[] = [];
  const values = new Map<string, string>();
  const cells = new Map<string, CellPlace>();
  const nothing = { row: undefined, findings, questions };
  const placeIn = (at: number) => ({ file, sheet: head.sheet.name, cell: address(row, at) });
  if (register.columns.every((column) => textOf(cellOf(head, row, column)) === "")) return nothing;
  for (const column of register.columns) {
    const cell = cellOf(head, row, column);
    const text = textOf(cell);
    const place = placeIn(head.columns.get(column.id) ?? Math.min(...head.columns.values()));
    if (!cell || text === "") {
      const said = silentValue(plan, column, silent);
      if (said !== undefined) values.set(column.id, said);
      else if (column.required) findings.push(finding("TD260", place, { column: column.heading }));
      continue;
    }
    cells.set(column.id, place);
    if (column.type === "nominee") {
      const beside = textOf(
        cellOf(
          head,
          row,
          register.columns.find((one) => one.id === "unit"),
        ),
      );
      const match = nomineeNamed(context, mappings, text, beside);
      if (match.kind === "settled") return { ...nothing, findings: [] };
      if (match.kind === "known") values.set(column.id, match.id);
      else {
        questions.push({ place, text, key: nomineeKey(text, beside), candidates: match.candidates });
        findings.push(finding("TD271", place, { seen: text, candidates: match.candidates.join(", ") }));
      }
      continue;
    }
    const value = remembered(table, column, cell);
    if (value !== undefined) values.set(column.id, value);
    else findings.push(notUnderstood(plan, column, text, place));
  }
  const isWhole = register.columns.every((column) => !column.required || values.has(column.id));
  const place = placeIn(Math.min(...head.columns.values()));
  return { row: isWhole ? { values, place, cells } : undefined, findings, questions };
}

function remembered({ context, workbook, meanings }: Table, column: RegisterColumn, cell: Cell): string | undefined {
  const key = [column.id, cell.type, cell.numberFormat, cell.formula === undefined, cell.raw].join("\u0000");
  if (!meanings.has(key)) meanings.set(key, meaningOf(context.plan, column, cell, workbook.date1904));
  return meanings.get(key);
}

function silentValue(plan: RegisterContext["plan"], column: RegisterColumn, silent: Silent): string | undefined {
  if (column.id === "award" && silent.section !== undefined) return silent.section;
  const settled = silent.settled.get(column.id);
  if (settled !== undefined) return meaningOf(plan, column, textCell(settled), false);
  return silent.title.get(column.id);
}

function cellOf(head: Head, row: number, column: RegisterColumn | undefined): Cell | undefined {
  const at = column && head.columns.get(column.id);
  if (at === undefined) return undefined;
  const cell = cellAt(head.sheet, row, at);
  if ((cell && textOf(cell) !== "") || NUMBERS.has(column?.type ?? "text")) return cell;
  const merge = head.sheet.merges.find(
    (one) => one.left <= at && at <= one.right && one.top < row && row <= one.bottom,
  );
  return merge && merge.top >= head.firstRow ? cellAt(head.sheet, merge.top, merge.left) : cell;
}

/** A number under a merged cell counts once; words there hold for every line beside them. */
const NUMBERS: ReadonlySet<RegisterColumn["type"]> = new Set(["points", "count", "money"]);

function firstText(head: Head, row: number): string {
  return (head.sheet.rows.get(row) ?? []).map(textOf).find((text) => text !== "") ?? "";
}
