import { expectPlace, type SheetSink } from "../workbook/sheet-builder.js";
import { noStyle, type SheetContext } from "./styles.js";
import { CUT } from "./xml-bytes.js";

/** Where the last cell of a sheet stood; a cell without an address stands beside it. */
export interface Cursor {
  row: number;
  column: number;
}

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/** Bytes that must be left where a step looks ahead, so that none is ever read beyond the end. */
const AHEAD = 10;

/**
 * Read the run of plain cells that begins here: `<c r="B7" s="3" t="s"><v>12</v></c>` as Excel, LibreOffice and WPS
 * write them, holding a number or a shared string, with or without a plain formula. Returns where the run ends, or CUT
 * where none begins: whatever is written otherwise is left to the tokenizer, which reads these cells the same.
 */
export function readPlainCells(
  bytes: Buffer,
  start: number,
  context: SheetContext,
  sink: SheetSink,
  cursor: Cursor,
): number {
  let at = start;
  for (;;) {
    const next = readPlainCell(bytes, at, bytes.length, context, sink, cursor);
    if (next === CUT) return at === start ? CUT : at;
    at = next;
  }
}

function readPlainCell(
  bytes: Buffer,
  start: number,
  end: number,
  context: SheetContext,
  sink: SheetSink,
  cursor: Cursor,
): number {
  if (end - start < AHEAD || bytes[start] !== LESS || bytes[start + 1] !== LETTER_C) return CUT;
  let at = start + 2;
  let row = 0;
  let column = 0;
  let style = 0;
  let type = LETTER_N;
  while (bytes[at] === SPACE) {
    if (end - at < AHEAD || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return CUT;
    const name = bytes[at + 1];
    at += 4;
    if (name === LETTER_R) {
      for (; at < end; at++) {
        const letter = (bytes[at] ?? 0) - 64;
        if (letter < 1 || letter > 26) break;
        column = column * 26 + letter;
      }
      for (; at < end; at++) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 9) break;
        row = row * 10 + digit;
      }
    } else if (name === LETTER_S) {
      for (; at < end; at++) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 9) break;
        style = style * 10 + digit;
      }
    } else if (name === LETTER_T) type = bytes[at++] ?? 0;
    else return CUT;
    if (end - at < AHEAD || bytes[at] !== QUOTE) return CUT;
    at++;
  }
  if (end - at < AHEAD || row === 0 || column === 0 || (type !== LETTER_N && type !== LETTER_S)) return CUT;
  if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
    expectPlace(row, column);
    cursor.row = row;
    cursor.column = column;
    return at + 2;
  }
  if (bytes[at] !== GREATER || bytes[at + 1] !== LESS) return CUT;
  let formula: string | undefined;
  if (bytes[at + 2] === LETTER_F && bytes[at + 3] === GREATER) {
    const from = at + 4;
    at = plainTextEnd(bytes, from, end);
    if (end - at < AHEAD || bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_F) return CUT;
    formula = bytes.toString("latin1", from, at);
    at += 3;
  }
  if (bytes[at] !== GREATER || bytes[at + 1] !== LESS) return CUT;
  if (bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) return CUT;
  const from = at + 4;
  at = type === LETTER_S ? digitsEnd(bytes, from, end) : numberEnd(bytes, from, end);
  if (at === from || end - at < AHEAD || bytes[at] !== LESS || bytes[at + 1] !== SLASH) return CUT;
  if (bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER || bytes[at + 4] !== LESS) return CUT;
  if (bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_C || bytes[at + 7] !== GREATER) return CUT;
  const { numberFormat, font } = context.styles[style] ?? noStyle;
  if (type === LETTER_N) {
    expectPlace(row, column);
    sink.cell({
      row,
      column,
      type: "number",
      raw: shortText(bytes, from, at),
      numberFormat,
      font,
      formula,
      hidden: false,
      mergedInto: undefined,
    });
  } else {
    const shared = context.strings[wholeNumber(bytes, from, at)];
    // Nothing, or an index that leads nowhere, is the tokenizer's to judge.
    if (!shared || shared.text === "") return CUT;
    expectPlace(row, column);
    sink.cell({
      row,
      column,
      type: "text",
      raw: shared.text,
      numberFormat,
      font: shared.font ?? font,
      formula,
      hidden: false,
      mergedInto: undefined,
    });
  }
  cursor.row = row;
  cursor.column = column;
  return at + 8;
}

/** Where a text of ASCII without references ends at a `<`; `end` where it is none. */
function plainTextEnd(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS) return at;
    if (byte === AMPERSAND || byte > 127) break;
  }
  return end;
}

function digitsEnd(bytes: Buffer, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 57) break;
  }
  return at;
}

/** The end of -12.5; `from` where it is no such number. */
function numberEnd(bytes: Buffer, from: number, end: number): number {
  const first = from < end && bytes[from] === MINUS ? from + 1 : from;
  const whole = digitsEnd(bytes, first, end);
  if (whole === first || whole === end) return from;
  if (bytes[whole] !== DOT) return whole;
  const decimals = digitsEnd(bytes, whole + 1, end);
  return decimals === whole + 1 ? from : decimals;
}

function wholeNumber(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] ?? 0) - 48;
  return value;
}

/**
 * The ASCII text of a span. Numbers are short, and asking the runtime for each costs more than all the rest; more letters
 * at once would cost more to compile than they save.
 */
function shortText(bytes: Buffer, from: number, to: number): string {
  const length = to - from;
  if (length > 8) return bytes.toString("latin1", from, to);
  return length > 4
    ? fewLetters(bytes, from, 4) + fewLetters(bytes, from + 4, length - 4)
    : fewLetters(bytes, from, length);
}

function fewLetters(bytes: Buffer, from: number, length: number): string {
  const first = bytes[from] ?? 0;
  if (length === 1) return String.fromCharCode(first);
  const second = bytes[from + 1] ?? 0;
  if (length === 2) return String.fromCharCode(first, second);
  const third = bytes[from + 2] ?? 0;
  return length === 3
    ? String.fromCharCode(first, second, third)
    : String.fromCharCode(first, second, third, bytes[from + 3] ?? 0);
}
