import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { RoundStatus } from "../../status/round-status.js";
import { findingsJson, jsonText, nulled, planAndPeriod } from "../json/parts.js";
import type { StatusDocument } from "../json-schema/status.js";
import type { Lang } from "../words/words.js";

/** The status of a round as `thidua.status/1`. */
export function renderStatus(
  plan: Plan,
  round: Round,
  status: RoundStatus,
  findings: readonly Finding[],
  lang: Lang,
): string {
  const document: StatusDocument = {
    format: "thidua.status/1",
    ...planAndPeriod(plan, round),
    ...nulled(status),
    findings: findingsJson(findings, lang),
  };
  return jsonText(document);
}
