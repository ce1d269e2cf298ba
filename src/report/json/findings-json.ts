import { countBySeverity, type Finding } from "../../domain/finding.js";
import type { FindingsDocument } from "../json-schema/findings.js";
import type { Lang } from "../words/words.js";
import { findingsJson, jsonText } from "./parts.js";

/** The findings of a workspace as `thidua.findings/1`; `accepted` of them were reviewed and are left out. */
export function renderFindings(workspace: string, findings: readonly Finding[], accepted: number, lang: Lang): string {
  const document: FindingsDocument = {
    format: "thidua.findings/1",
    workspace,
    counts: {
      errors: countBySeverity(findings, "error"),
      warnings: countBySeverity(findings, "warning"),
      notes: countBySeverity(findings, "note"),
      accepted,
    },
    findings: findingsJson(findings, lang),
  };
  return jsonText(document);
}
