import type { Decimal } from "../../domain/decimal.js";
import { grouped } from "../../domain/grouped.js";
import type { ItemGroup, Scheme } from "../../domain/scheme.js";
import { isLowerBetter } from "../../domain/target.js";
import type { UnitItem } from "../../domain/unit-item.js";
import { detailedRule } from "../explain/item-explanation.js";
import { asMarkup, type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { anchors } from "./anchors.js";
import { bookTable } from "./book-table.js";
import { type CurveOf, LEADER_SHARE } from "./curve.js";
import { drawCurve, placesAlong } from "./curve-drawing.js";
import { type Curve, type CurveLine, curveOf, shapeOf } from "./curve-lines.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** A curve for each way in which the items of a group follow their targets, drawn for the first item of its kind. */
export function groupCurves(
  context: RulebookContext,
  scheme: Scheme,
  group: ItemGroup,
  items: readonly UnitItem[],
  points: ReadonlyMap<string, Decimal>,
): Markup {
  const { targets, units, provinceUnit } = context.result.plan;
  const unit = units.get(provinceUnit);
  const alike = grouped(
    items.filter(({ by }) => by === "targets"),
    ({ shape, against, kind }) => JSON.stringify([shape ?? group.shape, against, kind]),
  );
  const curves = [...alike.values()].flatMap(([item, ...others]) => {
    const maxPoints = item && points.get(item.id);
    if (!item || !maxPoints || !unit) return [];
    const own = item.targets.flatMap((id) => targets.get(id) ?? []);
    return [curveFigure(context, { scheme, item, maxPoints, targets: own, unit }, others)];
  });
  return markup`${curves}`;
}

/** The picture, and the same points as numbers in a table. */
function curveFigure(context: RulebookContext, of: CurveOf, others: readonly UnitItem[]): Markup {
  const own = tell(context);
  const curve = curveOf(of);
  const id = `curve-${anchors.item(of.scheme.id, of.item.id)}`;
  const title = fill(own.curve, { item: of.item.name, points: numberText(of.maxPoints, context.lang) });
  const description = [
    fill(curve.along === "cases" ? own.curveOfCases : own.curveOfShare, {
      shape: detailedRule(context, of.item),
      against: own.against[of.item.against],
    }),
    ...lowerWords(context, of, others),
    ...leaderWords(context, of),
    ...(others.length > 0 ? [fill(own.curveAlso, { items: others.map(({ name }) => name).join("; ") })] : []),
  ].join(" ");
  const svg = drawCurve(curve, of.maxPoints, context.lang, {
    id,
    title,
    description,
    axis: axisOf(context, of, curve),
    pointsAxis: own.pointsAxis,
    lines: curve.lines.map((line) => lineName(context, line)),
    whole: curve.along === "cases" ? undefined : own.marks[of.item.against],
  });
  return markup`<figure class="curve" id="${id}">
<figcaption><strong>${title}</strong> ${description}</figcaption>
<div class="frame" role="region" tabindex="0" aria-label="${title}">${asMarkup(svg)}</div>
${pointsTable(context, of, curve)}</figure>
`;
}

/** How the axis is to be read of targets that are the better the lower; steps and leaders go by the distance, others by the share. */
function lowerWords(context: RulebookContext, of: CurveOf, others: readonly UnitItem[]): readonly string[] {
  const own = tell(context);
  const { kind } = shapeOf(of);
  const directions = [of.item, ...others].flatMap(({ targets }) =>
    targets.map((id) => context.result.plan.targets.get(id)?.direction),
  );
  if (kind === "tally" || kind === "when_met" || !directions.some((one) => one && isLowerBetter(one))) return [];
  const said = kind === "per_step" || kind === "leader" ? own.lowerByDistance : own.lowerByShare;
  return [fill(said, { against: own.against[of.item.against] })];
}

function leaderWords(context: RulebookContext, of: CurveOf): readonly string[] {
  const own = tell(context);
  const shape = shapeOf(of);
  if (shape.kind !== "leader") return [];
  const share = numberText(LEADER_SHARE.times(100), context.lang);
  return [own.leads[shape.leads], fill(own.leaderAt, { share })];
}

function axisOf(context: RulebookContext, { item }: CurveOf, { along }: Curve): string {
  const own = tell(context);
  return along === "cases" ? own.casesAxis : fill(own.shareAxis, { against: own.against[item.against] });
}

function lineName(context: RulebookContext, { what }: CurveLine): string {
  if (typeof what === "string") return tell(context).lines[what];
  return context.result.plan.targets.get(what.target)?.name ?? what.target;
}

/** The lines' points at the places with a number. */
function pointsTable(context: RulebookContext, of: CurveOf, curve: Curve): Markup {
  const { lang } = context;
  const places = placesAlong(curve);
  const number = (at: Decimal) => numberText(curve.along === "cases" ? at : at.times(100), lang);
  const columns = [
    { title: axisOf(context, of, curve) },
    ...places.map((at) => ({ title: number(at), align: "right" as const })),
  ];
  const rows = curve.lines.map((line) => ({
    cells: [
      lineName(context, line),
      ...places.map((place) => {
        const mark = line.marks.find(({ at }) => at.eq(place));
        return mark ? numberText(mark.points, lang) : "";
      }),
    ],
  }));
  return bookTable(axisOf(context, of, curve), columns, rows);
}
