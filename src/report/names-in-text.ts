import { grouped } from "../domain/grouped.js";

/** A person or household by a name that some paper gives. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** What stands for a name whose bearer is not told. */
export const HIDDEN = "…";

/** A word of a text, and where it stands. */
interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface WholeName {
  /** The id of the only one who bears it, else "…". */
  readonly shown: string;
  /** Folded, at least two. */
  readonly words: readonly string[];
}

/** What is looked for in a text. */
interface Names {
  /** By their first two words, the longest first. */
  readonly whole: ReadonlyMap<string, readonly WholeName[]>;
  /** Two words in a row of any name, in lower case. */
  readonly pairs: ReadonlySet<string>;
  /** Names that stay, by their first word, the longest first. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

/** What comes before a name and belongs to none: "Hộ ông Lâm Văn Tư". */
const FORM_OF_ADDRESS = /^((hộ|gia đình|ông|bà|anh|chị|cô|chú|đồng chí)\s+)+/iu;

/**
 * A text without the names of persons. A whole name becomes the id of the one who bears it; a name of several, and two words
 * or more that are part of a name, become "…". A name of one word is found only where it is all of the text, since it
 * may be any word. The names `kept` stay, such as those of collectives called after somebody; the longer name wins.
 */
export function nameMask(persons: readonly NamedPerson[], kept: Iterable<string>): (text: string) => string {
  const byName = grouped(persons, ({ name }) => folded(name));
  const entire = new Map([...byName].map(([name, all]) => [name, shownFor(all)]));
  const staying = [...new Set(kept)].map((name) => name.normalize("NFC")).sort((a, b) => b.length - a.length);
  const names: Names = {
    whole: grouped(wholeNames(persons), ({ words }) => words.slice(0, 2).join(" ")),
    pairs: new Set(persons.flatMap(({ name }) => pairsOf(wordsIn(bare(name))))),
    kept: grouped(staying, (name) => wordsIn(name)[0]?.text ?? ""),
  };
  return (text) => entire.get(folded(text)) ?? masked(text, names);
}

function masked(given: string, names: Names): string {
  const text = given.normalize("NFC");
  const words = wordsIn(text);
  const shown: string[] = [];
  let done = 0;
  for (let at = 0; at < words.length; ) {
    const name = nameAt(text, words, at, names);
    const stays = keptAt(text, words, at, names);
    const end = Math.max(name?.end ?? 0, stays ?? 0, at + 1);
    if (name && name.end === end) {
      shown.push(text.slice(done, words[at]?.from), name.shown);
      done = words[end - 1]?.to ?? done;
    }
    at = end;
  }
  return shown.length === 0 ? given : shown.join("") + text.slice(done);
}

/** The name that begins at a word, what it is shown as, and the word behind it. */
function nameAt(text: string, words: readonly Word[], at: number, { whole, pairs }: Names) {
  const isNext = (one: number) => /^\s+$/u.test(text.slice(words[one]?.to, words[one + 1]?.from));
  const isOneRun = (end: number) => words.slice(at, end - 1).every((_, step) => isNext(at + step));
  const next = words.slice(at, at + 2).map((word) => folded(word.text));
  const name = whole.get(next.join(" "))?.find((one) => {
    const own = words.slice(at, at + one.words.length);
    const isSpelt = own.length === one.words.length && own.every((word, step) => folded(word.text) === one.words[step]);
    return isSpelt && isOneRun(at + own.length) && (own.length > 2 || own.every(hasCapital));
  });
  if (name) return { shown: name.shown, end: at + name.words.length };
  let end = at + 1;
  while (isNext(end - 1) && isPair(words[end - 1], words[end], pairs)) end += 1;
  return end > at + 1 ? { shown: HIDDEN, end } : undefined;
}

/** The word behind the longest name that stays and begins at a word. */
function keptAt(text: string, words: readonly Word[], at: number, { kept }: Names): number | undefined {
  const { text: first = "", from = 0 } = words[at] ?? {};
  const isWhole = (one: string) => text.startsWith(one, from) && !/^[\p{L}\p{M}]/u.test(text.slice(from + one.length));
  const name = kept.get(first)?.find(isWhole);
  if (name === undefined) return undefined;
  const behind = words.findIndex((word) => word.from >= from + name.length);
  return behind < 0 ? words.length : behind;
}

/** Two words in a row of some name, both with a capital, as names are written. */
function isPair(a: Word | undefined, b: Word | undefined, pairs: ReadonlySet<string>): boolean {
  return a !== undefined && b !== undefined && hasCapital(a) && hasCapital(b) && pairs.has(pairKey(a, b));
}

function hasCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function pairsOf(words: readonly Word[]): readonly string[] {
  return words.slice(1).flatMap((word, at) => (words[at] ? [pairKey(words[at], word)] : []));
}

function pairKey(a: Word, b: Word): string {
  return `${a.text} ${b.text}`.toLowerCase();
}

/** Each name with its form of address and without, the longest first. */
function wholeNames(persons: readonly NamedPerson[]): readonly WholeName[] {
  const spelt = persons.flatMap(({ id, name }) => [withoutNote(name), bare(name)].map((text) => ({ id, text })));
  return [...grouped(spelt, ({ text }) => folded(text))]
    .map(([name, all]) => ({ shown: shownFor(all), words: wordsIn(name).map(({ text }) => text) }))
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length);
}

function shownFor(all: readonly { readonly id: string }[]): string {
  const [first, ...others] = new Set(all.map(({ id }) => id));
  return first === undefined || others.length > 0 ? HIDDEN : first;
}

/** "Hộ ông Lâm Văn Tư (minh họa)" as "Hộ ông Lâm Văn Tư". */
function withoutNote(name: string): string {
  return name.normalize("NFC").replace(/\(.*$/u, "").trim();
}

/** "Hộ ông Lâm Văn Tư (minh họa)" as "Lâm Văn Tư". */
function bare(name: string): string {
  return withoutNote(name).replace(FORM_OF_ADDRESS, "");
}

function wordsIn(text: string): readonly Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Letters alone: "Hoà" and "Hòa", "ĐỖ VĂN TÍNH" and "Đỗ Văn Tính" are one. */
function folded(text: string): string {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return letters.replace(/\s+/gu, " ").trim();
}
