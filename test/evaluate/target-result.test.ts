import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { Observation } from "../../src/domain/observation.js";
import type { Target } from "../../src/domain/target.js";
import type { TargetResult } from "../../src/evaluate/evaluation.js";
import { judgeTarget, notApplicable } from "../../src/evaluate/target-result.js";
import { at, cite, planWith, shown, some, targetNamed, told, unitNamed } from "./builders.js";

const memory = { ...cite, basis: "memory" } as const;
const plan = planWith({
  goals: [
    { cite: memory, goals: new Map([["a", new Map<string, unknown>([["t", decimal(10)]])]]) },
    { cite, goals: new Map([["b", new Map<string, unknown>([["t", "not_applicable"]])]]) },
  ],
});

/** "figure 12", "zero", "blank", "achieved", with what else the report says. */
function observed(text: string, more: Readonly<Record<string, string>> = {}): Observation {
  const [reading = "", figure] = text.split(" ");
  return {
    reading,
    actual: some(reading === "zero" ? "0" : figure),
    reportedGoal: some(more.goal),
    base: some(more.base),
    evidence: more.evidence,
    place: at("E5"),
  } as unknown as Observation;
}

/** "met 1.20 exceeded, goal 10 assigned" and what is said of it. */
function text({ verdict, share, exceeded, goal, goalFrom }: TargetResult): string {
  return `${verdict} ${shown(share)}${exceeded ? " exceeded" : ""}, goal ${goal ? `${goal} ${goalFrom}` : "-"}`;
}
function judged(unit: string, observation: Observation | undefined, more: Partial<Target> = {}): string {
  const { result, findings } = judgeTarget(plan, unitNamed(unit), targetNamed("t", more), observation);
  return [text(result), ...told(findings)].join("; ");
}

const state = { direction: "achieved" } as const;
const lower = { direction: "lower_than_base" } as const;
const named = "unit=Huyện C target=Chỉ tiêu t";

describe("what one unit reached of one target", () => {
  test.each([
    ["no row in the report", "c", undefined, {}, `unknown ?, goal -; TD303 ${named}`],
    ["no row, against the year before", "c", undefined, lower, `unknown ?, goal -; TD303 ${named}`],
    ["an empty cell", "c", observed("blank"), {}, `unknown ?, goal -; TD303 ${named} at E5`],
    ["an empty cell beside a state", "c", observed("blank"), state, `unknown ?, goal -; TD303 ${named} at E5`],
    [
      "a cell that may mean two figures was said to be so when it was read",
      "c",
      observed("doubtful"),
      {},
      "unknown ?, goal -",
    ],
    ["a figure without any goal", "c", observed("figure 12"), {}, `unknown ?, goal -; TD302 ${named} at E5`],
    ["a figure against the goal assigned", "a", observed("figure 12"), {}, "met 1.20 exceeded, goal 10 assigned"],
    ["on the goal", "a", observed("figure 10"), {}, "met 1.00, goal 10 assigned"],
    ["none", "a", observed("zero"), {}, "not_met 0.00, goal 10 assigned"],
    [
      "the goal assigned goes before one the report names",
      "a",
      observed("figure 12", { goal: "6" }),
      {},
      "met 1.20 exceeded, goal 10 assigned",
    ],
    [
      "a goal that only the report names",
      "c",
      observed("figure 12", { goal: "6" }),
      {},
      `met 2.00 exceeded, goal 6 reported; TD301 ${named} goal=6 at E5`,
    ],
    [
      "a goal of none that only the report names",
      "c",
      observed("figure 12", { goal: "0" }),
      {},
      `unknown ?, goal 0 reported; TD301 ${named} goal=0 at E5; TD311 ${named} goal=0 at E5`,
    ],
    [
      "the province against the plan's own goal",
      "province",
      observed("figure 12"),
      { goal: decimal(24) },
      "not_met 0.50, goal 24 plan",
    ],
    [
      "the plan's goal is not a district's",
      "c",
      observed("figure 12"),
      { goal: decimal(24) },
      `unknown ?, goal -; TD302 ${named} at E5`,
    ],
    [
      "the province where the plan names no goal",
      "province",
      observed("figure 12", { goal: "12" }),
      {},
      "met 1.00, goal 12 reported; TD301 unit=Huyện PROVINCE target=Chỉ tiêu t goal=12 at E5",
    ],
    [
      "a target that does not concern it is no goal",
      "b",
      observed("figure 12"),
      {},
      "unknown ?, goal -; TD302 unit=Huyện B target=Chỉ tiêu t at E5",
    ],
    [
      "fewer than the year before, which only the report can say",
      "c",
      observed("figure 3", { base: "4" }),
      lower,
      "met 1.00, goal 4 reported",
    ],
    [
      "the year before in the column of goals",
      "c",
      observed("figure 5", { goal: "4" }),
      lower,
      "not_met 0.80, goal 4 reported",
    ],
    [
      "the year before goes before the column of goals",
      "c",
      observed("figure 5", { goal: "4", base: "6" }),
      lower,
      "met 1.00, goal 6 reported",
    ],
    [
      "the year before is no goal of a target that has one",
      "c",
      observed("figure 5", { base: "4" }),
      {},
      `unknown ?, goal -; TD302 ${named} at E5`,
    ],
    [
      "none in both years",
      "c",
      observed("zero", { base: "0" }),
      lower,
      `unknown ?, goal 0 reported; TD307 ${named} at E5`,
    ],
    [
      "a year before below none",
      "c",
      observed("figure 5", { base: "-4" }),
      lower,
      `unknown ?, goal -4 reported; TD311 ${named} goal=-4 at E5`,
    ],
    ["a state that was not reached", "c", observed("not_achieved"), state, "not_met 0.00, goal -"],
    [
      "not reached, whatever paper is named",
      "c",
      observed("not_achieved", { evidence: "5/QĐ" }),
      state,
      "not_met 0.00, goal -",
    ],
    ["a state by its word alone", "c", observed("achieved"), state, "unknown ?, goal -"],
    ["a state with its paper", "c", observed("achieved", { evidence: "5/QĐ" }), state, "met 1.00, goal -"],
    ["a state that cannot be read", "c", observed("unreadable", { evidence: "5/QĐ" }), state, "unknown ?, goal -"],
    ["a state has no goal", "a", observed("achieved", { evidence: "5/QĐ", goal: "6" }), state, "met 1.00, goal -"],
  ] as const)("%s", (_why, unit, observation, more, expected) =>
    expect(judged(unit, observation, more)).toBe(expected),
  );
});

describe("what a verdict rests on, and whether it may decide an award", () => {
  const rests = (unit: string, more: Partial<Target>, goal?: string) => {
    const observation = observed("figure 12", goal === undefined ? {} : { goal });
    const { result } = judgeTarget(plan, unitNamed(unit), targetNamed("t", more), observation);
    return `${result.decides ? "decides" : "does not"}, ${result.basis}, goal by ${result.goalCite?.basis ?? "-"}`;
  };
  test.each([
    ["a goal assigned, as surely as its annex", "a", {}, undefined, "decides, memory, goal by memory"],
    [
      "a target known less surely than its annex",
      "a",
      { cite: { ...cite, basis: "assumption" } },
      undefined,
      "decides, assumption, goal by memory",
    ],
    ["a goal that only the report names", "c", {}, "6", "does not, read, goal by read"],
    ["a target that is too unclear", "a", { decides: false }, undefined, "does not, memory, goal by memory"],
    ["no goal", "c", { cite: { ...cite, basis: "quoted" } }, undefined, "decides, quoted, goal by -"],
  ] as const)("%s", (_why, unit, more, goal, expected) => expect(rests(unit, more, goal)).toBe(expected));

  test("the figure, the year before and the cell stand beside the verdict", () => {
    const { result } = judgeTarget(plan, unitNamed("a"), targetNamed("t"), observed("figure 12", { base: "9" }));
    expect(`${result.actual} ${result.base} ${result.place?.cell}`).toBe("12 9 E5");
  });
});

describe("a target that does not concern the unit", () => {
  const analogy = { ...cite, basis: "analogy" } as const;
  test.each([
    ["by the annex of goals", "b", "not_applicable ?, goal -, read"],
    ["by its levels, of which the annex says nothing", "c", "not_applicable ?, goal -, analogy"],
  ])("%s", (_why, unit, expected) => {
    const result = notApplicable(plan, unitNamed(unit), targetNamed("t", { levelCite: analogy }));
    expect(`${text(result)}, ${result.basis}`).toBe(expected);
  });
});
