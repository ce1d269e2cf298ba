import type { IsoDate } from "./dates.js";
import type { Decimal } from "./decimal.js";
import type { KnownFact } from "./fact.js";
import type { CellPlace } from "./place.js";
import type { RoundRegisters } from "./registers.js";

/** What a cell was found to say. Zero, blank, not applicable and doubtful are four different things. */
export const readingKinds = [
  "figure",
  "zero",
  "blank",
  "not_applicable",
  "doubtful",
  "unreadable",
  "achieved",
  "not_achieved",
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** One figure as a unit reported it (số liệu), with its cell. */
export interface Observation {
  readonly target: string;
  /** The year it speaks of, such as 2017. */
  readonly period: string;
  readonly reading: ReadingKind;
  /** What was reached, in the target's measure; undefined unless the reading is figure or zero. */
  readonly actual: Decimal | undefined;
  /** What a doubtful cell may mean, in the target's measure. */
  readonly candidates: readonly Decimal[];
  readonly raw: string;
  readonly place: CellPlace;
  /** The goal that the report itself names; never the unit's own to set. */
  readonly reportedGoal: Decimal | undefined;
  /** Last year's value, where the report gives one. */
  readonly base: Decimal | undefined;
  /** The evidence named beside a state that is achieved or not. */
  readonly evidence: string | undefined;
}

/** The points a unit gives itself for an item (điểm tự chấm). */
export interface SelfScore {
  readonly item: string;
  readonly points: Decimal;
  readonly place: CellPlace;
}

/** What one file says of one unit. */
export interface UnitReport {
  readonly unit: string;
  readonly file: string;
  /** The day written in the report. */
  readonly datedOn: IsoDate | undefined;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly selfScores: ReadonlyMap<string, SelfScore>;
  readonly facts: ReadonlyMap<string, KnownFact>;
}

/** All that came in for a round. */
export interface Submissions {
  /** One report per unit: the one that counts. */
  readonly reports: ReadonlyMap<string, UnitReport>;
  /** Units whose report could not be read or was set aside. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly registers: RoundRegisters;
}
