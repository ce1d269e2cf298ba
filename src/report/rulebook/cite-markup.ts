import { type Basis, type Cite, needsConfirming } from "../../domain/basis.js";
import { screenDate } from "../../domain/dates.js";
import { type Markup, markup } from "../html/markup.js";
import { issuedText } from "../tables/draw-context.js";
import { paperName } from "../words/paper-name.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** How surely something is known, standing out where it has to be confirmed. */
export function basisMark({ lang }: RulebookContext, basis: Basis): Markup {
  return markup`<span class="basis ${needsConfirming(basis) ? "open" : "good"}">${words[lang].bases[basis]}</span>`;
}

/** The provision, and the paper with a link to its entry in the register. */
export function provisionOf(context: RulebookContext, cite: Cite): Markup {
  const document = context.result.plan.documents.get(cite.document);
  const provision = cite.provision === undefined ? undefined : markup`${lawWords(context, cite.provision)}, `;
  return markup`${provision}<a href="#${anchors.document(cite.document)}">${lawWords(context, document ? paperName(document) : cite.document)}</a>`;
}

/** A cite within a table: basis, provision and paper; where it was seen stands below the table. */
export function citeInTable(context: RulebookContext, cite: Cite): Markup {
  // An assumption stands in place of what the paper may say, which must not be read as said by it.
  const own = cite.basis === "assumption" ? ` ${tell(context).notItsWords}` : "";
  return markup`${basisMark(context, cite.basis)} ${provisionOf(context, cite)}${own}`;
}

/** All that is known of a cite: the paper by its full name, where it was seen, when it was compared, and what is to be said of it. */
export function citeInFull(context: RulebookContext, cite: Cite): Markup {
  const own = tell(context);
  const document = context.result.plan.documents.get(cite.document);
  const day = issuedText(context, cite);
  const named = document?.number === undefined ? "" : document.name.trim();
  return markup`<p class="cite">${citeInTable(context, cite)}${day && ` ${day}`}${named && markup`, ${lawWords(context, named)}`}.${
    cite.seenIn && markup` ${own.seenIn}: ${sentence(context, cite.seenIn)}`
  }${cite.checked && ` ${own.checked} ${screenDate(cite.checked)}.`}${cite.note && markup` ${sentence(context, cite.note)}`}</p>
`;
}

/** What a table rests on, each cite once. */
export function citesBelow(context: RulebookContext, cites: readonly Cite[]): Markup | undefined {
  const different = [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];
  if (different.length === 0) return undefined;
  return markup`<div class="cites"><p>${tell(context).citesBelow}:</p>
${different.map((cite) => citeInFull(context, cite))}</div>
`;
}

function sentence(context: RulebookContext, text: string): Markup {
  const trimmed = text.trim();
  return lawWords(context, trimmed.endsWith(".") ? trimmed : `${trimmed}.`);
}
