/** Bounds that no honest report comes near; they are checked before anything is allocated. */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  /** Inflated bytes of one part, and of all parts read. */
  readonly part: number;
  readonly parts: number;
  /** Cells kept. */
  readonly cells: number;
}

export const usualLimits: Limits = { file: 32 << 20, part: 128 << 20, parts: 256 << 20, cells: 500_000 };

/** Why a file was not read; its words are made by the report. */
export type ReadProblem = "not_a_workbook" | "old_excel_or_encrypted" | "damaged" | "too_large";

/** Thrown and caught inside the reader only. */
export class Unreadable extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem);
  }
}
