import type { ReportTable } from "../document.js";
import { percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, isShown, say } from "./draw-context.js";
import { tones } from "./verdict-tones.js";

/** Kết quả theo chỉ tiêu: each target that concerns each unit, its goal and result, and the cell it came from. */
export function resultsTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const measureName = (id: string | undefined) => (id === undefined ? "" : (result.plan.measures.get(id)?.name ?? id));
  return {
    id: "results",
    title: text.results,
    columns: [
      { title: text.unit, width: 30 },
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
    rows: result.evaluation.units
      .filter((unit) => isShown(context, unit.unit) && unit.file !== undefined)
      .flatMap((unit) =>
        unit.targets
          .filter((target) => target.verdict !== "not_applicable")
          .map((target) => [
            { text: unit.name },
            { text: target.target.name },
            { text: measureName(target.target.measure) },
            figure(target.goal, lang),
            { text: target.goalFrom === undefined ? "" : words[lang].goals[target.goalFrom] },
            figure(target.actual, lang),
            figure(target.share && percentOf(target.share), lang, 2),
            { text: words[lang].verdicts[target.verdict], tone: tones[target.verdict] },
            { text: target.place ? `${target.place.sheet} ${target.place.cell}` : "", tone: "faint" as const },
            { text: words[lang].bases[target.basis], tone: "faint" as const },
          ]),
      ),
    grouped: true,
  };
}

/** Điểm theo nội dung: the four figures beside each item, and which of them counted. */
export function itemsTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  return {
    id: "items",
    title: text.items,
    columns: [
      { title: text.unit, width: 30 },
      { title: text.item, width: 40 },
      { title: text.max, align: "right" },
      { title: text.self, align: "right" },
      { title: text.clusterScore, align: "right" },
      { title: text.appraised, align: "right" },
      { title: text.computed, align: "right" },
      { title: text.points, align: "right" },
      { title: text.bonus, align: "right" },
      { title: text.pointsFrom, width: 24 },
    ],
    rows: result.evaluation.units
      .filter((unit) => isShown(context, unit.unit))
      .flatMap((unit) =>
        unit.items
          .filter((item) => item.pointsFrom !== "not_applicable")
          .map((item) => [
            { text: unit.name },
            { text: item.item.name },
            figure(item.maxPoints, lang, 2),
            figure(item.self, lang, 2),
            figure(item.cluster, lang, 2),
            figure(item.appraised, lang, 2),
            figure(item.computed, lang, 2),
            item.points ? figure(item.points, lang, 2) : { text: text.openPoints, tone: "open" as const },
            figure(item.bonus, lang, 2),
            { text: sourceText(item.pointsFrom, item.unverified) },
          ]),
      ),
    grouped: true,
  };

  function sourceText(
    from: (typeof result.evaluation.units)[number]["items"][number]["pointsFrom"],
    unverified: boolean,
  ): string {
    if (from === undefined) return "";
    return unverified ? `${words[lang].sources[from]} (${text.unverified})` : words[lang].sources[from];
  }
}
