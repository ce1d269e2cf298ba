import type { Facts } from "../domain/fact.js";
import type { SelfScore } from "../domain/observation.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Scheme } from "../domain/scheme.js";
import type { Unit } from "../domain/unit.js";
import type { TargetResult } from "./evaluation.js";

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
