import type { IsoDate } from "../../domain/dates.js";
import type { LegalDocument } from "../../domain/document.js";

/** What people fill in by hand. */
export const DOTS = "………";

/** "ngày 05 tháng 3 năm 2018", as state papers write a day; dots while it is open. */
export function dayInWords(day: IsoDate | undefined): string {
  if (day === undefined) return `ngày …… tháng …… năm ${DOTS}`;
  const [year, month = "", date] = day.split("-");
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** A count as papers write it: 04, 13. */
export function countText(count: number): string {
  return String(count).padStart(2, "0");
}

/**
 * "Căn cứ Quyết định số 11/2015/QĐ-UBND ngày 11 tháng 02 năm 2015 của Ủy ban nhân dân tỉnh Kiên Giang ban hành Quy định …;".
 * Laws are called by their name; what is not known of a document is left out.
 */
export function groundText({ kind, number, name, issuer, issued }: LegalDocument): string {
  const isNamedByKind = name.startsWith(kind);
  if (kind === "Luật" || number === undefined) return `Căn cứ ${isNamedByKind ? name : `${kind} ${name}`};`;
  const about = isNamedByKind
    ? name.slice(kind.length).trim()
    : name.startsWith("Quy định")
      ? `ban hành ${name}`
      : `về việc ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const parts = [`Căn cứ ${kind} số ${number}`, issued && dayInWords(issued), issuer && `của ${issuer}`, about];
  return `${parts.filter(Boolean).join(" ")};`;
}
