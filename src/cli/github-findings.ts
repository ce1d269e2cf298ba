import { join } from "node:path";
import type { Finding } from "../domain/finding.js";
import { isTextPlace } from "../domain/place.js";
import type { Severity } from "../domain/severity.js";
import { findingWords } from "../report/words/finding-words.js";
import type { Lang } from "../report/words/words.js";
import { isFile, namedFrom, packageRoot } from "./files.js";
import { cellWords, placeWords } from "./show-findings.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, which shows each beside its line of a pull request. Of a workbook only
 * the file can be shown, so that the sentence names sheet and cell; so it does with a file outside the repository.
 */
export function githubFindings(findings: readonly Finding[], cwd: string, root: string, lang: Lang): string {
  return findings.map((one) => `${githubFinding(one, cwd, root, lang)}\n`).join("");
}

function githubFinding(finding: Finding, cwd: string, root: string, lang: Lang): string {
  const { code, severity, place } = finding;
  const file = place && seenFrom(cwd, root, place.file);
  const properties = [
    ...(file === undefined ? [] : [["file", file]]),
    ...(file !== undefined && place && isTextPlace(place)
      ? [
          ["line", String(place.line)],
          ["col", String(place.column)],
          ["endColumn", String(place.column + (place.length ?? 1))],
        ]
      : []),
    ["title", code],
  ];
  const named = properties.map(([name, value = ""]) => `${name}=${escapedProperty(value)}`).join(",");
  const where = place && (file === undefined ? placeWords(place, lang) : cellWords(place, lang));
  const sentence = findingWords(finding, lang);
  return `::${commands[severity]} ${named}::${escaped(where ? `${where}: ${sentence}` : sentence)}`;
}

/** A finding's file as seen from where the command stands; undefined above it, where GitHub has nothing to show. */
function seenFrom(cwd: string, root: string, file: string): string | undefined {
  const own = join(root, file);
  const packaged = join(packageRoot, file);
  const path = namedFrom(cwd, !isFile(own) && isFile(packaged) ? packaged : own);
  return path.startsWith("../") ? undefined : path;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
