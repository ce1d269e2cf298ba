import { decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { targetExplanation } from "../explain/target-explanation.js";
import { explainWords } from "../words/explain-words.js";
import { progressWords } from "../words/progress-words.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, say } from "./draw-context.js";
import { measureName, paceIn, reportingUnits } from "./paced-targets.js";
import { tones } from "./verdict-tones.js";

/** Các chỉ tiêu khác: levels, rates and states as they stand, without a pace. */
export function levelsTable(context: DrawContext): ReportTable {
  const { lang } = context;
  const own = progressWords[lang];
  const text = say(context);
  const shown = reportingUnits(context).flatMap((unit) =>
    unit.targets.filter((one) => isSaid(one) && !paceIn(context, one)).map((one) => ({ unit, one })),
  );
  return {
    id: "levels",
    title: own.levels,
    sheet: own.levelsSheet,
    columns: [
      { title: text.unit, width: 26 },
      { title: text.target, width: 44 },
      { title: text.measure, width: 12 },
      { title: own.asked, width: 20 },
      { title: own.goalOrBase, align: "right", width: 14 },
      { title: text.actual, align: "right" },
      { title: own.standing, width: 16 },
      { title: text.cell, width: 26 },
    ],
    rows: shown.map(({ unit, one }): readonly TableCell[] => [
      { text: unit.name },
      { text: one.target.name },
      { text: measureName(context, one.target.measure) },
      { text: explainWords[lang].directions[one.target.direction] },
      { ...figure(one.goal, lang), explained: () => targetExplanation(context, one) },
      { ...figure(one.actual, lang), explained: () => targetExplanation(context, one) },
      { text: words[lang].verdicts[one.verdict], tone: tones[one.verdict] },
      { text: one.place ? placeText(one.place) : "", tone: "faint" },
    ]),
    grouped: true,
    notes: [
      own.levelsMayTurn,
      ...(shown.some(({ one: { target } }) => target.accumulates && target.direction === "at_least")
        ? [own.withoutPace]
        : []),
    ],
  };
}

/** Chưa có số liệu: unit by unit, the targets of which nothing is known; that is not zero. */
export function noFiguresTable(context: DrawContext): ReportTable {
  const { lang } = context;
  const own = progressWords[lang];
  const rows = reportingUnits(context).flatMap((unit): (readonly TableCell[])[] => {
    const open = unit.targets.filter((one) => one.verdict !== "not_applicable" && !isSaid(one));
    if (open.length === 0) return [];
    const names = open.map(({ target }) => target.name).join("; ");
    return [
      [
        { text: unit.name },
        { ...figure(decimal(open.length), lang), explained: () => [[own.whichTargets, names]] },
        { text: names, tone: "open" },
      ],
    ];
  });
  return {
    id: "no-figures",
    title: own.noFigures,
    sheet: own.noFiguresSheet,
    columns: [
      { title: say(context).unit, width: 30 },
      { title: own.howMany, align: "right", width: 10 },
      { title: own.whichTargets, width: 80 },
    ],
    rows,
    notes: [rows.length === 0 ? say(context).nothingMissing : own.unknownIsNotZero],
  };
}

/** Whether a figure is there, or a state was said that can be judged. */
function isSaid({ actual, verdict, target }: TargetResult): boolean {
  return actual !== undefined || (target.direction === "achieved" && (verdict === "met" || verdict === "not_met"));
}
