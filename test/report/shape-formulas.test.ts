import { describe, expect, test } from "vitest";
import { type Decimal, decimal } from "../../src/domain/decimal.js";
import { roundings } from "../../src/domain/ratio.js";
import type { Shape } from "../../src/domain/shape.js";
import type { Direction } from "../../src/domain/target.js";
import type { ReportTable } from "../../src/report/document.js";
import { keys } from "../../src/report/formulas/cell-keys.js";
import { groupWith, itemNamed, reportWith, schemeWith, targetNamed } from "../evaluate/builders.js";
import { drawnRound, liveTables } from "../helpers/drawn-round.js";
import { formulaOf, keyOf, Spreadsheet, shownIn } from "../helpers/spreadsheet.js";

const shapes: readonly Shape[] = [
  { kind: "proportional" },
  { kind: "when_met" },
  {
    kind: "bands",
    bands: ["0.8", "1", "1.2"].map((from, index) => ({ from: decimal(from), part: decimal(`0.${index + 3}`) })),
  },
  { kind: "per_step", step: decimal("0.01"), whole: true, down: decimal("0.2"), up: decimal("0.05") },
  { kind: "per_step", step: decimal("0.1"), whole: false, down: decimal("0.3"), up: decimal(1) },
  { kind: "tally", start: decimal(8), counts: [{ target: "t", points: decimal("-0.25") }] },
];
const directions: readonly Exclude<Direction, "achieved">[] = [
  "at_least",
  "at_most",
  "lower_than_base",
  "higher_than_base",
];

interface Made {
  readonly shape: Shape;
  readonly direction: Direction;
  readonly rounding: (typeof roundings)[number];
  readonly maxBonus: Decimal | undefined;
}

/** One district whose one item follows the targets t and, always on its goal, u. */
function made({ shape, direction, rounding, maxBonus }: Made, goal: Decimal, actual: Decimal): readonly ReportTable[] {
  const item = itemNamed("t", { targets: shape.kind === "tally" ? ["t"] : ["t", "u"], maxBonus });
  const context = drawnRound({
    targets: [targetNamed("t", { direction }), targetNamed("u")],
    scheme: schemeWith([groupWith([item], { shape })], { rounding }),
    goals: { t: goal, u: decimal(9) },
    reports: [reportWith("a", { t: actual.toFixed(), u: "9" })],
  });
  return liveTables(context);
}

const goals = ["-5", "0", "3", "50"].map((one) => decimal(one));
const actuals = ["-1", "0", "2", "2.4", "3", "3.015", "35.5", "40", "47.25", "50", "51.3", "60", "200"].map((one) =>
  decimal(one),
);
const cases = shapes.flatMap((shape) =>
  directions.flatMap((direction) => roundings.map((rounding) => [shape.kind, direction, rounding, shape] as const)),
);

describe("whatever the goal and the figure, the formulas come to what is evaluated", () => {
  test.each(cases)("%s, %s, rounded %s", (_kind, direction, rounding, shape) => {
    // What rounding does depends on no goal, and what a cap does on no rounding.
    const isUsual = rounding === "half_up";
    const rules = { shape, direction, rounding, maxBonus: isUsual ? undefined : decimal("1.5") };
    const before = made(rules, decimal(50), decimal(45));
    for (const goal of isUsual ? goals : goals.slice(-1))
      for (const actual of actuals) expectFollowed(before, goal, actual, made(rules, goal, actual));
  });
});

/** The tables with another goal and figure typed in, beside the same evaluated. */
function expectFollowed(
  before: readonly ReportTable[],
  goal: Decimal,
  actual: Decimal,
  after: readonly ReportTable[],
): void {
  const typed = new Map([
    [keys.result("a", "t", "goal"), goal.toNumber()],
    [keys.result("a", "t", "actual"), actual.toNumber()],
  ]);
  const sheet = new Spreadsheet(before, typed);
  const due = after.flatMap((table) => table.rows.flat());
  for (const [at, cell] of before.flatMap((table) => table.rows.flat()).entries()) {
    const expected = due[at];
    if (formulaOf(cell) === undefined || !expected) continue;
    const [got, want] = [sheet.show(cell), shownIn(expected)];
    const what = `${keyOf(cell)} for ${actual} of ${goal}`;
    if (typeof want === "number") expect(got, what).toBeCloseTo(want, 9);
    else expect(got, what).toBe(want);
  }
}
