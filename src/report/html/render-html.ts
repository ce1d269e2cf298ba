import type { ReportDocument } from "../document.js";
import { pageWords } from "../words/page-words.js";
import type { Lang } from "../words/words.js";
import { explanationsIn } from "./explanation-store.js";
import { markup } from "./markup.js";
import { pageContent } from "./page-content.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./style/page-style.js";
import { wholePage } from "./whole-page.js";

/** The document as one page. */
export function renderHtml(drawn: ReportDocument, lang: Lang): string {
  const document = { ...drawn, tables: [...drawn.tables] };
  const explanations = explanationsIn(document);
  const word = pageWords[lang];
  return wholePage({
    lang,
    title: [document.title, ...document.subtitle.slice(0, 1)].join(" – "),
    style: pageStyle(document.paper),
    search: word,
    content: pageContent({ lang, explanations }, document),
    behind: markup`<dialog id="explanation" aria-labelledby="explanation-title"><div class="bar"><p class="title" id="explanation-title"></p><button type="button">${word.close}</button></div><dl></dl></dialog>
${explanations.data}
`,
    script: pageScript,
  });
}
