import type { Finding } from "../../domain/finding.js";
import type { ReportDocument } from "../document.js";
import { findingsTable } from "../tables/findings-table.js";
import { changeWords } from "../words/change-words.js";
import { fill } from "../words/language.js";
import type { Lang } from "../words/words.js";

/** Two states of which one cannot be used, and what stands in its way. */
export interface Unusable {
  readonly before: string;
  readonly after: string;
  readonly side: string;
  readonly findings: readonly Finding[];
}

/** What a reviewer is told instead of an effect: what to mend. */
export function unusableDocument({ before, after, side, findings }: Unusable, lang: Lang): ReportDocument {
  const text = changeWords[lang];
  return {
    lang,
    title: text.title,
    subtitle: [fill(text.compared, { from: before, to: after }), fill(text.unsound, { side })],
    tables: [findingsTable(findings, lang)],
    closing: [],
  };
}
