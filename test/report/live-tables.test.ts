import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { type Decimal, decimal } from "../../src/domain/decimal.js";
import type { Scheme } from "../../src/domain/scheme.js";
import type { ExampleUnit } from "../../src/domain/scheme-example.js";
import type { ReportTable, TableCell } from "../../src/report/document.js";
import { keys } from "../../src/report/formulas/cell-keys.js";
import type { DrawContext } from "../../src/report/tables/draw-context.js";
import { itemsTable } from "../../src/report/tables/items-table.js";
import { liveTables } from "../helpers/drawn-round.js";
import { schemeRound, withFigure, withScore } from "../helpers/scheme-round.js";
import { formulaOf, keyOf, type Shown, Spreadsheet, shownIn } from "../helpers/spreadsheet.js";

const book = new URL("../../examples/schemes", import.meta.url).pathname;
const { plan } = openWorkspace("/", book);
if (!plan) throw new Error("the scheme book does not load");
const schemes = [...plan.schemes.values()];
const examples = schemes.flatMap((scheme) =>
  scheme.examples.map((example) => [scheme.id, example.name, scheme, example] as const),
);

/** The cells that a formula stands behind, each by its row and heading. */
function liveCells(tables: readonly ReportTable[]): ReadonlyMap<string, TableCell> {
  return new Map(
    tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, at): [string, TableCell][] => {
          // The rows of the ranking are sorted by rank, so that their number says nothing.
          const named = [id, row[0]?.text, row[1]?.text, row[2]?.text].slice(id === "ranking" ? 3 : 0, 3);
          const name = [...(id === "ranking" ? ["ranking", row[2]?.text] : named), columns[at]?.title].join(" / ");
          return formulaOf(cell) === undefined ? [] : [[name, cell]];
        }),
      ),
    ),
  );
}

function expectSame(got: Shown, expected: Shown, what: string): void {
  if (typeof got === "number" && typeof expected === "number") expect(got, what).toBeCloseTo(expected, 9);
  else expect(got, what).toBe(expected);
}

test.each(examples)("%s, %s: every formula comes to what was evaluated", (_scheme, _name, scheme, example) => {
  const tables = liveTables(schemeRound(plan, scheme, example.units));
  const sheet = new Spreadsheet(tables);
  for (const [name, cell] of liveCells(tables)) expectSame(sheet.show(cell), shownIn(cell), name);
});

test("each shape that looks at the unit alone has formulas", () => {
  const shapes = new Set(
    examples.flatMap(([, , scheme, example]) => {
      const context = schemeRound(plan, scheme, example.units);
      const live = new Map(
        itemsTable(context).rows.map((row) => [row[6] && keyOf(row[6]), row[6] && formulaOf(row[6])]),
      );
      return context.result.evaluation.units.flatMap((unit) =>
        unit.items
          .filter(({ item }) => live.get(keys.item(unit.unit, item.id, "computed")) !== undefined)
          .map(({ item }) => (item.shape ?? item.group.shape).kind),
      );
    }),
  );
  expect([...shapes].sort()).toEqual(["bands", "per_step", "proportional", "tally", "when_met"]);
});

/** What looks at the whole cluster, at the year before or at a gate is evaluated, and follows no cell. */
const isFollowed = (scheme: Scheme) =>
  scheme.gates.length === 0 &&
  scheme.groups.every(({ shape, items }) =>
    [shape, ...items.flatMap((item) => item.shape ?? [])].every((one) => one.kind !== "leader"),
  ) &&
  scheme.groups.every(({ items }) => items.every((item) => item.against === "goal"));

const followed = examples.filter(([, , scheme]) => isFollowed(scheme));

/** What the tables come to with one cell typed over is what they come to when it is evaluated anew. */
function expectFollowed(before: DrawContext, key: string, typed: Decimal, after: DrawContext): void {
  const tables = liveTables(before);
  const sheet = new Spreadsheet(tables, new Map([[key, typed.toNumber()]]));
  const evaluated = liveCells(liveTables(after));
  for (const [name, cell] of liveCells(tables)) {
    const expected = evaluated.get(name);
    // Rows stay where they are, so that the unit above may be another one than in the new order.
    if (name.endsWith("Kém hạng trên")) continue;
    expectSame(sheet.show(cell), expected ? shownIn(expected) : null, `${name}, with ${key} ${typed}`);
  }
}

describe("whatever a unit's figure is changed to, the tables follow as if it had been evaluated", () => {
  const inputsOf = (units: readonly ExampleUnit[]) =>
    units.flatMap(({ unit, figures }) =>
      [...figures.keys()]
        .filter((target) => plan.targets.get(target)?.direction !== "achieved")
        .map((target) => ({ unit, target })),
    );
  test.each(followed.filter(([, , , { units }]) => inputsOf(units).length > 0))(
    "%s, %s",
    (...[, , scheme, { units }]) => {
      const input = fc.constantFrom(...inputsOf(units));
      const figure = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 2 }));
      const before = schemeRound(plan, scheme, units);
      fc.assert(
        fc.property(input, figure, ({ unit, target }, [digits, places]) => {
          const actual = decimal(digits).div(10 ** places);
          const after = schemeRound(plan, scheme, withFigure(units, unit, target, actual));
          expectFollowed(before, keys.result(unit, target, "actual"), actual, after);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe("whatever somebody scores, the tables follow as if it had been evaluated", () => {
  test.each(followed)("%s, %s", (...[, , scheme, { units }]) => {
    const before = schemeRound(plan, scheme, units);
    const scored = before.result.evaluation.units.flatMap((unit) =>
      unit.items.flatMap(({ item, maxPoints }) => (maxPoints ? [{ unit: unit.unit, item: item.id, maxPoints }] : [])),
    );
    const isPlain = (unit: string, item: string) =>
      units.every(({ unit: own, scores }) =>
        scores.every((one) => own !== unit || one.item !== item || !(one.bonus || one.deduction)),
      );
    const column = fc.constantFrom("appraised", "cluster", "self");
    const choice = fc.constantFrom(...scored.filter(({ unit, item }) => isPlain(unit, item)));
    fc.assert(
      fc.property(choice, column, fc.integer({ min: 0, max: 100 }), ({ unit, item, maxPoints }, by, percent) => {
        const points = maxPoints.times(percent).div(100).toDecimalPlaces(2);
        const score = { item, column: by, points, bonus: undefined, deduction: undefined };
        const after = schemeRound(plan, scheme, withScore(units, unit, score));
        expectFollowed(before, keys.item(unit, item, by), points, after);
      }),
      { numRuns: 50 },
    );
  });
});
