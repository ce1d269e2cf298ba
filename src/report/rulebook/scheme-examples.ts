import type { Decimal } from "../../domain/decimal.js";
import type { Scheme } from "../../domain/scheme.js";
import type { ExampleFigure, ExampleScore, ExampleUnit, SchemeExample } from "../../domain/scheme-example.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { joined, linkTo } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { outcomeOf } from "./example-outcome.js";
import { factGiven } from "./fact-given.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** A scheme's examples: what each unit of a small cluster reached, and what must come out of it. */
export function schemeExamples(context: RulebookContext, scheme: Scheme): Markup {
  return markup`${scheme.examples.map((example) => exampleTable(context, scheme, example))}`;
}

function exampleTable(context: RulebookContext, scheme: Scheme, example: SchemeExample): Markup {
  const own = tell(context);
  const rows = example.units.map((unit) => ({
    cells: [unit.unit, markup`${inOf(context, scheme, unit)}`, markup`${outOf(context, scheme, unit)}`],
  }));
  const places = example.places.map(({ award, number }) => {
    const named = context.result.plan.awards.find((one) => one.id === award)?.name ?? award;
    return markup`${number} ${lawWords(context, named)}`;
  });
  const allotted = places.length === 0 ? undefined : markup` ${own.places}: ${joined(places)}.`;
  return markup`<p class="example">${lawWords(context, example.name)}: ${outcomeOf(context, example.place)}.${allotted}</p>
${bookTable(
  example.name,
  [{ title: words[context.lang].text.unit }, { title: own.goesIn }, { title: own.goesOut }],
  rows,
)}`;
}

function inOf(context: RulebookContext, scheme: Scheme, { figures, scores, facts }: ExampleUnit): Markup {
  const { plan } = context.result;
  const lines = [
    ...[...figures].map(([id, figure]) => {
      const name = linkTo(anchors.target(id), lawWords(context, plan.targets.get(id)?.name ?? id));
      return markup`${name}: ${figureText(context, figure)}`;
    }),
    ...scores.map((score) => {
      const source = words[context.lang].sources[score.column];
      return markup`${itemLink(context, scheme, score.item)}, ${source}: ${scoreText(context, score)}`;
    }),
    ...[...facts].map(([id, text]) => factGiven(context, id, text)),
  ];
  return markup`${lines.map((line) => markup`<p>${line}</p>`)}`;
}

function outOf(context: RulebookContext, scheme: Scheme, { expect }: ExampleUnit): Markup {
  const own = tell(context);
  const points = (value: Decimal | "open") => (value === "open" ? own.open : numberText(value, context.lang));
  const { leadsTo, rank } = expect;
  const award = context.result.plan.awards.find(({ id }) => id === leadsTo);
  const lines = [
    ...[...expect.points].map(
      ([id, value]) => markup`${itemLink(context, scheme, id)}: <strong>${points(value)}</strong>`,
    ),
    ...(expect.bonus ? [markup`${own.bonus}: <strong>${points(expect.bonus)}</strong>`] : []),
    ...(expect.total ? [markup`${own.total}: <strong>${points(expect.total)}</strong>`] : []),
    ...(rank === undefined
      ? []
      : [markup`${own.rank}: <strong>${rank === "none" ? own.notRanked : rank.replace("-", "–")}</strong>`]),
    ...(leadsTo === undefined
      ? []
      : [
          markup`${own.leadsTo}: <strong>${award ? lawWords(context, award.name) : words[context.lang].text.none}</strong>`,
        ]),
  ];
  return markup`${lines.map((line) => markup`<p>${line}</p>`)}`;
}

function itemLink(context: RulebookContext, scheme: Scheme, id: string): Markup {
  const item = scheme.groups.flatMap((group) => group.items).find((one) => one.id === id);
  return linkTo(anchors.item(scheme.id, id), lawWords(context, item?.name ?? id));
}

/** "97 / mức 100; năm trước 90". */
function figureText(context: RulebookContext, { actual, goal, previous }: ExampleFigure): string {
  const own = tell(context);
  const number = (value: Decimal) => numberText(value, context.lang);
  const shown = actual ? number(actual) : own.noFigure;
  const against = goal ? fill(own.ofGoal, { actual: shown, goal: number(goal) }) : fill(own.noGoal, { actual: shown });
  return previous ? `${against}; ${fill(own.previousYear, { previous: number(previous) })}` : against;
}

function scoreText(context: RulebookContext, { points, bonus, deduction }: ExampleScore): string {
  const own = tell(context);
  const number = (value: Decimal) => numberText(value, context.lang);
  return [
    ...(points ? [number(points)] : []),
    ...(bonus ? [fill(own.bonusGiven, { points: number(bonus) })] : []),
    ...(deduction ? [fill(own.deduction, { points: number(deduction) })] : []),
  ].join("; ");
}
