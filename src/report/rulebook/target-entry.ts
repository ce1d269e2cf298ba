import type { Decimal } from "../../domain/decimal.js";
import type { Target, TargetExample } from "../../domain/target.js";
import { type Markup, markup } from "../html/markup.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { entry, linkTo, termList } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInFull } from "./cite-markup.js";
import { outcomeOf } from "./example-outcome.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** One target: the plan's own words, what must be reached and by whom, what is unclear, its cite and its examples. */
export function targetEntry(context: RulebookContext, target: Target): Markup {
  const own = tell(context);
  const { plan } = context.result;
  const { levels } = explainWords[context.lang];
  const { id, name, quote, aliases, partOf, accumulates, plausible } = target;
  const whole = partOf === undefined ? undefined : plan.targets.get(partOf);
  const terms = termList([
    [own.goal, markup`<strong>${goalWords(context, target)}</strong>`],
    [words[context.lang].text.measure, measureLink(context, target)],
    [own.level, target.levels.map((one) => levels[one]).join(", ")],
    [own.partOf, whole && linkTo(anchors.target(whole.id), lawWords(context, whole.name))],
    [own.accumulates, words[context.lang].booleans[accumulates ? "true" : "false"]],
    [
      own.plausible,
      plausible && fill(own.range, { low: number(context, plausible[0]), high: number(context, plausible[1]) }),
    ],
    [own.otherNames, aliases.length > 0 ? lawWords(context, aliases.join("; ")) : undefined],
  ]);
  const unclear = target.decides ? undefined : markup`<p class="open">${own.unclear}</p>\n`;
  return entry(
    anchors.target(id),
    lawWords(context, name),
    markup`${quote && markup`<blockquote lang="vi">“${quote}”</blockquote>\n`}${terms}${unclear}${citeInFull(context, target.cite)}${examplesOf(context, target)}`,
  );
}

/** "ít nhất 4,52 triệu tấn; phấn đấu 5 triệu tấn". */
function goalWords(context: RulebookContext, { direction, goal, stretch, measure }: Target): string {
  const own = tell(context);
  const named = measure === undefined ? "" : (context.result.plan.measures.get(measure)?.name ?? measure);
  const figure = (value: Decimal) => `${number(context, value)} ${named}`.trim();
  const bound = fill(own.goals[direction], { goal: goal ? figure(goal) : own.goalOfUnits });
  return stretch === undefined ? bound : `${bound}; ${fill(own.stretch, { stretch: figure(stretch) })}`;
}

function measureLink(context: RulebookContext, { measure }: Target): Markup | undefined {
  if (measure === undefined) return undefined;
  return linkTo(
    anchors.measure(measure),
    lawWords(context, context.result.plan.measures.get(measure)?.name ?? measure),
  );
}

function examplesOf(context: RulebookContext, { examples, name }: Target): Markup | undefined {
  if (examples.length === 0) return undefined;
  const own = tell(context);
  const hasBase = examples.some(({ base }) => base !== undefined);
  const { base } = explainWords[context.lang];
  const columns = [own.example, own.reportedAs, own.readAs, ...(hasBase ? [base] : []), own.mustComeOut, own.cameOut];
  return bookTable(
    `${own.examples}: ${name}`,
    columns.map((title) => ({ title })),
    examples.map((one) => ({
      cells: [
        lawWords(context, one.name),
        markup`<span lang="vi">${one.actual}</span>`,
        readText(context, one),
        ...(hasBase ? [one.base ?? ""] : []),
        words[context.lang].verdicts[one.verdict],
        outcomeOf(context, one.place),
      ],
    })),
  );
}

/** As what the example's text was read when it was run. */
function readText(context: RulebookContext, { place }: TargetExample): string {
  const actual = context.runs.get(place)?.actual;
  return actual ? number(context, actual) : tell(context).inDoubt;
}

function number({ lang }: RulebookContext, value: Decimal): string {
  return numberText(value, lang);
}
