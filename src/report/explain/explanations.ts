import type { AwardResult } from "../../award/award-result.js";
import { placesText } from "../../domain/place.js";
import type { Explanation } from "../document.js";
import { citeText, type DrawContext } from "../tables/draw-context.js";
import { seenText } from "../tables/fact-text.js";
import { words } from "../words/words.js";

/** What stands behind a verdict: each condition with what was seen, in which cell, on which article, how surely. */
export function awardExplanation(context: DrawContext, result: AwardResult): Explanation {
  const { verdicts, bases } = words[context.lang];
  return result.conditions.map(({ leaf, verdict, known, cite }) => [
    leaf.label,
    [
      `${verdicts[verdict]} (${seenText(context, { leaf, known })})`,
      placesText(known?.sources ?? []),
      `${citeText(context, cite)}, ${bases[cite.basis]}`,
    ]
      .filter(Boolean)
      .join("; "),
  ]);
}
