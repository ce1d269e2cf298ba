import type { Basis } from "./basis.js";
import type { IsoDate } from "./dates.js";

/** A legal document (văn bản) of the register: what it is called, who issued it, and when it holds. */
export interface LegalDocument {
  readonly id: string;
  /** "Quyết định", "Luật", "Kế hoạch". */
  readonly kind: string;
  /** "11/2015/QĐ-UBND"; undefined where the number is not known. */
  readonly number: string | undefined;
  readonly name: string;
  readonly issuer: string | undefined;
  readonly issued: IsoDate | undefined;
  /** First day in force; undefined where it is not known. */
  readonly inForce: IsoDate | undefined;
  /** Last day in force; undefined while it holds or where the end is not known. */
  readonly until: IsoDate | undefined;
  /** A higher document that may have overtaken its standards from a day on, though it was not changed itself. */
  readonly overtaken: { readonly by: string; readonly from: IsoDate } | undefined;
  readonly amends: readonly string[];
  readonly replaces: readonly string[];
  readonly basis: Basis;
  readonly seenIn: string | undefined;
  readonly note: string | undefined;
}

/** Whether the document holds on a day, so far as its dates are known. */
export function inForceOn(document: LegalDocument, day: IsoDate): boolean {
  const from = document.inForce ?? document.issued;
  return (from === undefined || from <= day) && (document.until === undefined || day <= document.until);
}
