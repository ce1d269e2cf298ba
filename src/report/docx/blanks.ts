import { AlignmentType, type IParagraphOptions, LeaderType, TabStopType } from "docx";
import { POINT } from "./page.js";
import { textWidth } from "./text-width.js";

/** Dots that people write upon; fewer stand for a short word in a sentence. */
const blank = /…{5,}/g;
/** What fonts may differ from what is reckoned, so that the line does not break. */
const SPARE = 1.03;

/** A line of a paper whose blanks reach from word to word and to the end of the line. */
export interface BlankLine {
  /** With a tab for each blank. */
  readonly text: string;
  readonly options: IParagraphOptions;
}

/**
 * Blanks as dotted tabs on the line from `from` to `to` (twips), in the proportion of their dots. Undefined for a text
 * without blanks; words that fill the line themselves keep their dots.
 */
export function blankLine(text: string, size: number, from: number, to: number): BlankLine | undefined {
  const dots = [...text.matchAll(blank)].map(([match]) => match.length);
  if (dots.length === 0) return undefined;
  const words = text.split(blank).map((part) => textWidth(part, size) * POINT * SPARE);
  const room = to - from - sum(words);
  if (room < 0) return { text, options: { alignment: AlignmentType.LEFT } };
  const tabStops = dots.map((_, at) => {
    // The last blank leaves what follows it at the end of the line.
    if (at === dots.length - 1) return { type: TabStopType.RIGHT, position: to, leader: LeaderType.DOT };
    const position = from + sum(words.slice(0, at + 1)) + (room * sum(dots.slice(0, at + 1))) / sum(dots);
    return { type: TabStopType.LEFT, position: Math.round(position), leader: LeaderType.DOT };
  });
  return { text: text.replaceAll(blank, "\t"), options: { alignment: AlignmentType.LEFT, tabStops } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
