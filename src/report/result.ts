import type { AwardResult } from "../award/award-result.js";
import type { IsoDate } from "../domain/dates.js";
import type { Finding } from "../domain/finding.js";
import type { Plan, Round } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { ClusterCertainty } from "../evaluate/certainty/certainty.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { RoundStatus } from "../status/round-status.js";

/** All that one run found out: what every report draws. */
export interface RoundResult {
  readonly plan: Plan;
  readonly round: Round;
  /** The day under whose law awards were judged; the period's last day while the decision is open. */
  readonly judgedOn: IsoDate;
  readonly evaluation: Evaluation;
  /** How sure the ranks of each cluster are; worked out when it is asked for. */
  readonly certainty: () => readonly ClusterCertainty[];
  readonly awards: readonly AwardResult[];
  readonly registers: RoundRegisters;
  /** Who has sent what, seen from the day asked for. */
  readonly status: RoundStatus;
  readonly findings: readonly Finding[];
}
