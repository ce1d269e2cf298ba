import { grouped } from "../../domain/grouped.js";
import type { TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import { type Markup, markup } from "../html/markup.js";
import { clusterName, type DrawContext, isShown } from "../tables/draw-context.js";
import { textLines, wrapped } from "./svg.js";

/** A unit's column of the map: its middle, and the unit's results by target. */
export interface MapColumn {
  readonly unit: UnitEvaluation;
  readonly x: number;
  readonly results: ReadonlyMap<string, TargetResult>;
}

/** The units shown, cluster by cluster, with a gap between clusters. */
export function columnsOf(
  context: DrawContext,
  { from, step, gap }: { readonly from: number; readonly step: number; readonly gap: number },
): readonly MapColumn[] {
  const shown = context.result.evaluation.units.filter((unit) => isShown(context, unit.unit));
  const clusters = [...grouped(shown, ({ cluster }) => cluster).values()];
  return clusters.flat().map((unit, at) => ({
    unit,
    x: from + at * step + step / 2 + gap * clusters.findIndex((units) => units.includes(unit)),
    results: new Map(unit.targets.map((one) => [one.target.id, one])),
  }));
}

/** Above the columns: the clusters' names across, the units' names upright, all ending above `bottom`. */
export function mapHead(context: DrawContext, columns: readonly MapColumn[], bottom: number): Markup {
  const clusters = [...grouped(columns, ({ unit }) => unit.cluster).entries()];
  const names = clusters.map(([cluster, own]) => {
    const [first, last] = [own[0]?.x ?? 0, own.at(-1)?.x ?? 0];
    const lines = wrapped(clusterName(context, cluster), Math.floor((last - first + 32) / 7));
    return markup`<g font-weight="bold">${textLines(lines, { x: (first + last) / 2, y: 14 }, "middle")}</g>`;
  });
  const units = columns.map(({ unit, x }) => {
    const lines = wrapped(unit.name, 24);
    return markup`<g transform="translate(${x} ${bottom - 6}) rotate(-90)">${textLines(lines, { x: 0, y: 4 - (lines.length - 1) * 7 })}</g>`;
  });
  return markup`${names}${units}`;
}
