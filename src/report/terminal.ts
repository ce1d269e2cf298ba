import { Chalk, type ChalkInstance } from "chalk";
import Table from "cli-table3";
import stringWidth from "string-width";
import { grouped } from "../domain/grouped.js";
import type { ReportDocument, ReportTable, TableCell, TableColumn, Tone } from "./document.js";

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The document for a screen. Columns align with Vietnamese letters however they are composed. */
export function renderTerminal(document: ReportDocument, options: TerminalOptions): string {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const head = [chalk.bold(document.title), ...document.subtitle.flatMap((line) => wrap(line, options.width))];
  const tables = [...document.tables].map((table) => renderTable(table, options.width, chalk));
  const closing = document.closing.flatMap((line) => wrap(line, options.width));
  return `${[head.join("\n"), ...tables, closing.join("\n")].join("\n\n")}\n`.normalize("NFC");
}

function renderTable(
  { title, columns, rows, grouped, notes = [] }: ReportTable,
  width: number,
  chalk: ChalkInstance,
): string {
  const head = chalk.bold.underline(title);
  if (rows.length === 0) return [head, ...(notes.length > 0 ? notes : ["–"])].join("\n");
  const parts = grouped
    ? groupsOf(rows).map(([heading, own]) =>
        [...(heading === "" ? [] : [chalk.bold(heading)]), drawRows(columns.slice(1), own, width, chalk)].join("\n"),
      )
    : [drawRows(columns, rows, width, chalk)];
  const below = notes.flatMap((note) => wrap(note, width)).map((line) => chalk.dim(line));
  return [head, parts.join("\n\n"), ...below].join("\n");
}

/** Rows by their first cell, in the order they come, without that cell. */
function groupsOf(
  rows: readonly (readonly TableCell[])[],
): readonly (readonly [string, readonly (readonly TableCell[])[]])[] {
  return [...grouped(rows, (row) => row[0]?.text ?? "")].map(([heading, own]) => [
    heading,
    own.map((row) => row.slice(1)),
  ]);
}

const thin = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

function drawRows(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
  chalk: ChalkInstance,
): string {
  const widths = columnWidths(columns, rows, width);
  const table = new Table({
    head: columns.map((column, at) =>
      wrap(column.title, widths[at] ?? 10)
        .map((line) => chalk.dim(line))
        .join("\n"),
    ),
    colAligns: columns.map((column) => column.align ?? "left"),
    colWidths: widths,
    chars: thin,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  for (const row of rows) {
    const cells = columns.map((_, at) => {
      const { text, tone } = row[at] ?? { text: "" };
      return wrap(text, widths[at] ?? 10).map((line) => coloured(line, tone, chalk));
    });
    // Each line is a row of its own: of a cell of many lines the library measures the whole text again for every line.
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line++) table.push(cells.map((lines) => lines[line] ?? ""));
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** As wide as the content needs, at most what the column asks for; the widest give way when the screen is narrow. */
function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number,
): number[] {
  const widths = columns.map((column, at) => {
    const content = rows.reduce((most, row) => Math.max(most, columnsOf((row[at]?.text ?? "").normalize("NFC"))), 0);
    const title = Math.max(...column.title.split(" ").map((word) => columnsOf(word)));
    return Math.max(title, Math.min(content, column.width ?? 40));
  });
  const available = width - 2 * (columns.length - 1);
  for (let total = widths.reduce((a, b) => a + b, 0); total > available; total--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Break at spaces; a word longer than the line is cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.normalize("NFC").split(" ")) {
    const long = columnsOf(word);
    if (line !== "" && used + 1 + long <= width) {
      line += ` ${word}`;
      used += 1 + long;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = long <= width ? [word] : cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = columnsOf(line);
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, at) =>
    letters.slice(at * width, (at + 1) * width).join(""),
  );
}

function coloured(text: string, tone: Tone | undefined, chalk: ChalkInstance): string {
  switch (tone) {
    case "strong":
      return chalk.bold(text);
    case "good":
      return chalk.green(text);
    case "bad":
      return chalk.red(text);
    case "open":
      return chalk.yellow(text);
    case "faint":
      return chalk.dim(text);
    default:
      return text;
  }
}

/** Columns a text takes. Composed Latin letters take one each, which spares most texts the full count. */
function columnsOf(text: string): number {
  return /^[\u0020-\u024f\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2026]*$/.test(text) ? text.length : stringWidth(text);
}
