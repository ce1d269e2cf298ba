import type { ReportDocument, StatePaper, TabledDocument } from "../document.js";
import { pageWords } from "../words/page-words.js";
import { annexName } from "../words/state-words.js";
import { contentsOf, type Part } from "./contents.js";
import { type Markup, markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { pictureSection } from "./picture.js";
import { addresseesOf, paperFoot, paperHead, sizesOf } from "./state-paper.js";
import { tableSection } from "./table.js";
import { textOf } from "./text-blocks.js";

/** What the page shows: a paper with a text stands on a sheet, with its tables as annexes; in a list the tables are the body. */
export function pageContent(page: PageContext, document: TabledDocument): Markup {
  const { paper } = document;
  return paper && paper.text.length > 0 ? textContent(page, document, paper) : listContent(page, document);
}

function textContent(page: PageContext, document: TabledDocument, paper: StatePaper): Markup {
  const { tables, pictures } = document;
  const parts: readonly Part[] = [
    ...tables.map((table, at) => ({ table, title: `${annexName(at, tables.length)}. ${table.title}` })),
    ...(pictures?.() ?? []).map((picture) => ({ picture, title: picture.title })),
  ];
  return markup`${guideTo(page, parts)}<article class="sheet" lang="vi" style="${sizesOf(paper.layout)}">
${paperHead(paper)}${titlesOf(document)}${addresseesOf(paper)}${textOf(page, paper.text)}${paperFoot(paper)}</article>
<div class="annexes">${partsMarkup(page, parts)}</div>
${closingOf(document)}`;
}

/** The main table, what there is to look at, and the other tables, between the head and the foot. */
function listContent(page: PageContext, document: TabledDocument): Markup {
  const { paper, tables, pictures } = document;
  const [first, ...others] = tables.map((table) => ({ table, title: table.title }));
  const drawn = (pictures?.() ?? []).map((picture) => ({ picture, title: picture.title }));
  const parts: readonly Part[] = [...(first ? [first] : []), ...drawn, ...others];
  return markup`${paper && paperHead(paper)}${titlesOf(document)}${guideTo(page, parts)}${partsMarkup(page, parts)}
${closingOf(document)}${paper && paperFoot(paper)}`;
}

function titlesOf({ title, subtitle }: ReportDocument): Markup {
  return markup`<h1>${title}</h1>
${subtitle.map(
  (line) => markup`<p class="subtitle">${line}</p>
`,
)}`;
}

/** What a reader can do with the page, and its contents where there is more than one part. */
function guideTo(page: PageContext, parts: readonly Part[]): Markup {
  const word = pageWords[page.lang];
  return markup`<p class="how-to">${word.howTo} ${page.explanations.count > 0 ? word.howToExplain : ""}</p>
${parts.length > 1 ? contentsOf(page, parts) : undefined}`;
}

function partsMarkup(page: PageContext, parts: readonly Part[]): Markup {
  return markup`${parts.map((part) =>
    "table" in part ? tableSection(page, part.table, part.title) : pictureSection(part.picture),
  )}`;
}

function closingOf({ closing }: ReportDocument): Markup {
  return markup`${closing.map(
    (line) => markup`<p class="closing">${line}</p>
`,
  )}`;
}
