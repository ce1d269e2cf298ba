import type { TableCell } from "../document.js";

/** A cell with what stands behind it. Made in one piece: in tables of thousands of rows, spreading each cell costs the most. */
export function liveCell(
  { text, number, tone }: TableCell,
  live: NonNullable<TableCell["live"]>,
  explained: NonNullable<TableCell["explained"]>,
): TableCell {
  return { text, number, tone, live, explained };
}
