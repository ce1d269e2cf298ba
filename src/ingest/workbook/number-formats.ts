/** The built-in formats that say something of the number: per cents and dates. Others read as General. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [9, "0%"],
  [10, "0.00%"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
]);

/** Whether a format shows the number a hundredfold: a per cent sign that is neither quoted nor escaped. */
export function showsPercent(format: string | undefined): boolean {
  return format !== undefined && symbols(format).includes("%");
}

/** Whether a format shows a number as a day or a time. */
export function showsDate(format: string | undefined): boolean {
  return format !== undefined && /[dmyhs]/i.test(symbols(format).replace(/general/gi, ""));
}

/** A format without its quoted, escaped and padding characters, and without colours and languages in brackets. */
function symbols(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, "");
}
