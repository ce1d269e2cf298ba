import type { Decimal } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import { scoreColumns } from "../domain/registers/scores.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { TargetResult } from "./evaluation.js";
import { copiedSelfScore, type Entries, type Entry } from "./item-entries.js";
import { type ItemPoints, isByPeople, type ScorableItem } from "./item-points.js";
import type { ScoringContext } from "./scoring-context.js";

/** What every finding on an item names: the unit and the item. */
interface Named {
  readonly unit: string;
  readonly item: string;
}

/** What is to be said of the scores of one item: what does not fit, what differs, what was adjusted, what is missing. */
export function itemFindings(
  context: ScoringContext,
  { item, entries, results }: ScorableItem,
  scored: ItemPoints,
  maxPoints: Decimal,
): readonly Finding[] {
  const named = { unit: context.unit.name, item: item.name };
  const copied = copiedSelfScore(context, item);
  const isUnscored = isByPeople(item) && scored.points === undefined;
  return [
    ...tooHigh(entries, scored, maxPoints, named),
    ...differences(entries, scored, named),
    ...(copied ? [finding("TD317", copied.place, { ...named, ...copied.args })] : []),
    ...adjustmentFindings(entries.cluster, scored.pointsFrom === "cluster", named),
    ...(isUnscored ? [finding("TD310", undefined, named)] : []),
    ...withoutPrevious(item, results, named),
  ];
}

/** Scores that are below none or above the highest points, and are not used. */
function tooHigh(entries: Entries, { columns }: ItemPoints, maxPoints: Decimal, named: Named): readonly Finding[] {
  const unused = scoreColumns.filter((column) => columns[column] === undefined);
  return unused.flatMap((column) => {
    const { points, place } = entries[column] ?? {};
    return points ? [finding("TD312", place, { ...named, points: points.toString(), max: maxPoints.toString() })] : [];
  });
}

/** Where an appraisal differs from what stood there, and where the unit claimed another score than the one that counts. */
function differences(
  entries: Entries,
  { columns: { appraised, computed, cluster, self }, counted }: ItemPoints,
  named: Named,
): readonly Finding[] {
  const findings: Finding[] = [];
  const stood = computed ?? cluster ?? self;
  if (appraised && stood && !appraised.eq(stood))
    findings.push(
      finding("TD305", entries.appraised?.place, {
        ...named,
        appraised: appraised.toString(),
        other: stood.toString(),
        reason: entries.appraised?.reason ?? "",
      }),
    );
  if (self && counted && !self.eq(counted))
    findings.push(
      finding("TD304", entries.self?.place, { ...named, self: self.toString(), accepted: counted.toString() }),
    );
  return findings;
}

/** A bonus or deduction of the cluster: counted with its points, or still waiting for an appraisal. */
function adjustmentFindings(entry: Entry | undefined, isCounted: boolean, named: Named): readonly Finding[] {
  if (!entry) return [];
  const { bonus, deduction, reason, place } = entry;
  return [
    ...(bonus ? [{ what: "bonus", points: bonus }] : []),
    ...(deduction ? [{ what: "deduction", points: deduction }] : []),
  ].map(({ what, points }) =>
    finding(isCounted ? "TD315" : "TD316", place, { ...named, what, points: points.toString(), reason }),
  );
}

/** Targets that are to be compared with the year before, which the report does not give. */
function withoutPrevious(item: UnitItem, results: readonly TargetResult[], named: Named): readonly Finding[] {
  if (item.against !== "previous") return [];
  return results
    .filter((result) => result.actual !== undefined && result.base === undefined)
    .map((result) => finding("TD321", result.place, { ...named, target: result.target.name }));
}
