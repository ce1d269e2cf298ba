/** Widths of letters of Times New Roman as parts of its size; bold is a little wider. */
const letters: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\s.,;:/ijlt'|“”]/u, 0.28],
  [/[fr()-]/u, 0.34],
  [/[acesz]/u, 0.44],
  [/[m%–]/u, 0.78],
  [/[MW]/u, 0.92],
  [/\p{Lu}/u, 0.68],
  [/w/u, 0.72],
];
const USUAL = 0.5;
const BOLD = 1.06;

/** What a screen may add to the printed width. */
const SCREEN = 1.03;

/** Points of one unit of column width, and what a cell keeps free at its sides, its indent with it. */
const UNIT = 5.25;
const SIDES = 12;

/** Height of a line as a part of the letters' size. */
const LINE = 1.36;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** The height in points that a wrapped text needs in a cell so many columns' characters wide. */
export function textHeight(text: string, width: number, { size, bold = false }: TextStyle): number {
  return lineCount(text, (width * UNIT - SIDES) / letterSize({ size, bold })) * size * LINE;
}

/** Columns so many characters wide, in points. */
export function columnPoints(width: number): number {
  return width * UNIT;
}

/** The column width, in whole characters, in which a text stands in one line. */
export function widthFor(text: string, style: TextStyle): number {
  return Math.ceil((textWidth(text) * letterSize(style) + SIDES) / UNIT);
}

function letterSize({ size, bold = false }: TextStyle): number {
  return size * (bold ? BOLD : 1) * SCREEN;
}

/** The height that the highest of a row's texts needs. */
export function rowHeightOf(texts: readonly string[], widths: readonly number[], style: TextStyle): number {
  return Math.max(style.size * LINE, ...texts.map((text, at) => textHeight(text, widths[at] ?? 10, style)));
}

/** How many lines words fill that stand in lines of so many sizes of a letter; a longer word is broken. */
function lineCount(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/)) {
    const width = textWidth(word);
    if (used > 0 && used + textWidth(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / Math.max(1, room)) - 1);
    used = width > room ? width % room : used + width;
  }
  return lines;
}

function textWidth(text: string): number {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return [...plain].reduce((sum, letter) => sum + (letters.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL), 0);
}
