import type { Picture, ReportTable } from "../document.js";
import { pageWords } from "../words/page-words.js";
import { type Markup, markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { pictureId } from "./picture.js";
import { rowCount, sectionId } from "./table.js";

/** A part of the page that the contents name. */
export type Part =
  | { readonly table: ReportTable; readonly title: string }
  | { readonly picture: Picture; readonly title: string };

/** The contents: each part with a link to it; of a table how many rows it has. */
export function contentsOf(page: PageContext, parts: readonly Part[]): Markup {
  const word = pageWords[page.lang];
  const lines = parts.map((part) => {
    const [id, what] =
      "table" in part ? [sectionId(part.table), rowCount(page, part.table)] : [pictureId(part.picture), word.picture];
    return markup`<li><a href="#${id}">${part.title}</a> <span class="faint">${what}</span></li>
`;
  });
  return markup`<nav id="contents" aria-label="${word.contents}">
<ul>
${lines}</ul>
</nav>
`;
}
