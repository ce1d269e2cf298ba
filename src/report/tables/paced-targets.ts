import { compareRatios } from "../../domain/ratio.js";
import type { TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import { type Elapsed, elapsedOn, type Pace, paceOf } from "../../status/pace.js";
import { type DrawContext, isShown } from "./draw-context.js";

/** A cumulative target of a unit beside the even pace to its goal. */
export interface PacedTarget {
  readonly unit: UnitEvaluation;
  readonly result: TargetResult;
  readonly pace: Pace;
}

/** The units whose reports could be used, the province first. */
export function reportingUnits(context: DrawContext): readonly UnitEvaluation[] {
  return context.result.evaluation.units.filter(
    (unit) => isShown(context, unit.unit) && (unit.status === "evaluated" || unit.status === "partly"),
  );
}

/** How much of the period has gone by on the day of the report. */
export function elapsedIn({ result }: DrawContext): Elapsed {
  return elapsedOn(result.round.period, result.status.asOf);
}

/** What of a unit's results has a pace. */
export function paceIn(context: DrawContext, { target, goal, actual, verdict }: TargetResult): Pace | undefined {
  return verdict === "not_applicable" ? undefined : paceOf(target, goal, actual, elapsedIn(context));
}

/** "tấn"; a state has none. */
export function measureName({ result }: DrawContext, id: string | undefined): string {
  return id === undefined ? "" : (result.plan.measures.get(id)?.name ?? id);
}

/** The cumulative targets of a unit, the furthest behind first. */
export function pacedTargets(context: DrawContext, unit: UnitEvaluation): readonly PacedTarget[] {
  return unit.targets
    .flatMap((result): PacedTarget[] => {
      const pace = paceIn(context, result);
      return pace ? [{ unit, result, pace }] : [];
    })
    .sort((a, b) => compareRatios(a.pace.difference, b.pace.difference));
}
