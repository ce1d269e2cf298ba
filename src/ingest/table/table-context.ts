import type { ReportMapping } from "../../domain/mapping.js";
import type { Plan, Round } from "../../domain/plan.js";

/** What a free table is read with. */
export interface TableContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly file: string;
  readonly mappings: readonly ReportMapping[];
}
