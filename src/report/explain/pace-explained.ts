import { screenDate } from "../../domain/dates.js";
import { decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import type { Pace } from "../../status/pace.js";
import type { Explanation } from "../document.js";
import { citeText, type DrawContext } from "../tables/draw-context.js";
import { elapsedIn, measureName, type PacedTarget } from "../tables/paced-targets.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";
import { progressWords } from "../words/progress-words.js";
import { words } from "../words/words.js";

/** What stands behind the numbers of a pace: goal and source, figure and cell, days, and the formula in words. */
export function paceExplained(context: DrawContext, { result, pace }: PacedTarget) {
  const { lang } = context;
  const own = progressWords[lang];
  const { period } = context.result.round;
  const { days, of } = elapsedIn(context);
  const shown = (value: TargetResult["goal"]) => (value ? numberText(value, lang) : "");
  const percents = (ratio: Pace["share"]) => `${numberText(percentOf(ratio), lang, 2)} %`;
  const measured = `${shown(result.goal)} ${measureName(context, result.target.measure)}`.trim();
  const source = result.goalFrom && words[lang].goals[result.goalFrom];
  const cite = result.goalFrom !== "reported" && result.goalCite && citeText(context, result.goalCite);
  const cell = result.place && placeText(result.place);
  const time = fill(own.daysOf, {
    days: numberText(decimal(days), lang),
    of: numberText(decimal(of), lang),
    from: screenDate(period.from),
    day: screenDate(context.result.status.asOf),
  });
  const ofGoal = `100 × ${shown(result.actual)} ÷ ${shown(result.goal)}`;
  const ofPeriod = `100 × ${days} ÷ ${of}`;
  const goal = [own.goalLine, [measured, source, cite].filter(Boolean).join("; ")] as const;
  const reached = [own.reachedLine, [shown(result.actual), cell].filter(Boolean).join("; ")] as const;
  const gone = [own.timeLine, time] as const;
  return {
    share: [goal, reached, [own.formulaLine, `${ofGoal} = ${percents(pace.share)}`]],
    elapsed: [gone, [own.formulaLine, `${ofPeriod} = ${percents(pace.elapsed)}`]],
    difference: [goal, reached, gone, [own.formulaLine, `${ofGoal} − ${ofPeriod} = ${percents(pace.difference)}`]],
  } satisfies Record<string, Explanation>;
}
