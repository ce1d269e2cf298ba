import type { Severity } from "../severity.js";

/** One finding of the catalogue. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /**
   * The sentence: what was seen, then what to do. `{name}` stands for an argument, `{name:date}` for one that is written
   * as the reader's language writes it (date, number, numbers, word, suggest, among, of, instead, seen, found, comparable, formula).
   */
  readonly vi: string;
  readonly en: string;
}
