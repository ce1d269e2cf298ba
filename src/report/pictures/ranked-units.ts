import type { ClusterEvaluation, UnitEvaluation } from "../../evaluate/evaluation.js";
import { type DrawContext, isShown } from "../tables/draw-context.js";

/** The units of a cluster that are shown, by rank; those without one last. */
export function rankedUnits(context: DrawContext, { cluster }: ClusterEvaluation): readonly UnitEvaluation[] {
  return context.result.evaluation.units
    .filter((unit) => unit.cluster === cluster.id && isShown(context, unit.unit))
    .sort((a, b) => placeOf(a) - placeOf(b) || lastOf(a) - lastOf(b));
}

function placeOf({ rankFrom }: UnitEvaluation): number {
  return rankFrom ?? Number.MAX_SAFE_INTEGER;
}

function lastOf({ rankTo }: UnitEvaluation): number {
  return rankTo ?? Number.MAX_SAFE_INTEGER;
}
