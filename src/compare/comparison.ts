import type { Finding } from "../domain/finding.js";
import type { Plan, Round } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { Change } from "./changes.js";
import type { Effects } from "./effects.js";

/** What an effect follows from: other rules on the same data, other data under the same rules, or both at once. */
export type Cause = "rules" | "data" | "both";

export interface CausedEffects {
  readonly cause: Cause;
  readonly effects: Effects;
}

/** One state of a round that is compared, and what it is called: a revision, a folder. */
export interface ComparedSide {
  readonly name: string;
  readonly plan: Plan;
  readonly round: Round;
  readonly registers: RoundRegisters;
}

/** All that two states of a round say and come to differently. */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly rules: readonly Change[];
  readonly data: readonly Change[];
  readonly effects: readonly CausedEffects[];
  /** Reports on which the effects were computed. */
  readonly reportCount: number;
  /** Files of rules whose text is another one. */
  readonly files: readonly string[];
  /** What `check` says of the rules as they are now and did not say of those before. */
  readonly checked: readonly Finding[];
  /** Examples in the data of the rules as they are now, and how many do not come out as they say; undefined: none were run. */
  readonly examples: { readonly count: number; readonly failing: number } | undefined;
  /** The side without reports and registers, where there is one; the effects are then computed on the other's. */
  readonly withoutData: "before" | "after" | undefined;
}
