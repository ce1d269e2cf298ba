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
  /** `not_there`: the side with which is compared has no such round yet. */
  readonly why: "before" | "after" | "not_there";
  readonly findings: readonly Finding[];
}

/** What a reviewer is told instead of an effect: what to mend. */
export function unusableDocument({ before, after, side, why, findings }: Unusable, lang: Lang): ReportDocument {
  const text = changeWords[lang];
  const sentence = { before: text.unsoundBefore, after: text.unsound, not_there: text.notThere }[why];
  return {
    lang,
    title: text.title,
    subtitle: [fill(text.compared, { from: before, to: after }), fill(sentence, { side })],
    tables: why === "not_there" ? [] : [findingsTable(findings, lang)],
    closing: why === "after" ? [text.reviseAgain] : [],
  };
}
