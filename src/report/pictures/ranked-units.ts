import type { ClusterEvaluation, UnitEvaluation } from "../../evaluate/evaluation.js";
import { type DrawContext, isShown } from "../tables/draw-context.js";
import { byRank } from "../tables/ranking-table.js";

/** The units of a cluster that are shown, by rank; those without one last. */
export function rankedUnits(context: DrawContext, { cluster }: ClusterEvaluation): readonly UnitEvaluation[] {
  return context.result.evaluation.units
    .filter((unit) => unit.cluster === cluster.id && isShown(context, unit.unit))
    .sort(byRank);
}
