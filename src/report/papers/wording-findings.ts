import { needsConfirming } from "../../domain/basis.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type Worded, wordedPapers } from "../../domain/paper-template.js";
import type { ReportKind } from "../../domain/report-kinds.js";
import type { RoundResult } from "../result.js";

/** Wordings of the kinds drawn that rest on less than a quotation, to be looked at before anybody signs; each once. */
export function wordingFindings({ plan }: Pick<RoundResult, "plan">, kinds: readonly ReportKind[]): readonly Finding[] {
  return [...new Set(kinds.map(wordingOf))].flatMap((paper) => {
    const template = plan.papers.templates.get(paper);
    if (!template || !needsConfirming(template.cite.basis)) return [];
    return [finding("TD504", template.place, { paper, basis: template.cite.basis })];
  });
}

/** The template of a kind: its own, or the frame of all lists. */
function wordingOf(kind: ReportKind): Worded {
  return wordedPapers.find((one) => one === kind) ?? "list";
}
