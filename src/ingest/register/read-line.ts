import type { NomineeQuestion } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterMapping } from "../../domain/mapping.js";
import type { CellPlace } from "../../domain/place.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { RefusedLine } from "../../domain/registers.js";
import { dateWithin } from "../figure/written-date.js";
import { cellPlace } from "../workbook/address.js";
import { type Cell, cellAt, mergeAt, textCell } from "../workbook/workbook.js";
import { meaningOf, notUnderstood, textOf } from "./cell-meaning.js";
import type { Head } from "./find-heads.js";
import type { RegisterContext } from "./register-context.js";
import type { SilentValues } from "./silent-values.js";
import { type NomineeMatch, nomineeKey, nomineeNamed } from "./whose-line.js";

/** What one line is read with. */
export interface LineContext {
  readonly context: RegisterContext;
  readonly register: Register;
  readonly file: string;
  readonly date1904: boolean;
  readonly head: Head;
  readonly mappings: readonly RegisterMapping[];
  readonly silent: SilentValues;
  /** What a cell's words mean in a column, remembered, since thousands of lines say the same. */
  readonly meanings: Map<string, string | undefined>;
  /** What the line above says in each column, for ditto marks. */
  readonly above: Map<string, string>;
  /** Names that several lines bear with different units beside them. */
  readonly repeatedNames: ReadonlySet<string>;
}

export interface ReadLine {
  readonly row: RegisterRow | undefined;
  /** Why it could not be used: whom it may have been about. */
  readonly refused: RefusedLine | undefined;
  /** People settled that it is to be passed over. */
  readonly settled: boolean;
  readonly findings: readonly Finding[];
  readonly questions: readonly NomineeQuestion[];
}

/** "nt", "-nt-", two strokes: the same as above. */
const DITTO = /^(-?\s*(nt|n\/t|như trên)\s*-?|["”“〃]|'')$/iu;

export function readLine(line: LineContext, row: number): ReadLine {
  const { context, register, file, head, silent, above } = line;
  const findings: Finding[] = [];
  const questions: NomineeQuestion[] = [];
  const values = new Map<string, string>();
  const cells = new Map<string, CellPlace>();
  const nothing = { row: undefined, refused: undefined, settled: false, findings: [], questions: [] };
  if (register.columns.every((column) => textOf(cellOf(head, row, column)) === "")) return nothing;
  const placeOf = (at: number) => cellPlace(file, head.sheet.name, row, at);
  const first = Math.min(...head.columns.values());
  const unit = register.columns.find(({ id }) => id === "unit");
  const beside = textOf(unit && cellOf(head, row, unit));
  let candidates: readonly string[] = [];
  let isWhole = true;
  for (const column of register.columns) {
    const written = cellOf(head, row, column);
    const cell = written && DITTO.test(textOf(written)) ? textCell(above.get(column.id) ?? written.raw) : written;
    const text = textOf(cell);
    const place = placeOf(head.columns.get(column.id) ?? first);
    if (!cell || text === "") {
      const said = silent.of(column);
      if (said !== undefined) values.set(column.id, said);
      else if (column.required && !values.has(column.id))
        findings.push(finding("TD260", place, { column: column.heading }));
      continue;
    }
    above.set(column.id, cell.raw);
    cells.set(column.id, place);
    const said = saidIn(line, column, cell, beside);
    switch (said.kind) {
      case "settled":
        return { ...nothing, settled: true };
      case "values":
        for (const [id, value] of said.values) values.set(id, value);
        break;
      case "asked":
        candidates = said.candidates;
        questions.push({ place, text, key: nomineeKey(text, beside), candidates });
        findings.push(finding("TD271", place, { seen: text, candidates: candidates.join(", ") }));
        break;
      case "unclear":
        findings.push(notUnderstood(context.plan, column, text, place));
        if (column.decisive) isWhole = false;
    }
  }
  isWhole &&= register.columns.every((column) => !column.required || values.has(column.id));
  const place = placeOf(first);
  if (isWhole) return { ...nothing, row: { values, place, cells }, findings, questions };
  const named = values.get("nominee") ?? values.get("id");
  const nominees = named !== undefined ? [named] : candidates.length > 0 ? candidates : undefined;
  return { ...nothing, refused: { register: register.name, nominees, values, place }, findings, questions };
}

/** What a filled cell says: values by column, whom it may be about, that the line is passed over, or nothing we know. */
type Said =
  | { readonly kind: "values"; readonly values: readonly (readonly [string, string])[] }
  | Exclude<NomineeMatch, { readonly kind: "known" }>
  | { readonly kind: "unclear" };

function saidIn(line: LineContext, column: RegisterColumn, cell: Cell, beside: string): Said {
  const { context, register, head, mappings, repeatedNames } = line;
  const text = textOf(cell);
  if (column.type === "nominee") {
    const match = nomineeNamed(context, mappings, text, beside, repeatedNames.has(text));
    return match.kind === "known" ? { kind: "values", values: [[column.id, match.id]] } : match;
  }
  const together = register.name === "decisions" && column.id === "number" ? numberAndDay(text) : undefined;
  if (together) {
    const { number, on } = together;
    return { kind: "values", values: head.columns.has("on") ? [["number", number]] : Object.entries({ number, on }) };
  }
  const value = remembered(line, column, cell);
  return value === undefined ? { kind: "unclear" } : { kind: "values", values: [[column.id, value]] };
}

/** "45/QĐ-UBND ngày 20/01/2017" in one cell. */
function numberAndDay(text: string): { readonly number: string; readonly on: string } | undefined {
  const on = dateWithin(text.replace(/,\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u, " ngày $1"));
  const number = /^(?:QĐ\s*số|số|quyết định số)?\s*:?\s*(\d+[\p{L}\p{N}]*(?:[/-][\p{L}\p{N}]+)+)/iu.exec(text)?.[1];
  return on !== undefined && number !== undefined ? { number, on } : undefined;
}

function remembered(line: LineContext, column: RegisterColumn, cell: Cell): string | undefined {
  const { context, date1904, meanings, head } = line;
  const key = [column.id, cell.type, cell.numberFormat, cell.formula === undefined, cell.raw].join("\u0000");
  if (!meanings.has(key))
    meanings.set(key, meaningOf(context.plan, column, cell, date1904, head.scales.get(column.id)));
  return meanings.get(key);
}

function cellOf(head: Head, row: number, column: RegisterColumn): Cell | undefined {
  const at = head.columns.get(column.id);
  if (at === undefined) return undefined;
  const cell = cellAt(head.sheet, row, at);
  if ((cell && textOf(cell) !== "") || NUMBERS.has(column.type)) return cell;
  const merge = mergeAt(head.sheet, row, at);
  return merge && head.firstRow <= merge.top && merge.top < row ? cellAt(head.sheet, merge.top, merge.left) : cell;
}

/** A number under a merged cell counts once; words there hold for every line beside them. */
const NUMBERS: ReadonlySet<RegisterColumn["type"]> = new Set(["points", "count", "money"]);
