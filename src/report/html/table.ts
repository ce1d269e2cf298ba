import { grouped } from "../../domain/grouped.js";
import type { ReportTable, TableCell, TableColumn } from "../document.js";
import { fill } from "../words/language.js";
import { pageWords } from "../words/page-words.js";
import { type DrawnCell, drawCell, groupCell } from "./cell.js";
import { columnWidths } from "./column-widths.js";
import { asMarkup, type Markup, markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { tableHead } from "./table-head.js";

/** From so many rows on a table scrolls in a frame of its own, its headings staying in sight. */
const LONG = 24;

/** A table of the document as a section of the page, under a heading that its search and its contents know. */
export function tableSection(page: PageContext, table: ReportTable, title: string): Markup {
  const notes = (table.notes ?? []).map((note) => markup`<p class="note">${note}</p>`);
  return markup`
<section class="listed" id="${sectionId(table)}" aria-labelledby="${sectionId(table)}-title">
<h2 id="${sectionId(table)}-title">${title}</h2>
${table.rows.length === 0 && notes.length === 0 ? markup`<p>${pageWords[page.lang].emptyTable}</p>` : undefined}${
  table.rows.length === 0 ? undefined : framedTable(page, table, `${sectionId(table)}-title`)
}${notes}
</section>`;
}

/** A table within the text of a paper. */
export function tableInText(page: PageContext, table: ReportTable): Markup {
  return markup`<p class="caption" id="${sectionId(table)}-title">${table.title}</p>
${framedTable(page, table, `${sectionId(table)}-title`)}`;
}

export function sectionId({ id }: ReportTable): string {
  return `table-${id}`;
}

/** "38 dòng", as the contents say it. */
export function rowCount({ lang }: PageContext, { rows }: ReportTable): string {
  return fill(pageWords[lang].rows, { count: String(rows.length) });
}

/** The table in a frame that scrolls by itself, by keyboard too, so that the page never grows too wide. */
function framedTable(page: PageContext, table: ReportTable, titleId: string): Markup {
  const columns = table.grouped ? table.columns.slice(1) : table.columns;
  const bodies = bodiesOf(table);
  const namesAt = namingColumn(columns, bodies);
  const length = table.rows.length > LONG ? " long" : "";
  return markup`<div class="frame${length}" role="region" tabindex="0" aria-labelledby="${titleId}"><table aria-labelledby="${titleId}"${
    table.rows.length > 1 ? asMarkup(" data-sorts") : undefined
  }>
${columnWidths(columns, table.rows, table.grouped ? 1 : 0)}${tableHead(columns, namesAt)}
${bodies.map((body) => tableBody(page, body, columns, namesAt))}</table></div>
`;
}

/** Rows that stand together, and the cell that they share where the table is grouped. */
interface Body {
  readonly heading: TableCell | undefined;
  readonly rows: readonly (readonly TableCell[])[];
}

function bodiesOf({ grouped: isGrouped, rows }: ReportTable): readonly Body[] {
  if (!isGrouped) return [{ heading: undefined, rows }];
  const groups = grouped(rows, ([first]) => first?.text ?? "");
  return [...groups.values()].map((own) => ({ heading: own[0]?.[0], rows: own.map((row) => row.slice(1)) }));
}

function tableBody(
  page: PageContext,
  { heading, rows }: Body,
  columns: readonly TableColumn[],
  namesAt: number,
): Markup {
  const drawn = (cell: TableCell, at: number): DrawnCell => ({ cell, column: columns[at], names: at === namesAt });
  return markup`<tbody>
${heading?.text && groupCell(page, heading, columns.length)}${rows.map(
  (row) => markup`<tr>${row.map((cell, at) => drawCell(page, drawn(cell, at)))}</tr>
`,
)}</tbody>
`;
}

/** The column that says what a row is about: the first of words whose cells differ within each body, else the first of words. */
function namingColumn(columns: readonly TableColumn[], bodies: readonly Body[]): number {
  const ofWords = columns.flatMap(({ align }, at) => (align === "right" ? [] : [at]));
  const differ = (at: number) =>
    bodies.every(({ rows }) => new Set(rows.map((row) => row[at]?.text)).size === rows.length);
  return ofWords.find(differ) ?? ofWords[0] ?? 0;
}
