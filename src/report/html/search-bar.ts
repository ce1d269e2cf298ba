import { pageWords } from "../words/page-words.js";
import type { Lang } from "../words/words.js";
import { type Markup, markup } from "./markup.js";

/** What a page says of its search: of what there is to find, and where no script runs. */
export interface SearchWords {
  readonly noScript: string;
  readonly search: string;
  readonly searchHint: string;
  readonly allShown: string;
  readonly someShown: string;
}

/** The search, which the script brings to light, and what is said of it and of sorting; the sentences stand here for the script. */
export function searchBar(lang: Lang, { noScript, search, searchHint, allShown, someShown }: SearchWords): Markup {
  const word = pageWords[lang];
  return markup`<p class="no-script">${noScript}</p>
<form class="search" id="search" role="search" hidden>
<label for="wanted">${search}</label>
<input type="search" id="wanted" placeholder="${searchHint}" autocomplete="off" spellcheck="false">
<output id="said" for="wanted" role="status" aria-live="polite" data-all="${allShown}" data-some="${someShown}"></output>
<output id="heard" class="heard" role="status" aria-live="polite" data-ascending="${word.sortedUp}" data-descending="${word.sortedDown}" data-none="${word.unsorted}"></output>
<a href="#content">${word.top}</a>
</form>
`;
}
