import { decimal } from "../../domain/decimal.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, isShown, say } from "./draw-context.js";

/** Ai đạt gì: how many of its targets each unit met, exceeded, missed, or left open; the province's by name. */
export function targetsTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const count = (
    unit: UnitEvaluation,
    label: string,
    counts: (target: UnitEvaluation["targets"][number]) => boolean,
  ): TableCell => {
    const counted = unit.targets.filter(counts);
    const names = () => counted.map(({ target }) => target.name).join("; ");
    return {
      ...figure(decimal(counted.length), lang),
      explained: () => [[label, counted.length === 0 ? text.nothingMissing : names()]],
    };
  };
  const units = result.evaluation.units.filter((unit) => isShown(context, unit.unit) && unit.file !== undefined);
  return {
    id: "targets",
    title: text.targetsMet,
    columns: [
      { title: text.unit, width: 40 },
      { title: words[lang].verdicts.met, align: "right" },
      { title: text.exceeded, align: "right" },
      { title: words[lang].verdicts.not_met, align: "right" },
      { title: words[lang].verdicts.unknown, align: "right" },
    ],
    rows: units.map((unit) => [
      { text: unit.name },
      count(unit, words[lang].verdicts.met, (target) => target.verdict === "met"),
      count(unit, text.exceeded, (target) => target.exceeded),
      count(unit, words[lang].verdicts.not_met, (target) => target.verdict === "not_met"),
      count(unit, words[lang].verdicts.unknown, (target) => target.verdict === "unknown"),
    ]),
    notes: units.filter((unit) => unit.unit === result.plan.provinceUnit).flatMap((unit) => missedByName(unit, lang)),
  };
}

/** The province is not ranked, so its missed targets are named. */
function missedByName(unit: UnitEvaluation, lang: DrawContext["lang"]): readonly string[] {
  const missed = unit.targets.filter((target) => target.verdict === "not_met").map(({ target }) => target.name);
  return missed.length === 0 ? [] : [`${unit.name}, ${words[lang].verdicts.not_met}: ${missed.join("; ")}.`];
}
