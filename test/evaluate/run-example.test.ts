import { describe, expect, test } from "vitest";
import type { Target, TargetExample } from "../../src/domain/target.js";
import { runTargetExample } from "../../src/evaluate/run-example.js";
import { some, targetNamed, told } from "./builders.js";

/** What is said of an example that a plan writes beside its target; nothing where it comes out as it says. */
function said(
  target: Partial<Target>,
  expected: { readonly verdict: TargetExample["verdict"]; readonly readsAs?: string },
  actual?: string,
  base?: string,
): string {
  const example = {
    name: "ví dụ",
    verdict: expected.verdict,
    readsAs: some(expected.readsAs),
    place: { file: "plan.yaml", line: 7, column: 3 },
  } as unknown as TargetExample;
  const findings = runTargetExample(targetNamed("t", target), example, some(actual), some(base));
  return (
    told(findings).join("; ") +
    findings.map(({ place }) => (place && "line" in place ? ` :${place.line}` : "")).join("")
  );
}
const wrong = (got: string, expected: string) => `TD116 name=ví dụ got=${got} expected=${expected} :7`;

const goal = { goal: some("10") } as Partial<Target>;
const lower = { direction: "lower_than_base" } as const;

describe("an example beside a target", () => {
  test.each([
    ["comes out as it says", goal, { verdict: "met" }, "12", undefined, ""],
    ["comes out otherwise", goal, { verdict: "met" }, "9", undefined, wrong("not_met", "met")],
    ["expects a miss, and it is one", goal, { verdict: "not_met" }, "9", undefined, ""],
    ["is read as it says", goal, { verdict: "met", readsAs: "1200" }, "1200", undefined, ""],
    [
      "is read as another figure, before any verdict",
      goal,
      { verdict: "not_met", readsAs: "1.2" },
      "1200",
      undefined,
      wrong("1200", "1.2"),
    ],
    ["cannot be read", goal, { verdict: "met", readsAs: "1.2" }, undefined, undefined, wrong("unknown", "1.2")],
    ["is not to be read, and the verdict stays open", goal, { verdict: "unknown" }, undefined, undefined, ""],
    ["without a goal stays open", {}, { verdict: "met" }, "12", undefined, wrong("unknown", "met")],
    ["against the year before", lower, { verdict: "met" }, "3", "4", ""],
    ["the plan's goal goes before the base of the example", goal, { verdict: "met" }, "12", "20", ""],
    ["from none nothing can be lowered", lower, { verdict: "met" }, "3", "0", wrong("unknown", "met")],
    [
      "a state is for people to judge",
      { ...goal, direction: "achieved" },
      { verdict: "met" },
      "12",
      undefined,
      wrong("unknown", "met"),
    ],
  ] as const)("%s", (_why, target, expected, actual, base, text) =>
    expect(said(target, expected, actual, base)).toBe(text),
  );
});
