import type { Plan } from "../../domain/plan.js";
import { dateWithin } from "../figure/written-date.js";
import { fold } from "../text/fold.js";
import { awardWithin } from "./award-names.js";

/** A decision's number: letters and digits parted by / or -, as in 614/QĐ-UBND. Bounded, since a title may be endless. */
const NUMBER = /(?:quyết định|QĐ)\s*(?:số)?\s*:?\s*(\d[\p{L}\p{N}]{0,20}(?:[/-][\p{L}\p{N}]{1,20}){1,6})/iu;
/** Words by which a list is not of awards given. */
const DENIED = /\b(thu hoi|huy bo|khong dat|chua dat|khong duoc|khong cong nhan|dang ky|de nghi xet)\b/;

/**
 * What the title of an award list, or a row of its own, says for all lines, by column of the decisions: "Kèm theo Quyết
 * định số 614/QĐ-UBND ngày 11 tháng 3 năm 2016", "Danh sách được tặng Bằng khen năm 2015". Where a title names several
 * decisions and none that the list belongs to, or a list of awards not given, it says nothing.
 */
export function titleValues(plan: Plan, lines: readonly string[]): ReadonlyMap<string, string> {
  const texts = lines.map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim());
  const values = new Map<string, string>();
  const put = (column: string, value: string | undefined) => {
    if (value !== undefined && !values.has(column)) values.set(column, value);
  };
  const numbered = texts.filter((text) => NUMBER.test(text));
  const attached = numbered.filter((text) => /kèm theo/iu.test(text) && !/quy chế|quy định/iu.test(text));
  const [decision, ...others] = attached.length > 0 ? attached : numbered;
  if (decision !== undefined && others.length === 0) {
    put("number", NUMBER.exec(decision)?.[1]);
    put("on", dateWithin(decision));
  }
  const heads = texts.filter((text) => !NUMBER.test(text));
  const denied = heads.some((text) => DENIED.test(fold(text)));
  for (const text of heads) {
    if (!denied) put("award", awardWithin(plan, text));
    const undated = text.replace(/ngày\s*\d{1,2}[^,;)]{0,60}?(?:năm\s*|[/.-])(?:19|20)\d\d/giu, " ");
    const school = /năm học\s*((?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d)/iu.exec(undated)?.[1];
    put("year", school ?? /năm\s*((?:19|20)\d\d)/iu.exec(undated)?.[1]);
  }
  return values;
}
