import { unescapeText, walkXml } from "./walk-xml.js";
import type { Archive } from "./zip.js";

/** A text that cells refer to by its index. */
export interface SharedString {
  readonly text: string;
  /** The font of its first run, where it is rich text that names one. */
  readonly font: string | undefined;
}

/** Shared strings by index; the runs of rich text are joined, phonetic hints left out. */
export async function readSharedStrings(archive: Archive, part: string | undefined): Promise<readonly SharedString[]> {
  const strings: SharedString[] = [];
  if (part === undefined || !archive.has(part)) return strings;
  let [text, inText, phonetic] = ["", false, false];
  let font: string | undefined;
  await walkXml(archive.part(part), {
    vocabulary: ["si", "t", "rPh", "rFont"],
    open: (name, tokens) => {
      if (name === "si") [text, font] = ["", undefined];
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
      else font ??= tokens.attribute("val");
    },
    text: (tokens) => {
      if (inText) text += tokens.takeText();
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push({ text: unescapeText(text), font });
    },
  });
  return strings;
}
