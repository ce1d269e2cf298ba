import { countBySeverity, type Finding } from "../domain/finding.js";
import { isTextPlace, type Place } from "../domain/place.js";
import type { Severity } from "../domain/severity.js";
import { findingWords } from "../report/words/finding-words.js";
import { type Lang, words as reportWords } from "../report/words/words.js";
import { say, words } from "./words.js";

/**
 * Findings as lines for a person: place, severity, sentence and code; for a line of text that is at hand, the excerpt
 * with a caret under what is meant.
 */
export function showFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>, lang: Lang): string {
  return findings.map((one) => `${showFinding(one, texts, lang)}\n`).join("");
}

function showFinding(finding: Finding, texts: ReadonlyMap<string, string>, lang: Lang): string {
  const place = finding.place ? `${placeWords(finding.place, lang)}  ` : "";
  const head = `${place}${reportWords[lang].severities[finding.severity]}  ${findingWords(finding, lang)}  [${finding.code}]`;
  const lines = finding.place ? excerpt(finding.place, texts) : [];
  return [head, ...lines].join("\n");
}

/** "targets.yaml:20:17", or "reports/a.xlsx, trang “Chỉ tiêu”, ô E14". */
export function placeWords(place: Place, lang: Lang): string {
  if (isTextPlace(place)) return `${place.file}:${place.line}:${place.column}`;
  return [place.file, cellWords(place, lang)].filter(Boolean).join(", ");
}

/** "trang “Chỉ tiêu”, ô E14"; nothing for a whole file or a line of text. */
export function cellWords(place: Place, lang: Lang): string {
  if (isTextPlace(place)) return "";
  const sheet = place.sheet === "" ? "" : `${words[lang].sheet} “${place.sheet}”`;
  const cell = place.cell === "" ? "" : `${words[lang].cell} ${place.cell}`;
  return [sheet, cell].filter(Boolean).join(", ");
}

function excerpt(place: Place, texts: ReadonlyMap<string, string>): readonly string[] {
  if (!isTextPlace(place) || place.file.endsWith(".csv")) return [];
  const lines = texts.get(place.file)?.split("\n") ?? [];
  const line = lines[place.line - 1];
  if (line === undefined) return [];
  const width = String(place.line).length;
  const numbered = (number: number, text: string) => `   ${String(number).padStart(width)} | ${text.trimEnd()}`;
  const before = place.line > 1 ? [numbered(place.line - 1, lines[place.line - 2] ?? "")] : [];
  const length = Math.max(1, Math.min(place.length ?? 1, line.length - place.column + 1));
  const caret = `   ${" ".repeat(width)} | ${" ".repeat(place.column - 1)}${"^".repeat(length)}`;
  return [...before, numbered(place.line, line), caret];
}

/** How many there are of each severity. */
export function countWords(findings: readonly Finding[], lang: Lang): string {
  const count = (severity: Severity) => String(countBySeverity(findings, severity));
  return say(lang, "counts", { errors: count("error"), warnings: count("warning"), notes: count("note") });
}
