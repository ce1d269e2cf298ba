import type { TableColumn } from "../document.js";
import { type Markup, markup } from "./markup.js";

/**
 * The headings; where columns share one above, in two rows. Each leaf bears the place of its column, and the width that the
 * column asks for; but the one that names the rows, which stays in sight while others scroll, must leave them room.
 */
export function tableHead(all: readonly TableColumn[], namesAt: number): Markup {
  const columns = all.map(({ width, ...column }, at) =>
    at === namesAt || width === undefined ? column : { ...column, width },
  );
  const isDouble = columns.some(({ over }) => over !== undefined);
  if (!isDouble) return markup`<thead><tr>${columns.map((column, at) => leaf(column, at, 1))}</tr></thead>`;
  const above = runsOf(columns).map(({ over, from, columns: own }) =>
    over === undefined
      ? markup`${own.map((column, at) => leaf(column, from + at, 2))}`
      : markup`<th scope="colgroup" colspan="${own.length}">${over}</th>`,
  );
  const below = columns.flatMap((column, at) => (column.over === undefined ? [] : [leaf(column, at, 1)]));
  return markup`<thead><tr>${above}</tr>
<tr>${below}</tr></thead>`;
}

function leaf({ title, align, width }: TableColumn, at: number, rows: number): Markup {
  return markup`<th scope="col" data-at="${at}"${rows > 1 ? markup` rowspan="${rows}"` : undefined}${
    align === "right" ? markup` class="right"` : undefined
  }${width === undefined ? undefined : markup` style="--width:${width}"`}>${title}</th>`;
}

/** Neighbours with the same heading above them, or none. */
interface Run {
  readonly over: string | undefined;
  readonly from: number;
  readonly columns: TableColumn[];
}

function runsOf(columns: readonly TableColumn[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, column] of columns.entries()) {
    const last = runs.at(-1);
    if (last && last.over === column.over) last.columns.push(column);
    else runs.push({ over: column.over, from: at, columns: [column] });
  }
  return runs;
}
