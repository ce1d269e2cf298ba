import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { type Decimal, decimal, ONE, ZERO } from "../../src/domain/decimal.js";
import type { Plan } from "../../src/domain/plan.js";
import type { Scheme } from "../../src/domain/scheme.js";
import type { ExampleFigure, ExampleUnit } from "../../src/domain/scheme-example.js";
import { shapeKinds } from "../../src/domain/shape.js";
import { itemsOf, type UnitItem } from "../../src/domain/unit-item.js";
import { itemConcerns, maxPointsOf } from "../../src/evaluate/unit-items.js";
import { type CurveOf, LEADER_SHARE } from "../../src/report/rulebook/curve.js";
import { placesAlong } from "../../src/report/rulebook/curve-drawing.js";
import { curveOf, shapeOf } from "../../src/report/rulebook/curve-lines.js";
import { schemeRound } from "../helpers/scheme-round.js";

const { plan: loaded } = openWorkspace(new URL("../../examples/schemes", import.meta.url).pathname, ".");
if (!loaded) throw new Error("the scheme book does not load");
/** The scheme book, with targets that are the better the higher, so that a figure beside a goal of 100 is its per cent. */
const plan: Plan = {
  ...loaded,
  targets: new Map([...loaded.targets].map(([id, target]) => [id, { ...target, direction: "at_least" }])),
};

const unit = plan.units.get(plan.provinceUnit);
const curves = [...plan.schemes.values()].flatMap((scheme) =>
  itemsOf(scheme, [])
    .filter(({ by, group }) => by === "targets" && group.items.length > 0)
    .map((item) => ({ name: `${scheme.id}, ${item.id}`, of: curveSubject(scheme, item) })),
);

/** As the curve is drawn, but with the points that the item has where no other item concerns the unit. */
function curveSubject(scheme: Scheme, item: UnitItem): CurveOf {
  if (!unit) throw new Error("no unit");
  const items = itemsOf(scheme, []).filter(({ group }) => group === item.group);
  const concerned = (one: UnitItem) => one.id === item.id || itemConcerns(one, new Map());
  const maxPoints = maxPointsOf(item.group, items, concerned, scheme.decimals.points).get(item.id) ?? ZERO;
  return { scheme, item, maxPoints, targets: item.targets.flatMap((id) => plan.targets.get(id) ?? []), unit };
}

/** A unit whose targets all stand at a share of a goal of 100, which is also the figure of the year before. */
function unitAt(id: string, { item }: CurveOf, figureOf: (target: string) => ExampleFigure): ExampleUnit {
  const expected = { points: new Map(), bonus: undefined, total: undefined, rank: undefined, leadsTo: undefined };
  const figures = new Map(item.targets.map((target) => [target, figureOf(target)]));
  return { unit: id, figures, scores: [], facts: new Map(), expect: expected };
}

/** What the whole evaluation gives the first unit for the item, and all its bonus. */
function evaluated({ scheme, item }: CurveOf, units: readonly ExampleUnit[]) {
  const [first] = schemeRound(plan, scheme, units).result.evaluation.units.filter((one) => one.unit === units[0]?.unit);
  return { points: first?.items.find((one) => one.item.id === item.id)?.points ?? ZERO, bonus: first?.bonus ?? ZERO };
}

const figure = (share: Decimal): ExampleFigure => ({
  goal: decimal(100),
  actual: share.times(100),
  previous: decimal(100),
});

describe.each(curves)("the curve of $name", ({ of }) => {
  const curve = curveOf(of);

  test("has the points that the evaluation gives", () => {
    for (const { what, marks } of curve.lines)
      for (const place of placesAlong(curve)) {
        const mark = marks.find(({ at }) => at.eq(place));
        if (!mark) continue;
        const cases = (target: string) => ({
          goal: ONE,
          actual: typeof what === "object" && what.target === target ? place : ZERO,
          previous: undefined,
        });
        const own = unitAt("a", of, curve.along === "cases" ? cases : () => figure(place));
        const leader = unitAt("b", of, () => figure(LEADER_SHARE));
        const { points, bonus } = evaluated(of, shapeOf(of).kind === "leader" ? [own, leader] : [own]);
        const due = what === "with_bonus" ? points.plus(bonus) : points;
        expect(`${place.toFixed()}: ${mark.points.toFixed()}`).toBe(`${place.toFixed()}: ${due.toFixed()}`);
      }
  });

  test("shows where points change, and never more than there are", () => {
    const highest = curve.lines.map(({ marks }) =>
      marks.reduce((most, one) => (one.points.gt(most) ? one.points : most), ZERO),
    );
    const points = curve.lines.flatMap(({ what, marks }) =>
      what === "with_bonus" ? [] : marks.map((one) => one.points),
    );
    expect(new Set(points.map((one) => one.toFixed())).size).toBeGreaterThan(1);
    expect(points.every((one) => one.lte(of.maxPoints))).toBe(true);
    expect(highest.every((one) => one.gt(0))).toBe(true);
  });
});

test("there is a curve of every shape", () => {
  const drawn = new Set(curves.map(({ of }) => shapeOf(of).kind));
  expect([...drawn].sort()).toEqual([...shapeKinds].sort());
});

test.each([
  ["bands jump at their bounds", "steps-per-percent", "malnutrition-bands", ["0.8 10", "0.95 20", "1.2 16"]],
  [
    "whole steps climb right above each step",
    "steps-per-percent",
    "output-steps",
    Array.from({ length: 20 }, (_, at) => `0.${801 + 10 * at} ${2 * (at + 1)}`),
  ],
  ["all or none jumps at the goal", "quang-tri-police", "fewer-accidents", ["1 5"]],
  ["cases are counted one by one", "quang-tri-police", "models-and-violations", ["1 13", "2 16", "3 19", "4 20"]],
])("%s", (_what, scheme, item, jumps) => {
  const of = curves.find((one) => one.name === `${scheme}, ${item}`)?.of;
  if (!of) throw new Error(`no item ${item}`);
  const marks = curveOf(of).lines[0]?.marks ?? [];
  const seen = marks.filter(({ points }, at) => at > 0 && !points.eq(marks[at - 1]?.points ?? ZERO));
  expect(seen.map(({ at, points }) => `${at.toFixed()} ${points.toFixed()}`)).toEqual(jumps);
});
