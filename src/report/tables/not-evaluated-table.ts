import type { ReportTable, TableCell } from "../document.js";
import { words } from "../words/words.js";
import { type DrawContext, isShown, say } from "./draw-context.js";

/** Chưa xét được: units without a usable report, and the targets and items that stay open. */
export function notEvaluatedTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const rows = result.evaluation.units
    .filter((unit) => isShown(context, unit.unit))
    .flatMap((unit): readonly (readonly TableCell[])[] => {
      if (unit.status === "not_reported" || unit.status === "unreadable")
        return [
          [{ text: unit.name }, { text: text.wholeUnit }, { text: words[lang].statuses[unit.status], tone: "open" }],
        ];
      const targets = unit.targets.filter(({ verdict }) => verdict === "unknown").map(({ target }) => target);
      const inTargets = new Set(unit.targets.map(({ target }) => target.id));
      const items = unit.items
        .filter(
          (item) =>
            item.maxPoints !== undefined &&
            item.points === undefined &&
            !item.item.targets.some((id) => inTargets.has(id)),
        )
        .map(({ item }) => item.name);
      return [
        ...targets.map(({ name, direction }) => [
          { text: unit.name },
          { text: name },
          { text: direction === "achieved" ? text.openState : text.openFigures },
        ]),
        ...items.map((name) => [{ text: unit.name }, { text: name }, { text: text.noScore }]),
      ];
    });
  return {
    id: "not-evaluated",
    title: text.notEvaluated,
    columns: [
      { title: text.unit, width: 34 },
      { title: text.what, width: 60 },
      { title: text.why, width: 34 },
    ],
    rows,
  };
}
