import type { ReportTable, TableCell, TableColumn } from "../document.js";
import { type Markup, markup } from "./markup.js";

/** Room beside the text of a cell, in characters. */
const PADDING = 3;

/** How the columns share the width of a page, by what they hold and what they ask for at most. */
export function columnWidths(columns: readonly TableColumn[], rows: ReportTable["rows"], from: number): Markup {
  const characters = columns.map((column, at) =>
    charactersOf(
      column,
      rows.map((row) => row[at + from]),
    ),
  );
  const all = characters.reduce((sum, one) => sum + one, 0);
  return markup`<colgroup>${characters.map((one) => markup`<col style="--part:${((100 * one) / all).toFixed(1)}%">`)}</colgroup>
`;
}

function charactersOf({ title, width = 40 }: TableColumn, cells: readonly (TableCell | undefined)[]): number {
  const longest = Math.max(0, ...cells.map((cell) => cell?.text.length ?? 0));
  const words = title.split(" ").map((word) => word.length);
  return PADDING + Math.max(...words, Math.min(longest, width));
}
