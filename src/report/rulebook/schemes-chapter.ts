import { grouped } from "../../domain/grouped.js";
import type { Scheme, ScoreSource } from "../../domain/scheme.js";
import { itemsOf } from "../../domain/unit-item.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { bulletList, type Chapter, entry, part, termList, under } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import { conditionTree } from "./condition-tree.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";
import { schemeExamples } from "./scheme-examples.js";
import { groupPart } from "./scheme-group.js";
import { rankTable } from "./scheme-ranks.js";

/** Each scoring scheme: what counts, its gates, groups and items with their curves, its ranks and its examples. */
export function schemesChapter(context: RulebookContext): Chapter {
  const schemes = [...context.result.plan.schemes.values()];
  return {
    id: "schemes",
    lines: schemes.map(({ id, name }) => ({ anchor: anchors.scheme(id), name })),
    content: markup`${schemes.map((scheme) =>
      part(anchors.scheme(scheme.id), lawWords(context, scheme.name), schemeContent(context, scheme)),
    )}`,
  };
}

function schemeContent(context: RulebookContext, scheme: Scheme): Markup {
  const own = tell(context);
  const items = grouped(itemsOf(scheme, []), ({ group }) => group);
  const { notModelled } = scheme;
  return markup`${citeInFull(context, scheme.cite)}${howItCounts(context, scheme)}${gatesOf(context, scheme)}${scheme.groups.map(
    (group) => groupPart(context, scheme, group, items.get(group) ?? []),
  )}${scheme.rankAwards.length > 0 ? under(own.ranksLeadTo, rankTable(context, scheme)) : undefined}<p>${
    own.vacancies[scheme.whenHolderFails.place]
  }</p>
${citeInFull(context, scheme.whenHolderFails.cite)}${
  notModelled.length > 0
    ? under(words[context.lang].text.notModelled, bulletList(notModelled.map((one) => lawWords(context, one))))
    : undefined
}${scheme.examples.length > 0 ? under(own.examples, schemeExamples(context, scheme)) : undefined}`;
}

/** Whose scores count, in what order, how they are rounded, and the cap of all bonus together. */
function howItCounts(context: RulebookContext, { counts, decimals, rounding, maxBonus }: Scheme): Markup {
  const own = tell(context);
  const { lang } = context;
  const order = (sources: readonly ScoreSource[]) => sources.map((one) => words[lang].sources[one]).join(" → ");
  const rounded = { points: String(decimals.points), way: own.roundings[rounding] };
  return markup`${termList([
    [
      own.counts,
      markup`${own.countsOfTargets}: ${order(counts.targets)}<br>${own.countsOfPeople}: ${order(counts.people)}`,
    ],
    [own.rounding, fill(own.roundedTo, rounded)],
    [own.clock, own.periodClock],
  ])}${maxBonus && markup`<p>${fill(own.bonusOfScheme, { max: numberText(maxBonus, lang) })}</p>`}
${citeInFull(context, counts.cite)}`;
}

function gatesOf(context: RulebookContext, { id, gates }: Scheme): Markup | undefined {
  if (gates.length === 0) return undefined;
  const drawn = gates.map((gate) =>
    entry(
      anchors.gate(id, gate.id),
      lawWords(context, gate.label),
      markup`${conditionTree(context, gate.criterion)}${citeInFull(context, gate.cite)}`,
    ),
  );
  return under(tell(context).gates, markup`${drawn}`);
}
