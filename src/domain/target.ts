import type { Cite } from "./basis.js";
import type { Decimal } from "./decimal.js";
import type { TextPlace } from "./place.js";
import type { Verdict } from "./verdict.js";

/** How a result meets its goal. `achieved` is a state that people judge, with a named evidence. */
export const directions = ["at_least", "at_most", "lower_than_base", "higher_than_base", "achieved"] as const;
export type Direction = (typeof directions)[number];

/** What a figure is measured against: for these not a goal but the base, the figure of the year before (cùng kỳ). */
export function isAgainstBase(direction: Direction): direction is "lower_than_base" | "higher_than_base" {
  return direction === "lower_than_base" || direction === "higher_than_base";
}

/** Whether less is better, so that shares are turned round. */
export function isLowerBetter(direction: Direction): boolean {
  return direction === "at_most" || direction === "lower_than_base";
}

/** What kind of organisation a target can concern and a unit is. */
export const levels = ["province", "district", "commune", "department", "organisation", "enterprise"] as const;
export type Level = (typeof levels)[number];

/** Where a target comes from: the plan, the covenant of a cluster (giao ước), or what a unit registered itself. */
export const targetOrigins = ["plan", "covenant", "own"] as const;
export type TargetOrigin = (typeof targetOrigins)[number];

/** A target (chỉ tiêu): what is measured, how, and which value must be reached. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** Other wordings under which free tables report it. */
  readonly aliases: readonly string[];
  readonly origin: TargetOrigin;
  /** The cluster of the covenant, or the unit that registered it; undefined for the plan's own. */
  readonly owner: string | undefined;
  /** The plan's own numbering, such as II.3.1. */
  readonly section: string | undefined;
  readonly quote: string | undefined;
  /** Id of a measure; undefined for a state that is achieved or not. */
  readonly measure: string | undefined;
  readonly direction: Direction;
  /** The province's goal; undefined where the plan names none (a base comes with the report). */
  readonly goal: Decimal | undefined;
  /** The far end of a range: more than the goal asks for, never a failure. */
  readonly stretch: Decimal | undefined;
  readonly levels: readonly Level[];
  /** How it is known whom the target concerns. */
  readonly levelCite: Cite;
  readonly accumulates: boolean;
  /** Lowest and highest value that is believable; helps only to choose between readings and to warn. */
  readonly plausible: readonly [Decimal, Decimal] | undefined;
  readonly partOf: string | undefined;
  /** False where its reading is too unclear to decide an award by itself. */
  readonly decides: boolean;
  readonly cite: Cite;
  readonly examples: readonly TargetExample[];
}

/** A value of a target as its file writes it: under a key of its entry, or in the cell of a unit in the table of goals. */
export interface WrittenValue {
  readonly key: string;
  readonly unit: string | undefined;
  readonly text: string;
  readonly place: TextPlace;
}

export interface TargetExample {
  readonly name: string;
  readonly actual: string;
  readonly base: string | undefined;
  readonly readsAs: Decimal | undefined;
  readonly verdict: Verdict;
  readonly place: TextPlace;
}
