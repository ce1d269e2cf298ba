/** Letters of Times New Roman by their width in thousandths of the font's size; a Vietnamese letter is as wide as its base. */
const upright: Readonly<Record<number, string>> = {
  250: " .,\u00a0",
  278: "ijlt;:/",
  333: "frI-()!",
  389: "sJ",
  444: "acez“”?",
  535: "ơư",
  556: "FPS",
  611: "ELTZ",
  667: "BCR",
  722: "wADĐGHKNOƠQUVXY",
  778: "m&Ư",
  833: "%",
  889: "M",
  944: "W",
  1000: "—…",
};
const bold: Readonly<Record<number, string>> = {
  250: " .,\u00a0",
  278: "il/",
  333: "fjt;:-()!",
  389: "sI",
  444: "cerz",
  556: "bdđhknpquSơ",
  611: "FPư",
  667: "BELTZ",
  722: "wACDĐNRUVXY",
  778: "GHKOƠQ",
  796: "Ư",
  833: "m&",
  944: "M",
  1000: "W—…%",
};

const OTHER_LETTERS = 500;
/** Marks above and below letters, but for the horn, which makes a letter wider. */
const marks = /[\u0300-\u031a\u031c-\u036f]/g;

const byLetter = (widths: Readonly<Record<number, string>>) =>
  new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));
const faces = { upright: byLetter(upright), bold: byLetter(bold) };

/** How wide a text stands on paper, in points, for what must be known before it is drawn: lengths of rules, columns. */
export function textWidth(text: string, size: number, face: keyof typeof faces = "upright"): number {
  const letters = [...text.normalize("NFD").replaceAll(marks, "").normalize("NFC")];
  const thousandths = letters.reduce((sum, letter) => sum + (faces[face].get(letter) ?? OTHER_LETTERS), 0);
  return (thousandths / 1000) * size;
}

/** Two words at either side of a dash are one name: "Thi đua - Khen thưởng". */
const joined = /\S+ \S+ [-–] \S+ \S+/g;

/** A text with breaks, in as few lines of the width (points) as it needs, as even as can be; joined names stay whole. */
export function evenLines(text: string, width: number, size: number, face: keyof typeof faces): string {
  const measure = (line: string) => textWidth(line, size, face);
  const words = text.replaceAll(joined, (name) => name.replaceAll(" ", "\u00a0")).split(" ");
  const fitting = linesWithin(words, width, measure);
  let even = fitting;
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const lines = linesWithin(words, narrower, measure);
    if (lines.length > fitting.length || lines.some((line) => measure(line) > narrower)) break;
    even = lines;
  }
  return even.join("\n").replaceAll("\u00a0", " ");
}

function linesWithin(words: readonly string[], width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
