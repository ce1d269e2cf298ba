import { type Award, occasions, type Rule } from "../../domain/award.js";
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
      [own.from, since],
      [own.ruleFor, `${kindsText(context, rule.for)}; ${occasion}`],
    ])}<blockquote lang="vi">${rule.text.trim()}</blockquote>
${citeInFull(context, rule.cite)}${
  rule.criterion
    ? conditionTree(context, rule.criterion)
    : markup`<p class="bad">${fill(own.repealed, { day: since })}</p>\n`
}`,
  );
}
