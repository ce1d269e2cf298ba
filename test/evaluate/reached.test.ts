import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { ratio } from "../../src/domain/ratio.js";
import type { LeaderBy, Shape } from "../../src/domain/shape.js";
import type { Direction } from "../../src/domain/target.js";
import { achievement } from "../../src/evaluate/achievement.js";
import type { TargetResult } from "../../src/evaluate/evaluation.js";
import { isNone, reachedOf } from "../../src/evaluate/shapes/reached.js";
import { shapedPoints } from "../../src/evaluate/shapes/shaped-points.js";
import { shown, targetNamed } from "./builders.js";

/** "12 of 10" or "12 of 10 after 8": a figure, its goal and the year before; "?" is not known. */
function result(text: string, direction: Direction = "at_least"): TargetResult {
  const [figure, goal, before] = text.split(/ (?:of|after) /).map((one) => (one === "?" ? undefined : decimal(one)));
  const reached =
    direction !== "achieved" && figure && goal ? achievement(direction, figure, goal) : { undecidable: "no_share" };
  return {
    target: targetNamed("t", { direction }),
    actual: figure,
    goal,
    base: before,
    ...("undecidable" in reached ? { verdict: "unknown", share: undefined } : reached),
  } as unknown as TargetResult;
}

const proportional: Shape = { kind: "proportional" };
const leads = (by: LeaderBy): Shape => ({ kind: "leader", atGoal: decimal("0.5"), leads: by });

describe("how far a figure stands from what it is compared with", () => {
  const far = (text: string, against: "goal" | "previous", direction?: Direction) => {
    const { share, distance } = reachedOf(result(text, direction), against, proportional, []);
    return `${shown(share)} ${shown(distance)}`;
  };
  test.each([
    ["above the goal", "12 of 10 after 8", "goal", "at_least", "1.20 0.20"],
    ["short of the goal", "9 of 10 after 8", "goal", "at_least", "0.90 -0.10"],
    ["fewer than allowed", "8 of 10 after 16", "goal", "at_most", "1.25 0.20"],
    ["more than allowed", "20 of 10 after 16", "goal", "at_most", "0.50 -1.00"],
    ["fewer than the base", "8 of 10 after 16", "goal", "lower_than_base", "1.00 0.20"],
    ["more than the base", "12 of 10 after 16", "goal", "higher_than_base", "1.00 0.20"],
    ["more than the year before", "12 of 10 after 8", "previous", "at_least", "1.50 0.50"],
    ["fewer than the year before, where fewer is better", "12 of 10 after 16", "previous", "at_most", "1.33 0.25"],
    ["a fall below the year before", "12 of 10 after 16", "previous", "higher_than_base", "0.75 -0.25"],
    [
      "a rise above the year before is more than full",
      "20 of 10 after 16",
      "previous",
      "higher_than_base",
      "1.25 0.25",
    ],
    ["a drop is more than full too", "8 of 10 after 16", "previous", "lower_than_base", "2.00 0.50"],
    ["a year before that is not known", "12 of 10 after ?", "previous", "at_least", "? ?"],
    ["a figure that is not known", "? of 10 after 8", "previous", "at_least", "? ?"],
    ["a figure that is not known, against the goal", "? of 10 after 8", "goal", "at_least", "? ?"],
    ["a year before without any", "12 of 10 after 0", "previous", "at_least", "? ?"],
    ["a goal that is not known", "12 of ? after 8", "goal", "at_least", "? ?"],
    ["a goal of none allowed", "1 of 0 after 8", "goal", "at_most", "0.00 ?"],
    ["a state has no year before", "1 of 1 after 1", "previous", "achieved", "? ?"],
  ] as const)("%s", (_why, text, against, direction, expected) => expect(far(text, against, direction)).toBe(expected));
});

describe("the leader of a cluster", () => {
  const leader = (own: string, by: LeaderBy, peers: readonly string[], direction?: Direction) => {
    const results = peers.map((one) =>
      one === "absent"
        ? ({ ...result("? of ?", direction), verdict: "not_applicable" } as TargetResult)
        : result(one, direction),
    );
    return shown(reachedOf(result(own, direction), "goal", leads(by), results).leader);
  };
  test.each([
    ["each against its own goal", "12 of 10", "excess", ["12 of 10", "15 of 10", "30 of 25"], "0.50"],
    ["the best figure against the own goal", "12 of 10", "actual", ["12 of 10", "15 of 10", "30 of 25"], "2.00"],
    ["who stands outside does not lead", "12 of 10", "excess", ["12 of 10", "absent"], "0.20"],
    ["one that is not known leaves the leader open", "12 of 10", "excess", ["12 of 10", "? of 10"], "?"],
    ["one figure that is not known leaves the highest open", "12 of 10", "actual", ["12 of 10", "? of 10"], "?"],
    ["a goal of another is no matter for the highest figure", "12 of 10", "actual", ["12 of 10", "15 of ?"], "0.50"],
    ["a goal that is not known leaves the highest excess open", "12 of 10", "excess", ["12 of 10", "15 of ?"], "?"],
    ["nobody above the goal", "9 of 10", "excess", ["9 of 10", "8 of 10"], "0.00"],
    ["nobody reported", "12 of 10", "excess", [], "0.00"],
  ] as const)("%s", (_why, own, by, peers, expected) => expect(leader(own, by, peers)).toBe(expected));

  test("where fewer is better the fewest lead", () => {
    expect(leader("8 of 10", "actual", ["8 of 10", "2 of 4"], "at_most")).toBe("0.80");
    expect(leader("8 of 10", "excess", ["8 of 10", "2 of 4"], "at_most")).toBe("0.50");
  });

  test("is looked for only by items that are measured against it", () =>
    expect(reachedOf(result("12 of 10"), "goal", proportional, [result("12 of 10")]).leader).toBeUndefined());
});

describe("none at all where few are allowed", () => {
  test.each([
    ["none", "0 of 10", "at_most", true],
    ["one", "1 of 10", "at_most", false],
    ["none where much was to be reached", "0 of 10", "at_least", false],
    ["none where none is allowed", "0 of 0", "at_most", false],
    ["not known", "? of 10", "at_most", false],
  ] as const)("%s", (_why, text, direction, expected) =>
    expect(isNone(reachedOf(result(text, direction), "goal", proportional, []))).toBe(expected),
  );

  const bands: Shape = {
    kind: "bands",
    bands: [
      { from: decimal("1"), part: decimal("0.5") },
      { from: decimal("3"), part: decimal("1") },
    ],
  };
  const points = (shape: Shape, ...texts: readonly string[]) => {
    const shaped = shapedPoints(
      shape,
      texts.map((text) => reachedOf(result(text, "at_most"), "goal", shape, [])),
    )?.(decimal(20));
    return shaped && `${shown(shaped.points)} + ${shaped.bonus === "unlimited" ? "all" : shown(shaped.bonus)}`;
  };
  test.each([
    ["earns whatever bonus there is", proportional, ["0 of 10"], "20.00 + all"],
    ["beside another figure too", proportional, ["0 of 10", "20 of 10"], "15.00 + all"],
    ["reaches the highest band", bands, ["0 of 10"], "20.00 + 0.00"],
    ["half as many reaches only its own", bands, ["5 of 10"], "10.00 + 0.00"],
    ["a figure that is not known reaches none", bands, ["? of 10"], undefined],
  ] as const)("%s", (_why, shape, texts, expected) => expect(points(shape, ...texts)).toBe(expected));
});

describe("points by steps where there is no goal above zero", () => {
  const steps: Shape = { kind: "per_step", step: decimal("0.1"), whole: true, down: decimal(2), up: decimal(1) };
  const points = (share: string, distance?: string) => {
    const as = (text: string | undefined) => (text === undefined ? undefined : ratio(decimal(text)));
    const known = { target: "t", verdict: "met", actual: undefined, leader: undefined } as const;
    const shaped = shapedPoints(steps, [{ ...known, share: as(share), distance: as(distance) }])?.(decimal(20));
    return shaped && shaped.bonus !== "unlimited" && `${shown(shaped.points)} + ${shown(shaped.bonus)}`;
  };
  test.each([
    ["what the share lacks of the whole is lost", "0.7", undefined, "14.00 + 0.00"],
    ["the whole is full", "1", undefined, "20.00 + 0.00"],
    ["a share of nothing loses all ten steps", "0", undefined, "0.00 + 0.00"],
    ["a distance goes before the share", "1", "0.25", "20.00 + 2.00"],
    ["and may stand on the other side", "1", "-0.25", "16.00 + 0.00"],
  ])("%s", (_why, share, distance, expected) => expect(points(share, distance)).toBe(expected));
});
