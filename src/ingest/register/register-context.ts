import type { RegisterMapping } from "../../domain/mapping.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { Nominee } from "../../domain/registers/nominees.js";

/** What the lines of a register are read with. */
export interface RegisterContext {
  readonly plan: Plan;
  readonly round: Round;
  /** Whom the register of nominees knows, by id; units are known from the plan. */
  readonly nominees: ReadonlyMap<string, Nominee>;
  readonly mappings: readonly RegisterMapping[];
}
