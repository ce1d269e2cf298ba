import type { SkipReason } from "../../domain/file-reading.js";
import type { RegisterMapping } from "../../domain/mapping.js";
import type { Plan } from "../../domain/plan.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { fold } from "../text/fold.js";
import { unitOf } from "../text/unit-names.js";
import { type Sheet, textCell } from "../workbook/workbook.js";
import { meaningOf, textOf } from "./cell-meaning.js";
import { type Head, rowsBelow } from "./find-heads.js";
import { titleValues } from "./list-title.js";

/** What a list says once for all its lines: in its title, in rows of their own, or because people settled it. */
export interface SilentValues {
  /** The value of a column on a line that is silent, as its meaning; undefined where nothing says it. */
  of(column: RegisterColumn): string | undefined;
  /** Columns for which something stands anywhere in the list. */
  readonly known: ReadonlySet<string>;
  /** What the title says, for the record. */
  readonly title: ReadonlyMap<string, string>;
  /** Take in a row that is no line; why it is none, or undefined where it is one. */
  pass(row: number): SkipReason | undefined;
}

const SIGNATURE =
  /^(noi nhan|tm|kt|tl|tuq|thu truong|chu tich|pho chu tich|giam doc|nguoi lap|truong ban|truong phong|ke toan)\b/;
const SECTION = /^(cac )?(tap the|ca nhan|ho gia dinh|to chuc|doanh nghiep|danh sach|don vi|tinh|huyen|cap)\b/;
/** Such a word by itself, which no collective, household or enterprise is called. */
const KIND = /^(cac )?(tap the|ca nhan|ho gia dinh|to chuc|doanh nghiep|don vi|cap (tinh|huyen|xa))( \d+.*)?$/;
/** "Tổng công ty" and "Công ty" are names, not sums. */
const TOTAL = /^(tong cong\b(?! ty)|tong so\b|(cong|tong)( (trang|don|chung)\b| \d|$)|danh sach (nay )?(co|gom)\b)/;
/** "I", "A.", "1)": the number of a row, not its words. */
const NUMBER = /^([IVX]+|[A-Da-d]|\d+)[.)]?$/;

/**
 * What stands once for all lines of one table. Titles and sections mean something in award lists (`decisions`); the title
 * of our own form means nothing.
 */
export function silentValues(
  plan: Plan,
  head: Head,
  mappings: readonly RegisterMapping[],
  register: Register,
): SilentValues {
  const isAwardList = register.name === "decisions";
  const above = linesAbove(head);
  const isForm = above.some((line) => fold(line).startsWith(fold(register.title)));
  const isNumbered = isNumberedList(head);
  const settled = new Map(mappings.flatMap((mapping) => [...mapping.values]));
  const title = isAwardList && !isForm ? titleValues(plan, above) : new Map<string, string>();
  const current = new Map<string, string | undefined>(title);
  const inRows = isAwardList
    ? rowsBelow(head).flatMap((row) => {
        const texts = textsOf(head.sheet, row);
        return texts.length === 1 ? [...titleValues(plan, [texts[0] ?? ""]).keys()] : [];
      })
    : [];
  return {
    title,
    known: new Set([...settled.keys(), ...title.keys(), ...inRows]),
    of: (column) => {
      const said = settled.get(column.id);
      return said === undefined ? current.get(column.id) : meaningOf(plan, column, textCell(said), false);
    },
    pass: (row) => {
      const cells = (head.sheet.rows.get(row) ?? []).map(textOf).filter((text) => text !== "");
      if (cells.length > 1 && cells.every((text) => /^(\(?\d{1,2}\)?|[A-D])$/.test(text))) return "numbering";
      const texts = textsOf(head.sheet, row);
      const [first = ""] = texts;
      if (texts.length === 0) return undefined;
      if (TOTAL.test(fold(first))) return "total";
      if (texts.every((text) => SIGNATURE.test(fold(text)))) return "signature";
      if (!isAwardList || texts.length > 1 || cells.some((text) => text !== first && !NUMBER.test(text)))
        return undefined;
      const said = titleValues(plan, [first]);
      for (const [column, value] of said) current.set(column, value);
      if (said.size > 0) return "section";
      if (cells.some((text) => /^\d+[.)]?$/.test(text))) return undefined;
      // Where no line bears a number, a name that stands alone is a line.
      if (!isNumbered && isAtNominee(head, row) && !KIND.test(fold(first))) return undefined;
      if (SECTION.test(fold(first)) || unitOf(first, plan.units)) return "section";
      // Words of their own that are not understood: what they speak of is not the award of the lines before.
      current.set("award", undefined);
      return "section";
    },
  };
}

/** Whether lines bear a number before their nominee. */
function isNumberedList(head: Head): boolean {
  const nominee = head.columns.get("nominee") ?? 1;
  return rowsBelow(head).some((row) =>
    (head.sheet.rows.get(row) ?? []).some((cell) => cell.column < nominee && /^\d+[.)]?$/.test(textOf(cell))),
  );
}

function isAtNominee(head: Head, row: number): boolean {
  const nominee = head.columns.get("nominee");
  return (head.sheet.rows.get(row) ?? []).some((cell) => cell.column === nominee && textOf(cell) !== "");
}

/** The texts of a row without its number. */
function textsOf(sheet: Sheet, row: number): readonly string[] {
  return (sheet.rows.get(row) ?? [])
    .map(textOf)
    .filter((text) => text !== "" && !NUMBER.test(text) && /\p{L}/u.test(text));
}

function linesAbove(head: Head): readonly string[] {
  return [...head.sheet.rows]
    .filter(([row]) => row < head.row)
    .flatMap(([, cells]) => cells.filter((cell) => cell.type === "text").map((cell) => cell.raw));
}
