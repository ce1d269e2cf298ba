import { grouped } from "../../domain/grouped.js";
import { type Markup, markup } from "../html/markup.js";
import { joined, linkTo } from "./book-parts.js";
import type { CitedRule } from "./cited-rules.js";
import { lawWords, type RulebookContext } from "./rulebook-context.js";

/** Links to rules, a line for all that stand within one thing; each rule once, however often it cites the same. */
export function backLinks(context: RulebookContext, rules: readonly CitedRule[]): Markup {
  const different = new Map(rules.map((one) => [`${one.anchor} ${one.name}`, one]));
  const lines = [...grouped([...different.values()], ({ within }) => within)].map(([within, own]) => {
    const links = own.map(({ anchor, name }) => linkTo(anchor, lawWords(context, name)));
    return markup`<li>${lawWords(context, within)}: ${joined(links, "; ")}</li>
`;
  });
  return markup`<ul class="links">${lines}</ul>
`;
}
