import { Decimal, decimal, sum, ZERO } from "../../domain/decimal.js";
import { ratio, roundRatio } from "../../domain/ratio.js";
import type { ItemGroup } from "../../domain/scheme.js";
import type { ClusterEvaluation, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Picture } from "../document.js";
import { type Markup, markup } from "../html/markup.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { pageWords } from "../words/page-words.js";
import { words } from "../words/words.js";
import { type Area, BONUS, barPart, type Filling, groupFilling, OPEN } from "./bar-part.js";
import { rankedUnits } from "./ranked-units.js";
import { drawing, LEGEND_STEP, type LegendEntry, legend, textLines, wrapped } from "./svg.js";

const WIDTH = 1000;
const BAR = { x: 215, width: 620, height: 22 };
const ROW = 36;

/** Điểm và hạng, a picture for each cluster: each unit's points by group, its bonus, and what is still open. */
export function clusterBars(context: DrawContext): readonly Picture[] {
  return context.result.evaluation.clusters.flatMap((one) => {
    const units = rankedUnits(context, one);
    return units.length === 0 ? [] : [pictureOf(context, one, units)];
  });
}

function pictureOf(context: DrawContext, one: ClusterEvaluation, units: readonly UnitEvaluation[]): Picture {
  const word = pageWords[context.lang];
  const named = {
    id: `points-${one.cluster.id}`,
    title: fill(word.pointsPicture, { cluster: one.cluster.name }),
    description: fill(word.pointsDescription, { table: say(context).ranking }),
  };
  const entries = legendOf(context, one, units);
  const top = entries.length * LEGEND_STEP + 20;
  const rows = units.map((unit, at) => rowOf(context, one, unit, top + at * ROW));
  const size = { width: WIDTH, height: top + units.length * ROW + 4 };
  return { ...named, svg: drawing(named, size, [legend(entries, { x: 4, y: 14 }), ...rows]) };
}

/** A part of a bar, with the words behind it. */
interface BarPart {
  readonly name: string;
  /** The sign in the bar and in the legend. */
  readonly sign: string;
  readonly points: Decimal;
  readonly filling: Filling;
}

function partsOf(context: DrawContext, unit: UnitEvaluation): readonly BarPart[] {
  const { bonus, openPoints } = say(context);
  return [
    ...unit.groups.map(({ group, points }, at) => ({
      name: group.name,
      sign: signOf(group),
      points,
      filling: groupFilling(at),
    })),
    { name: bonus, sign: "+", points: unit.bonus, filling: BONUS },
    { name: openPoints, sign: "", points: unit.open, filling: OPEN },
  ].filter(({ points }) => points.gt(0));
}

/** One unit: rank, name, bar and total; of a unit without points why there is none. */
function rowOf(context: DrawContext, one: ClusterEvaluation, unit: UnitEvaluation, y: number): Markup {
  const { lang } = context;
  const hasPoints = unit.rankFrom !== undefined || unit.gate === "not_met";
  const names = wrapped(unit.name, 25);
  const middle = y + BAR.height / 2 + 4;
  const head = markup`<g font-weight="bold">${textLines([rankText(unit)], { x: 34, y: middle }, "end")}</g>${textLines(
    names,
    { x: 48, y: middle - (names.length - 1) * 7 },
  )}`;
  if (!hasPoints) return markup`${head}${textLines([words[lang].statuses[unit.status]], { x: BAR.x, y: middle })}`;
  return markup`${head}${barOf(context, one, unit, y)}${textLines([totalText(context, unit)], {
    x: BAR.x + BAR.width + 10,
    y: middle,
  })}`;
}

function barOf(context: DrawContext, one: ClusterEvaluation, unit: UnitEvaluation, y: number): Markup {
  const full = fullPoints(one);
  const along = (points: Decimal) => roundRatio(ratio(points.times(BAR.width), full), 1, "half_up");
  let before = ZERO;
  const drawn = partsOf(context, unit).map((part) => {
    const from = along(before);
    before = before.plus(part.points);
    return partOf(context, unit, part, {
      x: from.plus(BAR.x),
      y: decimal(y),
      width: along(before).minus(from),
      height: decimal(BAR.height),
    });
  });
  return markup`${drawn}`;
}

function partOf(
  { lang }: DrawContext,
  unit: UnitEvaluation,
  { name, sign, points, filling }: BarPart,
  area: Area,
): Markup {
  const figure = numberText(points, lang, 2);
  return markup`<g class="part"><title>${unit.name}, ${name}: ${figure}</title>${barPart(area, filling, [`${sign} ${figure}`, figure, sign])}</g>`;
}

/** "895,07 (+67,80 để mở)", or that the unit was shut out. */
function totalText(context: DrawContext, { known, open, gate }: UnitEvaluation): string {
  const text = say(context);
  const certain = numberText(known, context.lang, 2);
  if (gate === "not_met") return `${certain} (${text.shutOut})`;
  return open.isZero() ? certain : `${certain} (+${numberText(open, context.lang, 2)} ${text.openPoints})`;
}

/** What a bar of full length stands for: all points and every bonus that the scheme allows. */
function fullPoints({ scheme }: ClusterEvaluation): Decimal {
  const bonus = sum(scheme.groups.map((group) => group.maxBonus));
  return sum(scheme.groups.map((group) => group.max)).plus(
    scheme.maxBonus ? Decimal.min(bonus, scheme.maxBonus) : bonus,
  );
}

function legendOf(
  context: DrawContext,
  { scheme }: ClusterEvaluation,
  units: readonly UnitEvaluation[],
): readonly LegendEntry[] {
  const text = say(context);
  const { upTo, openPoints } = pageWords[context.lang];
  const isOpen = units.some((unit) => unit.open.gt(0));
  const swatch = (filling: Filling, sign: string) =>
    markup`${barPart({ x: decimal(-16), y: decimal(-8), width: decimal(32), height: decimal(16) }, filling, [sign])}`;
  return [
    ...scheme.groups.map((group, at) => ({
      mark: swatch(groupFilling(at), signOf(group)),
      text: `${group.name} (${fill(upTo, { max: numberText(group.max, context.lang) })})`,
    })),
    { mark: swatch(BONUS, "+"), text: text.bonus },
    ...(isOpen ? [{ mark: swatch(OPEN, ""), text: openPoints }] : []),
  ];
}

/** The group's own number, as far as its name carries one. */
function signOf({ id, name }: ItemGroup): string {
  return name.split(". ")[0] ?? id;
}
