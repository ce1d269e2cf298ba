import { type IsoDate, screenDate } from "../../domain/dates.js";
import { decimal } from "../../domain/decimal.js";
import type { Pace, PaceState } from "../../status/pace.js";
import type { Explanation, Formula, ReportTable, TableCell, Tone } from "../document.js";
import { paceExplained } from "../explain/pace-explained.js";
import { cell, dividedBy, minus, notBelowZero, roundedTo, times } from "../formulas/build.js";
import { fill } from "../words/language.js";
import { percentOf } from "../words/numbers.js";
import { progressWords } from "../words/progress-words.js";
import { type DrawContext, figure, say } from "./draw-context.js";
import { elapsedIn, measureName, type PacedTarget, pacedTargets, reportingUnits } from "./paced-targets.js";

const HUNDRED = decimal(100);

const tones: Readonly<Record<PaceState, Tone>> = { met: "good", on_pace: "plain", behind: "open" };

/** Nhịp thực hiện: each cumulative target of each unit that reported, the furthest behind first. */
export function paceTable(context: DrawContext): ReportTable {
  const own = progressWords[context.lang];
  const text = say(context);
  const paced = reportingUnits(context).flatMap((unit) => pacedTargets(context, unit));
  return {
    id: "pace",
    title: own.pace,
    sheet: own.paceSheet,
    columns: [
      { title: text.unit, width: 26 },
      { title: text.target, width: 34 },
      { title: text.measure, width: 10 },
      { title: text.goal, align: "right" },
      { title: own.reached, align: "right" },
      { title: own.shareOfGoal, align: "right", width: 10 },
      { title: own.elapsed, align: "right", width: 10 },
      { title: own.difference, align: "right", width: 14 },
      { title: own.lacking, align: "right", width: 12 },
      { title: own.state, width: 18 },
      { title: own.reportOf, width: 12 },
    ],
    rows: paced.map((one) => paceRow(context, one)),
    grouped: true,
    notes: notesOf(context, paced),
  };
}

function paceRow(context: DrawContext, paced: PacedTarget): readonly TableCell[] {
  const { lang } = context;
  const { unit, result, pace } = paced;
  const { share, difference, elapsed } = paceExplained(context, paced);
  const key = (part: string) => `pace ${unit.unit} ${result.target.id} ${part}`;
  const { days, of } = elapsedIn(context);
  const [goal, actual] = [cell(key("goal")), cell(key("actual"))];
  const ofGoal = dividedBy(times(HUNDRED, actual), goal);
  const ofPeriod = dividedBy(times(HUNDRED, decimal(days)), decimal(of));
  const left = notBelowZero(minus(goal, actual));
  const decimals = Math.max(result.goal?.decimalPlaces() ?? 0, result.actual?.decimalPlaces() ?? 0);
  const rounded = (formula: Formula, places: number) => roundedTo(formula, places, "half_up");
  const tone = tones[pace.state];
  return [
    { text: unit.name },
    { text: result.target.name },
    { text: measureName(context, result.target.measure) },
    { ...figure(result.goal, lang), live: () => ({ key: key("goal") }), explained: () => share },
    { ...figure(result.actual, lang), live: () => ({ key: key("actual") }), explained: () => share },
    { ...percent(share, pace.share), live: () => ({ key: key("share"), formula: rounded(ofGoal, 2) }) },
    { ...percent(elapsed, pace.elapsed), live: () => ({ key: key("elapsed"), formula: rounded(ofPeriod, 2) }) },
    {
      ...percent(difference, pace.difference),
      live: () => ({ key: key("difference"), formula: rounded(minus(ofGoal, ofPeriod), 2) }),
      tone,
    },
    {
      ...figure(pace.lacking, lang),
      live: () => ({ key: key("lacking"), formula: rounded(left, decimals) }),
      explained: () => share,
    },
    { text: stateText(context, paced), tone },
    reportCell(context, unit.received.on),
  ];

  function percent(explained: Explanation, ratio: Pace["share"]): TableCell {
    return { ...figure(percentOf(ratio), lang, 2), explained: () => explained };
  }
}

function stateText({ lang }: DrawContext, { pace, result }: PacedTarget): string {
  const own = progressWords[lang];
  const state = own.states[pace.state];
  return result.goalFrom === "reported" ? fill(own.goalOnlyReported, { state }) : state;
}

/** The day of the report: figures of a later day than the one of this paper are marked. */
function reportCell({ result }: DrawContext, on: IsoDate | undefined): TableCell {
  if (on === undefined) return { text: "" };
  return { text: screenDate(on), tone: on > result.status.asOf ? "open" : "plain" };
}

function notesOf(context: DrawContext, paced: readonly PacedTarget[]): readonly string[] {
  const own = progressWords[context.lang];
  const { days, of } = elapsedIn(context);
  const unclear = new Set(paced.filter(({ result }) => !result.target.decides).map(({ result }) => result.target.name));
  return [
    ...(paced.length === 0 ? [own.noPace] : []),
    own.onlyAPace,
    ...(days === 0 ? [own.nothingGone] : days === of ? [own.allGone] : []),
    ...(unclear.size > 0 ? [fill(own.unclearTargets, { targets: [...unclear].join("; ") })] : []),
  ];
}
