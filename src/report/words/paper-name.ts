import type { LegalDocument } from "../../domain/document.js";

/** "Luật 15/2003/QH11"; of a document without a number its name, which says what it is. */
export function paperName(document: LegalDocument): string {
  const { kind, number, name } = document;
  if (number !== undefined) return `${kind} ${number}`;
  return name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
}
