import { type Award, holdingOn, occasions, type Rule } from "../../domain/award.js";
import { type IsoDate, screenDate } from "../../domain/dates.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { entry, termList } from "./book-parts.js";
import { citeInFull, provisionOf } from "./cite-markup.js";
import { conditionTree } from "./condition-tree.js";
import { sinceText } from "./day-text.js";
import { kindsText } from "./kinds-text.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** One provision of an award: the article in short beside the conditions that it became, from which day, and its cite. */
export function awardRule(context: RulebookContext, award: Award, rule: Rule): Markup {
  const own = tell(context);
  const since = sinceText(context, rule);
  const named = words[context.lang].occasions;
  const occasion =
    rule.occasions.length === occasions.length ? own.everyOccasion : rule.occasions.map((one) => named[one]).join(", ");
  return entry(
    anchors.rule(award, rule),
    markup`${provisionOf(context, rule.cite)}`,
    markup`${termList([
      [own.from, `${since}; ${standing(context, award, rule)}`],
      [own.ruleFor, `${kindsText(context, rule.for)}; ${occasion}`],
    ])}${isOneOfSeveral(context, award, rule) ? markup`<p class="note">${own.severalWordings}</p>` : ""}<blockquote lang="vi">${rule.text.trim()}</blockquote>
${citeInFull(context, rule.cite)}${
  rule.criterion
    ? conditionTree(context, rule.criterion)
    : markup`<p class="bad">${fill(own.repealed, { day: since })}</p>\n`
}`,
  );
}

/** Whether the rule holds on the day under whose law awards are judged. */
function standing(context: RulebookContext, award: Award, rule: Rule): string {
  const own = tell(context);
  const day = context.result.judgedOn;
  const sentence = versionsOn(award, rule, day).includes(rule)
    ? own.appliesNow
    : rule.from > day
      ? own.appliesNotYet
      : own.appliesNoMore;
  return fill(sentence, { day: screenDate(day) });
}

/** Two wordings of one day decide only what both would. */
function isOneOfSeveral(context: RulebookContext, award: Award, rule: Rule): boolean {
  const holding = versionsOn(award, rule, context.result.judgedOn);
  return holding.length > 1 && holding.includes(rule);
}

/** What holds of a rule's versions for the same nominees and occasions. */
function versionsOn(award: Award, { id, for: kinds, occasions: given }: Rule, day: IsoDate): readonly Rule[] {
  const isAlike = (one: Rule) =>
    one.id === id && one.for.some((kind) => kinds.includes(kind)) && one.occasions.some((each) => given.includes(each));
  return holdingOn(award.rules.filter(isAlike), day);
}
