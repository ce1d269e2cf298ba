import { parse } from "csv-parse/sync";
import { type Limits, Unreadable } from "./limits.js";
import { SheetBuilder } from "./sheet-builder.js";
import { textCell, type Workbook } from "./workbook.js";

/** How a sheet without a name of its own is called in findings. */
const SHEET = "CSV";
/** Letters that decide which mark parts the columns. */
const SAMPLE = 50_000;

/** Read a .csv, whatever its coding and its delimiter: every cell is text. Throws Unreadable. */
export function readCsv(bytes: Uint8Array, limits: Limits): Workbook {
  if (bytes.length > limits.text) throw new Unreadable("too_large");
  const text = decode(bytes).normalize("NFC");
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) throw new Unreadable("plain_text");
  const builder = new SheetBuilder(SHEET, false, { cells: limits.cells });
  for (const { record, row } of records(text, delimiter))
    for (const [at, raw] of record.entries()) if (raw.trim() !== "") builder.cell(textCell(raw, row, at + 1));
  return { kind: "csv", date1904: false, sheets: [builder.build()] };
}

/** UTF-16 by its mark or its zero bytes, else UTF-8, else the Vietnamese code page of Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
      ? new TextDecoder("utf-16le").decode(bytes)
      : (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
        ? new TextDecoder("utf-16be").decode(bytes)
        : (decodeUtf8(bytes) ?? new TextDecoder("windows-1258").decode(bytes));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file from a text
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new Unreadable("not_a_workbook");
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The mark that parts most rows into the same number of columns; undefined where none parts any. */
function delimiterOf(text: string): string | undefined {
  const sample = text
    .split(/\r\n|\n|\r/)
    .slice(0, SAMPLE)
    .join("\n");
  const scored = [";", "\t", ","].map((delimiter) => {
    const widths = new Map<number, number>();
    for (const { record } of records(sample, delimiter))
      if (record.length > 2) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    return { delimiter, rows: Math.max(0, ...widths.values()) };
  });
  const [best] = scored.sort((a, b) => b.rows - a.rows);
  return best && best.rows > 0 ? best.delimiter : undefined;
}

/** Records with the line each begins at; empty lines are counted, not dropped, so that rows keep their numbers. */
function records(
  text: string,
  delimiter: string,
): readonly { readonly record: readonly string[]; readonly row: number }[] {
  const parsed = parseOrRefuse(text, delimiter);
  return parsed.map(({ record }, at) => ({ record, row: at + 1 }));
}

/** A quote may stay open where the sample was cut; in the whole text it is damage. */
function parseOrRefuse(text: string, delimiter: string): readonly { readonly record: readonly string[] }[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[] }[];
  } catch {
    throw new Unreadable("damaged");
  }
}
