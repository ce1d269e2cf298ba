import { Unreadable } from "../workbook/limits.js";
import {
  AMPERSAND,
  COLON,
  DOUBLE_QUOTE,
  ENDS_NAME,
  EQUALS,
  EXCLAMATION,
  GREATER,
  kinds,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  WHITE,
} from "./xml-bytes.js";
import { withoutReferences } from "./xml-references.js";
import { hashesOf, withByte } from "./xml-vocabulary.js";

/** What a part's reader hears of its XML, in the order of the text. Elements outside its vocabulary stay silent. */
export interface XmlListener {
  /** Local names of the elements to hear of; their attributes can be asked for while `open` runs. */
  readonly vocabulary: readonly string[];
  open(name: string, tokens: XmlTokenizer): void;
  /** Text between tags; only while this runs can it be taken. */
  text?(tokens: XmlTokenizer): void;
  close?(name: string): void;
  /**
   * A way round the tokenizer for what a part has millions of: called at a `<` with the bytes at hand, returns where it
   * has read to (whole elements only), or CUT to leave them to the tokenizer.
   */
  shortcut?(bytes: Buffer, at: number): number;
}

/** No honest tag or text of a workbook is longer, in bytes. */
const LONGEST_TOKEN = 4 << 20;
const DEEPEST = 64;
const NOTHING = Buffer.alloc(0);
const XMLNS = Buffer.from("xmlns:");
const MOST_ATTRIBUTES = 128;
/**
 * Of each attribute of the tag that is being read: where its local name and its value begin and end. All tokenizers share
 * it, since none waits while a tag is read.
 */
const attributes = new Int32Array(4 * MOST_ATTRIBUTES);
/** Returned where a token does not end within the bytes at hand. */
export const CUT = -1;

/**
 * Tokenizer for the XML that workbooks are made of, over UTF-8 bytes that come in chunks: elements, attributes,
 * prefixes, CDATA, the five entities and character references. A document type is refused, since no workbook needs one
 * and entities can explode. Tags must be balanced. Every loop ends at the last byte and every buffer is bounded.
 */
export class XmlTokenizer {
  /** The bytes at hand; the spans of attributes point into them. */
  bytes: Buffer = NOTHING;
  private end = 0;
  private depth = 0;
  private seenRoot = false;
  private readonly hashes: number[] = [];
  private readonly names: (string | undefined)[] = [];
  private readonly known: ReadonlyMap<number, string>;
  private textFrom = 0;
  private textTo = 0;
  private textIsAscii = true;
  private textHasReference = false;
  private attributeCount = 0;
  /** Where the value found by `find` begins and ends. */
  from = 0;
  to = 0;

  constructor(private readonly listener: XmlListener) {
    this.known = hashesOf(listener.vocabulary);
  }

  /** Take the next chunk of the part. A token cut off at its end waits for the next one. */
  write(chunk: Uint8Array): void {
    const added = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.bytes = this.bytes.length === 0 ? added : Buffer.concat([this.bytes, added]);
    this.end = this.bytes.length;
    const consumed = this.scan();
    if (this.end - consumed > LONGEST_TOKEN) throw new Unreadable("too_large");
    this.bytes = consumed === this.end ? NOTHING : this.bytes.subarray(consumed);
  }

  /** The part is over: nothing may be left open. */
  finish(): void {
    const rest = this.bytes.toString("latin1").trim();
    if (rest !== "" || this.depth !== 0 || !this.seenRoot) throw new Unreadable("damaged");
  }

  /** Asked while a tag opens: whether it has an attribute of this local name; `from` and `to` are then its value's span. */
  find(name: string): boolean {
    const { bytes } = this;
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      const start = attributes[at] ?? 0;
      const length = (attributes[at + 1] ?? 0) - start;
      if (length !== name.length || bytes[start] !== name.charCodeAt(0)) continue;
      let same = 1;
      while (same < length && bytes[start + same] === name.charCodeAt(same)) same++;
      if (same !== length) continue;
      this.from = attributes[at + 2] ?? 0;
      this.to = attributes[at + 3] ?? 0;
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

  /** The text that `text` was called for. */
  takeText(): string {
    if (this.textIsAscii && !this.textHasReference) return this.bytes.toString("latin1", this.textFrom, this.textTo);
    const text = this.bytes.toString("utf8", this.textFrom, this.textTo);
    return this.textHasReference ? withoutReferences(text) : text;
  }

  /** Go through the bytes at hand; returns how many are done with. */
  private scan(): number {
    let at = 0;
    while (at < this.end) {
      const isMarkup = this.bytes[at] === LESS;
      const beyond = isMarkup && this.listener.shortcut ? this.listener.shortcut(this.bytes, at) : CUT;
      const next = beyond !== CUT ? beyond : isMarkup ? this.markup(at) : this.plainText(at);
      if (next === CUT) return at;
      at = next;
    }
    return at;
  }

  private plainText(start: number): number {
    const { bytes, end } = this;
    let at = start;
    let all = 0;
    let reference = false;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) break;
      if (byte === AMPERSAND) reference = true;
      all |= byte;
    }
    if (at === end) return CUT;
    if (this.depth > 0) this.tellText(start, at, all < 128, reference);
    else if (bytes.toString("utf8", start, at).replace("\ufeff", "").trim() !== "") throw new Unreadable("damaged");
    return at;
  }

  private tellText(from: number, to: number, isAscii: boolean, hasReference: boolean): void {
    if (this.listener.text === undefined) return;
    this.textFrom = from;
    this.textTo = to;
    this.textIsAscii = isAscii;
    this.textHasReference = hasReference;
    this.listener.text(this);
  }

  private markup(start: number): number {
    if (start + 1 >= this.end) return CUT;
    switch (this.bytes[start + 1]) {
      case SLASH:
        return this.closingTag(start + 2);
      case QUESTION:
        return this.passOver(start, "?>");
      case EXCLAMATION:
        return this.declaration(start);
      default:
        return this.openingTag(start + 1);
    }
  }

  private declaration(start: number): number {
    const head = this.bytes.toString("latin1", start, Math.min(start + 9, this.end));
    if (head.startsWith("<!--")) return this.passOver(start + 4, "-->");
    if (head === "<![CDATA[") {
      const after = this.passOver(start, "]]>");
      if (after !== CUT && this.depth > 0) this.tellText(start + 9, after - 3, false, false);
      return after;
    }
    if (head.startsWith("<!D")) throw new Unreadable("document_type");
    if (head.length < 9 && ("<!--".startsWith(head) || "<![CDATA[".startsWith(head))) return CUT;
    throw new Unreadable("damaged");
  }

  private passOver(start: number, mark: string): number {
    const found = this.bytes.indexOf(mark, start, "latin1");
    return found < 0 ? CUT : found + mark.length;
  }

  private closingTag(start: number): number {
    const { bytes, end } = this;
    let at = start;
    let hash = 0;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & ENDS_NAME) !== 0) break;
      hash = withByte(hash, byte);
    }
    at = this.passWhite(at);
    if (at === end) return CUT;
    this.depth -= 1;
    if (bytes[at] !== GREATER || this.depth < 0 || this.hashes[this.depth] !== hash) throw new Unreadable("damaged");
    const name = this.names[this.depth];
    if (name !== undefined) this.listener.close?.(name);
    return at + 1;
  }

  private openingTag(start: number): number {
    const { bytes, end } = this;
    let at = start;
    let full = 0;
    let local = 0;
    let length = 0;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & ENDS_NAME) !== 0) break;
      full = withByte(full, byte);
      local = byte === COLON ? 0 : withByte(local, byte);
      length = byte === COLON ? 0 : length + 1;
    }
    if (at === end) return CUT;
    if (length === 0) throw new Unreadable("damaged");
    const known = this.known.get(local);
    const name = known?.length === length ? known : undefined;
    at = this.readAttributes(at);
    if (at === CUT) return CUT;
    if (bytes[at] !== SLASH) {
      this.enter(full, name);
      if (name !== undefined) this.listener.open(name, this);
      return at + 1;
    }
    if (at + 1 >= end) return CUT;
    if (bytes[at + 1] !== GREATER || (this.depth === 0 && this.seenRoot)) throw new Unreadable("damaged");
    this.seenRoot = true;
    if (name !== undefined) {
      this.listener.open(name, this);
      this.listener.close?.(name);
    }
    return at + 2;
  }

  private passWhite(start: number): number {
    let at = start;
    while (at < this.end && ((kinds[this.bytes[at] ?? 0] ?? 0) & WHITE) !== 0) at++;
    return at;
  }

  private enter(hash: number, name: string | undefined): void {
    if (this.depth >= DEEPEST || (this.depth === 0 && this.seenRoot)) throw new Unreadable("damaged");
    this.seenRoot = true;
    this.hashes[this.depth] = hash;
    this.names[this.depth] = name;
    this.depth += 1;
  }

  /** Note the attributes from here on; returns where `>` or `/>` stands. */
  private readAttributes(start: number): number {
    const { bytes, end } = this;
    let at = start;
    this.attributeCount = 0;
    for (;;) {
      at = this.passWhite(at);
      if (at >= end) return CUT;
      const byte = bytes[at] ?? 0;
      if (byte === GREATER || byte === SLASH) return at;
      const nameStart = at;
      let local = at;
      for (; at < end; at++) {
        const letter = bytes[at] ?? 0;
        if (letter === EQUALS || ((kinds[letter] ?? 0) & ENDS_NAME) !== 0) break;
        if (letter === COLON) local = at + 1;
      }
      const nameEnd = at;
      if (at < end && bytes[at] !== EQUALS) at = this.passWhite(at);
      if (at + 1 >= end) return CUT;
      if (bytes[at] !== EQUALS || nameEnd === local) throw new Unreadable("damaged");
      at++;
      if (bytes[at] !== DOUBLE_QUOTE) at = this.passWhite(at);
      if (at >= end) return CUT;
      const quote = bytes[at];
      if (quote !== DOUBLE_QUOTE && quote !== QUOTE) throw new Unreadable("damaged");
      const valueStart = ++at;
      for (; at < end && bytes[at] !== quote; at++) if (bytes[at] === LESS) throw new Unreadable("damaged");
      if (at >= end) return CUT;
      // `xmlns:r="…"` declares a prefix; it is no attribute called r.
      if (local - nameStart !== XMLNS.length || XMLNS.compare(bytes, nameStart, local) !== 0) {
        if (this.attributeCount === MOST_ATTRIBUTES) throw new Unreadable("damaged");
        const slot = 4 * this.attributeCount;
        attributes[slot] = local;
        attributes[slot + 1] = nameEnd;
        attributes[slot + 2] = valueStart;
        attributes[slot + 3] = at;
        this.attributeCount += 1;
      }
      at++;
    }
  }
}
