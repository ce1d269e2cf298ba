import { LineCounter, type ParsedNode, parseDocument } from "yaml";
import { type Finding, finding } from "../domain/finding.js";
import { madeOnce } from "../domain/made-once.js";
import type { TextPlace } from "../domain/place.js";
import { yamlProblems } from "./yaml-problem.js";
import { type Mark, markAt, markOf, unfolded, type YamlTree } from "./yaml-tree.js";

export type Path = readonly PropertyKey[];

/** One YAML file as plain values, every scalar its source text, and where each of them stands. */
export interface YamlSource extends YamlTree {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** The place of the value at a path; of the nearest thing above it where there is none. */
  place(path: Path): TextPlace;
  /** The place of some words within the value at a path; of the value itself where they do not stand there. */
  placeWithin(path: Path, words: string): TextPlace;
  /** The place of a key, for a key that should not be there. */
  placeOfKey(path: Path, key: string): TextPlace;
}

/**
 * Read YAML text with the failsafe schema: 4.520 and 0.80 stay the texts they are and never pass through a float.
 * Broken syntax and duplicate keys become findings; what could be read is still returned. `kept`: what was
 * made of the very same text before, when nothing was wrong with it.
 */
export function readYaml(file: string, text: string, kept?: YamlTree): YamlSource {
  if (kept) return { ...kept, file, findings: [], ...placesIn(file, text, kept.mark) };
  const document = parseDocument(text, { schema: "failsafe", keepSourceTokens: false });
  const { at, lineOf } = positions(file, text);
  const problems = yamlProblems(document, lineOf);
  const plain = problems.some((one) => one.isError) ? undefined : unfolded(document);
  const keysTwice = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const findings = [
    ...keysTwice.map(({ pos: [start, end] }) =>
      finding("TD103", at(start, end - start), { key: firstWord(text, start) }),
    ),
    ...problems.map(({ start, problem }) => finding("TD101", at(start, 1), { problem })),
    ...(plain === "too_many" ? [finding("TD101", at(0, 1), { problem: "aliases" })] : []),
  ];
  const value = plain === "too_many" ? undefined : plain?.value;
  const mark = document.contents ? markOf(document.contents as ParsedNode) : undefined;
  return { file, value, mark, findings, ...placesIn(file, text, mark) };
}

function placesIn(
  file: string,
  text: string,
  top: Mark | undefined,
): Pick<YamlSource, "place" | "placeWithin" | "placeOfKey"> {
  const { at } = positions(file, text);
  const ofMark = (mark: Mark | undefined): TextPlace => {
    if (!mark) return at(0, 1);
    const { start, end, items, entries } = mark;
    return at(start, items || entries ? 1 : firstLineLength(text, start, end));
  };
  return {
    place: (path) => {
      const above = path.map((_, depth) => path.slice(0, path.length - depth));
      return ofMark([...above, []].map((one) => markAt(top, one)).find((mark) => mark));
    },
    placeWithin: (path, words) => {
      const mark = markAt(top, path);
      const { start, end } = mark ?? { start: 0, end: text.length };
      const found = text.slice(start, end).indexOf(words);
      return found < 0 ? ofMark(mark) : at(start + found, words.length);
    },
    placeOfKey: (path, key) => {
      const parent = markAt(top, path);
      const entry = parent?.entries?.find((one) => one.key === key);
      return entry ? at(entry.start, firstLineLength(text, entry.start, entry.end)) : ofMark(parent);
    },
  };
}

/** Lines and columns of a text; its lines are counted when the first of them is asked for. */
function positions(file: string, text: string) {
  const lines = madeOnce(() => {
    const counter = new LineCounter();
    counter.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
    return counter;
  });
  return {
    at: (start: number, length: number): TextPlace => {
      const { line, col } = lines().linePos(start);
      return { file, line, column: col, length: Math.max(1, length) };
    },
    lineOf: (start: number): number => lines().linePos(start).line,
  };
}

function firstLineLength(text: string, start: number, end: number): number {
  const line = text.slice(start, end).split("\n")[0] ?? "";
  return line.trimEnd().length;
}

function firstWord(text: string, start: number): string {
  return /^[^\s:]+/.exec(text.slice(start))?.[0] ?? "";
}
