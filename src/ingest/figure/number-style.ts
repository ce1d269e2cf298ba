/** A number that can only be written the Vietnamese way: 8.838,5 or 98,6. */
const VIETNAMESE = /(?:^|\s)-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:\D*$)/;
/** One that can only be written the English way: 8,838.5 or 98.6. */
const ENGLISH = /(?:^|\s)-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?:\D*$)/;

/** How a workbook writes numbers: comma before decimals, or dot. */
export type NumberStyle = "vietnamese" | "english";

/**
 * How the numbers that tables hold as text are written, as their unambiguous ones show. It is one habit of one person's
 * machine, so a whole workbook has one style; an odd one among several is a slip, and as many of both leave it open.
 */
export function numberStyle(texts: readonly string[]): NumberStyle | undefined {
  const composed = texts.map((text) => text.normalize("NFC").trim());
  const count = (pattern: RegExp) => composed.filter((text) => pattern.test(text)).length;
  const [vietnamese, english] = [count(VIETNAMESE), count(ENGLISH)];
  if (vietnamese > 2 * english) return "vietnamese";
  // Three, since a dot before one or two decimals is also a common slip.
  return english > 2 * vietnamese && english >= 3 ? "english" : undefined;
}
