import type { Plan } from "../../domain/plan.js";
import { dateWithin } from "../figure/written-date.js";
import { awardWithin } from "./award-names.js";

/**
 * What the title of an award list says for all its lines, by column of the decisions: "Kèm theo Quyết định số
 * 614/QĐ-UBND ngày 11 tháng 3 năm 2016", "Danh sách được tặng Bằng khen năm 2015".
 */
export function titleValues(plan: Plan, lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const put = (column: string, value: string | undefined) => {
    if (value !== undefined && !values.has(column)) values.set(column, value);
  };
  for (const line of lines) {
    const text = line.normalize("NFC").replace(/\s+/g, " ");
    const number = /(?:quyết định|QĐ)\s*số\s*:?\s*([\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)+)/iu.exec(text)?.[1];
    put("number", number);
    if (number !== undefined) put("on", dateWithin(text));
    else put("award", awardWithin(plan, text));
    const undated = text.replace(/ngày\s*\d{1,2}[^,;)]*?(?:năm\s*|[/.-])(?:19|20)\d\d/giu, " ");
    const school = /năm học\s*((?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d)/iu.exec(undated)?.[1];
    put("year", school ?? /năm\s*((?:19|20)\d\d)/iu.exec(undated)?.[1]);
  }
  return values;
}
