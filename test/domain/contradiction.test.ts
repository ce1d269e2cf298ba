import { describe, expect, test } from "vitest";
import type { Criterion, Operand } from "../../src/domain/award.js";
import { contradictionIn } from "../../src/domain/contradiction.js";
import { decimal } from "../../src/domain/decimal.js";
import type { FactDefinition, FactType } from "../../src/domain/fact.js";

const fact = (id: string, type: FactType, ...choices: readonly string[]): [string, FactDefinition] => [
  id,
  {
    id,
    name: id,
    type,
    choices: choices.map((choice) => ({ id: choice, name: choice })),
    source: "reported",
    for: ["collective"],
    form: true,
    enterable: true,
  },
];
const facts = new Map([
  fact("share", "share"),
  fact("count", "count"),
  fact("years", "count"),
  fact("yes", "boolean"),
  fact("rating", "choice", "excellent", "good", "completed"),
  fact("title", "choice"),
]);

type Comparison = Extract<Criterion, { kind: "leaf" }>["by"];

/** "share at_least 0.9": one comparison as a table writes it; lists are parted by a bar. */
function leaf(written: string): Criterion {
  const [named = "", by = "is", value = ""] = written.split(" ");
  const type = facts.get(named)?.type;
  const to: Operand =
    type === "boolean"
      ? value === "true"
      : type === "choice"
        ? by === "one_of"
          ? value.split("|")
          : value
        : decimal(value);
  return { kind: "leaf", label: written, fact: named, by: by as Comparison, to, cite: undefined };
}
const all = (...of: readonly (Criterion | string)[]): Criterion => ({ kind: "all", of: of.map(part) });
const any = (...of: readonly (Criterion | string)[]): Criterion => ({ kind: "any", of: of.map(part) });
const not = (of: Criterion | string): Criterion => ({ kind: "not", of: part(of) });
function part(one: Criterion | string): Criterion {
  return typeof one === "string" ? leaf(one) : one;
}
const contradicting = (...criteria: readonly Criterion[]) =>
  contradictionIn(criteria, facts)?.map(({ label }) => label);

describe("nobody can meet", () => {
  test.each<[string, Criterion, readonly string[]]>([
    [
      "a share that is high and low",
      all("share at_least 0.9", "share at_most 0.5"),
      ["share at_least 0.9", "share at_most 0.5"],
    ],
    [
      "a share above and below one bound",
      all("share more_than 0.5", "share less_than 0.5"),
      ["share more_than 0.5", "share less_than 0.5"],
    ],
    [
      "a share from a bound on and below it",
      all("share at_least 0.5", "share less_than 0.5"),
      ["share at_least 0.5", "share less_than 0.5"],
    ],
    ["a per cent where a share is meant", leaf("share at_least 70"), ["share at_least 70"]],
    ["more than the whole", leaf("share more_than 1"), ["share more_than 1"]],
    ["fewer than none", leaf("count less_than 0"), ["count less_than 0"]],
    [
      "a number between two neighbours",
      all("count more_than 2", "count less_than 3"),
      ["count more_than 2", "count less_than 3"],
    ],
    ["a yes that is a no", all("yes is true", "yes is false"), ["yes is true", "yes is false"]],
    ["one choice and another", all("rating is good", "rating is excellent"), ["rating is good", "rating is excellent"]],
    [
      "a choice outside a list of choices",
      all("rating one_of good|excellent", "rating is completed"),
      ["rating one_of good|excellent", "rating is completed"],
    ],
    ["every choice denied", not("rating one_of excellent|good|completed"), ["rating one_of excellent|good|completed"]],
    ["two titles at once", all("title is a", "title is b"), ["title is a", "title is b"]],
    ["what is asked and denied", all("yes is true", not("yes is true")), ["yes is true", "yes is true"]],
    [
      "alternatives that are all excluded",
      all("share at_most 0.5", any("share at_least 0.6", "share at_least 0.7")),
      ["share at_most 0.5", "share at_least 0.6"],
    ],
    [
      "a bound deep in the tree",
      all(all("count at_least 3"), not(any("yes is true", "count at_least 2"))),
      ["count at_least 3", "count at_least 2"],
    ],
  ])("%s", (_, criterion, labels) => {
    expect(contradicting(criterion)).toEqual(labels);
  });

  test("two rules that can be met each for itself", () => {
    expect(contradicting(leaf("share at_least 0.7"))).toBeUndefined();
    expect(contradicting(leaf("share at_least 0.7"), leaf("share less_than 0.7"))).toEqual([
      "share at_least 0.7",
      "share less_than 0.7",
    ]);
  });
});

describe("somebody can meet", () => {
  test.each<[string, Criterion]>([
    ["a share of exactly the bound", all("share at_least 0.7", "share at_most 0.7")],
    ["a share between two near bounds", all("share more_than 0.7", "share less_than 0.70001")],
    ["the whole", leaf("share at_least 1")],
    ["none of them", leaf("share at_most 0")],
    ["the one number between", all("count more_than 2", "count less_than 4")],
    ["a number above a bound that is no whole number", all("count at_least 2.5", "count at_most 3")],
    ["any number at all, denied a bound", not("count at_least 1")],
    ["the choice that two lists share", all("rating one_of good|excellent", "rating one_of good|completed")],
    ["a title that is none of those named", all(not("title is a"), not("title is b"))],
    ["one alternative where the other is excluded", all("share at_most 0.5", any("share at_least 0.6", "yes is true"))],
    ["comparisons of different facts", all("count at_least 5", "years at_most 1")],
    ["not both, but one", all(not(all("yes is true", "count at_least 1")), "yes is true")],
  ])("%s", (_, criterion) => {
    expect(contradicting(criterion)).toBeUndefined();
  });
});
