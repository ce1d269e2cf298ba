import { Decimal, ZERO } from "../../domain/decimal.js";
import type { Observation } from "../../domain/observation.js";
import type { Plan } from "../../domain/plan.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { ItemResult, TargetResult } from "../evaluation.js";
import { type ScoringContext, scoreItem } from "../item-result.js";
import type { JudgedUnit } from "../judged-unit.js";
import { judgeTarget } from "../target-result.js";

/** A doubtful figure read as one of its candidates, and what the unit would then have reached. */
export interface Reading {
  readonly observation: Observation;
  readonly result: TargetResult;
}

/**
 * By target, each doubtful figure of a unit read as the lowest and as the highest of its candidates. Whatever lies between
 * brings no fewer and no more points, since no shape turns round: better never brings less, or more cases never bring more.
 */
export function extremeReadings(
  plan: Plan,
  { unit, report, targets }: JudgedUnit,
): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    targets.flatMap(({ target, verdict }): [string, readonly Reading[]][] => {
      const observation = report?.observations.get(target.id);
      if (observation?.reading !== "doubtful" || verdict === "not_applicable") return [];
      const { candidates } = observation;
      if (candidates.length === 0) return [];
      const readings = [Decimal.min(...candidates), Decimal.max(...candidates)].map((figure) =>
        readAs(observation, figure),
      );
      return [[target.id, readings.map((one) => ({ observation: one, ...judgeTarget(plan, unit, target, one) }))]];
    }),
  );
}

function readAs(observation: Observation, actual: Decimal): Observation {
  return { ...observation, reading: actual.isZero() ? "zero" : "figure", actual };
}

/** The least and the most that one item may come to. */
export interface Extremes {
  readonly least: ItemResult;
  readonly most: ItemResult;
}

/**
 * What one item may come to: its points where they are settled; what its doubtful figures bring, read either way; else
 * anything from none to its highest points and bonus.
 */
export function itemExtremes(
  context: ScoringContext,
  readings: ReadonlyMap<string, readonly Reading[]>,
  item: UnitItem,
  maxPoints: Decimal,
): Extremes {
  const { result } = scoreItem(context, item, maxPoints);
  if (result.points !== undefined) return { least: result, most: result };
  const read = waysToRead(context.targets, readings, item.targets).map(
    (targets) => scoreItem({ ...context, targets }, item, maxPoints).result,
  );
  const points = read.flatMap((one) => one.points ?? []);
  if (points.length < read.length) return leftOpen(result, maxPoints);
  const bonuses = read.map((one) => one.bonus);
  return {
    least: { ...result, points: Decimal.min(...points), bonus: Decimal.min(...bonuses) },
    most: { ...result, points: Decimal.max(...points), bonus: Decimal.max(...bonuses) },
  };
}

/** The targets with each doubtful one of an item read either way, in every combination. */
function waysToRead(
  targets: ScoringContext["targets"],
  readings: ReadonlyMap<string, readonly Reading[]>,
  ids: readonly string[],
): readonly ScoringContext["targets"][] {
  return ids.reduce<readonly ScoringContext["targets"][]>(
    (ways, id) => {
      const own = readings.get(id);
      return own ? ways.flatMap((way) => own.map(({ result }) => new Map([...way, [id, result]]))) : ways;
    },
    [targets],
  );
}

function leftOpen(result: ItemResult, maxPoints: Decimal): Extremes {
  const { item } = result;
  const between = (least: Decimal, most: Decimal, bonus: Decimal): Extremes => ({
    least: { ...result, points: least, bonus: ZERO },
    most: { ...result, points: most, bonus },
  });
  switch (item.kind) {
    case "points":
      return between(ZERO, maxPoints, item.maxBonus ?? item.group.maxBonus);
    case "bonus":
      return between(ZERO, ZERO, maxPoints);
    case "deduction":
      return between(maxPoints.negated(), ZERO, ZERO);
  }
}
