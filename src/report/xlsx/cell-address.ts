/** Where a cell stands: the name of its sheet, its row and column from 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "A5", or "A5:A9" of several in one line, with the sheet's name where it is another one than `sheet`. */
export function rangeName(cells: readonly CellAddress[], sheet: string): string {
  const names = [cells[0], cells.at(-1)].flatMap((one) => one ?? []).map(cellName);
  const isElsewhere = cells.some((one) => one.sheet !== sheet);
  const prefix = isElsewhere ? `'${(cells[0]?.sheet ?? "").replaceAll("'", "''")}'!` : "";
  return prefix + [...new Set(names)].join(":");
}

function cellName({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? `${columnLetters((column - 1 - rest) / 26)}${letter}` : letter;
}
