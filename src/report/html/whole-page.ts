import { pageWords } from "../words/page-words.js";
import type { Lang } from "../words/words.js";
import { asMarkup, type Markup, markup } from "./markup.js";
import { type SearchWords, searchBar } from "./search-bar.js";

/** Nothing comes from outside the page, and nothing that the page does not bring itself can run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/** Says at once, before anything is drawn, that scripts run here. */
const firstScript = 'document.documentElement.classList.add("scripted");';

export interface PageParts {
  readonly lang: Lang;
  readonly title: string;
  readonly style: string;
  readonly search: SearchWords;
  readonly content: Markup;
  /** What stands behind the content, for the script. */
  readonly behind?: Markup;
  readonly script: string;
}

/** A page that needs nothing beside itself: no network, no other file. */
export function wholePage({ lang, title, style, search, content, behind, script }: PageParts): string {
  const page = markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy)}">
<title>${title}</title>
<style>${asMarkup(style)}</style>
<script>${asMarkup(firstScript)}</script>
</head>
<body>
<a class="skip" href="#content">${pageWords[lang].skip}</a>
${searchBar(lang, search)}<main id="content">
${content}</main>
${behind}<script>${asMarkup(script)}</script>
</body>
</html>
`;
  return page.toString().normalize("NFC");
}
