import { type Basis, weakestBasis } from "../domain/basis.js";
import { Decimal, ZERO } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { SelfScore } from "../domain/observation.js";
import type { Place } from "../domain/place.js";
import { NOTHING, type Ratio, ratio, roundRatio } from "../domain/ratio.js";
import type { GivenScore, ScoreColumn } from "../domain/registers/scores.js";
import { countsFor, type ItemKind, type Scheme, type ScoreSource } from "../domain/scheme.js";
import type { Unit } from "../domain/unit.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { ItemResult, TargetResult } from "./evaluation.js";
import { reachedOf, type ShapedPoints } from "./shapes/reached.js";
import { shapedPoints } from "./shapes/shaped-points.js";
import { isConcerned } from "./unit-items.js";

/** What an item's score of one unit stands on. */
export interface ScoringContext {
  readonly scheme: Scheme;
  readonly unit: Unit;
  readonly targets: ReadonlyMap<string, TargetResult>;
  readonly self: ReadonlyMap<string, SelfScore>;
  readonly given: readonly GivenScore[];
  /** What is known of the unit itself. */
  readonly facts: Facts;
  /** By target, what every unit of the cluster that reported reached, for items that look at the cluster. */
  readonly peers: ReadonlyMap<string, readonly TargetResult[]>;
}

interface ScoredItem {
  readonly result: ItemResult;
  readonly findings: readonly Finding[];
}

/** A score that somebody gave, with its place. */
interface Entry {
  /** After the deduction; undefined where only a bonus or a deduction was given. */
  readonly points: Decimal | undefined;
  /** Something stands there that cannot be used, so that no weaker figure may take its place. */
  readonly open: boolean;
  readonly bonus: Decimal | undefined;
  readonly deduction: Decimal | undefined;
  readonly reason: string;
  readonly place: Place;
}

/** An item that does not concern the unit; its points are full only where the scheme says so, never a bonus or a deduction. */
export function absentItem(context: ScoringContext, item: UnitItem, maxPoints: Decimal | undefined): ItemResult {
  const full = item.kind === "points" && item.group.absent === "full" ? maxPoints : undefined;
  return { ...blankItem(context, item), maxPoints: full, points: full, pointsFrom: "not_applicable" };
}

/** What one item brings one unit that it concerns: up to four figures, and the one that counts. */
export function scoreItem(context: ScoringContext, item: UnitItem, maxPoints: Decimal): ScoredItem {
  const { scheme, unit } = context;
  const entries = entriesOf(context, item);
  const tooHigh = Object.values(entries).filter((entry) => entry?.points && !within(entry.points, maxPoints));
  const usable = (entry: Entry | undefined) => (entry && !tooHigh.includes(entry) ? entry.points : undefined);
  const computed = computePoints(context, item, maxPoints);
  const columns: Readonly<Record<ScoreSource, Decimal | undefined>> = {
    self: usable(entries.self),
    cluster: usable(entries.cluster),
    appraised: usable(entries.appraised),
    computed: computed?.points,
  };
  const order = countsFor(scheme, item);
  const isBonus = item.kind === "bonus";
  const isOpen = (source: ScoreSource) => {
    const entry = source === "computed" ? undefined : entries[source];
    // A bonus or a deduction that is too high was given all the same: it is not none.
    return entry !== undefined && (entry.open || (item.kind !== "points" && tooHigh.includes(entry)));
  };
  const first = order.find((source) => columns[source] !== undefined || isOpen(source));
  const pointsFrom = first && columns[first] !== undefined ? first : undefined;
  const counted = pointsFrom && columns[pointsFrom];
  const earned =
    pointsFrom === "computed" ? computed?.bonus : pointsFrom === undefined ? undefined : entries[pointsFrom]?.bonus;
  const args = { unit: unit.name, item: item.name };
  const copied = copiedSelfScore(context, item);
  const byPeople = item.by === "people" || item.by === "assessors";
  // A bonus or a deduction that people did not give is none.
  const optional = item.kind !== "points" && byPeople && first === undefined;
  const unscored = byPeople && counted === undefined && !optional;
  const settled = counted ?? (optional ? ZERO : undefined);
  return {
    result: {
      ...blankItem(context, item),
      ...columns,
      maxPoints,
      points: isBonus ? settled && ZERO : item.kind === "deduction" ? settled?.negated() : settled,
      pointsFrom,
      bonus: capped((isBonus ? counted : item.kind === "points" ? earned : undefined) ?? ZERO, item.maxBonus),
      place: sourceOf(context, item, pointsFrom, entries),
      unverified: pointsFrom === "self" || pointsFrom === "cluster",
    },
    findings: [
      ...tooHigh.map((entry) =>
        finding("TD312", entry?.place, { ...args, points: entry?.points?.toString() ?? "", max: maxPoints.toString() }),
      ),
      ...differences(columns, counted, entries, args),
      ...(copied ? [finding("TD317", copied.place, { ...args, ...copied.args })] : []),
      ...adjustmentFindings(entries.cluster, pointsFrom === "cluster", args),
      ...(unscored ? [finding("TD310", undefined, args)] : []),
      ...withoutPrevious(context, item, args),
    ],
  };
}

function entriesOf({ self, given }: ScoringContext, item: UnitItem): Readonly<Record<ScoreColumn, Entry | undefined>> {
  const own = self.get(item.id);
  const by = (column: GivenScore["column"]) => {
    const score = given.find((one) => one.item === item.id && one.column === column);
    return score && entryOf(score, item.kind);
  };
  return {
    self: own ? { ...own, open: false, bonus: undefined, deduction: undefined, reason: "" } : by("self"),
    cluster: by("cluster"),
    appraised: by("appraised"),
  };
}

/** The unit's own score as its cluster's table copies it, where that is another one. */
function copiedSelfScore({ self, given }: ScoringContext, item: UnitItem) {
  const own = self.get(item.id)?.points;
  const copy = given.find((one) => one.item === item.id && one.column === "self");
  if (!own || typeof copy?.points !== "object" || own.eq(copy.points)) return undefined;
  return { place: copy.place, args: { own: own.toString(), copied: copy.points.toString() } };
}

/** Of an item that is itself a bonus or a deduction, one that was entered as such is its figure. */
function entryOf({ points, bonus, deduction, reason, place }: GivenScore, kind: ItemKind): Entry {
  const settled = typeof points === "object" ? points : undefined;
  const open = typeof points === "string";
  if (kind !== "points") {
    const figure = settled ?? (kind === "bonus" ? bonus : deduction);
    return { points: figure, open, bonus: undefined, deduction: undefined, reason, place };
  }
  return { points: deduction ? settled?.minus(deduction) : settled, open, bonus, deduction, reason, place };
}

/** A bonus or deduction of the cluster: counted with its points, or still waiting for an appraisal. */
function adjustmentFindings(
  entry: Entry | undefined,
  isCounted: boolean,
  args: { readonly unit: string; readonly item: string },
): readonly Finding[] {
  if (!entry) return [];
  const { bonus, deduction, reason, place } = entry;
  return [
    ...(bonus ? [{ what: "bonus", points: bonus }] : []),
    ...(deduction ? [{ what: "deduction", points: deduction }] : []),
  ].map(({ what, points }) =>
    finding(isCounted ? "TD315" : "TD316", place, { ...args, what, points: points.toString(), reason }),
  );
}

function within(points: Decimal, maxPoints: Decimal): boolean {
  return points.gte(0) && points.lte(maxPoints);
}

/** Targets that are to be compared with the year before, which the report does not give. */
function withoutPrevious(
  { targets }: ScoringContext,
  item: UnitItem,
  args: { readonly unit: string; readonly item: string },
): readonly Finding[] {
  if (item.against !== "previous") return [];
  return item.targets
    .flatMap((id) => targets.get(id) ?? [])
    .filter((result) => isConcerned(result) && result.actual !== undefined && result.base === undefined)
    .map((result) => finding("TD321", result.place, { ...args, target: result.target.name }));
}

/** The cell of the score that counts, or of the fact; what targets brought stands with the targets. */
function sourceOf(
  { facts }: ScoringContext,
  item: UnitItem,
  from: ScoreSource | undefined,
  entries: ReturnType<typeof entriesOf>,
): Place | undefined {
  if (from === undefined) return undefined;
  return from === "computed" ? facts.get(item.fact ?? "")?.sources[0] : entries[from]?.place;
}

function capped(bonus: Decimal, highest: Decimal | undefined): Decimal {
  return highest ? Decimal.min(bonus, highest) : bonus;
}

/** Rounded once, as the scheme says; undefined for people's items and while a target or the fact is open. */
function computePoints(context: ScoringContext, item: UnitItem, maxPoints: Decimal) {
  const { scheme } = context;
  const shaped = item.by === "fact" ? byFact(context, item, maxPoints) : byTargets(context, item, maxPoints);
  if (!shaped) return undefined;
  const rounded = (exact: Ratio) => roundRatio(exact, scheme.decimals.points, scheme.rounding);
  // Better than any multiple of the goal: whatever the caps allow.
  const bonus = shaped.bonus === "unlimited" ? (item.maxBonus ?? item.group.maxBonus) : rounded(shaped.bonus);
  return { points: rounded(shaped.points), bonus };
}

/** Full where it is so; of a deduction, where it is not. */
function byFact({ facts }: ScoringContext, item: UnitItem, maxPoints: Decimal): ShapedPoints | undefined {
  const known = facts.get(item.fact ?? "")?.value;
  if (known?.type !== "boolean") return undefined;
  const counts = known.value === (item.kind !== "deduction");
  return { points: counts ? ratio(maxPoints) : NOTHING, bonus: NOTHING };
}

function byTargets(context: ScoringContext, item: UnitItem, maxPoints: Decimal): ShapedPoints | undefined {
  const results = item.targets.flatMap((id) => context.targets.get(id) ?? []).filter(isConcerned);
  if (item.by !== "targets" || results.length === 0) return undefined;
  const shape = item.shape ?? item.group.shape;
  return shapedPoints(
    shape,
    maxPoints,
    results.map((result) => reachedOf(result, item.against, shape, context.peers.get(result.target.id) ?? [])),
  );
}

/** Where an appraisal differs from what stood there, and where the unit claimed another score than the one that counts. */
function differences(
  columns: Readonly<Record<ScoreSource, Decimal | undefined>>,
  counted: Decimal | undefined,
  entries: ReturnType<typeof entriesOf>,
  args: { readonly unit: string; readonly item: string },
): readonly Finding[] {
  const { appraised, computed, cluster, self } = columns;
  const findings: Finding[] = [];
  const stood = computed ?? cluster ?? self;
  if (appraised && stood && !appraised.eq(stood))
    findings.push(
      finding("TD305", entries.appraised?.place, {
        ...args,
        appraised: appraised.toString(),
        other: stood.toString(),
        reason: entries.appraised?.reason ?? "",
      }),
    );
  if (self && counted && !self.eq(counted))
    findings.push(
      finding("TD304", entries.self?.place, { ...args, self: self.toString(), accepted: counted.toString() }),
    );
  return findings;
}

function blankItem({ targets }: ScoringContext, item: UnitItem): ItemResult {
  const results = item.targets.flatMap((id) => targets.get(id) ?? []).filter(isConcerned);
  return {
    item,
    maxPoints: undefined,
    self: undefined,
    cluster: undefined,
    appraised: undefined,
    computed: undefined,
    points: undefined,
    pointsFrom: undefined,
    bonus: ZERO,
    place: undefined,
    unverified: false,
    basis: weakestBasis(
      [item.cite, item.group.cite, item.group.method]
        .map((cite) => cite.basis)
        .concat(results.map((t): Basis => t.basis)),
    ),
  };
}
