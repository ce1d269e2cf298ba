import { Decimal, ZERO } from "../../domain/decimal.js";
import { madeOnce } from "../../domain/made-once.js";
import type { Observation } from "../../domain/observation.js";
import type { Plan } from "../../domain/plan.js";
import type { ScoreSource } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { TargetResult } from "../evaluation.js";
import { pointsAt, scorableItem } from "../item-points.js";
import type { JudgedUnit } from "../judged-unit.js";
import type { ScoringContext } from "../scoring-context.js";
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

/** Points and bonus that an item may come to. */
export interface Possible {
  readonly points: Decimal;
  readonly bonus: Decimal;
}

/** The least and the most that one item may come to when so many points are its highest. */
export interface Extremes {
  /** What its points are from while its doubtful figures stay doubtful. */
  readonly pointsFrom: ScoreSource | undefined;
  readonly least: Possible;
  readonly most: Possible;
}

/**
 * What one item may come to, by its highest points: its points where they are settled; what its doubtful figures bring,
 * read either way; else anything from none to its highest points and bonus.
 */
export function extremesOf(
  context: ScoringContext,
  readings: ReadonlyMap<string, readonly Reading[]>,
  item: UnitItem,
): (maxPoints: Decimal) => Extremes {
  const asReported = scorableItem(context, item);
  const asRead = madeOnce(() =>
    waysToRead(context.targets, readings, item.targets).map((targets) => scorableItem({ ...context, targets }, item)),
  );
  return (maxPoints) => {
    const { points, bonus, pointsFrom } = pointsAt(asReported, maxPoints);
    if (points !== undefined) return { pointsFrom, least: { points, bonus }, most: { points, bonus } };
    const read = asRead().map((one) => pointsAt(one, maxPoints));
    const settled = read.flatMap((one) => one.points ?? []);
    if (settled.length < read.length) return { pointsFrom, ...leftOpen(item, maxPoints) };
    const bonuses = read.map((one) => one.bonus);
    return {
      pointsFrom,
      least: { points: Decimal.min(...settled), bonus: Decimal.min(...bonuses) },
      most: { points: Decimal.max(...settled), bonus: Decimal.max(...bonuses) },
    };
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

function leftOpen(item: UnitItem, maxPoints: Decimal): { readonly least: Possible; readonly most: Possible } {
  switch (item.kind) {
    case "points":
      return {
        least: { points: ZERO, bonus: ZERO },
        most: { points: maxPoints, bonus: item.maxBonus ?? item.group.maxBonus },
      };
    case "bonus":
      return { least: { points: ZERO, bonus: ZERO }, most: { points: ZERO, bonus: maxPoints } };
    case "deduction":
      return { least: { points: maxPoints.negated(), bonus: ZERO }, most: { points: ZERO, bonus: ZERO } };
  }
}
