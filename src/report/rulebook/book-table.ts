import { type Markup, markup } from "../html/markup.js";

export interface BookColumn {
  readonly title: string;
  readonly align?: "right";
}

/** A row of a table of the annex; one with an id can be linked. */
export interface BookRow {
  readonly id?: string;
  readonly cells: readonly (Markup | string | undefined)[];
}

/** A table whose cells may hold links; the first cell names its row. In a frame that scrolls by itself, by keyboard too. */
export function bookTable(label: string, columns: readonly BookColumn[], rows: readonly BookRow[]): Markup {
  return markup`<div class="frame" role="region" tabindex="0" aria-label="${label}"><table>
<thead><tr>${columns.map((column) => markup`<th scope="col"${alignment(column)}>${column.title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, columns))}</tbody></table></div>
`;
}

function rowOf({ id, cells }: BookRow, columns: readonly BookColumn[]): Markup {
  const named = id === undefined ? undefined : markup` id="${id}"`;
  const drawn = cells.map((cell, at) =>
    at === 0
      ? markup`<th scope="row"${alignment(columns[at])}>${cell}</th>`
      : markup`<td${alignment(columns[at])}>${cell}</td>`,
  );
  return markup`<tr${named}>${drawn}</tr>
`;
}

function alignment(column: BookColumn | undefined): Markup | undefined {
  return column?.align === "right" ? markup` class="right"` : undefined;
}
