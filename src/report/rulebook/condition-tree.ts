import type { Criterion, Leaf } from "../../domain/award.js";
import { neededText } from "../explain/need-texts.js";
import { type Markup, markup } from "../html/markup.js";
import { anchors } from "./anchors.js";
import { linkTo } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** A criterion (tiêu chuẩn) in words: what must hold together, one of what is enough, and the comparison of each fact. */
export function conditionTree(context: RulebookContext, criterion: Criterion): Markup {
  return markup`<ul class="tree">${branch(context, criterion)}</ul>
`;
}

function branch(context: RulebookContext, criterion: Criterion): Markup {
  const own = tell(context);
  switch (criterion.kind) {
    case "leaf":
      return leafLine(context, criterion);
    case "not":
      return markup`<li>${own.not}:<ul>${branch(context, criterion.of)}</ul></li>`;
    default:
      return markup`<li>${own[criterion.kind]}:<ul>${criterion.of.map((one) => branch(context, one))}</ul></li>`;
  }
}

function leafLine(context: RulebookContext, leaf: Leaf): Markup {
  const named = context.result.plan.facts.get(leaf.fact)?.name ?? leaf.fact;
  const fact = linkTo(anchors.fact(leaf.fact), lawWords(context, named));
  const needed = lawWords(context, neededText(context, leaf));
  return markup`<li>${lawWords(context, leaf.label)} <span class="compared">(${fact}: <strong>${needed}</strong>)</span>${
    leaf.cite && citeInFull(context, leaf.cite)
  }</li>`;
}
