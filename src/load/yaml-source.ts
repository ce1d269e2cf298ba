import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { type Finding, finding } from "../domain/finding.js";
import type { TextPlace } from "../domain/place.js";
import { MOST_ALIASES, yamlProblems } from "./yaml-problem.js";

export type Path = readonly PropertyKey[];

/** One YAML file as plain values, every scalar its source text, and where each of them stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
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
 * Broken syntax and duplicate keys become findings; what could be read is still returned.
 */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, keepSourceTokens: false });
  const at = (start: number, length: number): TextPlace => {
    const { line, col } = lines.linePos(start);
    return { file, line, column: col, length: Math.max(1, length) };
  };
  const ofNode = (node: Node | null | undefined): TextPlace => {
    if (!node?.range) return at(0, 1);
    const [start, end] = node.range;
    const length = isScalar(node) ? firstLineLength(text, start, end) : 1;
    return at(start, length);
  };
  const problems = yamlProblems(document, lines);
  const isBroken = problems.some((one) => one.isError);
  const value = isBroken ? undefined : unfolded(document);
  const keysTwice = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const findings = [
    ...keysTwice.map(({ pos: [start, end] }) =>
      finding("TD103", at(start, end - start), { key: firstWord(text, start) }),
    ),
    ...problems.map(({ start, problem }) => finding("TD101", at(start, 1), { problem })),
    ...(value === "too_many" ? [finding("TD101", at(0, 1), { problem: "aliases" })] : []),
  ];
  return {
    file,
    value: value === "too_many" ? undefined : value?.plain,
    findings,
    place: (path) => {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return ofNode(node);
      }
      return at(0, 1);
    },
    placeWithin: (path, words) => {
      const node = document.getIn(path, true);
      const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, text.length];
      const found = text.slice(start, end).indexOf(words);
      return found < 0 ? ofNode(isNode(node) ? node : undefined) : at(start + found, words.length);
    },
    placeOfKey: (path, key) => {
      const parent = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = (pair as Pair | undefined)?.key;
      return isNode(node) ? ofNode(node) : ofNode(isNode(parent) ? parent : undefined);
    },
  };
}

/** Its plain values; `yaml` throws where few aliases, each of several others, would fill the memory (billion laughs). */
function unfolded(document: Document): { readonly plain: unknown } | "too_many" {
  try {
    return { plain: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return "too_many";
    throw error;
  }
}

function firstLineLength(text: string, start: number, end: number): number {
  const line = text.slice(start, end).split("\n")[0] ?? "";
  return line.trimEnd().length;
}

function firstWord(text: string, start: number): string {
  return /^[^\s:]+/.exec(text.slice(start))?.[0] ?? "";
}
