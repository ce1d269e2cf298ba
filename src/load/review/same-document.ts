import type { LegalDocument } from "../../domain/document.js";
import { type Finding, finding } from "../../domain/finding.js";
import { entriesOf } from "../build/entries.js";
import type { Shelves } from "../shelves.js";

/** A document of which number and day of issue are known. */
type Dated = LegalDocument & { readonly number: string; readonly issued: string };

/**
 * One document that stands twice in the register (văn bản ghi hai lần): its number with two days, or its name and day with
 * two numbers.
 */
export function reviewSameDocument(shelves: Shelves): readonly Finding[] {
  const entries = entriesOf(shelves.documents, "documents").flatMap(({ value, at }) =>
    isDated(value) ? [{ value, at }] : [],
  );
  return entries.flatMap(({ value, at }, index) =>
    entries.slice(0, index).flatMap(({ value: other }) => {
      const key = differingKey(other, value);
      if (key === undefined) return [];
      return [
        finding("TD135", at(key), {
          document: value.id,
          number: value.number,
          issued: value.issued,
          other: other.id,
          otherNumber: other.number,
          otherIssued: other.issued,
        }),
      ];
    }),
  );
}

function isDated(document: LegalDocument): document is Dated {
  return document.number !== undefined && document.issued !== undefined;
}

/** In what two entries for one document differ; undefined for two documents, and for entries that agree. */
function differingKey(a: Dated, b: Dated): "issued" | "number" | undefined {
  const maySpeakOfOne = a.kind === b.kind && (!a.issuer || !b.issuer || a.issuer === b.issuer);
  if (!maySpeakOfOne) return undefined;
  // Numbers begin anew each year: 12/QĐ-UBND of two years are two documents, 12/2017/QĐ-UBND is one.
  const isOneNumber = /\/\d{4}\//.test(a.number) || a.issued.slice(0, 4) === b.issued.slice(0, 4);
  if (a.number === b.number && a.issued !== b.issued && isOneNumber) return "issued";
  return a.number !== b.number && a.issued === b.issued && a.name === b.name ? "number" : undefined;
}
