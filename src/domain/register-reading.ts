import type { NomineeQuestion, SkippedRow } from "./file-reading.js";
import type { Finding } from "./finding.js";
import type { CellPlace } from "./place.js";
import type { RefusedLine } from "./registers.js";

/** One line of a register: what its columns say, as ids, days, numbers and texts; one that says nothing is left out. */
export interface RegisterRow {
  readonly values: ReadonlyMap<string, string>;
  /** The first cell of the line. */
  readonly place: CellPlace;
  /** The cell of each column that has a value of its own. */
  readonly cells: ReadonlyMap<string, CellPlace>;
}

/** A row that was passed over, with its sheet. */
export interface SkippedLine extends SkippedRow {
  readonly sheet: string;
}

/** What a register says, from one table, one file or all of them. */
export interface RegisterReading {
  readonly rows: readonly RegisterRow[];
  /** Lines that could not be used, so that what they lack is not taken for a no. */
  readonly refused: readonly RefusedLine[];
  readonly skipped: readonly SkippedLine[];
  readonly questions: readonly NomineeQuestion[];
  readonly findings: readonly Finding[];
}

/** Several readings as one. */
export function readTogether(readings: readonly RegisterReading[]): RegisterReading {
  return {
    rows: readings.flatMap((one) => one.rows),
    refused: readings.flatMap((one) => one.refused),
    skipped: readings.flatMap((one) => one.skipped),
    questions: readings.flatMap((one) => one.questions),
    findings: readings.flatMap((one) => one.findings),
  };
}
