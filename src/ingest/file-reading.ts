import type { Finding } from "../domain/finding.js";
import type { Observation, UnitReport } from "../domain/observation.js";
import type { WorkbookKind } from "./workbook/workbook.js";

/** Why a row of a table was passed over. */
export const skipReasons = [
  "section",
  "total",
  "numbering",
  "note",
  "unknown_name",
  "settled",
  "signature",
  "other_table",
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedRow {
  readonly row: number;
  /** What the row says first. */
  readonly text: string;
  readonly reason: SkipReason;
}

/** A table that was read. */
export interface TableReading {
  readonly sheet: string;
  /** The range from its heading to its last row, such as A7:G38. */
  readonly range: string;
  readonly skipped: readonly SkippedRow[];
}

/** What came of one submitted file. */
export interface FileReading {
  readonly file: string;
  /** Undefined where it could not be opened as a workbook. */
  readonly kind: WorkbookKind | undefined;
  /** The unit it is of, where that could be told. */
  readonly unit: string | undefined;
  readonly tables: readonly TableReading[];
  /** Every figure whose row names a target, whether or not it concerns the unit. */
  readonly observations: readonly Observation[];
  /** What is evaluated; undefined where the file cannot be used. */
  readonly report: UnitReport | undefined;
  readonly findings: readonly Finding[];
}
