/** A calendar day as ISO text, "2018-02-28"; such texts sort as days do. */
export type IsoDate = string;

/** True for a day that the calendar has; 2017-02-30 is not one. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The ISO day of a Vietnamese day, month and year, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(text) ? text : undefined;
}

/** Days from one day to another; below zero where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** As screens show a day: 28/02/2018. */
export function screenDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** As state papers write a day: 07/3/2017 and 11/02/2015, a zero only before days under 10 and months 1 and 2. */
export function paperDate(date: IsoDate): string {
  const [year, month = "", day] = date.split("-");
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
