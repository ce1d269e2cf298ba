import type { NomineeQuestion, SkippedRow } from "../../domain/file-reading.js";
import type { Finding } from "../../domain/finding.js";
import type { CellPlace } from "../../domain/place.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { Register } from "../../domain/register.js";
import type { Nominee } from "../../domain/registers/nominees.js";

/** What one file says as lines of a register. */
export interface RegisterFile {
  readonly file: string;
  readonly rows: readonly { readonly values: ReadonlyMap<string, string>; readonly place: CellPlace }[];
  readonly skipped: readonly (SkippedRow & { readonly sheet: string })[];
  readonly questions: readonly NomineeQuestion[];
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
