import type { AcceptedFinding } from "../domain/accepted.js";
import { closest } from "../domain/closest.js";
import { type Finding, finding } from "../domain/finding.js";
import { findingCatalogue } from "../domain/finding-catalogue.js";
import { entriesOf } from "./build/entries.js";
import { parseShape } from "./parse-shape.js";
import { acceptedFile } from "./shapes/accepted.js";
import { readYaml } from "./yaml-source.js";

/** Read accepted.yaml; an entry of a code that there is not is left out and said. */
export function loadAccepted(
  file: string,
  text: string,
): { readonly entries: readonly AcceptedFinding[]; readonly findings: readonly Finding[] } {
  const source = readYaml(file, text);
  const { shaped, findings } = parseShape(source, acceptedFile);
  const written = shaped ? entriesOf([shaped], "accepted") : [];
  const isKnown = ({ code }: { readonly code: string }) => Object.hasOwn(findingCatalogue, code);
  const unknown = written
    .filter(({ value }) => !isKnown(value))
    .map(({ value: { code }, at }) => {
      const suggestion = closest(code, Object.keys(findingCatalogue));
      return finding("TD108", at("code"), { kind: "finding", id: code, suggestion });
    });
  return {
    entries: written.filter(({ value }) => isKnown(value)).map(({ value, at }) => ({ ...value, place: at("code") })),
    findings: [...source.findings, ...findings, ...unknown],
  };
}
