import type { Cite } from "./basis.js";
import type { Decimal } from "./decimal.js";
import type { Rounding } from "./ratio.js";

/** The shapes in which an item's points follow its targets. */
export const shapes = ["proportional"] as const;
export type Shape = (typeof shapes)[number];

/** What becomes of the points of an item that does not concern a unit. */
export const absences = ["share_out", "full", "leave_out"] as const;
export type Absence = (typeof absences)[number];

/** The three columns that people fill, each with its author, and the one that is computed. */
export const scoreSources = ["appraised", "computed", "cluster", "self"] as const;
export type ScoreSource = (typeof scoreSources)[number];

/**
 * Who scores an item: its targets, people, or several assessors of the cluster, whose mean is the cluster's score
 * (ma trận người chấm × đơn vị).
 */
export const itemAuthors = ["targets", "people", "assessors"] as const;
export type ItemAuthor = (typeof itemAuthors)[number];

/** An item of a scheme (nội dung chấm điểm); items carry points, targets do not. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** `bonus`: counted towards the group's bonus, and no bonus where nobody gave one. */
  readonly kind: "points" | "bonus";
  readonly by: ItemAuthor;
  readonly targets: readonly string[];
  /** Weight among the items of its group; the group's points are shared in this proportion. */
  readonly weight: Decimal;
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

/** The ranks that lead to awards in a cluster of so many members. */
export function rankAwardsIn(scheme: Scheme, size: number): readonly RankAward[] {
  return scheme.rankAwards.filter(
    (one) => (one.fromSize === undefined || size >= one.fromSize) && (one.toSize === undefined || size <= one.toSize),
  );
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
  readonly groups: readonly ItemGroup[];
  readonly rankAwards: readonly RankAward[];
  /** When the holder of a rank does not qualify: the place stays empty, or goes to the next. */
  readonly whenHolderFails: { readonly place: "leave_empty" | "pass_down"; readonly cite: Cite };
  readonly notModelled: readonly string[];
  readonly cite: Cite;
}
