/** Points of one line of 11 or 12 pt text. */
const LINE = 15.5;

/** Letters of Times New Roman that fit into one unit of column width. */
const PER_WIDTH = 1.12;

/**
 * The height that a row of wrapped texts needs, in points. Programs other than Excel do not fit it by themselves when
 * a workbook names no heights.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => Math.ceil(text.length / Math.max(1, (widths[at] ?? 10) * PER_WIDTH)));
  return LINE * Math.max(1, ...lines) + 1;
}
