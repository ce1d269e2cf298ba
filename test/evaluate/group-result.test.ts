import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { ItemGroup } from "../../src/domain/scheme.js";
import type { UnitItem } from "../../src/domain/unit-item.js";
import type { ItemResult, TargetResult } from "../../src/evaluate/evaluation.js";
import { addUpGroup } from "../../src/evaluate/group-result.js";
import { itemConcerns, maxPointsOf } from "../../src/evaluate/unit-items.js";
import { some } from "./builders.js";

/** A group of 30 points and a bonus of 4. */
const group = (absent: ItemGroup["absent"]) =>
  ({ id: "g", max: decimal(30), maxBonus: decimal(4), absent }) as unknown as ItemGroup;

/** "points 8/10", "bonus 0+2/3", "deduction ?/5": its kind, what counts (? open, - not its own), a bonus and the most there is. */
function result(text: string): ItemResult {
  const [, kind, points, bonus = "0", most] = /^(\w+) (\?|-|[\d.-]+)(?:\+([\d.]+))?(?:\/(\d+))?$/.exec(text) ?? [];
  return {
    item: { kind },
    points: points === "?" || points === "-" ? undefined : some(points),
    bonus: decimal(bonus),
    maxPoints: some(most),
  } as unknown as ItemResult;
}
function sums(absent: ItemGroup["absent"], ...items: readonly string[]): string {
  const { points, max, bonus, open } = addUpGroup(group(absent), items.map(result));
  return `${points} of ${max} + ${bonus}, open ${open}`;
}

describe("one group of a unit added up", () => {
  test.each([
    ["nothing in it", [], "0 of 30 + 0, open 0"],
    ["points of all items", ["points 8/10", "points 19.5/20"], "27.5 of 30 + 0, open 0"],
    ["bonus of items and a bonus of its own", ["points 10+2/10", "bonus 0+1/3"], "10 of 30 + 3, open 0"],
    ["bonus above what the group allows", ["points 10+2/10", "bonus 0+3/3"], "10 of 30 + 4, open 0"],
    [
      "an item that is open leaves its points and the rest of the bonus open",
      ["points 10+1/10", "points ?/20"],
      "10 of 30 + 1, open 23",
    ],
    [
      "a bonus that is open leaves only the rest of the group's bonus open",
      ["points 10+1/10", "bonus ?/3"],
      "10 of 30 + 1, open 3",
    ],
    ["a bonus that is used up leaves nothing of it open", ["points 10+4/10", "bonus ?/3"], "10 of 30 + 4, open 0"],
    ["a deduction that was made", ["points 10/10", "deduction -5/5"], "5 of 30 + 0, open 0"],
    [
      "a deduction that is open is feared in full, and may be spared",
      ["points 10+4/10", "deduction ?/5"],
      "5 of 30 + 4, open 5",
    ],
    [
      "an item that does not concern the unit leaves nothing open",
      ["points 10/10", "points -"],
      "10 of 30 + 0, open 0",
    ],
  ])("%s", (_why, items, expected) => expect(sums("share_out", ...items)).toBe(expected));

  test.each([
    ["its items' own", ["points 8/10", "points ?/20"], "8 of 30 + 0, open 24"],
    ["without those that do not concern the unit", ["points 8/10", "points -"], "8 of 10 + 0, open 0"],
    [
      "without what a bonus or a deduction could do",
      ["points 8/10", "bonus 0/3", "deduction 0/5"],
      "8 of 10 + 0, open 0",
    ],
  ])("the most of a group that leaves items out: %s", (_why, items, expected) =>
    expect(sums("leave_out", ...items)).toBe(expected),
  );
  test("the most of a group that gives absent items in full is its own", () =>
    expect(sums("full", "points 8/10", "points -")).toBe("8 of 30 + 0, open 0"));
});

describe("the most that each item gives or takes", () => {
  const item = (id: string, more: object = {}) =>
    ({ id, kind: "points", weight: decimal(1), ...more }) as unknown as UnitItem;
  const most = (absent: ItemGroup["absent"], absentOnes: readonly string[], ...items: readonly UnitItem[]) =>
    [...maxPointsOf(group(absent), items, (one) => !absentOnes.includes(one.id), 2)]
      .map(([id, points]) => `${id} ${points}`)
      .join(", ");
  const three = [item("a"), item("b"), item("c", { weight: decimal(2) })];
  test.each([
    ["by weight", "full", [], three, "a 7.5, b 7.5, c 15"],
    ["those of an absent one shared out", "share_out", ["b"], three, "a 10, c 20"],
    ["those of an absent one kept", "full", ["b"], three, "a 7.5, b 7.5, c 15"],
    ["those of an absent one left out", "leave_out", ["b"], three, "a 7.5, b 7.5, c 15"],
    [
      "a bonus with its own cap",
      "full",
      [],
      [item("a"), item("x", { kind: "bonus", maxBonus: decimal(2) })],
      "a 30, x 2",
    ],
    ["a bonus under the group's cap", "full", [], [item("a"), item("x", { kind: "bonus" })], "a 30, x 4"],
    [
      "a deduction",
      "full",
      [],
      [item("a"), item("x", { kind: "deduction", maxDeduction: decimal(5), maxBonus: decimal(2) })],
      "a 30, x 5",
    ],
    ["a deduction of which nothing is said", "full", [], [item("a"), item("x", { kind: "deduction" })], "a 30, x 0"],
  ] as const)("%s", (_why, absent, absentOnes, items, expected) =>
    expect(most(absent, absentOnes, ...items)).toBe(expected),
  );
});

describe("whether an item concerns the unit", () => {
  const targets = new Map(
    Object.entries({ a: "met", b: "unknown", x: "not_applicable", y: "not_applicable" }).map(([id, verdict]) => [
      id,
      { verdict } as TargetResult,
    ]),
  );
  test.each([
    ["one of its targets does", "targets", ["x", "a"], true],
    ["a target that is open does", "targets", ["b"], true],
    ["none of its targets does", "targets", ["x", "y"], false],
    ["its target stands nowhere", "targets", ["z"], false],
    ["it has no target", "targets", [], false],
    ["people score it, whatever its targets", "people", ["x"], true],
    ["a fact scores it", "fact", [], true],
  ] as const)("%s", (_why, by, ids, expected) =>
    expect(itemConcerns({ by, targets: ids } as unknown as UnitItem, targets)).toBe(expected),
  );
});
