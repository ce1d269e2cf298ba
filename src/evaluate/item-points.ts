import { type Decimal, ZERO } from "../domain/decimal.js";
import { countsFor, type ScoreSource } from "../domain/scheme.js";
import type { UnitItem } from "../domain/unit-item.js";
import { type Computing, computingOf } from "./computed-points.js";
import type { TargetResult } from "./evaluation.js";
import { type Entries, entriesOf } from "./item-entries.js";
import type { ScoringContext } from "./scoring-context.js";
import { resultsOf } from "./unit-items.js";

/** An item before one unit, with all that its score stands on whatever its highest points are. */
export interface ScorableItem {
  readonly item: UnitItem;
  /** Of its targets, those that concern the unit. */
  readonly results: readonly TargetResult[];
  readonly entries: Entries;
  /** Undefined where nothing is computed, or not yet. */
  readonly computedAt: Computing | undefined;
  /** Whose score counts, the first there is. */
  readonly counts: readonly ScoreSource[];
}

/** What an item comes to when so many points are its highest. */
export interface ItemPoints {
  /** The figures that fit, of people and computed. */
  readonly columns: Readonly<Record<ScoreSource, Decimal | undefined>>;
  readonly pointsFrom: ScoreSource | undefined;
  /** The figure that counts, as it was given or computed. */
  readonly counted: Decimal | undefined;
  /** What it adds to the group, below zero for a deduction; undefined while it is open. */
  readonly points: Decimal | undefined;
  readonly bonus: Decimal;
}

export function scorableItem(context: ScoringContext, item: UnitItem): ScorableItem {
  const results = resultsOf(item, context.targets);
  return {
    item,
    results,
    entries: entriesOf(context, item),
    computedAt: computingOf(context, item, results),
    counts: countsFor(context.scheme, item),
  };
}

/** Of up to four figures the one that counts, and what it brings. */
export function pointsAt({ item, entries, computedAt, counts }: ScorableItem, maxPoints: Decimal): ItemPoints {
  const computed = computedAt?.(maxPoints);
  const columns = {
    self: within(entries.self?.points, maxPoints),
    cluster: within(entries.cluster?.points, maxPoints),
    appraised: within(entries.appraised?.points, maxPoints),
    computed: computed?.points,
  };
  const isOpen = (source: ScoreSource) => {
    const entry = source === "computed" ? undefined : entries[source];
    // A bonus or a deduction that is too high was given all the same: it is not none.
    return entry !== undefined && (entry.open || (item.kind !== "points" && entry.points !== undefined));
  };
  const first = counts.find((source) => columns[source] !== undefined || isOpen(source));
  const counted = first && columns[first];
  const pointsFrom = counted && first;
  const earned = pointsFrom && (pointsFrom === "computed" ? computed : entries[pointsFrom])?.bonus;
  // A bonus or a deduction that people did not give is none.
  const isNone = item.kind !== "points" && isByPeople(item) && first === undefined;
  return { columns, pointsFrom, counted, ...broughtBy(item, counted ?? (isNone ? ZERO : undefined), earned) };
}

/** Whether people score an item, so that it is open until they do. */
export function isByPeople({ by }: UnitItem): boolean {
  return by === "people" || by === "assessors";
}

/** The points and the bonus that a figure brings, with the bonus that was earned or given beside it. */
function broughtBy({ kind, maxBonus }: UnitItem, figure: Decimal | undefined, earned: Decimal | undefined) {
  switch (kind) {
    case "points":
      return { points: figure, bonus: capped(earned, maxBonus) };
    case "bonus":
      return { points: figure && ZERO, bonus: capped(figure, maxBonus) };
    case "deduction":
      return { points: figure?.negated(), bonus: ZERO };
  }
}

function capped(bonus: Decimal = ZERO, highest: Decimal | undefined): Decimal {
  return highest?.lt(bonus) ? highest : bonus;
}

/** A score that fits; one below none or above the highest points cannot be used. */
function within(points: Decimal | undefined, maxPoints: Decimal): Decimal | undefined {
  return points?.gte(ZERO) && points.lte(maxPoints) ? points : undefined;
}
