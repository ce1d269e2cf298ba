import type { Basis, Cite } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import type { Trace } from "../domain/judge.js";
import { onceFor } from "../domain/made-once.js";
import type { CellPlace, Place } from "../domain/place.js";
import type { Ratio } from "../domain/ratio.js";
import type { Gate, ItemGroup, RankAward, Scheme, ScoreSource } from "../domain/scheme.js";
import type { Target } from "../domain/target.js";
import type { Cluster } from "../domain/unit.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { TargetVerdict, Verdict } from "../domain/verdict.js";

/** Where a goal comes from. A goal that only the report names is never the unit's own to set. */
export const goalSources = ["assigned", "reported", "plan"] as const;
export type GoalSource = (typeof goalSources)[number];

/** One target of one unit: what was reached, against which goal. */
export interface TargetResult {
  readonly target: Target;
  /** For `lower_than_base` and `higher_than_base`, the base. */
  readonly goal: Decimal | undefined;
  readonly goalFrom: GoalSource | undefined;
  /** What the goal stands on; undefined where there is none. */
  readonly goalCite: Cite | undefined;
  readonly actual: Decimal | undefined;
  /** The year before, where the report gives it. */
  readonly base: Decimal | undefined;
  /** 1 is the goal; lower-is-better targets are already turned round. Undefined while it cannot be said. */
  readonly share: Ratio | undefined;
  readonly verdict: TargetVerdict;
  /** The target was passed, not only met. */
  readonly exceeded: boolean;
  readonly place: CellPlace | undefined;
  readonly basis: Basis;
  /** False where the verdict may not decide an award by itself: a goal that is only reported, an unclear reading. */
  readonly decides: boolean;
}

/** One item of one unit, with up to four figures beside it. */
export interface ItemResult {
  readonly item: UnitItem;
  /** Of a bonus or a deduction the most it gives or takes. Undefined where the item does not concern the unit. */
  readonly maxPoints: Decimal | undefined;
  readonly self: Decimal | undefined;
  readonly cluster: Decimal | undefined;
  readonly appraised: Decimal | undefined;
  readonly computed: Decimal | undefined;
  /** What counts, below zero for a deduction; undefined while it is open. */
  readonly points: Decimal | undefined;
  readonly pointsFrom: ScoreSource | "not_applicable" | undefined;
  /** Above the goal, within the item's own cap and before the group's. */
  readonly bonus: Decimal;
  /** The cell of the score or the fact that counts; what targets brought stands with the targets. */
  readonly place: Place | undefined;
  /** Points that only the unit itself or its cluster gave. */
  readonly unverified: boolean;
  readonly basis: Basis;
}

export interface GroupResult {
  readonly group: ItemGroup;
  /** Sum of the settled points. */
  readonly points: Decimal;
  readonly max: Decimal;
  /** After the cap. */
  readonly bonus: Decimal;
  /** Points and bonus that open items could still add to the least that is certain. */
  readonly open: Decimal;
}

/** A condition for being ranked (điều kiện loại trừ), as it stands for one unit. */
export interface GateResult {
  readonly gate: Gate;
  readonly trace: Trace;
}

export const unitStatuses = ["evaluated", "partly", "not_reported", "unreadable"] as const;
export type UnitStatus = (typeof unitStatuses)[number];

/** One unit: its results by target, its points by item and group, and its place in its cluster. */
export interface UnitEvaluation {
  readonly unit: string;
  readonly name: string;
  readonly cluster: string | undefined;
  readonly scheme: Scheme | undefined;
  readonly status: UnitStatus;
  readonly file: string | undefined;
  readonly received: { readonly on: IsoDate | undefined; readonly late: boolean | undefined };
  readonly targets: readonly TargetResult[];
  readonly items: readonly ItemResult[];
  readonly groups: readonly GroupResult[];
  /** Sums of each column of figures, of what there is; undefined where a column is empty. */
  readonly scores: { readonly [source in ScoreSource]: Decimal | undefined };
  /** What is known of the unit itself before the ranks: reported, verified, and what the registers show of its work. */
  readonly facts: Facts;
  /** The conditions of its scheme without which it is not ranked, and all of them together. */
  readonly gates: readonly GateResult[];
  readonly gate: Verdict;
  /** Of all groups, after every cap. */
  readonly bonus: Decimal;
  /** Undefined while any points are open. */
  readonly total: Decimal | undefined;
  readonly known: Decimal;
  readonly open: Decimal;
  /** Undefined unless certain, and for units that are not ranked. */
  readonly rank: number | undefined;
  readonly rankFrom: number | undefined;
  readonly rankTo: number | undefined;
  readonly tiedWith: readonly string[];
}

export interface ClusterEvaluation {
  readonly cluster: Cluster;
  readonly scheme: Scheme;
  /** The ranks that lead to awards in this round: what is allotted to the cluster, or what its scheme gives by size. */
  readonly places: readonly RankAward[];
  /** In the order of the deciding document. */
  readonly units: readonly string[];
}

/** The cluster of a unit, by its id; undefined where it was in none. */
export function clusterIn(evaluation: Evaluation, id: string | undefined): ClusterEvaluation | undefined {
  return id === undefined ? undefined : clustersById(evaluation).get(id);
}

/** The evaluation of a unit, by its id; undefined where it takes no part. */
export function unitIn(evaluation: Evaluation, id: string | undefined): UnitEvaluation | undefined {
  return id === undefined ? undefined : unitsById(evaluation).get(id);
}

const clustersById = onceFor(({ clusters }: Evaluation) => new Map(clusters.map((one) => [one.cluster.id, one])));
const unitsById = onceFor(({ units }: Evaluation) => new Map(units.map((one) => [one.unit, one])));

export interface Evaluation {
  readonly clusters: readonly ClusterEvaluation[];
  /** The province first, then cluster by cluster, then the others. */
  readonly units: readonly UnitEvaluation[];
}
