import type { FileReading } from "../../domain/file-reading.js";
import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";

/** What was read from a round's files, before anything is evaluated. */
export interface ReadingResult {
  readonly plan: Plan;
  readonly round: Round;
  readonly readings: readonly FileReading[];
  /** The file that stands for each file that was replaced. */
  readonly supersededBy: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}
