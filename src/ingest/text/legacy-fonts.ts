import type { Cell, Sheet, Workbook } from "../workbook/workbook.js";

/** The two old codings of Vietnamese; a cell in one of them shows right only in its fonts. */
export type LegacyCoding = "tcvn3" | "vni";

/** The coding that a font's name tells: .VnTime is TCVN3, VNI-Times is VNI. */
function codingOf(font: string | undefined): LegacyCoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : undefined;
}

export interface ModernWorkbook {
  readonly workbook: Workbook;
  /** The old fonts whose text was turned into Unicode. */
  readonly fonts: readonly string[];
}

/** A workbook with every text in Unicode, as its fonts show it. */
export function inUnicode(workbook: Workbook): ModernWorkbook {
  const fonts = new Set<string>();
  const sheets = workbook.sheets.map((sheet) =>
    withTexts(sheet, (cell) => {
      const coding = codingOf(cell.font);
      const text = coding === undefined ? cell.raw : toUnicode(cell.raw, coding, showsCapitals(cell.font));
      if (text !== cell.raw && cell.font !== undefined) fonts.add(cell.font);
      return text;
    }),
  );
  return { workbook: { ...workbook, sheets }, fonts: [...fonts].sort() };
}

/** A workbook all of whose texts are read in one coding, for files that do not tell their fonts. */
export function allInCoding(workbook: Workbook, coding: LegacyCoding): Workbook {
  const sheets = workbook.sheets.map((sheet) => withTexts(sheet, (cell) => toUnicode(cell.raw, coding, false)));
  return { ...workbook, sheets };
}

/** .VnTimeH shows every letter as a capital. */
function showsCapitals(font: string | undefined): boolean {
  return /^\.vn.*h$/i.test(font ?? "");
}

function withTexts(sheet: Sheet, textOf: (cell: Cell) => string): Sheet {
  const rows = new Map<number, readonly Cell[]>();
  for (const [row, cells] of sheet.rows)
    rows.set(
      row,
      cells.map((cell) => {
        const text = cell.type === "text" ? textOf(cell) : cell.raw;
        return text === cell.raw ? cell : { ...cell, raw: text };
      }),
    );
  return { ...sheet, rows };
}

/** The text in Unicode. What holds a letter that only Unicode has was typed in Unicode, whatever its font says. */
function toUnicode(text: string, coding: LegacyCoding, capitals: boolean): string {
  if (/(?![\u2010-\u2026])[\u0100-\uffff]/.test(text)) return text;
  const modern = coding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return capitals || !/[a-z]/.test(text) ? modern.toUpperCase() : modern;
}

/** Letters of TCVN3 (ABC) in the order of their bytes, as Latin-1 shows them. */
const tcvn3 = new Map(
  [
    "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ",
    "®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị",
    "ßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợ",
    "ïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ",
    "¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư",
  ]
    .join("")
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);

function fromTcvn3(text: string): string {
  return [...text].map((letter) => tcvn3.get(letter) ?? letter).join("");
}

/** What a mark behind a letter of VNI adds to it, as combining characters. */
const [GRAVE, ACUTE, TILDE, HOOK, DOT, CIRCUMFLEX, BREVE] = ["̀", "́", "̃", "̉", "̣", "̂", "̆"];
const vniMarks: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** Letters of VNI that carry their mark in themselves. */
const vniLetters: Readonly<Record<string, string>> = { ô: "ơ", ö: "ư", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ñ: "đ" };

function fromVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöæóòîñ]/giu, (all, letter: string | undefined, mark = "") => {
      if (letter === undefined) return asCaseOf(all, vniLetters[all.toLowerCase()] ?? all);
      const base = asCaseOf(letter, vniLetters[letter.toLowerCase()] ?? letter);
      return base + (vniMarks[mark.toLowerCase()] ?? mark);
    })
    .normalize("NFC");
}

function asCaseOf(example: string, letter: string): string {
  return example === example.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
}
