import type { Decimal } from "../../domain/decimal.js";
import { countsFor, type ItemGroup, type Scheme } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import { maxPointsOf } from "../../evaluate/unit-items.js";
import { detailedRule } from "../explain/item-explanation.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { joined, linkTo, termList } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInFull, citeInTable, citesBelow } from "./cite-markup.js";
import { groupCurves } from "./curve-picture.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** A group of a scheme: its points and caps, its items with what each comes to, and the curves of its shapes. */
export function groupPart(
  context: RulebookContext,
  scheme: Scheme,
  group: ItemGroup,
  items: readonly UnitItem[],
): Markup {
  const own = tell(context);
  const anchor = anchors.group(scheme.id, group.id);
  const number = (value: Decimal) => numberText(value, context.lang);
  // Every item concerns the unit, so that each has the points that its weight gives it.
  const points = maxPointsOf(group, items, () => true, scheme.decimals.points);
  const columns = [own.item, own.kind, own.weight, own.comesTo, own.scored, words[context.lang].text.basis];
  const table = bookTable(
    group.name,
    columns.map((title, at) => (at === 2 || at === 3 ? { title, align: "right" } : { title })),
    items.map((item) => ({
      id: anchors.item(scheme.id, item.id),
      cells: [
        lawWords(context, item.name),
        own.kinds[item.kind],
        item.kind === "points" ? number(item.weight) : "",
        number(points.get(item.id) ?? group.max),
        scoring(context, scheme, item),
        citeInTable(context, item.cite),
      ],
    })),
  );
  return markup`<h4 id="${anchor}">${lawWords(context, group.name)}</h4>
${termList([
  [words[context.lang].text.max, fill(own.groupMax, { max: number(group.max), bonus: number(group.maxBonus) })],
  [own.absent, own.absences[group.absent]],
])}${citeInFull(context, group.cite)}${citeInFull(context, group.method)}${boundsPart(context, group)}${table}<p class="note">${own.whenAll}${
    group.ownTargets ? ` ${own.ownTargets}` : ""
  }</p>
${citesBelow(
  context,
  items.map(({ cite }) => cite),
)}${groupCurves(context, scheme, group, items, points)}`;
}

/** How far the group's weights could be otherwise, where its scheme says so. */
function boundsPart(context: RulebookContext, { weightBounds }: ItemGroup): Markup {
  if (!weightBounds) return markup``;
  const { from, to, step, cite } = weightBounds;
  const number = (value: Decimal) => numberText(value, context.lang);
  const values = { from: number(from), to: number(to), step: number(step) };
  return markup`<p>${fill(tell(context).weightBounds, values)}</p>${citeInFull(context, cite)}`;
}

/** How an item is scored: by which targets or fact and shape, or by whom; its own order of scores and its own cap. */
function scoring(context: RulebookContext, scheme: Scheme, item: UnitItem): Markup {
  const own = tell(context);
  const { plan } = context.result;
  const { sources } = words[context.lang];
  const targets = item.targets.map((id) =>
    linkTo(anchors.target(id), lawWords(context, plan.targets.get(id)?.name ?? id)),
  );
  const fact =
    item.fact === undefined
      ? []
      : [linkTo(anchors.fact(item.fact), lawWords(context, plan.facts.get(item.fact)?.name ?? item.fact))];
  const about = [...targets, ...fact];
  const more = [
    ...(item.kind === "points" && item.maxBonus
      ? [fill(own.itemBonus, { max: numberText(item.maxBonus, context.lang) })]
      : []),
    ...(item.counts
      ? [
          countsFor(scheme, item)
            .map((one) => sources[one])
            .join(" → "),
        ]
      : []),
  ];
  return markup`${detailedRule(context, item)}${about.length > 0 ? markup`: ${joined(about, "; ")}` : ""}${more.map((one) => markup`; ${one}`)}`;
}
