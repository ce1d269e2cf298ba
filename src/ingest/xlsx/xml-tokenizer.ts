import { Unreadable } from "../workbook/limits.js";
import { XmlAttributes } from "./xml-attributes.js";
import {
  AMPERSAND,
  COLON,
  CUT,
  ENDS_NAME,
  EXCLAMATION,
  GREATER,
  kinds,
  LESS,
  passWhite,
  QUESTION,
  SLASH,
} from "./xml-bytes.js";
import { withoutReferences } from "./xml-references.js";
import { hashesOf, withByte } from "./xml-vocabulary.js";

/** What a part's reader hears of its XML, in the order of the text. Elements outside its vocabulary stay silent. */
export interface XmlListener {
  /** Local names of the elements to hear of. */
  readonly vocabulary: readonly string[];
  /** Only while this runs can attributes be asked for. */
  open(name: string, attributes: XmlAttributes): void;
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

/**
 * Tokenizer for the XML that workbooks are made of, over UTF-8 bytes that come in chunks: elements, attributes,
 * prefixes, CDATA, the five entities and character references. A document type is refused, since no workbook needs one
 * and entities can explode. Tags must be balanced. Every loop ends at the last byte and every buffer is bounded.
 */
export class XmlTokenizer {
  /** The bytes at hand. */
  private bytes: Buffer = NOTHING;
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
  private readonly attributes = new XmlAttributes();

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
    at = passWhite(bytes, at, end);
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
    at = this.attributes.read(bytes, at, end);
    if (at === CUT) return CUT;
    if (bytes[at] !== SLASH) {
      this.enter(full, name);
      if (name !== undefined) this.listener.open(name, this.attributes);
      return at + 1;
    }
    if (at + 1 >= end) return CUT;
    if (bytes[at + 1] !== GREATER || (this.depth === 0 && this.seenRoot)) throw new Unreadable("damaged");
    this.seenRoot = true;
    if (name !== undefined) {
      this.listener.open(name, this.attributes);
      this.listener.close?.(name);
    }
    return at + 2;
  }

  private enter(hash: number, name: string | undefined): void {
    if (this.depth >= DEEPEST || (this.depth === 0 && this.seenRoot)) throw new Unreadable("damaged");
    this.seenRoot = true;
    this.hashes[this.depth] = hash;
    this.names[this.depth] = name;
    this.depth += 1;
  }
}
