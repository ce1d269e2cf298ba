import type { Criterion } from "./award.js";
import type { Cite } from "./basis.js";
import type { Decimal } from "./decimal.js";
import type { Rounding } from "./ratio.js";
import type { SchemeExample } from "./scheme-example.js";
import type { Comparand, Shape } from "./shape.js";
import type { Cluster } from "./unit.js";

/** What becomes of the points of an item that does not concern a unit. */
export const absences = ["share_out", "full", "leave_out"] as const;
export type Absence = (typeof absences)[number];

/** The three columns that people fill, each with its author, and the one that is computed. */
export const scoreSources = ["appraised", "computed", "cluster", "self"] as const;
export type ScoreSource = (typeof scoreSources)[number];

/**
 * Who scores an item: its targets, a yes or no that a register or a report holds, people, or several assessors of the
 * cluster, whose mean is the cluster's score (ma trận người chấm × đơn vị).
 */
export const itemAuthors = ["targets", "fact", "people", "assessors"] as const;
export type ItemAuthor = (typeof itemAuthors)[number];

/**
 * `points`: a part of the group's points. `bonus` (điểm thưởng): counted towards the group's bonus, none where nobody gave
 * one. `deduction` (điểm trừ): taken from the group's points, none where nobody took any.
 */
export const itemKinds = ["points", "bonus", "deduction"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An item of a scheme (nội dung chấm điểm); items carry points, targets do not. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly by: ItemAuthor;
  readonly targets: readonly string[];
  /** The yes or no that decides, for items by a fact: full points where it is so, the deduction where it is not. */
  readonly fact: string | undefined;
  /** Undefined: the group's. */
  readonly shape: Shape | undefined;
  readonly against: Comparand;
  /** Which score counts for this item, where it has its own author; undefined: as the scheme says. */
  readonly counts: readonly ScoreSource[] | undefined;
  /** Weight among the items of its group; the group's points are shared in this proportion. */
  readonly weight: Decimal;
  /** Highest bonus of this item; undefined: only the group's cap. */
  readonly maxBonus: Decimal | undefined;
  /** For a deduction, the most that it takes. */
  readonly maxDeduction: Decimal | undefined;
  readonly cite: Cite;
}

/**
 * How far a weight of a group could be otherwise (giới hạn trọng số), since it is our own choice; asked only of how sure
 * the ranking is, never of points.
 */
export interface WeightBounds {
  readonly from: Decimal;
  readonly to: Decimal;
  /** How finely weights are told apart: 0.01 is a hundredth. */
  readonly step: Decimal;
  readonly cite: Cite;
}

/** A group of items (nhóm nội dung) with its highest points and highest bonus. */
export interface ItemGroup {
  readonly id: string;
  readonly name: string;
  readonly max: Decimal;
  readonly maxBonus: Decimal;
  readonly shape: Shape;
  readonly absent: Absence;
  /** One further item for each target of the unit's covenant and of its own. */
  readonly ownTargets: boolean;
  readonly items: readonly Item[];
  readonly cite: Cite;
  /** How the shape, the weights and the absences are known; mostly our own choice until the decision is found. */
  readonly method: Cite;
  /** Only where `method` is an assumption, and only where somebody stated them. */
  readonly weightBounds: WeightBounds | undefined;
}

/** Which award a rank of the cluster leads to, in clusters of a size, and the prize where the scheme sets its own. */
export interface RankAward {
  readonly rank: number;
  readonly award: string;
  /** Fewest and most members; undefined: any number. */
  readonly fromSize: number | undefined;
  readonly toSize: number | undefined;
  /** In đồng, instead of what national law gives. */
  readonly prize: Decimal | undefined;
  readonly cite: Cite;
}

/**
 * The ranks that lead to awards in a cluster of so many members. Places allotted to the cluster itself stand instead of
 * the scheme's, and are filled in the order written, the best ranks first.
 */
export function rankAwardsIn(scheme: Scheme, cluster: Pick<Cluster, "places">, size: number): readonly RankAward[] {
  if (cluster.places.length === 0)
    return scheme.rankAwards.filter(
      (one) => (one.fromSize === undefined || size >= one.fromSize) && (one.toSize === undefined || size <= one.toSize),
    );
  return cluster.places
    .flatMap(({ award, number, cite }) => Array.from({ length: number }, () => ({ award, cite })))
    .map((one, at) => ({ ...one, rank: at + 1, fromSize: undefined, toSize: undefined, prize: undefined }));
}

/** What becomes of the place of a rank whose holder does not qualify: it stays empty, or goes to the next. */
export const vacancies = ["leave_empty", "pass_down"] as const;
export type Vacancy = (typeof vacancies)[number];

/** A condition without which a unit is not ranked (điều kiện loại trừ), on facts that are known before the ranks. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  readonly criterion: Criterion;
  readonly cite: Cite;
}

/** Whose score counts for an item, the first there is: its own order, else the scheme's. */
export function countsFor(scheme: Scheme, { by, counts }: Pick<Item, "by" | "counts">): readonly ScoreSource[] {
  return counts ?? (by === "targets" || by === "fact" ? scheme.counts.targets : scheme.counts.people);
}

/** A scoring scheme (thang điểm, bảng điểm). It follows the period. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly decimals: { readonly share: number; readonly points: number };
  readonly rounding: Rounding;
  /** Which score counts, the first there is; for items of targets, and for those of people and assessors. */
  readonly counts: {
    readonly targets: readonly ScoreSource[];
    readonly people: readonly ScoreSource[];
    readonly cite: Cite;
  };
  /** Highest bonus of all groups together; undefined: only each group's own cap. */
  readonly maxBonus: Decimal | undefined;
  readonly gates: readonly Gate[];
  readonly groups: readonly ItemGroup[];
  readonly rankAwards: readonly RankAward[];
  readonly whenHolderFails: { readonly place: Vacancy; readonly cite: Cite };
  readonly notModelled: readonly string[];
  readonly examples: readonly SchemeExample[];
  readonly cite: Cite;
}
