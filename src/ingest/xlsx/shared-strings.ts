import { unescapeText, walkXml } from "./walk-xml.js";
import { CUT } from "./xml-tokenizer.js";
import type { Archive } from "./zip.js";

const VOCABULARY = ["si", "t", "rPh", "rFont"];

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
    vocabulary: VOCABULARY,
    shortcut: (bytes, at) => readPlainString(bytes, at, strings),
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

const OPENING = [...Buffer.from("<si><t>")];
const CLOSING = [...Buffer.from("</t></si>")];
const [LESS, AMPERSAND] = [60, 38];

/** A string without runs or references, `<si><t>Tôm nuôi</t></si>`: most of them. Others are left to the tokenizer. */
function readPlainString(bytes: Buffer, start: number, strings: SharedString[]): number {
  if (!standsAt(bytes, start, OPENING)) return CUT;
  const from = start + OPENING.length;
  let to = from;
  for (; to < bytes.length && bytes[to] !== LESS; to++) if (bytes[to] === AMPERSAND) return CUT;
  if (!standsAt(bytes, to, CLOSING)) return CUT;
  strings.push({ text: unescapeText(bytes.toString("utf8", from, to)), font: undefined });
  return to + CLOSING.length;
}

function standsAt(bytes: Buffer, start: number, expected: readonly number[]): boolean {
  if (start + expected.length > bytes.length) return false;
  for (let at = 0; at < expected.length; at++) if (bytes[start + at] !== expected[at]) return false;
  return true;
}
