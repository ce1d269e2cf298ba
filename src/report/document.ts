/** How a cell feels; each renderer draws it its own way. */
export type Tone = "plain" | "strong" | "good" | "bad" | "open" | "faint";

/** One cell of a table: text as shown; for a number also its exact decimal, which a spreadsheet holds as a number. */
export interface TableCell {
  readonly text: string;
  readonly number?: string;
  readonly tone?: Tone;
}

export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Characters at which the text wraps; undefined for as wide as needed. */
  readonly width?: number;
}

/** A table of the report; `id` names its csv file. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** Tables with the same sheet stand below each other in a workbook; undefined: one of its own, named by the title. */
  readonly sheet?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The screen draws one table for each value of the first column, under that heading. */
  readonly grouped?: boolean;
  readonly notes?: readonly string[];
}

/** The abstract document that every format draws. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly tables: readonly ReportTable[];
  /** What the reader should know at the end. */
  readonly closing: readonly string[];
}
