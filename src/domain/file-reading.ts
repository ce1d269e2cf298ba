import type { Finding } from "./finding.js";
import type { ColumnRole } from "./mapping.js";
import type { Observation, UnitReport } from "./observation.js";
import type { CellPlace } from "./place.js";

/** What kind of file a workbook was read from. */
export const workbookKinds = ["xlsx", "xls", "xlsb", "ods", "csv"] as const;
export type WorkbookKind = (typeof workbookKinds)[number];

/** Why a row of a table was passed over. */
export const skipReasons = ["section", "total", "numbering", "note", "unknown_name", "settled", "signature"] as const;
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

/** What the reader could not settle by itself; mapping.yaml can. */
export type Question =
  | { readonly kind: "unit" }
  | { readonly kind: "sheet"; readonly sheets: readonly string[] }
  /** Letters of the columns that could have one role. */
  | { readonly kind: "column"; readonly sheet: string; readonly role: ColumnRole; readonly columns: readonly string[] }
  /** A row with figures whose words name no target for certain; ids of those that are near. */
  | { readonly kind: "name"; readonly place: CellPlace; readonly text: string; readonly candidates: readonly string[] };

/** A line of a list whose nominee is not known for certain; mapping.yaml can say. */
export interface NomineeQuestion {
  readonly place: CellPlace;
  readonly text: string;
  /** What mapping.yaml names the line by. */
  readonly key: string;
  /** Ids of those who bear the name, nearest first. */
  readonly candidates: readonly string[];
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
  readonly questions: readonly Question[];
  /** What is evaluated; undefined where the file cannot be used. */
  readonly report: UnitReport | undefined;
  readonly findings: readonly Finding[];
}

/** A file from which nothing was taken. */
export function emptyReading(file: string, kind: WorkbookKind | undefined): FileReading {
  return {
    file,
    kind,
    unit: undefined,
    tables: [],
    observations: [],
    questions: [],
    report: undefined,
    findings: [],
  };
}
