import { pageWords } from "../words/page-words.js";
import type { Lang } from "../words/words.js";
import { type Markup, markup } from "./markup.js";

/** The search, which the script brings to light, and what is said of it and of sorting; the sentences stand here for the script. */
export function searchBar(lang: Lang): Markup {
  const word = pageWords[lang];
  return markup`<p class="no-script">${word.noScript}</p>
<form class="search" id="search" role="search" hidden>
<label for="wanted">${word.search}</label>
<input type="search" id="wanted" placeholder="${word.searchHint}" autocomplete="off" spellcheck="false">
<output id="said" for="wanted" role="status" aria-live="polite" data-all="${word.allShown}" data-some="${word.someShown}"></output>
<output id="heard" class="heard" role="status" aria-live="polite" data-ascending="${word.sortedUp}" data-descending="${word.sortedDown}" data-none="${word.unsorted}"></output>
<a href="#content">${word.top}</a>
</form>
`;
}
