import type { TableCell, TableColumn } from "../document.js";
import { pageWords } from "../words/page-words.js";
import { asMarkup, type Markup, markup } from "./markup.js";
import type { PageContext } from "./page-context.js";

export interface DrawnCell {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
  /** It says what its row is about. */
  readonly names: boolean;
}

/** A cell; one with an explanation is a button that opens it, a number also bears its exact decimal, for sorting. */
export function drawCell(page: PageContext, { cell, column, names }: DrawnCell): Markup {
  const classes = [
    ...(column?.align === "right" ? ["right"] : []),
    ...(cell.tone === undefined || cell.tone === "plain" ? [] : [cell.tone]),
  ];
  const written = classes.length === 0 ? undefined : markup` class="${classes.join(" ")}"`;
  const content = contentOf(page, cell);
  return names
    ? markup`<th scope="row"${written}${numberOf(cell)}>${content}</th>`
    : markup`<td${written}${numberOf(cell)}>${content}</td>`;
}

/** The cell that all rows of a group share, above them. */
export function groupCell(page: PageContext, cell: TableCell, columns: number): Markup {
  return markup`<tr class="group"><th scope="rowgroup" colspan="${columns}"><span>${contentOf(page, cell)}</span></th></tr>
`;
}

function contentOf({ lang, explanations }: PageContext, { text, explained }: TableCell): Markup {
  const number = explained && explanations.numberOf(explained);
  if (number === undefined) return markup`${text}`;
  const label = text === "" ? markup` aria-label="${pageWords[lang].explained}"` : undefined;
  return markup`<button type="button" class="why" data-why="${number}"${label}>${text || "…"}</button>`;
}

/** The exact decimal, left empty where the cell's own text is the same. */
function numberOf({ number, text }: TableCell): Markup | undefined {
  if (number === undefined) return undefined;
  return number === text ? asMarkup(" data-number") : markup` data-number="${number}"`;
}
