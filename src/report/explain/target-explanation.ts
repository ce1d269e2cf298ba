import { placeText } from "../../domain/place.js";
import { isAgainstBase, isLowerBetter, type Target } from "../../domain/target.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import type { Explanation } from "../document.js";
import { citeText, type DrawContext, say } from "../tables/draw-context.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";

/** What stands behind a goal, a figure and a share: the plan's words, how they are compared, where each of them comes from. */
export function targetExplanation(context: DrawContext, result: TargetResult): Explanation {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const { target, place, actual, verdict, exceeded } = result;
  const seen = actual === undefined ? words[lang].verdicts[verdict] : numberText(actual, lang);
  return [
    target.quote ? [own.quote, quoteText(target)] : [text.target, target.name],
    [own.compared, own.directions[target.direction]],
    ...goalLine(context, result),
    [text.actual, place ? `${seen} (${placeText(place)})` : seen],
    [text.share, shareText(context, result)],
    [text.verdict, exceeded ? `${words[lang].verdicts[verdict]}, ${own.exceeded}` : words[lang].verdicts[verdict]],
    [own.paper, `${citeText(context, target.cite)}, ${words[lang].bases[target.cite.basis]}`],
  ];
}

function quoteText({ quote, section }: Target): string {
  return section ? `“${quote}” (${section})` : `“${quote}”`;
}

function goalLine(context: DrawContext, { target, goal, goalFrom, goalCite }: TargetResult): Explanation {
  const { lang } = context;
  if (target.direction === "achieved") return [];
  const own = explainWords[lang];
  const label = isAgainstBase(target.direction) ? own.base : say(context).goal;
  if (goal === undefined) return [[label, own.goalNotAssigned]];
  const from = goalFrom ? words[lang].goals[goalFrom] : "";
  const cite = goalCite ? `${citeText(context, goalCite)}, ${words[lang].bases[goalCite.basis]}` : "";
  return [[label, [numberText(goal, lang), from, cite].filter(Boolean).join("; ")]];
}

/** "100 × 98,6 : 98 = 100,61 %", turned round where lower is better. */
function shareText(context: DrawContext, { target, goal, actual, share, verdict }: TargetResult): string {
  const { lang } = context;
  const own = explainWords[lang];
  if (share === undefined) return own.noShare;
  const percent = numberText(percentOf(share), lang, 2);
  const isTurned = isLowerBetter(target.direction);
  const isWhole = isTurned && actual?.isZero();
  if (!goal || !actual || isWhole || (isAgainstBase(target.direction) && verdict === "met"))
    return fill(own.wholeShare, { share: percent, rule: own.directions[target.direction] });
  return fill(isTurned ? own.turnedShare : own.share, {
    goal: numberText(goal, lang),
    actual: numberText(actual, lang),
    share: percent,
  });
}
