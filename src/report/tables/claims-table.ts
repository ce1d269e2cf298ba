import type { ReportTable } from "../document.js";
import { itemExplanation } from "../explain/item-explanation.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, isShown, say } from "./draw-context.js";

/** Ai tự chấm cao hơn điểm được tính: by item, how much more each unit claimed than counts; the largest first. */
export function claimsTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const rows = result.evaluation.units
    .filter((unit) => isShown(context, unit.unit))
    .flatMap((unit) =>
      unit.items
        .flatMap((item) => {
          const counted = item.item.kind === "bonus" ? item.bonus : item.points;
          const over = counted && item.self?.minus(counted);
          return over?.gt(0) ? [{ unit, item, counted, over }] : [];
        })
        .sort((a, b) => b.over.comparedTo(a.over)),
    );
  return {
    id: "claims",
    title: text.claims,
    columns: [
      { title: text.unit, width: 30 },
      { title: text.item, width: 44 },
      { title: text.self, align: "right" },
      { title: text.points, align: "right" },
      { title: text.claimedMore, align: "right" },
      { title: text.pointsFrom, width: 20 },
    ],
    rows: rows.map(({ unit, item, counted, over }) => {
      const explained = () => itemExplanation(context, unit, item);
      return [
        { text: unit.name },
        { text: item.item.name },
        { ...figure(item.self, lang, 2), explained },
        { ...figure(counted, lang, 2), explained },
        { ...figure(over, lang, 2), tone: "open" as const, explained },
        { text: item.pointsFrom === undefined ? "" : words[lang].sources[item.pointsFrom] },
      ];
    }),
  };
}
