import type { TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { targetExplanation } from "../explain/target-explanation.js";
import { keys } from "../formulas/cell-keys.js";
import { sharePercentFormula } from "../formulas/reached-formula.js";
import { percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, isShown, say } from "./draw-context.js";
import { liveCell } from "./live-cell.js";
import { tones } from "./verdict-tones.js";

/** Kết quả theo chỉ tiêu: each target that concerns each unit, its goal and result, and the cell it came from. */
export function resultsTable(context: DrawContext): ReportTable {
  const text = say(context);
  return {
    id: "results",
    title: text.results,
    columns: [
      { title: text.unit, width: 34 },
      { title: text.target, width: 44 },
      { title: text.measure },
      { title: text.goal, align: "right" },
      { title: text.goalFrom, width: 14 },
      { title: text.actual, align: "right" },
      { title: text.share, align: "right" },
      { title: text.verdict, width: 16 },
      { title: text.cell, width: 30 },
      { title: text.basis, width: 20 },
    ],
    rows: context.result.evaluation.units
      .filter((unit) => isShown(context, unit.unit) && unit.file !== undefined)
      .flatMap((unit) =>
        unit.targets
          .filter((target) => target.verdict !== "not_applicable")
          .map((target) => resultRow(context, unit, target)),
      ),
    grouped: true,
  };
}

function resultRow(context: DrawContext, unit: UnitEvaluation, result: TargetResult): readonly TableCell[] {
  const { lang } = context;
  const { target, goal, goalFrom, actual, share, verdict, place, basis } = result;
  const { measures } = context.result.plan;
  const measure = target.measure === undefined ? "" : (measures.get(target.measure)?.name ?? target.measure);
  const key = (column: "goal" | "actual" | "share") => keys.result(unit.unit, target.id, column);
  const shareLive = () => ({ key: key("share"), formula: sharePercentFormula(unit.unit, target) });
  const explained = () => targetExplanation(context, result);
  return [
    { text: unit.name },
    { text: target.name },
    { text: measure },
    liveCell(figure(goal, lang), () => ({ key: key("goal") }), explained),
    { text: goalFrom === undefined ? "" : words[lang].goals[goalFrom] },
    liveCell(figure(actual, lang), () => ({ key: key("actual") }), explained),
    liveCell(figure(share && percentOf(share), lang, 2), shareLive, explained),
    { text: words[lang].verdicts[verdict], tone: tones[verdict] },
    { text: place ? `${place.sheet} ${place.cell}` : "", tone: "faint" },
    { text: words[lang].bases[basis], tone: "faint" },
  ];
}
