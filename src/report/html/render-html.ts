import type { ReportDocument } from "../document.js";
import { pageWords } from "../words/page-words.js";
import type { Lang } from "../words/words.js";
import { explanationsIn } from "./explanation-store.js";
import { asMarkup, markup } from "./markup.js";
import { pageContent } from "./page-content.js";
import { firstScript, pageScript } from "./page-script.js";
import { searchBar } from "./search-bar.js";
import { pageStyle } from "./style/page-style.js";

/** Nothing comes from outside the page, and nothing that the page does not bring itself can run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/** The document as one page that needs nothing beside itself: no network, no other file. */
export function renderHtml(document: ReportDocument, lang: Lang): string {
  const explanations = explanationsIn(document);
  const word = pageWords[lang];
  const page = markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy)}">
<title>${[document.title, ...document.subtitle.slice(0, 1)].join(" – ")}</title>
<style>${asMarkup(pageStyle(document.paper))}</style>
<script>${asMarkup(firstScript)}</script>
</head>
<body>
<a class="skip" href="#content">${word.skip}</a>
${searchBar(lang)}<main id="content">
${pageContent({ lang, explanations }, document)}</main>
<dialog id="explanation" aria-labelledby="explanation-title"><div class="bar"><p class="title" id="explanation-title"></p><button type="button">${word.close}</button></div><dl></dl></dialog>
${explanations.data}
<script>${asMarkup(pageScript)}</script>
</body>
</html>
`;
  return page.toString().normalize("NFC");
}
