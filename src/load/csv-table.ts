import { CsvError, parse } from "csv-parse/sync";
import { type Finding, finding } from "../domain/finding.js";
import type { TextPlace } from "../domain/place.js";

export interface CsvCell {
  readonly text: string;
  readonly place: TextPlace;
}

/** What may be wrong with a csv text, by the code of `csv-parse`, as a term of the findings. */
const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "quote_open",
  CSV_INVALID_CLOSING_QUOTE: "text_after_quote",
  INVALID_OPENING_QUOTE: "quote_inside",
};

/** What separates the cells: Excel writes a semicolon where the comma is the decimal mark. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  return head.includes(";") && !head.includes(",") ? ";" : ",";
}

/** A row as it is written. */
interface CsvRecord {
  readonly record: readonly string[];
  /** From 1; of a row that goes over several lines the last. */
  readonly info: { readonly lines: number };
}

/**
 * The records of a text in which nothing is quoted: its lines and their delimiters say all, and the library would go letter
 * by letter. Undefined for any other text.
 */
function unquotedRecords(text: string, delimiter: string): readonly CsvRecord[] | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(text.includes("\r\n") ? "\r\n" : "\n");
  if (lines.some((line) => /["\r\n]/.test(line))) return undefined;
  return lines.flatMap((line, at) => (line === "" ? [] : [{ record: line.split(delimiter), info: { lines: at + 1 } }]));
}

function quotedRecords(text: string, delimiter: string): readonly CsvRecord[] {
  return parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly CsvRecord[];
}

/** The rows of a csv text (comma or semicolon, UTF-8, RFC 4180), each cell with its line and its number in the row. */
export function readCsv(
  file: string,
  text: string,
): { readonly rows: readonly (readonly CsvCell[])[]; readonly findings: readonly Finding[] } {
  try {
    const delimiter = delimiterOf(text);
    const records = unquotedRecords(text, delimiter) ?? quotedRecords(text, delimiter);
    return {
      rows: records.map(({ record, info }) =>
        record.map((cell, index) => ({
          text: cell.trim().normalize("NFC"),
          place: { file, line: info.lines, column: index + 1 },
        })),
      ),
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    return {
      rows: [],
      findings: [finding("TD120", { file, line, column: 1 }, { problem: problems[error.code] ?? "csv_syntax" })],
    };
  }
}
