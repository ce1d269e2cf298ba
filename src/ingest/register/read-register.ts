import type { NomineeQuestion, SkipReason } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type RegisterMapping, registerMappingsFor } from "../../domain/mapping.js";
import { type CellPlace, wholeFile } from "../../domain/place.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import {
  type RegisterReading,
  type RegisterRow,
  readTogether,
  type SkippedLine,
} from "../../domain/register-reading.js";
import type { LineRegister, RefusedLine } from "../../domain/registers.js";
import { cellPlace } from "../workbook/address.js";
import type { Workbook } from "../workbook/workbook.js";
import { awardWords } from "./award-names.js";
import { textOf } from "./cell-meaning.js";
import { findHeads, type Head, rowsBelow } from "./find-heads.js";
import { type LineContext, readLine } from "./read-line.js";
import type { RegisterContext } from "./register-context.js";
import { silentValues } from "./silent-values.js";

/**
 * Read the lines of a register from a workbook: its headings anywhere and in any order, in the form's words or as lists
 * write them, on every sheet that has them; every wrong cell at its place.
 */
export function readRegister(
  context: RegisterContext,
  register: Register,
  file: string,
  workbook: Workbook,
  presence: "required" | "optional" = "required",
): RegisterReading {
  const mappings = registerMappingsFor(context.mappings, register.name as LineRegister, file);
  const heads = findHeads(register, file, workbook, mappings);
  const meanings = new Map<string, string | undefined>();
  const tables = readTogether(
    heads.map((head) => readLines({ context, register, file, date1904: workbook.date1904, head, meanings }, mappings)),
  );
  const nothing = heads.length === 0 && presence === "required";
  const needed = register.columns.filter((column) => column.required);
  return { ...tables, findings: [...(nothing ? lacking(needed, wholeFile(file)) : []), ...tables.findings] };
}

type HeadContext = Omit<LineContext, "silent" | "mappings" | "above" | "repeatedNames">;

function readLines(table: HeadContext, mappings: readonly RegisterMapping[]): RegisterReading {
  const { context, register, file, head } = table;
  const own = mappings.filter((mapping) => mapping.sheet === undefined || mapping.sheet === head.sheet.name);
  const silent = silentValues(context.plan, head, own, register);
  const place = cellPlace(file, head.sheet.name, head.row, Math.min(...head.columns.values()));
  const missing = register.columns.filter(
    (column) => column.required && !head.columns.has(column.id) && !silent.known.has(column.id),
  );
  const absent = missing.filter((column) => !head.doubtful.has(column.id));
  const findings: Finding[] = [...head.findings, ...lacking(absent, place)];
  const rows: RegisterRow[] = [];
  const refused: RefusedLine[] = [];
  const skipped: SkippedLine[] = [];
  const questions: NomineeQuestion[] = [];
  // A table that is not used may have said anything of anybody.
  if (missing.length > 0)
    return {
      rows,
      refused: [{ register: register.name, nominees: undefined, values: new Map(), place }],
      skipped,
      questions,
      findings,
    };
  for (const [column, seen] of silent.title)
    if (!head.columns.has(column))
      findings.push(
        finding("TD272", place, { column: headingOf(register, column), seen: awardWords(context.plan, seen) }),
      );
  const above = new Map<string, string>();
  const repeatedNames = namesOfSeveral(register, head);
  for (const row of rowsBelow(head)) {
    const reason = silent.pass(row);
    const skip = (why: SkipReason) =>
      skipped.push({ sheet: head.sheet.name, row, text: firstText(head, row), reason: why });
    if (reason !== undefined) {
      skip(reason);
      if (reason !== "signature") continue;
      // Whoever signs ends the list; what looks like lines below it is not lost without a word.
      const below = rowsBelow(head).filter((other) => other > row && isNumberedLine(head, other));
      const [next] = below;
      if (next === undefined) break;
      const lineBelow = cellPlace(file, head.sheet.name, next, 1);
      findings.push(finding("TD285", lineBelow, { count: String(below.length) }));
      refused.push({ register: register.name, nominees: undefined, values: new Map(), place: lineBelow });
      break;
    }
    const line = readLine({ ...table, silent, mappings: own, above, repeatedNames }, row);
    findings.push(...line.findings);
    questions.push(...line.questions);
    if (line.row) rows.push(line.row);
    else if (line.settled) skip("settled");
    else if (line.refused) refused.push(line.refused);
  }
  if (rows.length === 0 && refused.length === 0 && skipped.some((one) => one.reason === "section"))
    findings.push(finding("TD286", place, { count: String(skipped.length) }));
  return { rows, refused, skipped, questions, findings };
}

/** "3 | Lê Hoàng Phúc": a number, then words. */
function isNumberedLine(head: Head, row: number): boolean {
  const texts = (head.sheet.rows.get(row) ?? []).map(textOf).filter((text) => text !== "");
  return texts.length > 1 && /^\d+[.)]?$/.test(texts[0] ?? "");
}

function lacking(columns: readonly RegisterColumn[], place: CellPlace): readonly Finding[] {
  return columns.map(({ heading }) => finding("TD224", place, { column: heading }));
}

function headingOf(register: Register, id: string): string {
  return register.columns.find((column) => column.id === id)?.heading ?? id;
}

/** Names that stand on several lines of a list with different words for the unit: one name, perhaps several people. */
function namesOfSeveral(register: Register, head: Head): ReadonlySet<string> {
  const [nominee, unit] = [head.columns.get("nominee"), head.columns.get("unit")];
  const column = register.columns.find(({ id }) => id === "nominee");
  if (!column || nominee === undefined || unit === undefined) return new Set();
  const units = new Map<string, Set<string>>();
  for (const row of rowsBelow(head)) {
    const cells = head.sheet.rows.get(row) ?? [];
    const textIn = (at: number) => textOf(cells.find((cell) => cell.column === at));
    const name = textIn(nominee);
    if (name !== "") units.set(name, new Set([...(units.get(name) ?? []), textIn(unit)]));
  }
  return new Set([...units].filter(([, beside]) => beside.size > 1).map(([name]) => name));
}

function firstText(head: Head, row: number): string {
  return (head.sheet.rows.get(row) ?? []).map(textOf).find((text) => text !== "") ?? "";
}
