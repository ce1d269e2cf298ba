import { weakestBasis } from "../domain/basis.js";
import { type Decimal, ZERO } from "../domain/decimal.js";
import type { Finding } from "../domain/finding.js";
import type { Place } from "../domain/place.js";
import type { ScoreSource } from "../domain/scheme.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { ItemResult, TargetResult } from "./evaluation.js";
import { itemFindings } from "./item-findings.js";
import { pointsAt, type ScorableItem, scorableItem } from "./item-points.js";
import type { ScoringContext } from "./scoring-context.js";
import { resultsOf } from "./unit-items.js";

interface ScoredItem {
  readonly result: ItemResult;
  readonly findings: readonly Finding[];
}

/** An item that does not concern the unit; its points are full only where the scheme says so, never a bonus or a deduction. */
export function absentItem(context: ScoringContext, item: UnitItem, maxPoints: Decimal | undefined): ItemResult {
  const full = item.kind === "points" && item.group.absent === "full" ? maxPoints : undefined;
  return {
    item,
    maxPoints: full,
    self: undefined,
    cluster: undefined,
    appraised: undefined,
    computed: undefined,
    points: full,
    pointsFrom: "not_applicable",
    bonus: ZERO,
    place: undefined,
    unverified: false,
    basis: basisOf(item, resultsOf(item, context.targets)),
  };
}

/** What one item brings one unit that it concerns: up to four figures, and the one that counts. */
export function scoreItem(context: ScoringContext, item: UnitItem, maxPoints: Decimal): ScoredItem {
  const scorable = scorableItem(context, item);
  const scored = pointsAt(scorable, maxPoints);
  const { pointsFrom, points, bonus } = scored;
  return {
    result: {
      item,
      maxPoints,
      ...scored.columns,
      points,
      pointsFrom,
      bonus,
      place: sourceOf(context, scorable, pointsFrom),
      unverified: pointsFrom === "self" || pointsFrom === "cluster",
      basis: basisOf(item, scorable.results),
    },
    findings: itemFindings(context, scorable, scored, maxPoints),
  };
}

/** The cell of the score that counts, or of the fact; what targets brought stands with the targets. */
function sourceOf(
  { facts }: ScoringContext,
  { item, entries }: ScorableItem,
  from: ScoreSource | undefined,
): Place | undefined {
  if (from === undefined) return undefined;
  return from === "computed" ? facts.get(item.fact ?? "")?.sources[0] : entries[from]?.place;
}

/** As surely as the item, its group's method and the results that it looks at are known. */
function basisOf({ cite, group }: UnitItem, results: readonly TargetResult[]) {
  return weakestBasis([cite.basis, group.cite.basis, group.method.basis, ...results.map((one) => one.basis)]);
}
