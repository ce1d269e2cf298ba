import { Unreadable } from "../workbook/limits.js";
import {
  COLON,
  CUT,
  DOUBLE_QUOTE,
  ENDS_NAME,
  EQUALS,
  GREATER,
  kinds,
  LESS,
  passWhite,
  QUOTE,
  SLASH,
} from "./xml-bytes.js";
import { withoutReferences } from "./xml-references.js";

const XMLNS = Buffer.from("xmlns:");
const MOST_ATTRIBUTES = 128;
const NOTHING = Buffer.alloc(0);

/** The attributes of the tag that was read last, by their local names; good until the next tag is read. */
export class XmlAttributes {
  /** The spans of names and values point into these. */
  bytes: Buffer = NOTHING;
  /** Of each attribute: where its local name begins and ends, and where its value does. */
  private readonly spans: number[] = [];
  private count = 0;
  /** Where the value found by `find` begins and ends. */
  from = 0;
  to = 0;

  /** Whether there is one of this local name; `from` and `to` are then its value's span. */
  find(name: string): boolean {
    const { bytes, spans } = this;
    for (let at = 0; at < this.count * 4; at += 4) {
      const start = spans[at] ?? 0;
      const length = (spans[at + 1] ?? 0) - start;
      if (length !== name.length || bytes[start] !== name.charCodeAt(0)) continue;
      let same = 1;
      while (same < length && bytes[start + same] === name.charCodeAt(same)) same++;
      if (same !== length) continue;
      this.from = spans[at + 2] ?? 0;
      this.to = spans[at + 3] ?? 0;
      return true;
    }
    return false;
  }

  attribute(name: string): string | undefined {
    return this.find(name) ? withoutReferences(this.bytes.toString("utf8", this.from, this.to)) : undefined;
  }

  /** The attribute as a whole number; -1 where it is missing or something else. */
  wholeNumber(name: string): number {
    if (!this.find(name) || this.from === this.to || this.to - this.from > 10) return -1;
    let value = 0;
    for (let at = this.from; at < this.to; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  isTrue(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** Note those of a tag from here on; returns where `>` or `/>` stands, or CUT. */
  read(bytes: Buffer, start: number, end: number): number {
    this.bytes = bytes;
    this.count = 0;
    let at = passWhite(bytes, start, end);
    while (at < end && bytes[at] !== GREATER && bytes[at] !== SLASH) {
      at = this.readOne(bytes, at, end);
      if (at === CUT) return CUT;
      at = passWhite(bytes, at, end);
    }
    return at < end ? at : CUT;
  }

  /** One attribute, `r:id="rId1"`; returns what comes after it. */
  private readOne(bytes: Buffer, start: number, end: number): number {
    let at = start;
    let local = at;
    for (; at < end; at++) {
      const letter = bytes[at] ?? 0;
      if (letter === EQUALS || ((kinds[letter] ?? 0) & ENDS_NAME) !== 0) break;
      if (letter === COLON) local = at + 1;
    }
    const nameEnd = at;
    if (at < end && bytes[at] !== EQUALS) at = passWhite(bytes, at, end);
    if (at + 1 >= end) return CUT;
    if (bytes[at] !== EQUALS || nameEnd === local) throw new Unreadable("damaged");
    at++;
    if (bytes[at] !== DOUBLE_QUOTE) at = passWhite(bytes, at, end);
    if (at >= end) return CUT;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== QUOTE) throw new Unreadable("damaged");
    const valueStart = ++at;
    for (; at < end && bytes[at] !== quote; at++) if (bytes[at] === LESS) throw new Unreadable("damaged");
    if (at >= end) return CUT;
    // `xmlns:r="…"` declares a prefix; it is no attribute called r.
    if (local - start !== XMLNS.length || XMLNS.compare(bytes, start, local) !== 0)
      this.note(local, nameEnd, valueStart, at);
    return at + 1;
  }

  private note(name: number, nameEnd: number, value: number, valueEnd: number): void {
    if (this.count === MOST_ATTRIBUTES) throw new Unreadable("damaged");
    const slot = 4 * this.count;
    this.spans[slot] = name;
    this.spans[slot + 1] = nameEnd;
    this.spans[slot + 2] = value;
    this.spans[slot + 3] = valueEnd;
    this.count += 1;
  }
}
