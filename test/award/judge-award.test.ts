import { describe, expect, test } from "vitest";
import type { Criterion, Leaf, Rule } from "../../src/domain/award.js";
import type { Cite } from "../../src/domain/basis.js";
import { decimal } from "../../src/domain/decimal.js";
import type { FactValue, KnownFact } from "../../src/domain/fact.js";
import { awardWith, judged } from "../helpers/judge-rules.js";

const cite: Cite = { document: "law", provision: "Điều 1", basis: "secondary" };
const leaf = (fact: string, more: Partial<Leaf> = {}): Leaf => ({
  kind: "leaf",
  label: fact,
  fact,
  by: "is",
  to: true,
  cite: undefined,
  ...more,
});
const rule = (criterion: Criterion, more: Partial<Rule> = {}) => ({
  id: "r",
  from: "2014-06-01",
  text: "",
  cite,
  criterion,
  ...more,
});
const known = (value: FactValue, basis?: Cite["basis"]): KnownFact => ({ value, sources: [], basis });
const yes = known({ type: "boolean", value: true });
const no = known({ type: "boolean", value: false });
const facts = (given: Readonly<Record<string, KnownFact>>) => new Map(Object.entries(given));

describe("what is missing", () => {
  const of = (criterion: Criterion, given: Readonly<Record<string, KnownFact>>) =>
    judged(awardWith([rule(criterion)]), facts(given)).missing;
  const all = (...parts: readonly Criterion[]): Criterion => ({ kind: "all", of: parts });
  const share = leaf("members_advanced_share", { by: "at_least", to: decimal("0.7") });
  const count = (value: number, orMore = false) =>
    known({ type: "count", value: decimal(value), ...(orMore ? { orMore } : {}) });
  test.each([
    ["each fact that is not known", all(leaf("a"), leaf("b"), leaf("c")), { b: yes }, ["a", "c"]],
    ["named once", all(leaf("a"), leaf("a")), {}, ["a"]],
    ["nothing where the verdict stands without it", all(leaf("a"), leaf("b")), { b: no }, []],
    ["nothing where all hold", all(leaf("a")), { a: yes }, []],
    ["of a share the two counts behind it", share, {}, ["members_advanced", "members_total"]],
    ["only the one that nobody gave", share, { members_total: count(10) }, ["members_advanced"]],
    [
      "one that is known only as at least so many",
      leaf("n", { by: "at_least", to: decimal(3) }),
      { n: count(2, true) },
      ["n"],
    ],
    [
      "a count that is certain is not",
      all(leaf("n", { by: "at_least", to: decimal(3) }), leaf("b")),
      { n: count(3) },
      ["b"],
    ],
  ] as const)("%s", (_why, criterion, given, expected) => expect(of(criterion, given)).toEqual(expected));
});

describe("how surely a verdict is known", () => {
  const basis = (criterion: Criterion, given: Readonly<Record<string, KnownFact>>) =>
    judged(awardWith([rule(criterion)]), facts(given)).basis;
  test.each([
    ["as its article", leaf("a"), { a: yes }, "secondary"],
    [
      "as what was seen, where that is weaker",
      leaf("a"),
      { a: known({ type: "boolean", value: true }, "assumption") },
      "assumption",
    ],
    [
      "as its article, where what was seen is stronger",
      leaf("a"),
      { a: known({ type: "boolean", value: true }, "read") },
      "secondary",
    ],
    ["as a condition's own source", leaf("a", { cite: { ...cite, basis: "memory" } }), {}, "memory"],
  ] as const)("%s", (_why, criterion, given, expected) => expect(basis(criterion, given)).toBe(expected));
});

describe("rules and their versions", () => {
  const verdict = (...rules: readonly ReturnType<typeof rule>[]) =>
    judged(awardWith(rules), facts({ a: yes, b: no })).verdict;
  test.each([
    ["all rules have to hold", [rule(leaf("a")), rule(leaf("b"), { id: "s" })], "not_met"],
    ["no rule at all decides nothing", [], "unknown"],
    ["two wordings of one day that agree", [rule(leaf("a")), rule(leaf("a"))], "met"],
    ["two that do not", [rule(leaf("a")), rule(leaf("b"))], "unknown"],
    ["of two dates the later one", [rule(leaf("b")), rule(leaf("a"), { from: "2017-10-01" })], "met"],
    [
      "a repealed one asks for nothing",
      [
        rule(leaf("a")),
        rule(leaf("b"), { id: "s" }),
        {
          ...rule(leaf("b")),
          id: "s",
          from: "2017-10-01",
          criterion: undefined,
        } as never,
      ],
      "met",
    ],
  ] as const)("%s", (_why, rules, expected) => expect(verdict(...rules)).toBe(expected));

  test("each with its id and versions; the documents applied, each once", () => {
    const other = { ...cite, document: "decree" };
    const result = judged(
      awardWith([
        rule(leaf("a")),
        rule(leaf("b"), { id: "s", cite: other }),
        rule(leaf("a", { cite: other }), { id: "t" }),
      ]),
      facts({}),
    );
    expect(result.rules.map(({ id, versions }) => `${id} ${versions.length}`)).toEqual(["r 1", "s 1", "t 1"]);
    expect(result.under).toEqual(["law", "decree"]);
  });
});

test("a condition is an alternative wherever an “any” stands above it", () => {
  const criterion: Criterion = {
    kind: "all",
    of: [leaf("a"), { kind: "any", of: [leaf("b"), { kind: "all", of: [leaf("c")] }] }, { kind: "not", of: leaf("d") }],
  };
  const { conditions } = judged(awardWith([rule(criterion)]), facts({}));
  expect(conditions.map((one) => [one.leaf.fact, one.alternative])).toEqual([
    ["a", false],
    ["b", true],
    ["c", true],
    ["d", false],
  ]);
});
