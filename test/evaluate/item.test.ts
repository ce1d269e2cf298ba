import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { ratio } from "../../src/domain/ratio.js";
import type { ItemGroup, Scheme } from "../../src/domain/scheme.js";
import type { Target } from "../../src/domain/target.js";
import type { Unit } from "../../src/domain/unit.js";
import { itemsOf } from "../../src/domain/unit-item.js";
import type { TargetResult } from "../../src/evaluate/evaluation.js";
import { addUpGroup } from "../../src/evaluate/group-result.js";
import { absentItem, scoreItem } from "../../src/evaluate/item-result.js";
import type { ScoringContext } from "../../src/evaluate/scoring-context.js";
import { maxPointsOf } from "../../src/evaluate/unit-items.js";

const cite = { document: "d", basis: "read" } as const;
const unit = { id: "u", name: "Huyện A" } as unknown as Unit;

/** A group of 30 points and 4 bonus over three items of equal weight, of which the third does not concern the unit. */
function group(absent: ItemGroup["absent"]): Scheme {
  const items = ["a", "b", "c"].map((id) => ({
    id,
    name: id,
    kind: "points",
    by: "targets",
    targets: [id],
    against: "goal",
    weight: decimal(1),
    cite,
  }));
  return {
    decimals: { share: 4, points: 2 },
    rounding: "half_up",
    counts: { targets: ["appraised", "computed"], people: ["appraised", "cluster", "self"], cite },
    groups: [
      {
        id: "g",
        name: "G",
        max: decimal(30),
        maxBonus: decimal(4),
        shape: { kind: "proportional" },
        absent,
        ownTargets: false,
        items,
        cite,
        method: cite,
      },
    ],
  } as unknown as Scheme;
}

function scored(
  absent: ItemGroup["absent"],
  shares: Readonly<Record<string, string | undefined>>,
  given: ScoringContext["given"] = [],
): string {
  const scheme = group(absent);
  const items = itemsOf(scheme, []);
  const targets = new Map(
    ["a", "b", "c"].map((id) => {
      const share = shares[id] === undefined ? undefined : ratio(decimal(shares[id] ?? "0"));
      return [
        id,
        {
          target: { id } as Target,
          share,
          verdict: id === "c" ? "not_applicable" : share ? "met" : "unknown",
          basis: "read",
        } as TargetResult,
      ];
    }),
  );
  const concerned = (item: (typeof items)[number]) => item.id !== "c";
  const [own] = scheme.groups;
  if (!own) throw new Error("no group");
  const maxima = maxPointsOf(own, items, concerned, 2);
  const context = { scheme, unit, targets, self: new Map(), given, facts: new Map(), peers: new Map() };
  const results = items.map((item) => {
    const maxPoints = maxima.get(item.id);
    return concerned(item) && maxPoints
      ? scoreItem(context, item, maxPoints).result
      : absentItem(context, item, maxPoints);
  });
  const total = addUpGroup(own, results);
  return `${results.map((one) => one.points?.toFixed(2) ?? "-").join(" ")} = ${total.points.toFixed(2)} of ${total.max.toFixed(2)} + ${total.bonus.toFixed(2)}, open ${total.open.toFixed(2)}`;
}

describe("what becomes of the points of an item that does not concern the unit", () => {
  test.each([
    ["shared out among the others", "share_out", "15.00 13.50 - = 28.50 of 30.00 + 0.00, open 0.00"],
    ["given in full", "full", "10.00 9.00 10.00 = 29.00 of 30.00 + 0.00, open 0.00"],
    ["left out", "leave_out", "10.00 9.00 - = 19.00 of 20.00 + 0.00, open 0.00"],
  ] as const)("%s", (_why, absent, expected) => expect(scored(absent, { a: "1", b: "0.9" })).toBe(expected));
});

describe("bonus and open points", () => {
  test.each([
    ["the bonus is cut at the group's cap", { a: "1.5", b: "1" }, "15.00 15.00 - = 30.00 of 30.00 + 4.00, open 0.00"],
    ["just under the cap", { a: "1.2", b: "1" }, "15.00 15.00 - = 30.00 of 30.00 + 3.00, open 0.00"],
    [
      "an open item leaves its points and the rest of the bonus open",
      { a: "1.2" },
      "15.00 - - = 15.00 of 30.00 + 3.00, open 16.00",
    ],
  ])("%s", (_why, shares, expected) => expect(scored("share_out", shares)).toBe(expected));
});

const appraised = (points: string, bonus?: string): ScoringContext["given"] => [
  {
    unit: "u",
    item: "a",
    column: "appraised",
    points: decimal(points),
    bonus: bonus === undefined ? undefined : decimal(bonus),
    deduction: undefined,
    by: "x",
    reason: "y",
    on: undefined,
    place: { file: "f", sheet: "s", cell: "A1" },
  },
];

test("an appraised score stands in place of the computed one and its bonus", () => {
  expect(scored("share_out", { a: "1.2", b: "1" }, appraised("12"))).toBe(
    "12.00 15.00 - = 27.00 of 30.00 + 0.00, open 0.00",
  );
  expect(scored("share_out", { a: "1.2", b: "1" }, appraised("15", "1.5"))).toBe(
    "15.00 15.00 - = 30.00 of 30.00 + 1.50, open 0.00",
  );
});

test("a score that was given but cannot be used leaves its item open, and no weaker one takes its place", () => {
  const [given] = appraised("12");
  if (!given) throw new Error("nothing given");
  expect(scored("share_out", { a: "0.5", b: "1" }, [{ ...given, points: "open" }])).toBe(
    "- 15.00 - = 15.00 of 30.00 + 0.00, open 19.00",
  );
});

test("an appraised score above the maximum is not used, and not clamped", () => {
  expect(scored("share_out", { a: "0.5", b: "1" }, appraised("16"))).toBe(
    "7.50 15.00 - = 22.50 of 30.00 + 0.00, open 0.00",
  );
});
