import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { compareRatios, NOTHING, ratio } from "../../src/domain/ratio.js";
import type { Shape } from "../../src/domain/shape.js";
import type { Direction } from "../../src/domain/target.js";
import { achievement } from "../../src/evaluate/achievement.js";
import type { TargetResult } from "../../src/evaluate/evaluation.js";
import { reachedOf } from "../../src/evaluate/shapes/reached.js";
import { shapedPoints } from "../../src/evaluate/shapes/shaped-points.js";

type Compared = Exclude<Direction, "achieved">;
const GOAL = decimal(50);
const MAX = decimal(20);

/** What a unit with a figure reached of a goal, or a base, of 50. */
function result(direction: Compared, actual: number, goal = GOAL): TargetResult {
  const reached = achievement(direction, decimal(actual), goal);
  const known = "undecidable" in reached ? { verdict: "unknown", share: undefined } : reached;
  return {
    target: { id: "t", direction },
    goal,
    actual: decimal(actual),
    base: goal,
    ...known,
  } as unknown as TargetResult;
}

const shapes: readonly Shape[] = [
  { kind: "proportional" },
  { kind: "when_met" },
  {
    kind: "bands",
    bands: ["0.8", "1", "1.2"].map((from, at) => ({ from: decimal(from), part: decimal(`0.${at + 3}`) })),
  },
  { kind: "per_step", step: decimal("0.01"), whole: true, down: decimal(2), up: decimal("0.5") },
  { kind: "per_step", step: decimal("0.1"), whole: false, down: decimal(3), up: decimal(1) },
  { kind: "leader", atGoal: decimal("0.5"), leads: "excess" },
  { kind: "leader", atGoal: decimal("0.5"), leads: "actual" },
];
const directions: readonly Compared[] = ["at_least", "at_most", "lower_than_base", "higher_than_base"];
const named = shapes.flatMap((shape) => directions.map((direction) => [shape.kind, direction, shape] as const));

/** The best figure that a rival has, whoever else there is. */
const best = (direction: Compared) =>
  result(direction, direction === "at_least" || direction === "higher_than_base" ? 400 : 0);

function scored(shape: Shape, direction: Compared, actual: number) {
  const own = result(direction, actual);
  return shapedPoints(shape, [reachedOf(own, "goal", shape, [own, best(direction)])])?.(MAX);
}

describe("whatever the figure, points stay within 0 and the highest, and never fall as it gets better", () => {
  test.each(named)("%s, %s", (_kind, direction, shape) => {
    const figure = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const isMoreBetter = direction === "at_least" || direction === "higher_than_base";
        const [worse, better] = (
          isMoreBetter ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)]
        ).map((actual) => scored(shape, direction, actual));
        if (!worse || !better) throw new Error("open");
        expect(compareRatios(worse.points, NOTHING)).toBeGreaterThanOrEqual(0);
        expect(compareRatios(better.points, ratio(MAX))).toBeLessThanOrEqual(0);
        expect(compareRatios(better.points, worse.points)).toBeGreaterThanOrEqual(0);
        if (worse.bonus === "unlimited") expect(better.bonus).toBe("unlimited");
        else if (better.bonus !== "unlimited")
          expect(compareRatios(better.bonus, worse.bonus)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("beside the leader of the cluster", () => {
  const shape: Shape = { kind: "leader", atGoal: decimal("0.5"), leads: "excess" };
  const points = (own: TargetResult, peers: readonly TargetResult[]) => {
    const shaped = shapedPoints(shape, [reachedOf(own, "goal", shape, [own, ...peers])])?.(MAX);
    return shaped ? decimal(shaped.points.numerator.div(shaped.points.denominator).toFixed(4)).toFixed() : "open";
  };
  const unknown = {
    ...result("at_least", 60),
    actual: undefined,
    share: undefined,
    verdict: "unknown",
  } as TargetResult;
  test.each([
    ["the best has all", result("at_least", 75), [result("at_least", 60)], "20"],
    ["half as far above has half of the rest", result("at_least", 60), [result("at_least", 70)], "15"],
    ["each is measured against its own goal", result("at_least", 60), [result("at_least", 500, decimal(400))], "18"],
    ["none at all, where few are allowed, leads", result("at_most", 0), [result("at_most", 25)], "20"],
    ["half as many as allowed is half as far", result("at_most", 25), [result("at_most", 0)], "15"],
    [
      "lowering by half beats as many as last year",
      result("lower_than_base", 25),
      [result("lower_than_base", 50)],
      "20",
    ],
    ["as many as last year is at the goal", result("lower_than_base", 50), [result("lower_than_base", 25)], "10"],
    ["a rival of whom nothing is known leaves it open", result("at_least", 60), [unknown], "open"],
    ["short of the goal nobody else matters", result("at_least", 40), [unknown], "8"],
    [
      "a rival whom the target does not concern does not lead",
      result("at_least", 60),
      [{ ...result("at_least", 500), verdict: "not_applicable" } as TargetResult],
      "20",
    ],
  ])("%s", (_why, own, peers, expected) => expect(points(own, peers)).toBe(expected));
});

describe("against the year before", () => {
  const share = (own: TargetResult) => {
    const reached = reachedOf(own, "previous", { kind: "proportional" }, []);
    return reached.share ? reached.share.numerator.div(reached.share.denominator).toFixed(2) : "open";
  };
  const yearBefore = (direction: Compared, actual: number, previous: number | undefined) =>
    ({
      ...result(direction, actual, decimal(1000)),
      base: previous === undefined ? undefined : decimal(previous),
    }) as TargetResult;
  test.each([
    ["more is better", yearBefore("at_least", 99, 90), "1.10"],
    ["fewer is better", yearBefore("at_most", 10, 8), "0.80"],
    ["fewer than a base", yearBefore("lower_than_base", 8, 10), "1.25"],
    ["more than a base", yearBefore("higher_than_base", 8, 10), "0.80"],
    ["no figure of that year", yearBefore("at_least", 99, undefined), "open"],
    [
      "a state has none",
      { ...yearBefore("at_least", 99, 90), target: { id: "t", direction: "achieved" } } as TargetResult,
      "open",
    ],
    ["nothing the year before", yearBefore("at_least", 99, 0), "open"],
  ])("%s", (_why, own, expected) => expect(share(own)).toBe(expected));
});
