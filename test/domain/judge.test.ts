import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import type { KnownFact } from "../../src/domain/fact.js";
import { judge } from "../../src/domain/judge.js";
import { ratio } from "../../src/domain/ratio.js";

const leaf = (fact: string): Criterion => ({ kind: "leaf", label: fact, fact, by: "is", to: true, cite: undefined });
const names = ["a", "b", "c", "d"];
const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map(leaf),
    fc.array(tie("criterion"), { minLength: 1, maxLength: 3 }).map((of): Criterion => ({ kind: "all", of })),
    fc.array(tie("criterion"), { minLength: 1, maxLength: 3 }).map((of): Criterion => ({ kind: "any", of })),
    tie("criterion").map((of): Criterion => ({ kind: "not", of })),
  ),
}));
const fullFacts = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
const factsOf = (values: readonly boolean[], known = names): ReadonlyMap<string, KnownFact> =>
  new Map(
    names.flatMap((name, at) =>
      known.includes(name)
        ? [[name, { value: { type: "boolean", value: values[at] ?? false }, sources: [] } as KnownFact]]
        : [],
    ),
  );

test("once decided, reporting more facts never changes the verdict", () => {
  fc.assert(
    fc.property(criterion, fullFacts, fc.subarray(names), (given, values, known) => {
      const early = judge(given, factsOf(values, known)).verdict;
      if (early !== "unknown") expect(judge(given, factsOf(values)).verdict).toBe(early);
    }),
    { numRuns: 1000 },
  );
});

test("with every fact known nothing is unknown", () => {
  fc.assert(
    fc.property(criterion, fullFacts, (given, values) => {
      expect(judge(given, factsOf(values)).verdict).not.toBe("unknown");
    }),
  );
});

test("not all of several is any of them not", () => {
  fc.assert(
    fc.property(
      fc.array(criterion, { minLength: 1, maxLength: 3 }),
      fullFacts,
      fc.subarray(names),
      (of, values, known) => {
        const facts = factsOf(values, known);
        const notAll = judge({ kind: "not", of: { kind: "all", of } }, facts).verdict;
        const anyNot = judge(
          { kind: "any", of: of.map((one): Criterion => ({ kind: "not", of: one })) },
          facts,
        ).verdict;
        expect(notAll).toBe(anyNot);
      },
    ),
  );
});

describe("shares are compared exactly, at the edge", () => {
  const verdict = (by: "more_than" | "at_least", to: string, part: number, whole: number) => {
    const facts = new Map([
      ["share", { value: { type: "share", value: ratio(decimal(part), decimal(whole)) }, sources: [] } as const],
    ]);
    return judge({ kind: "leaf", label: "", fact: "share", by, to: decimal(to), cite: undefined }, facts).verdict;
  };
  test.each([
    ["half is not more than half", "more_than", "0.5", 5, 10, "not_met"],
    ["six of ten is", "more_than", "0.5", 6, 10, "met"],
    ["seven of ten is at least 70 %", "at_least", "0.7", 7, 10, "met"],
    ["two of three is not", "at_least", "0.7", 2, 3, "not_met"],
    ["69 of 99 is not, though it rounds to 0.70", "at_least", "0.7", 69, 99, "not_met"],
  ] as const)("%s", (_why, by, to, part, whole, expected) => expect(verdict(by, to, part, whole)).toBe(expected));
});
