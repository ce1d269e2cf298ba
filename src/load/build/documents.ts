import type { LegalDocument } from "../../domain/document.js";
import { finding } from "../../domain/finding.js";
import type { Measure } from "../../domain/measure.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** The register of documents. */
export function buildDocuments(shelves: Shelves, context: BuildContext): ReadonlyMap<string, LegalDocument> {
  const documents = new Map<string, LegalDocument>();
  for (const { source, value } of shelves.documents) {
    value.documents.forEach((entry, index) => {
      const path = ["documents", index];
      if (!context.claim("document", entry.id, source.place([...path, "id"]))) return;
      const from = entry.inForce ?? entry.issued;
      if (from !== undefined && entry.until !== undefined && entry.until < from)
        context.findings.push(finding("TD118", source.place([...path, "until"]), { until: entry.until, from }));
      documents.set(entry.id, entry);
    });
  }
  for (const { source, value } of shelves.documents)
    value.documents.forEach((entry, index) => {
      if (entry.overtaken)
        context.expect(
          "document",
          entry.overtaken.by,
          documents,
          source.place(["documents", index, "overtaken", "by"]),
        );
      for (const key of ["amends", "replaces"] as const)
        entry[key].forEach((other, at) => {
          context.expect("document", other, documents, source.place(["documents", index, key, at]));
        });
    });
  return documents;
}

/** The units of measure; one without `base` is its own base. */
export function buildMeasures(shelves: Shelves, context: BuildContext): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const { source, value } of shelves.measures)
    value.measures.forEach((entry, index) => {
      if (context.claim("measure", entry.id, source.place(["measures", index, "id"])))
        measures.set(entry.id, { ...entry, base: entry.base ?? entry.id });
    });
  for (const { source, value } of shelves.measures)
    value.measures.forEach((entry, index) => {
      if (entry.base) context.expect("measure", entry.base, measures, source.place(["measures", index, "base"]));
    });
  return measures;
}
