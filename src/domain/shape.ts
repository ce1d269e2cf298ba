import type { Decimal } from "./decimal.js";

/** Whose result stands at the top of a cluster: the highest figure, or the highest excess over its own goal. */
export const leaderBys = ["actual", "excess"] as const;
export type LeaderBy = (typeof leaderBys)[number];

/**
 * In what way the points of an item follow its targets (cách tính điểm); of several targets the mean counts, so that no
 * target pays for another. Parts are parts of the item's highest points, steps and bands are shares of the goal.
 *
 * - `proportional` (theo tỷ lệ): as the share, up to the goal; what stands above is bonus.
 * - `when_met` (đạt hoặc không): all points or none.
 * - `bands` (theo bậc): the part of the highest band whose bound is reached, none below the lowest.
 * - `per_step` (cộng, trừ theo bước): full on the goal, `down` points less for each step short, `up` bonus for each above.
 * - `tally` (theo vụ việc): from `start`, each counted case adds or takes its points; never below 0 or above the highest.
 * - `leader` (so với đơn vị dẫn đầu): a part at the goal, the rest in proportion to the cluster's leader; looks at the cluster.
 */
export type Shape =
  | { readonly kind: "proportional" }
  | { readonly kind: "when_met" }
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  | {
      readonly kind: "per_step";
      readonly step: Decimal;
      /** True: only whole steps count (cứ mỗi bước); false: in proportion. */
      readonly whole: boolean;
      readonly down: Decimal;
      readonly up: Decimal;
    }
  | { readonly kind: "tally"; readonly start: Decimal; readonly counts: readonly Tallied[] }
  | { readonly kind: "leader"; readonly atGoal: Decimal; readonly leads: LeaderBy };

/** The shape of one kind. */
export type ShapeOf<K extends Shape["kind"]> = Extract<Shape, { kind: K }>;

/** By kind, whether it compares a share, so that the year before can stand in the goal's place. */
const comparesShares = {
  proportional: true,
  when_met: false,
  bands: true,
  per_step: true,
  tally: false,
  leader: false,
} as const satisfies Record<Shape["kind"], boolean>;

export const shapeKinds = Object.keys(comparesShares) as readonly Shape["kind"][];

/** The kinds that can look at the year before. */
export const comparingShapes = shapeKinds.filter((kind) => comparesShares[kind]);

export interface Band {
  readonly from: Decimal;
  readonly part: Decimal;
}

/** Points for each case that a target counts; below zero they are taken. */
export interface Tallied {
  readonly target: string;
  readonly points: Decimal;
}

/** With what a figure is compared: its goal, or the same period of the year before (cùng kỳ). */
export const comparands = ["goal", "previous"] as const;
export type Comparand = (typeof comparands)[number];
