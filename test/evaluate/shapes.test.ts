import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { ratio, roundRatio } from "../../src/domain/ratio.js";
import type { Shape } from "../../src/domain/shape.js";
import type { Reached } from "../../src/evaluate/shapes/reached.js";
import { shapedPoints } from "../../src/evaluate/shapes/shaped-points.js";

/** "1.2" a share, "1.2 met" with its verdict, "#3" a count, "1.2 of 1.5" beside the leader of the cluster, "?" open. */
function reached(text: string, at: number): Reached {
  const [, count, share, verdict, leader] =
    /^(?:#(\d+)|(\?|[\d.]+)(?: (met|not_met))?(?: of ([\d.]+|\?))?)$/.exec(text) ?? [];
  const above = (written: string) => ratio(decimal(written).minus(1));
  return {
    target: `t${at + 1}`,
    share: share === undefined || share === "?" ? undefined : ratio(decimal(share)),
    verdict: (verdict ?? "unknown") as Reached["verdict"],
    actual: count === undefined ? undefined : decimal(count),
    distance: share === undefined || share === "?" ? undefined : above(share),
    leader: leader === undefined || leader === "?" ? undefined : above(leader),
  };
}

/** An item of 20 points. */
function points(shape: Shape, ...texts: readonly string[]): string {
  const shaped = shapedPoints(shape, texts.map(reached))?.(decimal(20));
  if (!shaped) return "open";
  const shown = (one: typeof shaped.bonus) => (one === "unlimited" ? one : roundRatio(one, 2, "half_up").toFixed(2));
  return `${shown(shaped.points)} + ${shown(shaped.bonus)}`;
}

const proportional: Shape = { kind: "proportional" };
const bands: Shape = {
  kind: "bands",
  bands: [
    { from: decimal("0.8"), part: decimal("0.5") },
    { from: decimal(1), part: decimal(1) },
    { from: decimal("1.2"), part: decimal("0.9") },
  ],
};
const steps = (whole: boolean): Shape => ({
  kind: "per_step",
  step: decimal("0.01"),
  whole,
  down: decimal(2),
  up: decimal("0.5"),
});
const tally: Shape = {
  kind: "tally",
  start: decimal(10),
  counts: [
    { target: "t1", points: decimal(3) },
    { target: "t2", points: decimal(-4) },
  ],
};
const leader: Shape = { kind: "leader", atGoal: decimal("0.5"), leads: "excess" };

describe("points of an item of 20 points, for each shape", () => {
  test.each([
    ["proportional: on the goal", proportional, ["1"], "20.00 + 0.00"],
    ["proportional: just under", proportional, ["0.9999"], "20.00 + 0.00"],
    ["proportional: a tenth under", proportional, ["0.9"], "18.00 + 0.00"],
    ["proportional: a tenth over earns a bonus, no points", proportional, ["1.1"], "20.00 + 2.00"],
    ["proportional: nothing", proportional, ["0"], "0.00 + 0.00"],
    ["proportional: no trade between three counts", proportional, ["1.5", "1", "0.5"], "16.67 + 3.33"],
    ["proportional: one figure that is not known leaves all open", proportional, ["1.5", "?"], "open"],
    ["when met: all", { kind: "when_met" }, ["1 met"], "20.00 + 0.00"],
    ["when met: as many as last year is not fewer", { kind: "when_met" }, ["1 not_met"], "0.00 + 0.00"],
    ["when met: one of two", { kind: "when_met" }, ["1 met", "0.9 not_met"], "10.00 + 0.00"],
    ["when met: not known", { kind: "when_met" }, ["1"], "open"],
    ["bands: on a bound", bands, ["0.8"], "10.00 + 0.00"],
    ["bands: just under the lowest", bands, ["0.7999"], "0.00 + 0.00"],
    ["bands: between two", bands, ["0.99"], "10.00 + 0.00"],
    ["bands: full", bands, ["1"], "20.00 + 0.00"],
    ["bands: a range that may be left above too", bands, ["1.2"], "18.00 + 0.00"],
    ["per whole step: a step short", steps(true), ["0.99"], "18.00 + 0.00"],
    ["per whole step: a hair less than a step short loses nothing", steps(true), ["0.9901"], "20.00 + 0.00"],
    ["per whole step: never below nothing", steps(true), ["0.5"], "0.00 + 0.00"],
    ["per whole step: three steps above", steps(true), ["1.039"], "20.00 + 1.50"],
    ["in proportion to steps: half a step short", steps(false), ["0.995"], "19.00 + 0.00"],
    ["in proportion to steps: half a step above", steps(false), ["1.005"], "20.00 + 0.25"],
    ["tally: nothing happened", tally, ["#0", "#0"], "10.00 + 0.00"],
    ["tally: credit and debit", tally, ["#2", "#1"], "12.00 + 0.00"],
    ["tally: capped above", tally, ["#9", "#0"], "20.00 + 0.00"],
    ["tally: never below nothing", tally, ["#0", "#3"], "0.00 + 0.00"],
    ["tally: a count that does not concern the unit", tally, ["#2"], "16.00 + 0.00"],
    ["tally: a count that is not known", tally, ["#2", "?"], "open"],
    ["leader: 80 of 100", leader, ["0.8 of 1.5"], "8.00 + 0.00"],
    ["leader: on the goal", leader, ["1 of 1.5"], "10.00 + 0.00"],
    ["leader: above, not best", leader, ["1.2 of 1.5"], "14.00 + 0.00"],
    ["leader: best of the cluster", leader, ["1.5 of 1.5"], "20.00 + 0.00"],
    ["leader: above, while a rival is not known", leader, ["1.2 of ?"], "open"],
    ["leader: not known", leader, ["? of 1.5"], "open"],
    ["per whole step: not known", steps(true), ["?"], "open"],
    ["leader: short of the goal no rival matters", leader, ["0.8 of ?"], "8.00 + 0.00"],
  ] as readonly [string, Shape, readonly string[], string][])("%s", (_why, shape, texts, expected) =>
    expect(points(shape, ...texts)).toBe(expected),
  );
});
