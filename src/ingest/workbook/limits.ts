/** Bounds that no honest report comes near; they are checked before anything is allocated. */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of a text file, which is parsed letter by letter. */
  readonly text: number;
  /** Inflated bytes of one part, and of all parts read. */
  readonly part: number;
  readonly parts: number;
  /** How many times larger a part of some size may be than its packed bytes. */
  readonly ratio: number;
  /** Cells kept. */
  readonly cells: number;
}

export const usualLimits: Limits = {
  file: 32 << 20,
  text: 1 << 20,
  part: 192 << 20,
  parts: 256 << 20,
  ratio: 300,
  cells: 200_000,
};

/** Why a file was not read; its words are made by the report. */
export type ReadProblem =
  | "empty_file"
  | "damaged"
  | "too_large"
  | "too_slow"
  | "document_type"
  | "encrypted"
  | "lock_file"
  | "web_page"
  | "xml_spreadsheet"
  | "word_document"
  | "presentation"
  | "pdf"
  | "picture"
  | "archive"
  | "plain_text"
  | "not_a_workbook";

/** Thrown and caught inside the reader only. */
export class Unreadable extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem);
  }
}
