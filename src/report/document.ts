import type { Decimal } from "../domain/decimal.js";
import type { PaperLayout, ParagraphKind } from "../domain/paper-template.js";
import type { Lang } from "./words/language.js";

/** How a cell feels; each renderer draws it its own way. */
export type Tone = "plain" | "strong" | "good" | "bad" | "open" | "faint";

/** What formulas are made of; `-` of one operand turns its sign. */
export type FormulaFunction =
  | "+"
  | "-"
  | "*"
  | "/"
  | ">"
  | ">="
  | "<"
  | "<="
  | "="
  | "&"
  | "AND"
  | "OR"
  | "IF"
  | "ISNUMBER"
  | "COUNT"
  | "MIN"
  | "MAX"
  | "SUM"
  | "SUMPRODUCT"
  | "AVERAGE"
  | "ROUND"
  | "ROUNDUP"
  | "ROUNDDOWN";

/**
 * How a cell follows from other cells, which it names by their keys: a number, a text, a cell, cells in one line of a table, or
 * a function of such. Drawn by a spreadsheet only, and only where all the cells stand in the same workbook.
 */
export type Formula =
  | Decimal
  | string
  | { readonly cell: string }
  | { readonly range: readonly string[] }
  | { readonly fn: FormulaFunction; readonly of: readonly Formula[] };

/** What stands behind a number: label and text, line by line. */
export type Explanation = readonly (readonly [label: string, text: string])[];

/**
 * One cell of a table: text as shown; for a number also its exact decimal, which a spreadsheet holds as a number. A number
 * without a text is there to be counted with and is not shown.
 */
export interface TableCell {
  readonly text: string;
  readonly number?: string | undefined;
  readonly tone?: Tone | undefined;
  /** Worked out when it is asked for: only a workbook counts. */
  readonly live?: () => LiveCell;
  /** Worked out when it is asked for: only pages explain. */
  readonly explained?: () => Explanation;
}

/** A cell as others count with it. */
export interface LiveCell {
  /** Its name within the document, by which formulas refer to it. */
  readonly key?: string;
  readonly formula?: Formula | undefined;
}

export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Characters at which the text wraps; undefined for as wide as needed. */
  readonly width?: number;
  /** A heading above; neighbours with the same one share it. */
  readonly over?: string;
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

/** Tables in their order: all of them at hand, or each made when it is asked for, every time anew. */
export interface Tables extends Iterable<ReportTable> {
  readonly length: number;
}

/** A part of a paper's text; `**…**` is bold. Neighbouring bullets, and numbered items, are one list. */
export type TextBlock =
  | { readonly kind: ParagraphKind; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "page" };

/** Where somebody signs: the lines above the signature ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), and the name below it. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string | undefined;
}

/** What makes a document a paper of the state (văn bản hành chính). */
export interface StatePaper {
  readonly layout: PaperLayout;
  readonly agency: { readonly above: string | undefined; readonly own: string };
  /** "Số: 125/TTr-BTĐKT", dots where it is not given; undefined where the paper bears none. */
  readonly number: string | undefined;
  readonly placeAndDay: string;
  /** How others name it: "số 125/TTr-BTĐKT ngày 20 tháng 02 năm 2017". */
  readonly reference: string;
  readonly isDraft: boolean;
  readonly addressees: readonly string[];
  /** Empty: the tables are the paper's body; else they follow the signatures as annexes. */
  readonly text: readonly TextBlock[];
  readonly signatures: readonly Signature[];
  readonly recipients: readonly string[];
}

/** A picture for a page that people look at; the same facts stand in a table. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly svg: string;
}

/** The abstract document that every format draws. */
export interface ReportDocument {
  /** The language it is written in. */
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly tables: Tables;
  /** What the reader should know at the end. */
  readonly closing: readonly string[];
  /**
   * Tables that only a workbook carries, on its last sheets, as far as they are not among the others: what the paper rests on,
   * and what was found.
   */
  readonly appendix?: Tables;
  readonly paper?: StatePaper;
  /** Drawn when they are asked for: only pages show them. */
  readonly pictures?: () => readonly Picture[];
}

/** A document of which all tables are at hand, for formats that look at them together. */
export interface TabledDocument extends ReportDocument {
  readonly tables: readonly ReportTable[];
}

/** The documents of a kind by the names of their files, without an ending: one, or one for each unit, cluster or award. */
export type Documents = ReadonlyMap<string, ReportDocument>;
