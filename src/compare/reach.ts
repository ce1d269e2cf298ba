import type { AwardResult, Need } from "../award/award-result.js";
import { reportedBehind } from "../award/derived-facts.js";
import { mayBeGiven } from "../award/prize-totals.js";
import type { Decimal } from "../domain/decimal.js";
import type { FactValue } from "../domain/fact.js";
import type { Plan } from "../domain/plan.js";
import { type TargetResult, type UnitEvaluation, unitIn } from "../evaluate/evaluation.js";
import type { Outcome } from "./effects.js";
import { leastFigures } from "./least-figures.js";
import { byChange, leastMeeting, type RaisedFigure, suppositionOf } from "./raised-figure.js";
import type { Supposition } from "./suppose.js";

/** The least change of figures and counts with which a unit would come to an award. */
export interface Reach {
  readonly unit: UnitEvaluation;
  readonly award: AwardResult;
  /** What must be otherwise whatever the rank: targets to be met or passed, counts of members and the like. */
  readonly needed: readonly Supposition[];
  /** Single figures of which one more would bring the rank, the smallest relative change first. */
  readonly oneOf: readonly RaisedFigure[];
  /** Where no single one would: several together that do, each at its least or its goal. */
  readonly together: readonly RaisedFigure[];
  /** No figures within what is believable bring the rank that is needed. */
  readonly isOutOfReach: boolean;
  /** False: it has no rank at all, so that no figure can better it. */
  readonly isRanked: boolean;
  /** Conditions that no figure of a report settles. */
  readonly beyond: readonly Need[];
  /** The needed, and with them the first of the others or all that go together. */
  readonly suppositions: readonly Supposition[];
  /** How the award stands with them. */
  readonly result: AwardResult;
}

/** What the search asks of the engine: the whole outcome, and for many small steps the unit's worst rank alone. */
export interface ReachEngine {
  readonly plan: Plan;
  judge(suppositions: readonly Supposition[]): Outcome;
  /** With every tie counted against it; undefined while it is not ranked. */
  worstRank(suppositions: readonly Supposition[]): number | undefined;
}

/** Undefined where the unit is not judged for the award. */
export function reachOf(engine: ReachEngine, unitId: string, awardId: string): Reach | undefined {
  const now = engine.judge([]);
  const award = resultOf(now, unitId, awardId);
  const unit = unitIn(now.evaluation, unitId);
  if (!award || !unit) return undefined;
  const { needed, beyond } = neededOf(engine.plan, unit, award);
  const places = placesOf(now, unit, award);
  const isThere = (more: readonly RaisedFigure[]) => {
    const rank = engine.worstRank(together(needed, unit, more));
    return rank !== undefined && places !== undefined && rank <= places;
  };
  const needsRank = places !== undefined && !isThere([]);
  const figures = needsRank ? leastFigures(raisable(unit, needed), isThere) : { oneOf: [], together: [] };
  const chosen = figures.oneOf.slice(0, 1).concat(figures.together);
  const before = together(needed, unit, chosen);
  const judged = (some: readonly Supposition[]) => resultOf(engine.judge(some), unitId, awardId) ?? award;
  const passed = toPass(unit, judged(before));
  const { suppositions, result } = withoutIdle(together(before, unit, passed), judged);
  const isChosen = (one: Supposition) =>
    one.kind === "figure" && chosen.some(({ target }) => target.id === one.figure.target);
  return {
    unit,
    award,
    needed: suppositions.filter((one) => !isChosen(one)),
    oneOf: figures.oneOf,
    together: figures.together,
    isOutOfReach: needsRank && chosen.length === 0,
    isRanked: places === undefined || engine.worstRank(suppositions) !== undefined,
    beyond,
    suppositions,
    result,
  };
}

/** Facts that change nothing beside the others are left out: one of several alternatives is enough. */
function withoutIdle(all: readonly Supposition[], judged: (some: readonly Supposition[]) => AwardResult) {
  const standing = ({ verdict, selection }: AwardResult) => `${verdict} ${selection}`;
  const result = judged(all);
  const suppositions = all.reduce((kept, one) => {
    if (one.kind !== "fact") return kept;
    const rest = kept.filter((other) => other !== one);
    return standing(judged(rest)) === standing(result) ? rest : kept;
  }, all);
  return { suppositions, result };
}

/** What is needed, then what more is chosen; of two figures of one target the later stands. */
function together(
  needed: readonly Supposition[],
  { unit }: UnitEvaluation,
  more: readonly RaisedFigure[],
): readonly Supposition[] {
  const all = new Map<string, Supposition>();
  for (const one of [...needed, ...more.map((figure) => suppositionOf(unit, figure))]) {
    const key = one.kind === "figure" ? one.figure.target : JSON.stringify(one);
    all.delete(key);
    all.set(key, one);
  }
  return [...all.values()];
}

function resultOf({ awards }: Outcome, unit: string, award: string): AwardResult | undefined {
  return awards.find((one) => one.nominee.id === unit && one.award.id === award && one.occasion === "year");
}

/** The last rank that leads to the award; undefined where no rank does. */
function placesOf(
  { evaluation }: Outcome,
  unit: UnitEvaluation,
  { award, conditions }: AwardResult,
): number | undefined {
  const cluster = evaluation.clusters.find((one) => one.cluster.id === unit.cluster);
  const asksForRank = award.competition === "rank";
  const ofAny = conditions.some((one) => one.leaf.fact === "rank_commended");
  const ranks = (cluster?.places ?? []).filter((one) => (asksForRank ? one.award === award.id : ofAny));
  return ranks.length === 0 ? undefined : Math.max(...ranks.map((one) => one.rank));
}

/** What the conditions ask of figures and of counts, and what they ask of others. */
function neededOf(plan: Plan, unit: UnitEvaluation, award: AwardResult) {
  const needed: Supposition[] = [];
  const beyond: Need[] = [];
  for (const need of mayBeGiven(award) ? [] : award.lacking) {
    if (need.leaf.fact === "rank_commended" || need.leaf.fact === PASSED) continue;
    const own = suppositionsFor(plan, unit, need);
    if (own.length > 0) needed.push(...own);
    else beyond.push(need);
  }
  return { needed, beyond };
}

function suppositionsFor(plan: Plan, unit: UnitEvaluation, need: Need): readonly Supposition[] {
  const { leaf, wanted } = need;
  if (!wanted) return [];
  if (leaf.fact === "targets_all_met") return toMeet(unit).map((one) => suppositionOf(unit.unit, one));
  const [fact = leaf.fact, whole] = reportedBehind(leaf.fact);
  // A part is nothing while nobody knows of how many.
  if (whole !== undefined && !need.count?.of) return [];
  const value = valueWanted(plan, need);
  const isReported = plan.facts.get(fact)?.source === "reported";
  return isReported && value ? [{ kind: "fact", nominee: unit.unit, fact, value }] : [];
}

function valueWanted(plan: Plan, { leaf: { to, by, fact }, count }: Need): FactValue | undefined {
  if (count) return { type: "count", value: count.enough };
  if (typeof to === "boolean") return { type: "boolean", value: to };
  if (typeof to === "string") return { type: "choice", value: to };
  if (by !== "one_of" || !Array.isArray(to)) return undefined;
  // Choices are written from the best on, so that the last of those that do is the least.
  const least = plan.facts.get(fact)?.choices.findLast((choice) => to.includes(choice.id));
  return least && { type: "choice", value: least.id };
}

/** Every target that keeps the unit from having met all. */
function toMeet(unit: UnitEvaluation): readonly RaisedFigure[] {
  return unit.targets
    .filter((one) => one.verdict === "not_met" || one.verdict === "unknown")
    .flatMap((one) => leastMeeting(one, "met") ?? []);
}

/** How many targets were passed: looked at last, since what brings the rank may pass some. */
const PASSED = "targets_exceeded";

/** As many more targets to pass as the award still lacks, those that are the nearest to it. */
function toPass(unit: UnitEvaluation, award: AwardResult | undefined): readonly RaisedFigure[] {
  const lacking = award?.lacking.find((one) => one.leaf.fact === PASSED)?.count;
  if (!lacking) return [];
  return unit.targets
    .filter((one) => one.verdict !== "not_applicable" && one.decides && !one.exceeded)
    .flatMap((one) => leastMeeting(one, "exceeded") ?? [])
    .sort(byChange)
    .slice(0, lacking.enough.minus(lacking.seen ?? 0).toNumber());
}

/** Figures that may still grow better, from where what is needed leaves them. */
function raisable(unit: UnitEvaluation, needed: readonly Supposition[]): readonly TargetResult[] {
  const supposed = new Map(
    needed.flatMap((one): [string, Decimal | undefined][] =>
      one.kind === "figure" ? [[one.figure.target, one.figure.actual]] : [],
    ),
  );
  return unit.targets
    .filter((one) => one.verdict !== "not_applicable" && one.goal !== undefined)
    .map((one) => ({ ...one, actual: supposed.get(one.target.id) ?? one.actual }));
}
