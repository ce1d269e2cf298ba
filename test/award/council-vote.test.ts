import { describe, expect, test } from "vitest";
import { voteOn } from "../../src/award/council-vote.js";
import type { Award, VoteBase, VoteRule } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import { ratio } from "../../src/domain/ratio.js";
import { noRegisters } from "../../src/domain/registers.js";

const rule = (base: VoteBase, threshold: string, strict = false): VoteRule => ({
  from: "2017-10-01",
  body: "council",
  quorum: undefined,
  ballot: "secret",
  threshold: ratio(decimal(threshold)),
  strict,
  base,
  cite: { document: "d", basis: "read" },
});

const outcome = (votes: readonly VoteRule[], yes: number, more: object = {}) => {
  const vote = {
    council: "Hội đồng",
    on: "2018-02-09",
    members: 15,
    present: 13,
    written: 2,
    nominee: "an",
    award: "title",
    ballot: "secret" as const,
    yes,
    no: undefined,
    minutes: undefined,
    place: { file: "votes.xlsx", sheet: "votes", cell: "A5" },
    ...more,
  };
  const award = { id: "title", votes } as unknown as Award;
  const result = voteOn({ ...noRegisters, votes: [vote] }, "an", award, "2018-02-28");
  return result?.passed;
};

describe("a vote is counted over the base that its rule names", () => {
  test.each([
    ["fourteen of fifteen members are over 90 %", [rule("total", "0.9")], 14, true],
    ["thirteen of fifteen are not, though all present said yes", [rule("total", "0.9")], 13, false],
    ["of those present thirteen are all", [rule("present", "0.9")], 13, true],
    ["of those present and voting in writing thirteen are not", [rule("present_and_written", "0.9")], 13, false],
    ["exactly the threshold is enough", [rule("total", "0.8")], 12, true],
    ["unless more than it is asked for", [rule("total", "0.8", true)], 12, false],
    [
      "a meeting that enough attended",
      [{ ...rule("present", "0.9"), quorum: ratio(decimal("13"), decimal("15")) }],
      13,
      true,
    ],
    [
      "one that too few attended",
      [{ ...rule("present", "0.9"), quorum: ratio(decimal("14"), decimal("15")) }],
      13,
      false,
    ],
    ["a rule of later does not count yet", [{ ...rule("total", "0.9"), from: "2018-03-01" }], 15, undefined],
    ["without a rule nothing is decided", [], 15, undefined],
  ])("%s", (_why, rules, yes, expected) => expect(outcome(rules, yes)).toBe(expected));

  test("of several votes the last one up to the day counts, in whatever order they were entered", () => {
    const votes = [10, 12, 11].map((on) => ({
      nominee: "an",
      award: "title",
      on: `2018-02-${on}`,
      members: 15,
      present: 15,
      written: 0,
      yes: on,
      ballot: "secret",
    }));
    const award = { id: "title", votes: [rule("total", "0.8")] } as unknown as Award;
    const last = (upTo: string, order = votes) =>
      voteOn({ ...noRegisters, votes: order as never }, "an", award, upTo)?.vote.yes;
    expect([
      last("2018-02-28"),
      last("2018-02-28", [...votes].reverse()),
      last("2018-02-11"),
      last("2018-02-09"),
    ]).toEqual([12, 12, 11, undefined]);
  });

  test("votes of nobody who counts are no share", () => {
    expect(outcome([rule("total", "0.9")], 0, { members: 0, present: 0, written: 0 })).toBeUndefined();
  });

  test("a ballot that nobody wrote down leaves enough votes open, too few are too few", () => {
    expect(outcome([rule("total", "0.9")], 15, { ballot: undefined })).toBeUndefined();
    expect(outcome([rule("total", "0.9")], 3, { ballot: undefined })).toBe(false);
    expect(outcome([{ ...rule("total", "0.9"), ballot: undefined }], 15, { ballot: undefined })).toBe(true);
  });

  test("an open ballot does not stand for a secret one", () => {
    expect(outcome([rule("total", "0.9")], 15, { ballot: "open" })).toBe(false);
  });
});
