import type { LegalDocument } from "../../domain/document.js";
import { type Finding, finding } from "../../domain/finding.js";
import { entriesOf } from "../build/entries.js";
import type { Shelves } from "../shelves.js";

/**
 * One document that stands twice in the register (văn bản ghi hai lần): its number with two days, or its name and day with
 * two numbers.
 */
export function reviewSameDocument(shelves: Shelves): readonly Finding[] {
  const entries = entriesOf(shelves.documents, "documents");
  return entries.flatMap(({ value, at }, index) =>
    entries.slice(0, index).flatMap(({ value: first }) => {
      if (!mayBeOnesOwn(first, value)) return [];
      const key = isNumberTwice(first, value) ? "issued" : isPaperTwice(first, value) ? "number" : undefined;
      return key === undefined
        ? []
        : [finding("TD135", at(key), { document: value.id, says: said(value), other: first.id, differs: said(first) })];
    }),
  );
}

/** Of the same kind, and of nobody else so far as is known. */
function mayBeOnesOwn(a: LegalDocument, b: LegalDocument): boolean {
  return a.kind === b.kind && (a.issuer === undefined || b.issuer === undefined || a.issuer === b.issuer);
}

/** Numbers begin anew each year: 12/QĐ-UBND of two years are two documents, 12/2017/QĐ-UBND is one. */
function isNumberTwice(a: LegalDocument, b: LegalDocument): boolean {
  if (a.number === undefined || a.number !== b.number) return false;
  if (a.issued === undefined || b.issued === undefined || a.issued === b.issued) return false;
  return /\/\d{4}\//.test(a.number) || a.issued.slice(0, 4) === b.issued.slice(0, 4);
}

function isPaperTwice(a: LegalDocument, b: LegalDocument): boolean {
  const differs = a.number !== undefined && b.number !== undefined && a.number !== b.number;
  return differs && a.name === b.name && a.issued !== undefined && a.issued === b.issued;
}

function said({ number, issued }: LegalDocument): string {
  return `${number ?? ""} ${issued ?? ""}`.trim();
}
