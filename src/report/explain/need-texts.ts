import type { AwardResult, Need } from "../../award/award-result.js";
import type { Leaf } from "../../domain/award.js";
import { Decimal } from "../../domain/decimal.js";
import type { FactValue } from "../../domain/fact.js";
import { placeText } from "../../domain/place.js";
import { ratio } from "../../domain/ratio.js";
import { isAgainstBase } from "../../domain/target.js";
import { unitIn } from "../../evaluate/evaluation.js";
import type { DrawContext, NamingContext } from "../tables/draw-context.js";
import { factText } from "../tables/fact-text.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { behindPlace } from "./selection-reasons.js";

/** What a comparison asks for: "từ 70 %", "có", "một trong: …". */
export function neededText(context: NamingContext, { fact, by, to }: Leaf): string {
  const own = explainWords[context.lang];
  const type = context.result.plan.facts.get(fact)?.type;
  const shown = (value: FactValue) => factText(context, fact, value);
  if (typeof to === "boolean") return shown({ type: "boolean", value: to });
  if (typeof to === "string") return shown({ type: "choice", value: to });
  if (!(to instanceof Decimal)) return own.either + to.map((value) => shown({ type: "choice", value })).join(", ");
  const bound = shown(type === "share" ? { type: "share", value: ratio(to) } : { type: "count", value: to });
  return by === "is" || by === "one_of" ? bound : `${own.comparisons[by]} ${bound}`;
}

/**
 * The least that would have been enough; of all targets together each that falls short, of a rank the points to it. A list
 * that others read may leave the cells out.
 */
export function needTexts(
  context: DrawContext,
  result: AwardResult,
  need: Need,
  cells: "with_cells" | "without_cells" = "with_cells",
): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const { leaf, wanted, count, known, verdict } = need;
  const needed = neededText(context, leaf);
  if (!wanted) return [fill(own.mustNot, { label: leaf.label })];
  const closer =
    leaf.fact === "targets_all_met"
      ? targetsShort(context, result, cells === "with_cells")
      : leaf.fact === "rank_commended"
        ? rankShort(context, result)
        : [];
  if (closer.length > 0) return closer;
  if (!known || verdict === "unknown") return [fill(own.evidence, { label: leaf.label, needed })];
  if (!count?.seen) return [fill(own.must, { label: leaf.label, needed })];
  const values = {
    label: leaf.label,
    enough: numberText(count.enough, lang),
    seen: numberText(count.seen, lang),
    of: count.of ? numberText(count.of, lang) : "",
  };
  const isCap = leaf.by === "at_most" || leaf.by === "less_than";
  return [fill(count.of ? own.enoughOf : isCap ? own.atMost : own.enough, values)];
}

/** Every target that keeps the unit from having met all, with what it must be. */
function targetsShort(context: DrawContext, { nominee }: AwardResult, showsCells: boolean): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const unit = unitIn(context.result.evaluation, nominee.id);
  return (unit?.targets ?? []).flatMap(
    ({ target: { name, direction }, goal, goalFrom, actual, place, verdict, decides }) => {
      if (verdict === "not_applicable") return [];
      const unconfirmed = isAgainstBase(direction) ? own.baseOnlyReported : own.goalOnlyReported;
      if (verdict === "met") return goalFrom === "reported" ? [fill(unconfirmed, { target: name })] : [];
      if (!decides && goalFrom !== "reported") return [fill(own.notForUs, { target: name })];
      const cell = place && showsCells ? fill(own.atCell, { cell: placeText(place) }) : "";
      if (direction === "achieved")
        return [fill(verdict === "not_met" ? own.stateNotMet : own.targetOpen, { target: name, cell })];
      const bound = goal
        ? fill(isAgainstBase(direction) ? own.strictly[direction] : "{goal}", { goal: numberText(goal, lang) })
        : own.goalNotAssigned;
      const seen = actual ? numberText(actual, lang) : words[lang].verdicts.unknown;
      return [fill(own.targetShort, { target: name, goal: bound, actual: seen, cell })];
    },
  );
}

/** How many points are lacking to the last place that leads to an award. */
function rankShort(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const behind = behindPlace(context, result);
  if (!behind) return [];
  const { holder, gap } = behind;
  const values = { gap: numberText(gap, lang), rank: String(holder.rank), unit: holder.name };
  return [fill(explainWords[lang].pointsTo, values)];
}
