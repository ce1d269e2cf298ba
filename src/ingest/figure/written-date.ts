import { type IsoDate, isoDate } from "../../domain/dates.js";
import type { Cell } from "../workbook/workbook.js";

/** The day in "Rạch Giá, ngày 15 tháng 12 năm 2017" or "15/12/2017" (day first); undefined where there is none. */
export function dateInText(text: string): IsoDate | undefined {
  const words = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text.normalize("NFC"));
  const marks = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const found = words ?? marks;
  return found ? isoDate(Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
}

/** The day a cell holds, as a date of the workbook or as text. */
export function dateInCell(cell: Cell | undefined, date1904: boolean): IsoDate | undefined {
  if (!cell) return undefined;
  if (cell.type === "text") return dateInText(cell.raw);
  if (cell.type !== "number" || !/^\d+(\.0*)?$/.test(cell.raw)) return undefined;
  const serial = Number(cell.raw) + (date1904 ? 1462 : 0);
  if (serial < 61 || serial > 100_000) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
