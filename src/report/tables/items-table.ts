import { madeOnce } from "../../domain/made-once.js";
import type { ItemResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Formula, ReportTable, TableCell } from "../document.js";
import { itemExplanation, ruleText } from "../explain/item-explanation.js";
import { type ItemColumn, keys } from "../formulas/cell-keys.js";
import { itemFormulas } from "../formulas/item-formulas.js";
import { explainWords } from "../words/explain-words.js";
import { words } from "../words/words.js";
import { type DrawContext, isShown, say } from "./draw-context.js";
import { liveCell } from "./live-cell.js";
import { pointsCell } from "./points-cell.js";

/** Điểm theo nội dung: the four figures beside each item, which of them counted, and by what rule. */
export function itemsTable(context: DrawContext): ReportTable {
  const text = say(context);
  const own = explainWords[context.lang];
  return {
    id: "items",
    title: text.items,
    columns: [
      { title: text.unit, width: 34 },
      { title: text.item, width: 40 },
      { title: text.max, align: "right" },
      { title: text.self, align: "right", over: own.scores },
      { title: text.clusterScore, align: "right", over: own.scores },
      { title: text.appraised, align: "right", over: own.scores },
      { title: text.computed, align: "right", over: own.scores },
      { title: text.points, align: "right", over: own.counted },
      { title: text.bonus, align: "right", over: own.counted },
      { title: text.pointsFrom, width: 24, over: own.counted },
      { title: own.ruleOfItem, width: 18 },
    ],
    rows: context.result.evaluation.units
      .filter((unit) => isShown(context, unit.unit))
      .flatMap((unit) =>
        unit.items.filter((item) => item.pointsFrom !== "not_applicable").map((item) => itemRow(context, unit, item)),
      ),
    grouped: true,
  };
}

function itemRow(context: DrawContext, unit: UnitEvaluation, item: ItemResult): readonly TableCell[] {
  const { lang } = context;
  const { openPoints } = say(context);
  const explained = () => itemExplanation(context, unit, item);
  const formulas = madeOnce(
    (): Partial<Record<ItemColumn, Formula | undefined>> => itemFormulas(unit, item, openPoints),
  );
  const named = (cell: TableCell, column: ItemColumn): TableCell => {
    const live = () => ({ key: keys.item(unit.unit, item.item.id, column), formula: formulas()[column] });
    return liveCell(cell, live, explained);
  };
  const points = item.points ? pointsCell(item.points, lang) : { text: openPoints, tone: "open" as const };
  return [
    { text: unit.name },
    { text: item.item.name },
    named(pointsCell(item.maxPoints, lang), "max"),
    named(pointsCell(item.self, lang), "self"),
    named(pointsCell(item.cluster, lang), "cluster"),
    named(pointsCell(item.appraised, lang), "appraised"),
    named(pointsCell(item.computed, lang), "computed"),
    named(points, "points"),
    named(pointsCell(item.bonus, lang), "bonus"),
    { text: sourceText(context, item) },
    { text: ruleText(context, item.item), tone: "faint" },
  ];
}

function sourceText(context: DrawContext, { pointsFrom, unverified }: ItemResult): string {
  if (pointsFrom === undefined) return "";
  const source = words[context.lang].sources[pointsFrom];
  return unverified ? `${source} (${say(context).unverified})` : source;
}
