import { type Markup, markup } from "../html/markup.js";

/** Letters of pictures; their widths are only guessed, about six tenths of their size each. */
const FONT = "Arial, 'Liberation Sans', sans-serif";

/** A drawing of a size in pixels, with its name and description for those who cannot see it. */
export function drawing(
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
  { width, height }: { readonly width: number; readonly height: number },
  content: readonly Markup[],
): string {
  return markup`<svg role="img" aria-labelledby="${id}-name ${id}-about" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="12" fill="#1b1b1b"><title id="${id}-name">${title}</title><desc id="${id}-about">${description}</desc>
${content}</svg>`.toString();
}

/** Lines of text below each other from a base line on. */
export function textLines(
  lines: readonly string[],
  { x, y, step = 14 }: { readonly x: number; readonly y: number; readonly step?: number },
  anchor: "start" | "middle" | "end" = "start",
): Markup {
  const at = anchor === "start" ? undefined : markup` text-anchor="${anchor}"`;
  return markup`${lines.map((line, index) => markup`<text x="${x}" y="${y + index * step}"${at}>${line}</text>`)}
`;
}

/** Text broken at spaces into lines of at most so many characters, a single long word excepted. */
export function wrapped(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= characters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** An entry of a legend: a mark and what it means. */
export interface LegendEntry {
  readonly mark: Markup;
  readonly text: string;
}

/** A legend, its entries below each other; a mark is drawn around the point 0, 0 of its own. */
export function legend(entries: readonly LegendEntry[], { x, y }: { readonly x: number; readonly y: number }): Markup {
  return markup`${entries.map(
    ({ mark, text }, at) =>
      markup`<g transform="translate(${x + 14} ${y + at * LEGEND_STEP})"><g>${mark}</g><text x="22" y="4">${text}</text></g>
`,
  )}`;
}

export const LEGEND_STEP = 20;
