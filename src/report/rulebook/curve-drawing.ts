import { Decimal, decimal, ONE, ZERO } from "../../domain/decimal.js";
import { ratio, roundRatio } from "../../domain/ratio.js";
import { type Markup, markup } from "../html/markup.js";
import { drawing, LEGEND_STEP, legend, textLines } from "../pictures/svg.js";
import { numberText } from "../words/numbers.js";
import type { Lang } from "../words/words.js";
import type { Curve, CurveLine } from "./curve-lines.js";

/** What stands beside the lines, in words. */
export interface CurveWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly pointsAxis: string;
  /** Of each line, in their order. */
  readonly lines: readonly string[];
  /** What stands at the share of one; undefined where cases are counted. */
  readonly whole: string | undefined;
}

/** Where lines are drawn, in pixels of the picture. */
const PLOT = { x: 58, width: 500, height: 210 };
const WIDTH = 580;
/** Colours that stand out from white by more than 4.5 : 1, and a pattern beside, so that they are told apart in grey too. */
const LOOKS = [
  { colour: "#0b4f8a", dash: undefined, width: 2.5 },
  { colour: "#a31515", dash: "7 3", width: 2.5 },
  { colour: "#12602c", dash: "2 3", width: 2.5 },
];
const BONUS_LOOK = { colour: "#12602c", dash: "7 3", width: 2.5 };

/** The curve as a picture: points upwards, shares or cases to the right, its lines told apart below it. */
export function drawCurve(curve: Curve, maxPoints: Decimal, lang: Lang, said: CurveWords): string {
  const scale = scaleOf(curve, maxPoints);
  const entries = curve.lines.map(({ what }, at) => ({ mark: markOf(lookOf(what, at)), text: said.lines[at] ?? "" }));
  const foot = scale.top + PLOT.height + 52;
  const content = [
    gridOf(curve, maxPoints, lang, scale, said),
    // The first line is the one that counts, so it lies on top.
    ...curve.lines.map((line, at) => lineOf(curve, line, lookOf(line.what, at), scale)).reverse(),
    legend(entries, { x: PLOT.x, y: foot }),
  ];
  return drawing(said, { width: WIDTH, height: foot + (entries.length - 1) * LEGEND_STEP + 14 }, content);
}

interface Look {
  readonly colour: string;
  readonly dash: string | undefined;
  readonly width: number;
}

function lookOf(what: CurveLine["what"], at: number): Look {
  const look = what === "with_bonus" ? BONUS_LOOK : LOOKS[what === "points" ? 0 : at % LOOKS.length];
  return look ?? BONUS_LOOK;
}

interface Scale {
  readonly top: number;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly highest: Decimal;
  readonly x: (at: Decimal) => string;
  readonly y: (points: Decimal) => string;
}

function scaleOf({ lines }: Curve, maxPoints: Decimal): Scale {
  const marks = lines.flatMap((line) => line.marks);
  const from = marks.reduce((least, { at }) => Decimal.min(least, at), marks[0]?.at ?? ZERO);
  const to = marks.reduce((most, { at }) => Decimal.max(most, at), ONE);
  const highest = marks.reduce((most, { points }) => Decimal.max(most, points), maxPoints);
  const top = 26;
  const pixels = (part: Decimal, whole: Decimal, length: number) =>
    roundRatio(ratio(part.times(length), whole), 1, "half_up");
  return {
    top,
    from,
    to,
    highest,
    x: (at) => pixels(at.minus(from), to.minus(from), PLOT.width).plus(PLOT.x).toFixed(),
    y: (points) =>
      decimal(top + PLOT.height)
        .minus(pixels(points, highest, PLOT.height))
        .toFixed(),
  };
}

/** Axes with their names, a line at each labelled place, and a strong one at the goal. */
function gridOf(curve: Curve, maxPoints: Decimal, lang: Lang, scale: Scale, said: CurveWords): Markup {
  const [bottom, right] = [scale.top + PLOT.height, PLOT.x + PLOT.width];
  const across = levelsOf(maxPoints, scale.highest).map(
    (points) =>
      markup`<path d="M${PLOT.x} ${scale.y(points)}H${right}" stroke="#d5d9df"/>${label(
        numberText(points, lang),
        { x: PLOT.x - 7, y: Number(scale.y(points)) + 4 },
        "end",
      )}`,
  );
  const up = placesAlong(curve).map((at) => {
    const shown = curve.along === "share" ? at.times(100) : at;
    return markup`<path d="M${scale.x(at)} ${scale.top}V${bottom}" stroke="#e8ebef"/>${label(
      numberText(shown, lang),
      { x: Number(scale.x(at)), y: bottom + 16 },
      "middle",
    )}`;
  });
  const whole =
    said.whole &&
    markup`<path d="M${scale.x(ONE)} ${scale.top - 6}V${bottom}" stroke="#595959" stroke-dasharray="4 3"/>${label(
      said.whole,
      { x: Number(scale.x(ONE)), y: scale.top - 11 },
      "middle",
    )}`;
  return markup`${across}${up}${whole}<path d="M${PLOT.x} ${scale.top}V${bottom}H${right}" fill="none" stroke="#1b1b1b"/>${label(
    said.axis,
    { x: right, y: bottom + 34 },
    "end",
  )}${label(said.pointsAxis, { x: PLOT.x - 7, y: scale.top - 11 }, "end")}`;
}

/** None, half and all of the item's points, and the highest with bonus where there is room for its number. */
function levelsOf(maxPoints: Decimal, highest: Decimal): readonly Decimal[] {
  const hasRoom = highest.minus(maxPoints).gte(highest.times("0.07"));
  return [ZERO, maxPoints.div(2), maxPoints, ...(hasRoom ? [highest] : [])];
}

/** The places with a number: every fifth, tenth or twentieth of the goal, or every case. */
export function placesAlong({ along, lines }: Curve): readonly Decimal[] {
  const marks = lines.flatMap((line) => line.marks.map(({ at }) => at));
  const [from, to] = [Decimal.min(...marks), Decimal.max(...marks)];
  const span = to.minus(from);
  const step = along === "cases" ? ONE : decimal(span.gt("1.2") ? "0.2" : span.gt("0.5") ? "0.1" : "0.05");
  const count = to.minus(from).div(step).floor().toNumber();
  return Array.from({ length: count + 1 }, (_, at) => from.plus(step.times(at)));
}

/** A line through its marks; by steps it stays level to the next mark, and of cases each bears a dot. */
function lineOf({ isStepped, along }: Curve, { marks }: CurveLine, look: Look, { x, y }: Scale): Markup {
  const [first, ...others] = marks;
  if (!first) return markup``;
  const changes = others.filter(({ points }, at) => !points.eq(marks[at]?.points ?? ZERO));
  const last = marks.at(-1) ?? first;
  const way = isStepped
    ? `${changes.map(({ at, points }) => `H${x(at)}V${y(points)}`).join("")}H${x(last.at)}`
    : others.map(({ at, points }) => `L${x(at)} ${y(points)}`).join("");
  const dots =
    along === "cases"
      ? marks.map(({ at, points }) => markup`<circle cx="${x(at)}" cy="${y(points)}" r="4" fill="${look.colour}"/>`)
      : [];
  return markup`<path d="M${x(first.at)} ${y(first.points)}${way}" fill="none"${strokeOf(look)}/>${dots}
`;
}

function markOf(look: Look): Markup {
  return markup`<path d="M-14 0H14"${strokeOf(look)}/>`;
}

function strokeOf({ colour, dash, width }: Look): Markup {
  return markup` stroke="${colour}" stroke-width="${width}"${dash && markup` stroke-dasharray="${dash}"`}`;
}

function label(text: string, at: { readonly x: number; readonly y: number }, anchor: "middle" | "end"): Markup {
  return textLines([text], at, anchor);
}
