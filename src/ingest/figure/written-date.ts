import { daysBetween, type IsoDate, isoDate } from "../../domain/dates.js";
import type { Cell } from "../workbook/workbook.js";

/** The day in "Rạch Giá, ngày 15 tháng 12 năm 2017" or "15/12/2017" (day first); undefined where there is none. */
export function dateInText(text: string): IsoDate | undefined {
  const words = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text.normalize("NFC"));
  const marks = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const found = words ?? marks;
  return found ? isoDate(Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
}

/** The day within a longer text, "ngày 11/3/2016" or "ngày 11 tháng 3 năm 2016"; undefined where there is none. */
export function dateWithin(text: string): IsoDate | undefined {
  const marks = /ngày\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu.exec(text.normalize("NFC"));
  return marks ? isoDate(Number(marks[3]), Number(marks[2]), Number(marks[1])) : dateInText(text);
}

/** Days before and after the end of a period in which its report is written. */
const [BEFORE, AFTER] = [92, 150];

/** What a cell says of the day a report was written on. */
export type WrittenDay = { readonly day: IsoDate } | { readonly doubtful: string } | undefined;

/**
 * The day a cell holds, as a date of the workbook or as text, day first. A machine set to English turns 05/01 into the
 * 1st of May; where only the turned day is near the end of the period, neither is taken.
 */
export function dateInCell(cell: Cell | undefined, date1904: boolean, periodEnd: IsoDate): WrittenDay {
  if (!cell || cell.raw.trim() === "") return undefined;
  const day = dayOf(cell, date1904);
  const turned = day && isoDate(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)));
  if (!day || (!isNear(day, periodEnd) && turned && isNear(turned, periodEnd))) return { doubtful: day ?? cell.raw };
  return { day };
}

/** The day a cell holds, as a date of the workbook or as text, day first. */
export function dayOf(cell: Cell, date1904: boolean): IsoDate | undefined {
  if (cell.type === "text") return dateInText(cell.raw);
  return cell.type === "number" ? dateOfSerial(cell, date1904) : undefined;
}

function isNear(day: IsoDate, periodEnd: IsoDate): boolean {
  const days = daysBetween(periodEnd, day);
  return days >= -BEFORE && days <= AFTER;
}

function dateOfSerial(cell: Cell, date1904: boolean): IsoDate | undefined {
  if (!/^\d+(\.\d*)?$/.test(cell.raw)) return undefined;
  const serial = Math.floor(Number(cell.raw)) + (date1904 ? 1462 : 0);
  if (serial < 61 || serial > 100_000) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
