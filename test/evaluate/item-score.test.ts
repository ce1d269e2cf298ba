import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { KnownFact } from "../../src/domain/fact.js";
import type { SelfScore } from "../../src/domain/observation.js";
import { ratio } from "../../src/domain/ratio.js";
import type { Item, ItemGroup, Scheme } from "../../src/domain/scheme.js";
import type { TargetVerdict } from "../../src/domain/verdict.js";
import type { ItemResult, TargetResult } from "../../src/evaluate/evaluation.js";
import { absentItem, scoreItem } from "../../src/evaluate/item-result.js";
import type { ScoringContext } from "../../src/evaluate/scoring-context.js";
import { at, cite, given, groupWith, itemNamed, schemeWith, some, targetNamed, told, unitNamed } from "./builders.js";

interface Told {
  readonly item?: Partial<Item>;
  readonly group?: Partial<ItemGroup>;
  readonly scheme?: Partial<Scheme>;
  /** What the unit gave itself in its report. */
  readonly self?: string;
  /** What the registers hold: "cluster 8", "appraised 7+2". */
  readonly scores?: readonly string[];
  /** "12 of 10 after 8" by target. */
  readonly reached?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, boolean>>;
}

function reachedResult(id: string, text: string): TargetResult {
  const isAbsent = text === "absent";
  const figures = isAbsent ? [] : text.split(/ (?:of|after) /);
  const [actual, goal, base] = figures.map((one) => (one === "?" ? undefined : some(one)));
  const verdict: TargetVerdict = isAbsent ? "not_applicable" : actual === undefined ? "unknown" : "met";
  const share = actual && goal ? ratio(actual, goal) : undefined;
  return {
    target: targetNamed(id),
    verdict,
    share,
    place: at(`E-${id}`),
    basis: "read",
    actual,
    goal,
    base,
  } as TargetResult;
}

/** An item of 10 points of unit "a"; what people score unless it is told otherwise. */
function context({ item = {}, group = {}, scheme = {}, self, scores = [], reached = {}, facts = {} }: Told) {
  const own = {
    ...itemNamed("i", { by: "people", targets: Object.keys(reached), ...item }),
    group: groupWith([], group),
  };
  const results = Object.entries(reached).map(([id, text]) => [id, reachedResult(id, text)] as const);
  const around: ScoringContext = {
    scheme: schemeWith([], scheme),
    unit: unitNamed("a"),
    targets: new Map(results),
    self: new Map(self ? [["i", { item: "i", points: decimal(self), place: at("R") } as SelfScore]] : []),
    given: scores.map((score) => given(score)),
    facts: new Map(
      Object.entries(facts).map(([name, value]): [string, KnownFact] => [
        name,
        { value: { type: "boolean", value }, sources: [at("F")] },
      ]),
    ),
    peers: new Map(results.map(([id, result]) => [id, [result, reachedResult(id, "20 of 10")]])),
  };
  return { own, around };
}

/** "8 by cluster +2 at C, unverified". */
function text({ points, pointsFrom, bonus, place, unverified }: ItemResult): string {
  const parts = [points ?? "?", `by ${pointsFrom ?? "-"}`, ...(bonus.isZero() ? [] : [`+${bonus}`])];
  const where = place && "cell" in place ? [`at ${place.cell}`] : [];
  return [...parts, ...where].join(" ") + (unverified ? ", unverified" : "");
}
function scored(what: Told): string {
  const { own, around } = context(what);
  const { result, findings } = scoreItem(around, own, decimal(10));
  return [text(result), ...told(findings)].join("; ");
}

const item = "unit=Huyện A item=Nội dung i";
const targets: Partial<Item> = { by: "targets" };
const bonus: Partial<Item> = { kind: "bonus" };
const deduction: Partial<Item> = { kind: "deduction" };

describe("an item that people score", () => {
  test.each([
    ["nobody scored is open, and asked for", {}, `? by -; TD310 ${item}`],
    ["its assessors did not score is asked for too", { item: { by: "assessors" } }, `? by -; TD310 ${item}`],
    ["only the unit scored", { self: "9" }, "9 by self at R, unverified"],
    ["its cluster's table holds the unit's score", { scores: ["self 9"] }, "9 by self at S, unverified"],
    [
      "the report goes before the cluster's copy of it",
      { self: "9", scores: ["self 9"] },
      "9 by self at R, unverified",
    ],
    [
      "the copy is another",
      { self: "9", scores: ["self 8"] },
      `9 by self at R, unverified; TD317 ${item} own=9 copied=8 at S`,
    ],
    ["the copy cannot be read", { self: "9", scores: ["self open"] }, "9 by self at R, unverified"],
    ["its cluster scored", { scores: ["cluster 8"] }, "8 by cluster at C, unverified"],
    [
      "its cluster gave less than it claimed",
      { self: "9", scores: ["cluster 8"] },
      `8 by cluster at C, unverified; TD304 ${item} self=9 accepted=8 at R`,
    ],
    ["its cluster gave what it claimed", { self: "8", scores: ["cluster 8"] }, "8 by cluster at C, unverified"],
    ["was appraised", { scores: ["appraised 7"] }, "7 by appraised at P"],
    ["was appraised as its cluster scored", { scores: ["cluster 7", "appraised 7"] }, "7 by appraised at P"],
    [
      "was appraised otherwise",
      { scores: ["cluster 8", "appraised 7"] },
      `7 by appraised at P; TD305 ${item} appraised=7 other=8 reason=15/BB at P`,
    ],
    [
      "was appraised otherwise than it claimed",
      { self: "9", scores: ["appraised 7"] },
      `7 by appraised at P; TD305 ${item} appraised=7 other=9 reason=15/BB at P; TD304 ${item} self=9 accepted=7 at R`,
    ],
    ["waits for an appraisal to be cleared up", { scores: ["cluster 8", "appraised open"] }, `? by -; TD310 ${item}`],
    [
      "was found not to be scored at all",
      { scores: ["cluster 8", "appraised not_applicable"] },
      `? by -; TD310 ${item}`,
    ],
    ["was scored at the highest", { scores: ["cluster 10"] }, "10 by cluster at C, unverified"],
    ["was scored at nothing", { scores: ["cluster 0"] }, "0 by cluster at C, unverified"],
    [
      "was scored too high, so that the unit's own counts",
      { self: "9", scores: ["cluster 10.5"] },
      `9 by self at R, unverified; TD312 ${item} points=10.5 max=10 at C`,
    ],
    ["was claimed too high", { self: "11" }, `? by -; TD312 ${item} points=11 max=10 at R; TD310 ${item}`],
    [
      "was scored below nothing after a deduction",
      { scores: ["cluster 1-2"] },
      `? by -; TD312 ${item} points=-1 max=10 at C; TD316 ${item} what=deduction points=2 reason=15/BB at C; TD310 ${item}`,
    ],
    [
      "counts in an order of its own",
      { item: { counts: ["self", "cluster"] }, self: "9", scores: ["cluster 8"] },
      "9 by self at R, unverified",
    ],
    [
      "is claimed too high, where the claim would count first",
      { item: { counts: ["self", "cluster"] }, self: "11", scores: ["cluster 8"] },
      `8 by cluster at C, unverified; TD312 ${item} points=11 max=10 at R`,
    ],
    [
      "does not count what its order does not name",
      { item: { counts: ["appraised"] }, scores: ["cluster 8"] },
      `? by -; TD310 ${item}`,
    ],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));
});

test("scores for another item are no scores for this one", () => {
  const { own, around } = context({ self: "9" });
  const others = [given("self 8", "j"), given("cluster 7", "j"), given("appraised 6", "j")];
  const { result, findings } = scoreItem({ ...around, given: others }, own, decimal(10));
  expect([text(result), ...told(findings)]).toEqual(["9 by self at R, unverified"]);
});

describe("bonus and deduction beside the points of an item", () => {
  test.each([
    [
      "a bonus that counts",
      { scores: ["cluster 8+2"] },
      `8 by cluster +2 at C, unverified; TD315 ${item} what=bonus points=2 reason=15/BB at C`,
    ],
    [
      "a bonus above the item's own cap",
      { item: { maxBonus: decimal(1) }, scores: ["cluster 8+2"] },
      `8 by cluster +1 at C, unverified; TD315 ${item} what=bonus points=2 reason=15/BB at C`,
    ],
    [
      "a bonus above the group's cap is cut there, not here",
      { scores: ["cluster 8+6"] },
      `8 by cluster +6 at C, unverified; TD315 ${item} what=bonus points=6 reason=15/BB at C`,
    ],
    [
      "a deduction that counts",
      { scores: ["cluster 8-1"] },
      `7 by cluster at C, unverified; TD315 ${item} what=deduction points=1 reason=15/BB at C`,
    ],
    [
      "both",
      { scores: ["cluster 8+2-1"] },
      `7 by cluster +2 at C, unverified; TD315 ${item} what=bonus points=2 reason=15/BB at C; TD315 ${item} what=deduction points=1 reason=15/BB at C`,
    ],
    [
      "a bonus without points waits for them",
      { scores: ["cluster +2"] },
      `? by -; TD316 ${item} what=bonus points=2 reason=15/BB at C; TD310 ${item}`,
    ],
    [
      "a deduction without points waits for them",
      { scores: ["cluster -2"] },
      `? by -; TD316 ${item} what=deduction points=2 reason=15/BB at C; TD310 ${item}`,
    ],
    [
      "the cluster's bonus, where an appraisal counts",
      { scores: ["cluster 8+2", "appraised 8"] },
      `8 by appraised at P; TD316 ${item} what=bonus points=2 reason=15/BB at C`,
    ],
    ["an appraisal with its own bonus", { scores: ["appraised 8+3"] }, "8 by appraised +3 at P"],
    [
      "the cluster's bonus on what targets brought waits for an appraisal",
      { item: targets, reached: { t: "9 of 10" }, scores: ["cluster +2"] },
      `9 by computed; TD316 ${item} what=bonus points=2 reason=15/BB at C`,
    ],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));
});

describe("an item that is itself a bonus", () => {
  test.each([
    ["nobody gave is none", { item: bonus }, "0 by -"],
    ["was given as points", { item: bonus, scores: ["cluster 2"] }, "0 by cluster +2 at C, unverified"],
    ["was given as a bonus", { item: bonus, scores: ["cluster +2"] }, "0 by cluster +2 at C, unverified"],
    ["was not given as a deduction", { item: bonus, scores: ["cluster -2"] }, "0 by -"],
    [
      "has its own cap",
      { item: { ...bonus, maxBonus: decimal(1) }, scores: ["cluster 2"] },
      "0 by cluster +1 at C, unverified",
    ],
    [
      "is claimed higher than the most, and so not none",
      { item: bonus, self: "12" },
      `? by -; TD312 ${item} points=12 max=10 at R; TD310 ${item}`,
    ],
    [
      "is appraised too high, which no weaker figure replaces",
      { item: bonus, scores: ["cluster 2", "appraised 12"] },
      `? by -; TD312 ${item} points=12 max=10 at P; TD310 ${item}`,
    ],
    ["waits for an appraisal to be cleared up", { item: bonus, scores: ["appraised open"] }, `? by -; TD310 ${item}`],
    [
      "follows targets that are not known, and so is not none",
      { item: { ...bonus, by: "targets" }, reached: { t: "? of 10" } },
      "? by -",
    ],
    ["follows its targets", { item: { ...bonus, by: "targets" }, reached: { t: "9 of 10" } }, "0 by computed +9"],
    [
      "follows a fact that is so",
      { item: { ...bonus, by: "fact", fact: "n" }, facts: { n: true } },
      "0 by computed +10 at F",
    ],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));
});

describe("an item that is itself a deduction", () => {
  test.each([
    ["nobody made is none", { item: deduction }, "0 by -"],
    ["was made as points", { item: deduction, scores: ["cluster 2"] }, "-2 by cluster at C, unverified"],
    ["was made as a deduction", { item: deduction, scores: ["cluster -2"] }, "-2 by cluster at C, unverified"],
    ["was not made as a bonus", { item: deduction, scores: ["cluster +2"] }, "0 by -"],
    [
      "follows its targets, and earns no bonus above them",
      { item: { ...deduction, by: "targets" }, reached: { t: "12 of 10" } },
      "-10 by computed",
    ],
    [
      "was lowered by an appraisal",
      { item: deduction, scores: ["cluster 3", "appraised 2"] },
      `-2 by appraised at P; TD305 ${item} appraised=2 other=3 reason=15/BB at P`,
    ],
    [
      "follows a fact that is so",
      { item: { ...deduction, by: "fact", fact: "n" }, facts: { n: true } },
      "0 by computed at F",
    ],
    [
      "follows a fact that is not so",
      { item: { ...deduction, by: "fact", fact: "n" }, facts: { n: false } },
      "-10 by computed at F",
    ],
    ["follows a fact that nobody knows", { item: { ...deduction, by: "fact", fact: "n" } }, "? by -"],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));
});

describe("an item that a fact decides", () => {
  const byFact: Partial<Item> = { by: "fact", fact: "n" };
  test.each([
    ["it is so", { item: byFact, facts: { n: true } }, "10 by computed at F"],
    ["it is not so", { item: byFact, facts: { n: false } }, "0 by computed at F"],
    ["nobody knows", { item: byFact, facts: { m: true } }, "? by -"],
    ["the unit's own word is not asked", { item: byFact, self: "9" }, "? by -"],
    [
      "an appraisal may say otherwise",
      { item: byFact, facts: { n: true }, scores: ["appraised 5"] },
      `5 by appraised at P; TD305 ${item} appraised=5 other=10 reason=15/BB at P`,
    ],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));

  test("of a number nothing follows", () => {
    const { own, around } = context({ item: byFact });
    const facts = new Map([["n", { value: { type: "count", value: decimal(1) }, sources: [] } as KnownFact]]);
    expect(text(scoreItem({ ...around, facts }, own, decimal(10)).result)).toBe("? by -");
  });
});

describe("an item that follows its targets", () => {
  const previous: Partial<Item> = { by: "targets", against: "previous" };
  test.each([
    ["short of the goal", { item: targets, reached: { t: "9 of 10" } }, "9 by computed"],
    ["above the goal", { item: targets, reached: { t: "12 of 10" } }, "10 by computed +2"],
    [
      "above the item's own cap",
      { item: { ...targets, maxBonus: decimal(1) }, reached: { t: "12 of 10" } },
      "10 by computed +1",
    ],
    ["not known", { item: targets, reached: { t: "? of 10" } }, "? by -"],
    [
      "of two, of which one does not concern the unit",
      { item: targets, reached: { t: "9 of 10", u: "absent" } },
      "9 by computed",
    ],
    ["of none that concerns the unit", { item: targets, reached: { t: "absent" } }, "? by -"],
    ["of two, the mean", { item: targets, reached: { t: "9 of 10", u: "6 of 10" } }, "7.5 by computed"],
    ["rounded once, half up", { item: targets, reached: { t: "2.0005 of 3" } }, "6.67 by computed"],
    [
      "rounded down, where the scheme says so",
      { item: targets, scheme: { rounding: "down" }, reached: { t: "2.0005 of 3" } },
      "6.66 by computed",
    ],
    [
      "in the item's own way before its group's",
      { item: { ...targets, shape: { kind: "when_met" } }, reached: { t: "9 of 10" } },
      "10 by computed",
    ],
    [
      "in its group's way",
      { item: targets, group: { shape: { kind: "when_met" } }, reached: { t: "9 of 10" } },
      "10 by computed",
    ],
    [
      "beside the leader of its cluster",
      {
        item: { ...targets, shape: { kind: "leader", atGoal: decimal("0.5"), leads: "actual" } },
        reached: { t: "12 of 10" },
      },
      "6 by computed",
    ],
    [
      "whatever the unit claims",
      { item: targets, self: "10", reached: { t: "9 of 10" } },
      `9 by computed; TD304 ${item} self=10 accepted=9 at R`,
    ],
    [
      "appraised otherwise",
      { item: targets, scores: ["cluster 8", "appraised 7"], reached: { t: "9 of 10" } },
      `7 by appraised at P; TD305 ${item} appraised=7 other=9 reason=15/BB at P`,
    ],
    ["against the year before", { item: previous, reached: { t: "6 of 5 after 8" } }, "7.5 by computed"],
    [
      "a year before that the report does not give",
      { item: previous, reached: { t: "6 of 5 after ?" } },
      `? by -; TD321 ${item} target=Chỉ tiêu t at E-t`,
    ],
    ["neither the figure nor the year before", { item: previous, reached: { t: "? of 5 after ?" } }, "? by -"],
    [
      "a year before of a target that does not concern the unit",
      { item: previous, reached: { t: "absent", u: "6 of 5 after 8" } },
      "7.5 by computed",
    ],
    [
      "people score it, and differ from no target",
      { reached: { t: "9 of 10" }, scores: ["appraised 7"] },
      "7 by appraised at P",
    ],
    ["people score it, whatever targets stand beside it", { reached: { t: "9 of 10" } }, `? by -; TD310 ${item}`],
  ] as readonly [string, Told, string][])("%s", (_why, what, expected) => expect(scored(what)).toBe(expected));

  test.each([
    ["the item's own cap", { maxBonus: decimal(3) }, "10 by computed +3"],
    ["the group's cap", {}, "10 by computed +4"],
  ])("none at all where few are allowed earns %s", (_why, more, expected) => {
    const { own, around } = context({ item: { ...targets, ...more }, reached: { t: "0 of 5" } });
    const none = { ...reachedResult("t", "0 of 5"), target: targetNamed("t", { direction: "at_most" }) };
    const share = ratio(decimal(1));
    expect(text(scoreItem({ ...around, targets: new Map([["t", { ...none, share }]]) }, own, decimal(10)).result)).toBe(
      expected,
    );
  });
});

describe("an item that does not concern the unit", () => {
  test.each([
    ["its points are given where the scheme says so", {}, "full", "10 of 10"],
    ["shared out among the others", {}, "share_out", "- of -"],
    ["left out", {}, "leave_out", "- of -"],
    ["a bonus is never given", bonus, "full", "- of -"],
    ["a deduction is never made", deduction, "full", "- of -"],
  ] as const)("%s", (_why, more, absent, expected) => {
    const { own, around } = context({ item: more, group: { absent } });
    const { points, maxPoints, pointsFrom } = absentItem(around, own, decimal(10));
    expect(`${points ?? "-"} of ${maxPoints ?? "-"}`).toBe(expected);
    expect(pointsFrom).toBe("not_applicable");
  });
});

describe("what an item rests on", () => {
  const basis = (what: Told, more: Partial<TargetResult> = {}) => {
    const { own, around } = context(what);
    const results = [...around.targets].map(([id, result]) => [id, { ...result, ...more }] as const);
    return scoreItem({ ...around, targets: new Map(results) }, own, decimal(10)).result.basis;
  };
  const weak = { ...cite, basis: "memory" } as const;
  test.each([
    ["all is read", {}, {}, "read"],
    ["the item is not", { item: { cite: weak } }, {}, "memory"],
    ["its group is not", { group: { cite: weak } }, {}, "memory"],
    ["the way of its group is not", { group: { method: weak } }, {}, "memory"],
    ["its target is not", { reached: { t: "9 of 10" } }, { basis: "analogy" }, "analogy"],
    [
      "a target that does not concern the unit is no matter",
      { reached: { t: "absent" } },
      { basis: "analogy" },
      "read",
    ],
  ] as readonly [string, Told, Partial<TargetResult>, string][])("%s", (_why, what, more, expected) =>
    expect(basis(what, more)).toBe(expected),
  );

  test("the figures of all four stand beside each other, without what is too high", () => {
    const { own, around } = context({
      item: targets,
      self: "9",
      scores: ["cluster 11", "appraised 7"],
      reached: { t: "8 of 10" },
    });
    const { self, cluster, appraised, computed, maxPoints } = scoreItem(around, own, decimal(10)).result;
    expect([self, cluster, appraised, computed, maxPoints].map((one) => one?.toFixed() ?? "-").join(" ")).toBe(
      "9 - 7 8 10",
    );
  });
});
