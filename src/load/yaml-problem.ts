import { type Document, isAlias, type Node, visit, type YAMLError } from "yaml";
import { MOST_ALIASES } from "./yaml-tree.js";

/**
 * What may be wrong with YAML, by the code of `yaml` and the beginning of its sentence, the first that fits. The sentences
 * themselves speak of its grammar and in English only; the findings have words of their own for each term.
 */
const problems: readonly (readonly [code: YAMLError["code"], says: string, problem: string])[] = [
  ["TAB_AS_INDENT", "", "tab_indent"],
  ["MISSING_CHAR", "Missing closing", "quote_open"],
  ["MISSING_CHAR", "Implicit map keys", "colon_missing"],
  ["MISSING_CHAR", "Sequence item", "dash_missing"],
  ["MISSING_CHAR", "Missing ,", "comma_missing"],
  ["MISSING_CHAR", "Comments", "comment_space"],
  ["MULTILINE_IMPLICIT_KEY", "", "colon_missing"],
  ["BLOCK_AS_IMPLICIT_KEY", "Nested", "two_colons"],
  ["BLOCK_AS_IMPLICIT_KEY", "", "indent"],
  ["BAD_INDENT", "Flow", "bracket_open"],
  ["BAD_INDENT", "", "indent"],
  ["BLOCK_IN_FLOW", "", "comma_missing"],
  ["BAD_SCALAR_START", "", "reserved_mark"],
  ["BAD_ALIAS", "", "reserved_mark"],
  ["TAG_RESOLVE_FAILED", "", "reserved_mark"],
  ["BAD_DQ_ESCAPE", "", "backslash"],
  ["UNEXPECTED_TOKEN", "", "stray_mark"],
  ["MULTIPLE_DOCS", "", "two_documents"],
];

/** What is wrong at a place of the text (lỗi cú pháp), as a term of the findings. */
export interface YamlProblem {
  readonly start: number;
  readonly problem: string;
  /** False: what was written could still be read. */
  readonly isError: boolean;
}

/**
 * The first problem of each line, since one mistake makes `yaml` stumble several times; keys that stand twice are none.
 * `lineOf`: the line of a place in the text.
 */
export function yamlProblems(document: Document, lineOf: (start: number) => number): readonly YamlProblem[] {
  const { errors, warnings } = document;
  const all = [
    ...wrongAliases(document),
    ...errors.filter(({ code }) => code !== "DUPLICATE_KEY").map((error) => problemOf(error, true)),
    ...warnings.map((warning) => problemOf(warning, false)),
  ];
  return all.filter((one, at) => all.findIndex((other) => lineOf(other.start) === lineOf(one.start)) === at);
}

function problemOf({ code, message, pos: [start] }: YAMLError, isError: boolean): YamlProblem {
  const known = problems.find(([of, says]) => of === code && message.startsWith(says));
  return { start, problem: known?.[2] ?? "yaml_syntax", isError };
}

/**
 * Values that begin with `*`: they name an anchor that stands before them. `yaml` would throw at one that is nowhere, and
 * go round without end in one that stands around its own name.
 */
function wrongAliases(document: Document): readonly YamlProblem[] {
  const wrong: YamlProblem[] = [];
  const anchors = new Map<string, Node>();
  let count = 0;
  visit(document, {
    Node: (_, node, around) => {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
        return undefined;
      }
      const problem = (name: string) => wrong.push({ start: node.range?.[0] ?? 0, problem: name, isError: true });
      count += 1;
      if (count > MOST_ALIASES) {
        problem("aliases");
        return visit.BREAK;
      }
      const meant = anchors.get(node.source);
      if (!meant) problem("reserved_mark");
      else if (around.includes(meant)) problem("aliases");
      return undefined;
    },
  });
  return wrong;
}
