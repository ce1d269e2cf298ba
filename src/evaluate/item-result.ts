import { type Basis, type Cite, weakestBasis } from "../domain/basis.js";
import { type Decimal, ZERO } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { GivenScore, SelfScore } from "../domain/observation.js";
import type { Place } from "../domain/place.js";
import { roundRatio } from "../domain/ratio.js";
import type { ItemGroup, Scheme, ScoreSource } from "../domain/scheme.js";
import type { Target } from "../domain/target.js";
import type { Unit } from "../domain/unit.js";
import type { ItemResult, TargetResult } from "./evaluation.js";
import { shapePoints } from "./shapes.js";
import { shareOut } from "./share-out.js";

/** An item as it stands before one unit: the scheme's own, or one made for a target of the covenant or the unit. */
export interface UnitItem {
  readonly id: string;
  readonly name: string;
  readonly group: ItemGroup;
  readonly kind: "points" | "bonus";
  readonly by: "targets" | "people";
  readonly targets: readonly string[];
  readonly weight: Decimal;
  readonly cite: Cite;
}

/** The scores that people gave a unit's items. */
export interface GivenScores {
  readonly self: ReadonlyMap<string, SelfScore>;
  readonly given: readonly GivenScore[];
}

/** The items of a scheme as one unit meets them; a group may add one for each target of its covenant and its own. */
export function itemsOf(scheme: Scheme, ownTargets: readonly Target[], one: Decimal): readonly UnitItem[] {
  return scheme.groups.flatMap((group) => [
    ...group.items.map((item): UnitItem => ({ ...item, group })),
    ...(group.ownTargets ? ownTargets : []).map(
      (target): UnitItem => ({
        id: target.id,
        name: target.name,
        group,
        kind: "points",
        by: "targets",
        targets: [target.id],
        weight: one,
        cite: group.method,
      }),
    ),
  ]);
}

/** Whether an item concerns the unit: one of its targets does, and no appraisal found otherwise. */
export function itemConcerns(item: UnitItem, targets: ReadonlyMap<string, TargetResult>): boolean {
  return item.by === "people" || item.targets.some((id) => isConcerned(targets.get(id)));
}

/**
 * The highest points of each item of one group for one unit. What becomes of the points of items that do not concern
 * it is the group's choice: shared out among the others, given in full, or left out.
 */
export function maxPointsOf(
  group: ItemGroup,
  items: readonly UnitItem[],
  concerned: (item: UnitItem) => boolean,
  decimals: number,
): ReadonlyMap<string, Decimal> {
  const scored = items.filter((item) => item.kind === "points");
  const sharing = group.absent === "share_out" ? scored.filter(concerned) : scored;
  const points = shareOut(
    group.max,
    sharing.map((item) => item.weight),
    decimals,
  );
  const shares = sharing.map((item, index): [string, Decimal] => [item.id, points[index] ?? ZERO]);
  const bonuses = items
    .filter((item) => item.kind === "bonus")
    .map((item): [string, Decimal] => [item.id, group.maxBonus]);
  return new Map([...shares, ...bonuses]);
}

/** What one item brings one unit. */
export function scoreItem(
  scheme: Scheme,
  unit: Unit,
  item: UnitItem,
  maxPoints: Decimal | undefined,
  concerned: boolean,
  targets: ReadonlyMap<string, TargetResult>,
  scores: GivenScores,
): { readonly result: ItemResult; readonly findings: readonly Finding[] } {
  const results = item.targets.flatMap((id) => targets.get(id) ?? []).filter(isConcerned);
  const basis = weakestBasis([
    item.cite.basis,
    item.group.cite.basis,
    item.group.method.basis,
    ...results.map((t): Basis => t.basis),
  ]);
  const blank: ItemResult = {
    item: item.id,
    name: item.name,
    group: item.group.id,
    kind: item.kind,
    targets: item.targets,
    maxPoints: undefined,
    self: undefined,
    cluster: undefined,
    appraised: undefined,
    computed: undefined,
    points: undefined,
    pointsFrom: "not_applicable",
    bonus: ZERO,
    unverified: false,
    basis,
  };
  if (!concerned || maxPoints === undefined) {
    const full = item.group.absent === "full" ? maxPoints : undefined;
    return { result: { ...blank, maxPoints: full, points: full }, findings: [] };
  }
  const findings: Finding[] = [];
  const withinMax = (points: Decimal | undefined, place: Place | undefined): Decimal | undefined => {
    if (points === undefined || (points.gte(0) && points.lte(maxPoints))) return points;
    const args = { unit: unit.name, item: item.name, points: points.toString(), max: maxPoints.toString() };
    findings.push(finding("TD312", place, args));
    return undefined;
  };
  const selfScore = scores.self.get(item.id);
  const given = (column: GivenScore["column"]) =>
    scores.given.find((one) => one.item === item.id && one.column === column);
  const [cluster, appraised] = [given("cluster"), given("appraised")];
  const computed = item.by === "targets" ? computePoints(scheme, item, maxPoints, results) : undefined;
  const columns: Readonly<Record<ScoreSource, Decimal | undefined>> = {
    self: withinMax(selfScore?.points, selfScore?.place),
    cluster: withinMax(cluster?.points, cluster?.place),
    appraised: withinMax(appraised?.points, appraised?.place),
    computed: computed?.points,
  };
  const order = item.by === "targets" ? scheme.counts.targets : scheme.counts.people;
  const pointsFrom = order.find((source) => columns[source] !== undefined);
  const points = pointsFrom && columns[pointsFrom];
  const bonus = pointsFrom === "computed" ? computed?.bonus : pointsFrom === "appraised" ? appraised?.bonus : undefined;
  const args = { unit: unit.name, item: item.name };
  if (columns.appraised && appraised) {
    const other = columns.computed ?? columns.cluster ?? columns.self;
    if (other && !other.eq(columns.appraised))
      findings.push(
        finding("TD305", appraised.place, {
          ...args,
          appraised: columns.appraised.toString(),
          other: other.toString(),
          reason: appraised.reason,
        }),
      );
  }
  if (columns.self && columns.computed && !columns.self.eq(columns.computed))
    findings.push(
      finding("TD304", selfScore?.place, {
        ...args,
        self: columns.self.toString(),
        computed: columns.computed.toString(),
      }),
    );
  if (item.by === "people" && item.kind === "points" && !points) findings.push(finding("TD310", undefined, args));
  const isBonus = item.kind === "bonus";
  return {
    result: {
      ...blank,
      ...columns,
      maxPoints,
      points: isBonus ? ZERO : points,
      pointsFrom,
      bonus: isBonus ? (points ?? ZERO) : (bonus ?? ZERO),
      unverified: pointsFrom === "self" || pointsFrom === "cluster",
    },
    findings,
  };
}

function isConcerned(result: TargetResult | undefined): result is TargetResult {
  return result !== undefined && result.verdict !== "not_applicable";
}

/** Rounded once, as the scheme says; undefined while the share of one target is open. */
function computePoints(scheme: Scheme, item: UnitItem, maxPoints: Decimal, results: readonly TargetResult[]) {
  const shares = results.flatMap((result) => result.share ?? []);
  if (shares.length === 0 || shares.length < results.length) return undefined;
  const shaped = shapePoints[item.group.shape](maxPoints, shares);
  return {
    points: roundRatio(shaped.points, scheme.decimals.points, scheme.rounding),
    bonus: roundRatio(shaped.bonus, scheme.decimals.points, scheme.rounding),
  };
}
