import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";

/** Aliases in one file; far above honest use. */
export const MOST_ALIASES = 50;

/** What one YAML file says and where (cây giá trị): plain data, so that it can be kept beside the text it was made of. */
export interface YamlTree {
  /** Plain values, every scalar its source text. */
  readonly value: unknown;
  /** Of all of it; undefined where there is nothing. */
  readonly mark?: Mark | undefined;
}

/** From where to where a value stands in its text, in letters from its beginning, and the same of what is in it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Of a list; a name for a value that stands elsewhere (`*name`) has none. */
  readonly items?: readonly Mark[];
  /** Of a mapping. */
  readonly entries?: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Undefined where only the key is written. */
  readonly value?: Mark;
}

/** Its plain values; `yaml` throws where few aliases, each of several others, would fill the memory (billion laughs). */
export function unfolded(document: Document): Pick<YamlTree, "value"> | "too_many" {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return "too_many";
    throw error;
  }
}

/** Levels within which values have marks of their own; no honest file is half as deep. */
const DEEPEST = 100;

/** Where a value stands, and all that is in it. */
export function markOf(node: ParsedNode, level = 0): Mark {
  const [start, end] = node.range;
  if (isAlias(node) || level === DEEPEST) return { start, end, items: [] };
  if (isSeq<ParsedNode | Pair<ParsedNode, ParsedNode | null>>(node))
    return {
      start,
      end,
      items: node.items.map((item) =>
        isPair<ParsedNode, ParsedNode | null>(item) ? pairMark(item, level + 1) : markOf(item, level + 1),
      ),
    };
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return { start, end };
  return { start, end, entries: node.items.flatMap((pair) => entryOf(pair, level + 1)) };
}

/** One item of a list of pairs (`!!pairs`), as if it were a mapping of one key. */
function pairMark(pair: Pair<ParsedNode, ParsedNode | null>, level: number): Mark {
  const [start] = pair.key.range;
  const [, end] = (pair.value ?? pair.key).range;
  return { start, end, entries: entryOf(pair, level + 1) };
}

/** A key that is no plain text has no entry, since nothing asks for it. */
function entryOf({ key, value }: Pair<ParsedNode, ParsedNode | null>, level: number): readonly Entry[] {
  const [start, end] = key.range;
  return isScalar(key) ? [{ key: String(key.value), start, end, ...(value && { value: markOf(value, level) }) }] : [];
}

/** The mark at a path; undefined where nothing stands there. */
export function markAt(top: Mark | undefined, path: readonly PropertyKey[]): Mark | undefined {
  return path.reduce<Mark | undefined>((above, step) => above && below(above, step), top);
}

function below({ items, entries }: Mark, step: PropertyKey): Mark | undefined {
  return items ? items[Number(step)] : entries?.find(({ key }) => key === step)?.value;
}
