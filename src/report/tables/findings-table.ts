import type { Finding } from "../../domain/finding.js";
import { isTextPlace, type Place } from "../../domain/place.js";
import { severities } from "../../domain/severity.js";
import type { ReportTable, Tone } from "../document.js";
import { findingWords } from "../words/finding-words.js";
import { type Lang, words } from "../words/words.js";
import type { DrawContext } from "./draw-context.js";

const tones: Readonly<Record<Finding["severity"], Tone>> = { error: "bad", warning: "open", note: "faint" };

/** Phát hiện: what was found in a round. */
export function roundFindingsTable({ result, lang }: DrawContext): ReportTable {
  return findingsTable(result.findings, lang);
}

/** Phát hiện: every finding, file by file, errors first. */
export function findingsTable(findings: readonly Finding[], lang: Lang): ReportTable {
  const { text } = words[lang];
  const file = (finding: Finding) => finding.place?.file ?? text.wholeRun;
  const files = [...new Set(findings.map(file))];
  const sorted = [...findings].sort(
    (a, b) =>
      files.indexOf(file(a)) - files.indexOf(file(b)) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return {
    id: "findings",
    title: text.findings,
    columns: [
      { title: text.file, width: 34 },
      { title: text.severity },
      { title: text.place, width: 22 },
      { title: text.sentence, width: 76 },
      { title: text.code },
    ],
    rows: sorted.map((finding) => [
      { text: file(finding) },
      { text: words[lang].severities[finding.severity], tone: tones[finding.severity] },
      { text: finding.place ? insideFile(finding.place) : "" },
      { text: findingWords(finding, lang) },
      { text: finding.code, tone: "faint" as const },
    ]),
    grouped: true,
  };
}

function insideFile(place: Place): string {
  return isTextPlace(place) ? `${place.line}:${place.column}` : [place.sheet, place.cell].filter(Boolean).join(" ");
}
