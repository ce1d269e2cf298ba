import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { Register } from "../../domain/register.js";
import type { RegisterReading } from "../../domain/register-reading.js";
import type { Nominee } from "../../domain/registers/nominees.js";

/** What one file says as lines of a register. */
export interface RegisterFile extends RegisterReading {
  readonly file: string;
}

/** What was read from the files of one register. */
export interface RegisterResult {
  readonly plan: Plan;
  readonly round: Round;
  readonly register: Register;
  readonly nominees: ReadonlyMap<string, Nominee>;
  readonly files: readonly RegisterFile[];
  readonly findings: readonly Finding[];
}
