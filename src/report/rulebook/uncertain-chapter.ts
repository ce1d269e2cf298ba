import { type Basis, bases, needsConfirming } from "../../domain/basis.js";
import { grouped } from "../../domain/grouped.js";
import { type Markup, markup } from "../html/markup.js";
import { capital, fill } from "../words/language.js";
import { paperName } from "../words/paper-name.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { backLinks } from "./back-links.js";
import { type Chapter, joined, linkTo, part, under } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import type { CitedRule } from "./cited-rules.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** What a jurist should confirm first: every rule that rests on less than a quotation, by basis, the weakest first. */
export function uncertainChapter(context: RulebookContext, rules: readonly CitedRule[]): Chapter {
  const own = tell(context);
  const weakest = [...bases].reverse().filter(needsConfirming);
  const parts = weakest.flatMap((basis) => {
    const weak = rules.filter(({ cite }) => cite.basis === basis);
    const documents = documentsOf(context, basis);
    if (weak.length === 0 && documents === undefined) return [];
    const name = capital(fill(own.basisCount, { basis: words[context.lang].bases[basis], count: String(weak.length) }));
    return [{ anchor: `uncertain-${basis}`, name, content: markup`${basisList(context, weak)}${documents}` }];
  });
  return {
    id: "uncertain",
    lines: parts.map(({ anchor, name }) => ({ anchor, name })),
    content:
      parts.length === 0
        ? markup`<p>${own.allCertain}</p>\n`
        : markup`<p>${own.uncertainAbout}</p>
${parts.map(({ anchor, name, content }) => part(anchor, name, content))}`,
  };
}

/** How many rules rest on less than a quotation. */
export function weakCount(rules: readonly CitedRule[]): number {
  return rules.filter(({ cite }) => needsConfirming(cite.basis)).length;
}

/** Each cite once, with all that rests on it; what most rests on first. */
function basisList(context: RulebookContext, weak: readonly CitedRule[]): Markup {
  const byCite = [...grouped(weak, ({ cite }) => JSON.stringify(cite)).values()];
  return markup`${byCite
    .sort((a, b) => b.length - a.length)
    .map(
      (
        own,
      ) => markup`<article class="weak">${own[0] && citeInFull(context, own[0].cite)}${backLinks(context, own)}</article>
`,
    )}`;
}

function documentsOf(context: RulebookContext, basis: Basis): Markup | undefined {
  const documents = [...context.result.plan.documents.values()].filter((one) => one.basis === basis);
  if (documents.length === 0) return undefined;
  const links = documents.map((one) => linkTo(anchors.document(one.id), lawWords(context, paperName(one))));
  return under(tell(context).documentsOf, markup`<p>${joined(links, "; ")}</p>\n`);
}
