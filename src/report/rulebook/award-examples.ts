import type { Award, AwardExample } from "../../domain/award.js";
import { type Markup, markup } from "../html/markup.js";
import { words } from "../words/words.js";
import { bookTable } from "./book-table.js";
import { dayText } from "./day-text.js";
import { outcomeOf } from "./example-outcome.js";
import { factGiven } from "./fact-given.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** What is known of somebody on a day, and the verdict that must come out of it. */
export function awardExamples(context: RulebookContext, { name, examples }: Award): Markup {
  const own = tell(context);
  const columns = [own.example, own.on, own.forWhom, own.knownFacts, own.mustComeOut, own.cameOut];
  return bookTable(
    `${own.examples}: ${name}`,
    columns.map((title) => ({ title })),
    examples.map((one) => ({
      cells: [
        lawWords(context, one.name),
        dayText(one.decidedOn),
        whomText(context, one),
        factsOf(context, one),
        words[context.lang].verdicts[one.verdict],
        outcomeOf(context, one.place),
      ],
    })),
  );
}

function whomText({ lang }: RulebookContext, { kind, occasion }: AwardExample): string {
  return `${words[lang].nomineeKinds[kind]}, ${words[lang].occasions[occasion]}`;
}

function factsOf(context: RulebookContext, { facts }: AwardExample): Markup {
  if (facts.size === 0) return markup`${tell(context).nothingKnown}`;
  return markup`${[...facts].map(([id, text]) => markup`<p>${factGiven(context, id, text)}</p>`)}`;
}
