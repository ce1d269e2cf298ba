import { type Markup, markup } from "../html/markup.js";
import { pageWords } from "../words/page-words.js";
import { anchors } from "./anchors.js";
import type { Chapter } from "./book-parts.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The contents: each chapter, and folded away below it each of its rules. */
export function bookContents(context: RulebookContext, chapters: readonly Chapter[]): Markup {
  const own = tell(context);
  return markup`<nav id="contents" class="book" aria-label="${pageWords[context.lang].contents}">
<ol>
${chapters.map(
  ({ id, lines }) => markup`<li><a href="#${anchors.chapter(id)}">${own.chapters[id]}</a>${
    lines.length === 0
      ? undefined
      : markup`<details><summary>${lines.length}</summary><ul>
${lines.map(
  ({ anchor, name }) => markup`<li><a href="#${anchor}">${lawWords(context, name)}</a></li>
`,
)}</ul></details>`
  }</li>
`,
)}</ol>
</nav>
`;
}
