import { describe, expect, test } from "vitest";
import type { AwardResult } from "../../src/award/award-result.js";
import { funnels } from "../../src/award/funnel.js";
import type { Criterion, Rule } from "../../src/domain/award.js";
import type { KnownFact } from "../../src/domain/fact.js";
import { awardWith, judged } from "../helpers/judge-rules.js";

const cite = { document: "d", basis: "read" } as const;
const other = { document: "other", basis: "read" } as const;
const leaf = (fact: string, own?: typeof other): Criterion => ({
  kind: "leaf",
  label: fact,
  fact,
  by: "is",
  to: true,
  cite: own,
});

/** "a" and "b" must hold, and one of "c" and "d"; nobody knows which of two wordings of "e" applies. */
const rules = [
  { id: "first", from: "2017-01-01", text: "1", criterion: { kind: "all", of: [leaf("a"), leaf("b", other)] } },
  { id: "second", from: "2017-01-01", text: "2", criterion: { kind: "any", of: [leaf("c"), leaf("d")] } },
  { id: "third", from: "2017-01-01", text: "3", criterion: leaf("e") },
  { id: "third", from: "2017-01-01", text: "4", criterion: { kind: "not", of: leaf("f") } },
].map((one) => ({ ...one, cite }) as unknown as Rule);

const award = awardWith(rules);

/** "abce" knows these as yes; small letters behind a minus are no; others are not known. */
function result(known: string, more: Partial<AwardResult> = {}): AwardResult {
  const [yes = "", no = ""] = known.split("-");
  const fact = (value: boolean): KnownFact => ({ value: { type: "boolean", value }, sources: [] });
  const facts = new Map([
    ...[...yes].map((one) => [one, fact(true)] as const),
    ...[...no].map((one) => [one, fact(false)] as const),
  ]);
  return { ...judged(award, facts), ...more } as AwardResult;
}

const factsYes = (known: string) =>
  new Map(
    [...known].map((one): [string, KnownFact] => [one, { value: { type: "boolean", value: true }, sources: [] }]),
  );

const drawn = (results: readonly AwardResult[]) =>
  funnels(results).map(({ award, judged, steps, met, unknown, selected }) => ({
    head: `${award.name} ${judged}`,
    steps: steps.map(({ labels, removed, open, left }) => `${labels.join("|")} -${removed} ?${open} =${left}`),
    end: `met ${met}, unknown ${unknown}, selected ${selected ?? "-"}`,
  }));

describe("the funnel of an award", () => {
  test("each nominee is removed once, by the first condition that it fails", () => {
    expect(drawn([result("ce-abf"), result("ace-bf"), result("abe-cdf"), result("abce-f"), result("abc")])).toEqual([
      {
        head: "X 5",
        steps: ["a -1 ?0 =4", "b -1 ?0 =3", "c|d -1 ?0 =2", "e|f -0 ?1 =2"],
        end: "met 1, unknown 1, selected -",
      },
    ]);
  });

  test("two wordings remove only whom both do", () => {
    expect(drawn([result("abcf-e"), result("abc-ef")])[0]?.steps.at(-1)).toBe("e|f -1 ?1 =1");
  });

  test("a condition carries its own article, else its rule's", () => {
    expect(funnels([result("abce-f")])[0]?.steps.map((step) => step.cite.document)).toEqual(["d", "other", "d", "d"]);
  });

  test("who meets every condition and is on hold is counted apart from who lacks something", () => {
    const hold = { paper: "5/TB" } as AwardResult["hold"];
    const held = { hold, verdict: "unknown" } as const;
    const count = (...results: readonly AwardResult[]) => funnels(results).map((one) => one.held)[0];
    const complete = result("abcef-", held);
    const all = rules.filter((rule) => rule.id !== "third");
    const met = (more: object) => ({ ...judged(awardWith(all), factsYes("abc")), ...more }) as AwardResult;
    expect(count(met(held), met({}), met({ hold, verdict: "met" }), complete)).toBe(1);
    expect(count(met({ ...held, hold: undefined }))).toBe(0);
    expect(count({ ...judged(awardWith(all), factsYes("ab")), ...held } as AwardResult)).toBe(0);
  });

  test("of alternatives every label is said", () => {
    expect(funnels([result("abce-f")])[0]?.steps.map((step) => step.labels)).toEqual([
      ["a"],
      ["b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  test("each award has its own, with how many are selected where anybody competes", () => {
    const two = [result("abce-f", { selection: "selected" }), result("abce-f", { selection: "not_selected" })];
    expect(
      drawn([...two, result("abce-f", { award: awardWith(rules, "y") })]).map((one) => [one.head, one.end]),
    ).toEqual([
      ["X 2", "met 2, unknown 0, selected 1"],
      ["Y 1", "met 1, unknown 0, selected -"],
    ]);
  });
});
