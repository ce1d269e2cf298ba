import { type Prize, prizeOf } from "../../award/prize.js";
import type { Award, NomineeKind } from "../../domain/award.js";
import type { DatedNumber, PrizeCoefficient } from "../../domain/prize.js";
import { type Markup, markup } from "../html/markup.js";
import { whyNoAmount } from "../tables/prizes-table.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { type Chapter, linkTo, part } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { basisMark, citeInTable, citesBelow } from "./cite-markup.js";
import { dayText, sinceText } from "./day-text.js";
import { kindsText } from "./kinds-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** Base salary, rounding and coefficients by their days, and what they come to on the day of decision. */
export function prizesChapter(context: RulebookContext): Chapter {
  const own = tell(context);
  const { baseSalary, rounding, coefficients } = context.result.plan.prizes;
  const parts = [
    {
      anchor: "base-salary",
      name: own.baseSalary,
      content: datedTable(context, own.baseSalary, baseSalary, anchors.baseSalary),
    },
    {
      anchor: "prize-rounding",
      name: own.roundedUp,
      content: datedTable(context, own.roundedUp, rounding, anchors.rounding),
    },
    { anchor: "coefficients", name: own.coefficients, content: coefficientTable(context, coefficients) },
    {
      anchor: "amounts",
      name: fill(own.worked, { day: dayText(context.result.judgedOn) }),
      content: amountTable(context),
    },
  ];
  return {
    id: "prizes",
    lines: parts.map(({ anchor, name }) => ({ anchor, name })),
    content: markup`${parts.map(({ anchor, name, content }) => part(anchor, name, content))}`,
  };
}

function datedTable(
  context: RulebookContext,
  title: string,
  numbers: readonly DatedNumber[],
  anchorOf: (at: number) => string,
): Markup {
  const rows = numbers.map((one, at) => ({
    id: anchorOf(at),
    cells: [sinceText(context, one), numberText(one.value, context.lang), citeInTable(context, one.cite)],
  }));
  return markup`${bookTable(
    title,
    [{ title: tell(context).from }, { title, align: "right" }, { title: words[context.lang].text.basis }],
    rows,
  )}${citesBelow(
    context,
    numbers.map(({ cite }) => cite),
  )}`;
}

function coefficientTable(context: RulebookContext, coefficients: readonly PrizeCoefficient[]): Markup {
  const own = tell(context);
  const named = new Map(context.result.plan.awards.map(({ id, name }) => [id, name]));
  const rows = coefficients.map((one, at) => ({
    id: anchors.coefficient(at),
    cells: [
      linkTo(anchors.award(one.award), lawWords(context, named.get(one.award) ?? one.award)),
      sinceText(context, one),
      forText(context, one),
      numberText(one.value, context.lang),
      lawWords(context, one.signedBy ?? ""),
      citeInTable(context, one.cite),
    ],
  }));
  return markup`${bookTable(
    own.coefficients,
    [
      { title: own.award },
      { title: own.from },
      { title: own.forWhom },
      { title: own.coefficient, align: "right" },
      { title: own.signedBy },
      { title: words[context.lang].text.basis },
    ],
    rows,
  )}${citesBelow(
    context,
    coefficients.map(({ cite }) => cite),
  )}`;
}

function forText(context: RulebookContext, { for: kinds, doubledFor }: PrizeCoefficient): string {
  const own = tell(context);
  const whom = kinds === undefined ? own.everyKind : kindsText(context, kinds);
  return doubledFor.length === 0 ? whom : `${whom}; ${fill(own.doubled, { kinds: kindsText(context, doubledFor) })}`;
}

/** What each award brings each kind of nominee on the day, as the round's money is computed; or why there is no amount. */
function amountTable(context: RulebookContext): Markup {
  const own = tell(context);
  const { plan, judgedOn } = context.result;
  const prizes = plan.awards.flatMap((award) =>
    award.for.map((kind) => {
      const nominee = { kind, id: "", name: "", unit: undefined };
      return { award, kind, prize: prizeOf(plan, award, nominee, judgedOn, undefined) };
    }),
  );
  return bookTable(
    own.amount,
    [
      { title: own.award },
      { title: own.forWhom },
      { title: own.coefficient, align: "right" },
      { title: own.baseSalary, align: "right" },
      { title: own.amount, align: "right" },
      { title: own.restsOn },
    ],
    prizes.map(({ award, kind, prize }) => ({ cells: amountCells(context, award, kind, prize) })),
  );
}

function amountCells(context: RulebookContext, award: Award, kind: NomineeKind, prize: Prize | undefined) {
  const { lang } = context;
  const open = whyNoAmount(context, prize);
  return [
    linkTo(anchors.award(award.id), lawWords(context, award.name)),
    words[lang].nomineeKinds[kind],
    prize?.coefficient ? numberText(prize.coefficient, lang) : "",
    prize?.baseSalary ? numberText(prize.baseSalary, lang) : "",
    open === undefined && prize?.amount
      ? markup`<strong>${numberText(prize.amount, lang)}</strong>`
      : markup`<span class="open">${open}</span>`,
    prize &&
      markup`${citeInTable(context, prize.cite)}${
        prize.basis === prize.cite.basis
          ? undefined
          : markup`; ${tell(context).weakest}: ${basisMark(context, prize.basis)}`
      }`,
  ];
}
