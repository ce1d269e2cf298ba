import type { AwardResult } from "../../award/award-result.js";
import { isProposed, type PrizeTotal } from "../../award/prize-totals.js";
import type { Explanation } from "../document.js";
import { citeText, type DrawContext, say } from "../tables/draw-context.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";

/** What stands behind a prize: coefficient × base salary, rounded up, by which article, how surely. */
export function prizeExplanation(context: DrawContext, { prize, award }: AwardResult): Explanation {
  if (!prize) return [];
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const { coefficient, baseSalary, roundedUpTo, amount, cite, basis } = prize;
  const shown = (value: typeof amount) => (value ? numberText(value, lang) : words[lang].text.notKnown);
  const values = { coefficient: shown(coefficient), salary: shown(baseSalary), to: shown(roundedUpTo) };
  return [
    [text.award, award.name],
    [text.coefficient, coefficient ? shown(coefficient) : baseSalary ? text.notKnown : own.ownPrize],
    ...(baseSalary ? [[text.baseSalary, shown(baseSalary)] as const] : []),
    ...(coefficient && roundedUpTo && amount ? [[own.computedAs, fill(own.prize, values)] as const] : []),
    [text.amount, amount ? shown(amount) : own.notPaid],
    [text.article, citeText(context, cite)],
    [text.basis, words[lang].bases[basis]],
  ];
}

/** Whose amounts a total adds up, and how many are still open. */
export function prizeTotalExplanation(
  context: DrawContext,
  total: PrizeTotal,
  results: readonly AwardResult[],
): Explanation {
  const { lang } = context;
  const summed = results.flatMap((one) => {
    const amount = isProposed(one) ? one.prize?.amount : undefined;
    return amount ? [[`${one.nominee.name} (${one.award.name})`, numberText(amount, lang)] as const] : [];
  });
  return [
    ...summed,
    [explainWords[lang].sum, numberText(total.amount, lang)],
    ...(total.open > 0 ? [[say(context).prizesOpen, String(total.open)] as const] : []),
  ];
}
