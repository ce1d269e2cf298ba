import type { Award, Movement, Preference } from "./award.js";
import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { Decimal } from "./decimal.js";
import type { LegalDocument } from "./document.js";
import type { FactDefinition } from "./fact.js";
import { onceFor } from "./made-once.js";
import type { Measure } from "./measure.js";
import type { GivenPaper, PaperRules, Worded } from "./paper-template.js";
import type { Period } from "./period.js";
import type { PrizeRules } from "./prize.js";
import type { Scheme } from "./scheme.js";
import type { Target } from "./target.js";
import { type Cluster, membersOn, schemeOn, type Unit } from "./unit.js";

/** A goal assigned to a unit (mức giao), or the word that the target does not concern it. */
export type AssignedGoal = Decimal | "not_applicable";

/** Goals assigned to units: one table with one cite for the whole annex. */
export interface GoalTable {
  readonly cite: Cite;
  /** By unit, then by target. */
  readonly goals: ReadonlyMap<string, ReadonlyMap<string, AssignedGoal>>;
}

/** The plan (kế hoạch phát động thi đua) with the rules that apply to it: one per province and year. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  /** The unit that is the province itself: measured against the plan's own goals, never ranked. */
  readonly provinceUnit: string;
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly targets: ReadonlyMap<string, Target>;
  /** In the order of the deciding documents. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly clusters: readonly Cluster[];
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly goals: readonly GoalTable[];
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly awards: readonly Award[];
  readonly movements: readonly Movement[];
  readonly preferences: readonly Preference[];
  readonly prizes: PrizeRules;
  readonly papers: PaperRules;
}

/** The review round (đợt xét): one workspace. */
export interface Round {
  readonly plan: string;
  readonly period: Period;
  /** The day the decision is or will be issued; undefined while it is open. */
  readonly decidedOn: IsoDate | undefined;
  readonly reportsDue: IsoDate | undefined;
  /** What people settled about its papers. */
  readonly papers: ReadonlyMap<Worded, GivenPaper>;
}

/** The cluster in which a unit is compared on a day; undefined for the province and whoever stands outside. */
export function clusterOf(plan: Plan, unit: string, day: IsoDate): Cluster | undefined {
  const known = clustersByDay(plan);
  const clusters = known.get(day) ?? clusterByUnit(plan, day);
  known.set(day, clusters);
  return clusters.get(unit);
}

/** Of each plan the clusters of the days that were asked for: every unit asks, some of them in a country of units. */
const clustersByDay = onceFor((_: Plan) => new Map<IsoDate, ReadonlyMap<string, Cluster>>());

/** Nobody is in two clusters at a time; where the rules say so all the same, the first counts. */
function clusterByUnit({ clusters }: Plan, day: IsoDate): ReadonlyMap<string, Cluster> {
  const last = [...clusters].reverse();
  return new Map(last.flatMap((cluster) => membersOn(cluster, day).map((unit) => [unit, cluster] as const)));
}

/** The scheme that a cluster uses on a day. */
export function schemeOf(plan: Plan, cluster: Cluster | undefined, day: IsoDate): Scheme | undefined {
  return cluster && plan.schemes.get(schemeOn(cluster, day));
}

/** The plan's targets, then those of the unit's covenant and its own; each whether or not it concerns the unit. */
export function targetsBeside(plan: Plan, unit: Unit, cluster: Cluster | undefined): readonly Target[] {
  return [...plan.targets.values()].filter((target) => {
    if (target.origin === "covenant") return target.owner === cluster?.id;
    if (target.origin === "own") return target.owner === unit.id;
    return true;
  });
}

/** What was assigned to the unit, with the cite of its annex. */
export function assignedGoal(plan: Plan, unit: string, target: string): { goal: AssignedGoal; cite: Cite } | undefined {
  for (const table of plan.goals) {
    const goal = table.goals.get(unit)?.get(target);
    if (goal !== undefined) return { goal, cite: table.cite };
  }
  return undefined;
}

/** Whether a target concerns a unit: by the plan's levels and by what was assigned, never because the unit says so. */
export function concerns(plan: Plan, target: Target, unit: Unit): boolean {
  if (target.origin === "plan" && !target.levels.includes(unit.level)) return false;
  return assignedGoal(plan, unit.id, target.id)?.goal !== "not_applicable";
}

/** What a unit's figure should be near to: what was assigned to it, or the plan's own goal for the province. */
export function expectedFigure(plan: Plan, unit: Unit, target: Target): Decimal | undefined {
  if (unit.id === plan.provinceUnit) return target.goal;
  const assigned = assignedGoal(plan, unit.id, target.id)?.goal;
  return assigned === undefined || assigned === "not_applicable" ? undefined : assigned;
}
