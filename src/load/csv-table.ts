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

/** The rows of a csv text (comma or semicolon, UTF-8, RFC 4180), each cell with its line and its number in the row. */
export function readCsv(
  file: string,
  text: string,
): { readonly rows: readonly (readonly CsvCell[])[]; readonly findings: readonly Finding[] } {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
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
