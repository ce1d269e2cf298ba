import type { RankAward, Scheme } from "../../domain/scheme.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { linkTo } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInTable, citesBelow } from "./cite-markup.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The ranks that lead to awards, in clusters of which size, and the prize where the scheme sets its own. */
export function rankTable(context: RulebookContext, { id, rankAwards }: Scheme): Markup {
  const own = tell(context);
  const { text } = words[context.lang];
  const awards = new Map(context.result.plan.awards.map((award) => [award.id, award.name]));
  const rows = rankAwards.map((one, at) => ({
    id: anchors.rank(id, at),
    cells: [
      String(one.rank),
      linkTo(anchors.award(one.award), lawWords(context, awards.get(one.award) ?? one.award)),
      sizeText(context, one),
      one.prize ? numberText(one.prize, context.lang) : "",
      citeInTable(context, one.cite),
    ],
  }));
  return markup`${bookTable(
    own.ranksLeadTo,
    [
      { title: text.rank },
      { title: text.award },
      { title: own.clusterSize },
      { title: own.ownPrize, align: "right" },
      { title: text.basis },
    ],
    rows,
  )}${citesBelow(
    context,
    rankAwards.map(({ cite }) => cite),
  )}`;
}

function sizeText(context: RulebookContext, { fromSize, toSize }: RankAward): string {
  const own = tell(context);
  const values = { from: String(fromSize), to: String(toSize) };
  if (fromSize === undefined) return toSize === undefined ? own.anySize : fill(own.sizeTo, values);
  return fill(toSize === undefined ? own.sizeFrom : own.sizeBetween, values);
}
