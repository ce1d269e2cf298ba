import type { LegalDocument } from "../../domain/document.js";
import { finding } from "../../domain/finding.js";
import type { Measure } from "../../domain/measure.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { entriesOf } from "./entries.js";

/** The register of documents. */
export function buildDocuments(shelves: Shelves, context: BuildContext): ReadonlyMap<string, LegalDocument> {
  const entries = entriesOf(shelves.documents, "documents");
  const documents = context.collect("document", entries, ({ value, at }): LegalDocument => {
    const from = value.inForce ?? value.issued;
    if (from !== undefined && value.until !== undefined && value.until < from)
      context.findings.push(finding("TD118", at("until"), { until: value.until, from }));
    return value;
  });
  for (const { value, at } of entries) {
    if (value.overtaken) context.expect("document", value.overtaken.by, documents, at("overtaken", "by"));
    for (const key of ["amends", "replaces"] as const)
      value[key].forEach((other, index) => {
        context.expect("document", other, documents, at(key, index));
      });
  }
  return documents;
}

/** The units of measure; one without `base` is its own base. */
export function buildMeasures(shelves: Shelves, context: BuildContext): ReadonlyMap<string, Measure> {
  const entries = entriesOf(shelves.measures, "measures");
  const measures = context.collect("measure", entries, ({ value }) => ({ ...value, base: value.base ?? value.id }));
  for (const { value, at } of entries) if (value.base) context.expect("measure", value.base, measures, at("base"));
  return measures;
}
