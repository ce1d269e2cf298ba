import { describe, expect, test } from "vitest";
import type { JudgedAward } from "../../src/award/award-result.js";
import type { VoteResult } from "../../src/award/council-vote.js";
import { votesEnough } from "../../src/award/reasons.js";
import type { Comparison, Criterion, Operand } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import type { Facts, KnownFact } from "../../src/domain/fact.js";
import { ratio } from "../../src/domain/ratio.js";
import { awardWith, judged as judgedAward } from "../helpers/judge-rules.js";

const cite = { document: "d", provision: "Điều 1", basis: "read" } as const;

const leaf = (fact: string, by: Comparison = "is", to: Operand = true): Criterion => ({
  kind: "leaf",
  label: fact,
  fact,
  by,
  to,
  cite: undefined,
});
const all = (...of: readonly Criterion[]): Criterion => ({ kind: "all", of });
const any = (...of: readonly Criterion[]): Criterion => ({ kind: "any", of });
const not = (of: Criterion): Criterion => ({ kind: "not", of });

/** "a yes, b no, c 3, d 7/10" as facts; what is not named is not known. */
function factsOf(text: string): Facts {
  const parts = text === "" ? [] : text.split(", ");
  return new Map(
    parts.map((part): [string, KnownFact] => {
      const [name = "", value = ""] = part.split(" ");
      const [numerator, denominator] = value.split("/");
      const known: KnownFact["value"] =
        value === "yes" || value === "no"
          ? { type: "boolean", value: value === "yes" }
          : denominator
            ? { type: "share", value: ratio(decimal(numerator ?? "0"), decimal(denominator)) }
            : { type: "count", value: decimal(value) };
      return [name, { value: known, sources: [] }];
    }),
  );
}

function judged(criterion: Criterion, facts: string): JudgedAward {
  return judgedAward(awardWith([{ id: "r", from: "2017-01-01", text: "", criterion, cite }]), factsOf(facts));
}

describe("what decides a verdict", () => {
  test.each([
    ["all that fail", all(leaf("a"), leaf("b"), leaf("c")), "a no, b yes, c no", "a c"],
    ["what fails, not what is open", all(leaf("a"), leaf("b")), "a no", "a"],
    ["what is open", all(leaf("a"), leaf("b")), "a yes", "b"],
    ["everything, where all hold", all(leaf("a"), leaf("b")), "a yes, b yes", "a b"],
    ["the first of several that would do", any(leaf("a"), leaf("b"), leaf("c")), "a no, b yes, c yes", "b"],
    ["each of several of which none does", any(leaf("a"), leaf("b")), "a no, b no", "a b"],
    ["what stands under a not", not(all(leaf("a"), leaf("b"))), "a yes, b no", "b"],
  ])("%s", (_why, criterion, facts, expected) =>
    expect(
      judged(criterion, facts)
        .deciding.map((one) => one.leaf.fact)
        .join(" "),
    ).toBe(expected),
  );

  test("each with the article of its rule, or its own", () => {
    const own = { ...cite, provision: "Điều 2" };
    const [first, second] = judged(all(leaf("a"), { ...leaf("b"), cite: own } as Criterion), "a no, b no").deciding;
    expect([first?.cite.provision, second?.cite.provision]).toEqual(["Điều 1", "Điều 2"]);
  });
});

/** "share 7 of 10 (6)": enough, of how many, and what there is; a name alone must come out otherwise. */
function needed(criterion: Criterion, facts: string): string {
  return judged(criterion, facts)
    .lacking.map(({ leaf: { fact }, wanted, count }) => {
      if (!wanted) return `not ${fact}`;
      if (!count) return fact;
      const whole = count.of ? ` of ${count.of.toFixed()}` : "";
      return `${fact} ${count.enough.toFixed()}${whole} (${count.seen?.toFixed() ?? "?"})`;
    })
    .join(", ");
}

describe("the least that would be enough", () => {
  const share = (by: Comparison, to: string) => leaf("s", by, decimal(to));
  test.each([
    ["nothing where it is met", leaf("a"), "a yes", ""],
    ["70 % of 10 are 7", share("at_least", "0.7"), "s 6/10", "s 7 of 10 (6)"],
    ["70 % of 11 are 8", share("at_least", "0.7"), "s 7/11", "s 8 of 11 (7)"],
    ["more than half of 5 are 3", share("more_than", "0.5"), "s 2/5", "s 3 of 5 (2)"],
    ["more than half of 4 are 3", share("more_than", "0.5"), "s 2/4", "s 3 of 4 (2)"],
    ["less than half of 4 is 1", share("less_than", "0.5"), "s 2/4", "s 1 of 4 (2)"],
    ["at most half of 5 are 2", share("at_most", "0.5"), "s 3/5", "s 2 of 5 (3)"],
    ["a count", leaf("n", "at_least", decimal(3)), "n 1", "n 3 (1)"],
    ["a count that is not known", leaf("n", "at_least", decimal(3)), "", "n 3 (?)"],
    ["none at all", leaf("n", "at_most", decimal(0)), "n 2", "n 0 (2)"],
    ["a yes or no", leaf("a"), "a no", "a"],
    ["everything of an all", all(leaf("a"), leaf("b"), leaf("c")), "a no, b yes", "a, c"],
    ["of alternatives the one with the fewest", any(all(leaf("a"), leaf("b")), leaf("c")), "a no, b no, c no", "c"],
    ["of alternatives alike the first", any(leaf("a"), leaf("b")), "a no, b no", "a"],
    ["evidence that is missing before what fails", any(leaf("a"), all(leaf("b"), leaf("c"))), "a no", "b, c"],
    ["what must not be, under a not", not(leaf("a")), "a yes", "not a"],
    ["one of several under a not is enough", not(all(leaf("a"), leaf("b"))), "a yes, b yes", "not a"],
    ["all of several under a not", not(any(leaf("a"), leaf("b"))), "a yes, b yes", "not a, not b"],
    ["a not within a not", not(not(leaf("a"))), "a no", "a"],
  ])("%s", (_why, criterion, facts, expected) => expect(needed(criterion, facts)).toBe(expected));
});

describe("the fewest votes that would have been enough", () => {
  const vote = (threshold: string | undefined, strict: boolean, of: number): VoteResult =>
    ({
      vote: { yes: 1 },
      rule: threshold === undefined ? undefined : { threshold: ratio(decimal(threshold)), strict },
      share: of === 0 ? undefined : ratio(decimal(1), decimal(of)),
    }) as unknown as VoteResult;
  test.each([
    ["90 % of 15", "0.9", false, 15, "14"],
    ["90 % of 10", "0.9", false, 10, "9"],
    ["more than half of 10", "0.5", true, 10, "6"],
    ["half of 10", "0.5", false, 10, "5"],
    ["of nobody", "0.5", false, 0, undefined],
    ["without a rule", undefined, false, 10, undefined],
  ])("%s", (_why, threshold, strict, of, expected) =>
    expect(votesEnough(vote(threshold, strict, of))?.toFixed()).toBe(expected),
  );
});
