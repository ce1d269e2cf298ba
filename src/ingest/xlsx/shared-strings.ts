import { unescapeText, walkXml } from "./walk-xml.js";
import { CUT } from "./xml-bytes.js";
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
    shortcut: (bytes, at) => readPlainStrings(bytes, at, strings),
    open: (name, attributes) => {
      if (name === "si") [text, font] = ["", undefined];
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
      else font ??= attributes.attribute("val");
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

const [BEFORE, AFTER] = ["<si><t>", "</t></si>"];
const OPENING = [...Buffer.from(BEFORE)];
const CLOSING = [...Buffer.from(AFTER)];
const [LESS, AMPERSAND] = [60, 38];
/** Bytes after which no more strings are decoded together, since a text that is kept keeps those beside it. */
const ENOUGH = 4 << 10;

/**
 * The run of strings without rich text or references that begins here, `<si><t>Tôm nuôi</t></si>`: most of them, decoded
 * together. Others are left to the tokenizer.
 */
function readPlainStrings(bytes: Buffer, start: number, strings: SharedString[]): number {
  let end = CUT;
  let at = start;
  while (at - start < ENOUGH && standsAt(bytes, at, OPENING)) {
    at = plainTextEnd(bytes, at + OPENING.length);
    if (!standsAt(bytes, at, CLOSING)) break;
    end = at;
    at += CLOSING.length;
  }
  if (end === CUT) return CUT;
  for (const text of bytes.toString("utf8", start + OPENING.length, end).split(AFTER + BEFORE))
    strings.push({ text: unescapeText(text), font: undefined });
  return end + CLOSING.length;
}

/** Where a text stops being plain: at the next tag, or at a reference in it. */
function plainTextEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LESS && bytes[at] !== AMPERSAND) at++;
  return at;
}

function standsAt(bytes: Buffer, start: number, expected: readonly number[]): boolean {
  if (start + expected.length > bytes.length) return false;
  for (let at = 0; at < expected.length; at++) if (bytes[start + at] !== expected[at]) return false;
  return true;
}
