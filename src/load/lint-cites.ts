import { closest } from "../domain/closest.js";
import type { LegalDocument } from "../domain/document.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Path, YamlSource } from "./yaml-source.js";

/** Bases that were found somewhere, and so must say where. */
const FOUND_ELSEWHERE = new Set(["quoted", "secondary", "analogy"]);

/** Every cite names a document of the register and, where it is not the provision itself that was read, where it was seen. */
export function lintCites(
  sources: readonly YamlSource[],
  documents: ReadonlyMap<string, LegalDocument>,
): readonly Finding[] {
  return sources.flatMap((source) => lintValue(source.value, [], source, documents));
}

function lintValue(
  value: unknown,
  path: Path,
  source: YamlSource,
  documents: ReadonlyMap<string, LegalDocument>,
): readonly Finding[] {
  if (typeof value !== "object" || value === null) return [];
  const own: Finding[] = [];
  const { basis, document, seen_in } = value as Readonly<Record<string, unknown>>;
  if (typeof basis === "string" && FOUND_ELSEWHERE.has(basis) && seen_in === undefined)
    own.push(finding("TD110", source.place([...path, "basis"]), { basis }));
  if (typeof basis === "string" && typeof document === "string" && !documents.has(document))
    own.push(
      finding("TD108", source.place([...path, "document"]), {
        kind: "document",
        id: document,
        suggestion: closest(document, documents.keys()),
      }),
    );
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => lintValue(one, [...path, at], source, documents))
    : Object.entries(value).flatMap(([key, one]) => lintValue(one, [...path, key], source, documents));
  return [...own, ...inner];
}
