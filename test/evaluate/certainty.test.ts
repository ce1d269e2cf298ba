import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { UnitReport } from "../../src/domain/observation.js";
import type { Item, ItemGroup, Scheme } from "../../src/domain/scheme.js";
import { type ClusterCertainty, certaintyOf } from "../../src/evaluate/certainty/certainty.js";
import type { FirstPlace } from "../../src/evaluate/certainty/first-place.js";
import { evaluateRound } from "../../src/evaluate/evaluate-round.js";
import {
  cite,
  gateOn,
  given,
  groupWith,
  itemNamed,
  planWith,
  reportWith,
  roundOf,
  schemeWith,
  submitted,
  targetNamed,
  unitNamed,
} from "./builders.js";

const bounds = { from: decimal("0.5"), to: decimal(2), step: decimal("0.01"), cite };
const people = (id: string, more: Partial<Item> = {}) => itemNamed(id, { by: "people", targets: [], ...more });
/** 10 points by targets t and u, and 10 that people give. */
const scheme = (more: Partial<Scheme> = {}, group: Partial<ItemGroup> = {}) =>
  schemeWith(
    [
      groupWith([itemNamed("t"), itemNamed("u")], { weightBounds: bounds, ...group }),
      groupWith([people("p")], { id: "h", maxBonus: decimal(0) }),
    ],
    more,
  );

interface Told {
  readonly scheme?: Scheme;
  readonly more?: Readonly<Record<string, Partial<UnitReport>>>;
  readonly members?: readonly string[];
}

/** Each unit by its figures of t and u, its score for p, behind a comma each; districts a, b, c of one cluster. */
function certain(lines: Readonly<Record<string, string>>, { scheme: own = scheme(), more = {}, members }: Told = {}) {
  const units = members ?? Object.keys(lines);
  const told = Object.entries(lines).map(([unit, line]) => ({
    unit,
    parts: line.split(",").map((part) => part.trim()),
  }));
  const plan = planWith({
    targets: new Map(["t", "u"].map((id) => [id, targetNamed(id)])),
    units: new Map(units.map((id) => [id, unitNamed(id)])),
    clusters: [
      {
        id: "1",
        name: "Cụm 1",
        schemes: [{ scheme: "s", from: undefined }],
        places: [],
        members: units.map((unit) => ({ unit, from: undefined, until: undefined })),
        cite,
      },
    ],
    schemes: new Map([["s", own]]),
    goals: [{ cite, goals: new Map(units.map((unit) => [unit, new Map(["t", "u"].map((id) => [id, decimal(10)]))])) }],
  });
  const reports = told.map(({ unit, parts: [t = "", u = ""] }) => {
    const figures = Object.fromEntries(Object.entries({ t, u }).filter(([, figure]) => figure !== ""));
    return reportWith(unit, figures, more[unit]);
  });
  const scores = told.flatMap(({ unit, parts: [, , p] }) => (p ? [given(p, "p", unit)] : []));
  const submissions = submitted(reports, { scores });
  const { evaluation } = evaluateRound(plan, roundOf(), submissions);
  const [one] = certaintyOf(plan, roundOf(), evaluation, submissions);
  if (!one) throw new Error("no cluster");
  return one;
}

const placesOf = ({ places }: ClusterCertainty) =>
  places
    .map(({ unit, rankFrom, rankTo, least, most, ahead }) => {
      const points = least.eq(most) ? least.toFixed() : `${least.toFixed()}..${most.toFixed()}`;
      return `${unit} ${rankFrom === rankTo ? rankFrom : `${rankFrom}-${rankTo}`} ${points}${ahead ? ` +${ahead.toFixed()}` : ""}`;
    })
    .join(", ");
/** "a", "a b" level, "a?b" open. */
const firstOf = ({ units, isSettled }: FirstPlace) => units.join(isSettled ? " " : "?");
const movesOf = ({ readings, scores, weights }: ClusterCertainty) =>
  [
    ...readings.map((one) => `${one.unit} ${one.target.id}=${one.figure.toFixed()} -> ${firstOf(one.first)}`),
    ...scores.map(
      (one) =>
        `${one.unit} ${one.item.id} ${one.column} ${one.from.toFixed()}..${one.to.toFixed()} -> ${firstOf(one.first)}`,
    ),
    ...weights.map((one) => `w(${one.item.id}) ${one.from.toFixed()}..${one.to.toFixed()} -> ${firstOf(one.first)}`),
  ].join(", ");

describe("the ranges of ranks and the gaps", () => {
  test.each([
    [
      "nothing is open",
      { a: "10,10,cluster 9", b: "10,8,cluster 9", c: "8,8,cluster 9" },
      "a 1 19 +1, b 2 18 +1, c 3 17",
    ],
    [
      "equal points",
      { a: "10,10,cluster 9", b: "10,10,cluster 9", c: "8,8,cluster 9" },
      "a 1 19 +0, b 1 19 +2, c 3 17",
    ],
    [
      "a doubtful figure is one of its candidates",
      { a: "10,10,cluster 9", b: "10,?8 9,cluster 9" },
      "a 1 19 +0.5, b 2 18..18.5",
    ],
    [
      "one that may lead leaves both open",
      { a: "10,9,cluster 9", b: "10,?8 10,cluster 9" },
      "a 1-2 18.5, b 1-2 18..19",
    ],
    ["without candidates it may be anything", { a: "10,10,cluster 9", b: "10,?,cluster 9" }, "a 1-2 19, b 1-2 14..23"],
    ["so may what was not reported", { a: "10,10,cluster 9", b: "10,,cluster 9" }, "a 1-2 19, b 1-2 14..23"],
    ["and what nobody scored", { a: "10,10,cluster 9", b: "10,8" }, "a 1 19 +0, b 1-2 9..19"],
    [
      "a doubtful figure beside one that is missing says nothing yet",
      { a: "10,10,cluster 9", b: "?8 9,,cluster 9" },
      "a 1-2 19, b 1-2 13..22.5",
    ],
    ["a unit by itself", { a: "10,?8 9,cluster 9" }, "a 1 18..18.5"],
    ["nobody", {}, ""],
  ] as readonly [string, Readonly<Record<string, string>>, string][])("%s", (_why, lines, expected) =>
    expect(placesOf(certain(lines, { members: ["a", "b", "c"] }))).toBe(expected),
  );

  test.each([
    ["who is shut out by a gate has no place", false, "b 1 18"],
    ["who may be shut out leaves the others open", undefined, "a 1 19 +1, b 1-2 18"],
  ])("%s", (_why, ofA, expected) => {
    const fact = (value: boolean) => ({
      facts: new Map([["n", { value: { type: "boolean" as const, value }, sources: [] }]]),
    });
    const more = { ...(ofA === undefined ? {} : { a: fact(ofA) }), b: fact(true) };
    const lines = { a: "10,10,cluster 9", b: "10,8,cluster 9" };
    expect(placesOf(certain(lines, { scheme: scheme({ gates: [gateOn("n", true)] }), more }))).toBe(expected);
  });

  test("two targets of one item, read either way together, and a bonus within its cap", () => {
    const one = schemeWith([groupWith([itemNamed("tu", { targets: ["t", "u"] })])]);
    expect(placesOf(certain({ a: "?8 12,?9 30" }, { scheme: one }))).toBe("a 1 8.5..14");
  });
});

describe("the smallest single change that moves first place", () => {
  test.each([
    [
      "of scores: whoever leads given less, or the next given more",
      { a: "10,10,cluster 9", b: "10,10,cluster 8.5" },
      "a p cluster 9..8.5 -> a b, b p cluster 8.5..9 -> a b",
    ],
    [
      "where the highest points leave no room above",
      { a: "10,10,appraised 10", b: "8,8,cluster 10" },
      "a p appraised 10..8 -> a b",
    ],
    [
      "of weights: what the leader lacks counts more",
      { a: "10,6,cluster 5", b: "6,10,cluster 4.9" },
      "a p cluster 5..4.9 -> a b, b p cluster 4.9..5 -> a b, w(t) 1..0.95 -> a b, w(u) 1..1.05 -> a b",
    ],
    [
      "level units part with one step",
      { a: "10,10,cluster 9", b: "10,10,cluster 9" },
      "a p cluster 9..8.99 -> b, a p cluster 9..9.01 -> a, b p cluster 9..8.99 -> a, b p cluster 9..9.01 -> b",
    ],
    ["too far ahead for either", { a: "20,20,cluster 10", b: "2,2,cluster 1" }, ""],
    [
      "one that could be reached by open points is only no longer sure",
      { a: "10,10,cluster 9", b: "5,?5 6,cluster 9" },
      "a p cluster 9..4.5 -> a?b",
    ],
    ["a unit by itself", { a: "10,10,cluster 9" }, ""],
    ["nobody ranked", {}, ""],
  ] as readonly [string, Readonly<Record<string, string>>, string][])("%s", (_why, lines, expected) =>
    expect(movesOf(certain(lines, { members: ["a", "b", "c"] }))).toBe(expected),
  );

  test("weights stay as they are where the scheme states no bounds", () => {
    const known = scheme({}, { weightBounds: undefined });
    expect(certain({ a: "10,6,cluster 5", b: "6,10,cluster 4.9" }, { scheme: known }).weights).toEqual([]);
  });

  test.each([
    ["as long as the score that people gave fits the item", "4", "1", "w(t) 1..1.5 -> a b"],
    ["and not where there is no room for it", "5", "2", ""],
  ])("a weight is moved %s", (_why, ofA, ofB, expected) => {
    const mixed = schemeWith([
      groupWith([itemNamed("t"), people("p")], { weightBounds: bounds, maxBonus: decimal(0) }),
    ]);
    const { weights, ...rest } = certain({ a: `5,,cluster ${ofA}`, b: `10,,cluster ${ofB}` }, { scheme: mixed });
    expect(movesOf({ ...rest, scores: [], weights })).toBe(expected);
  });

  test("a gate that asks for points leaves nobody first", () => {
    const gated = scheme({ gates: [gateOn("total_points", 18)] });
    expect(movesOf(certain({ a: "10,10,cluster 9", b: "6,6,cluster 9" }, { scheme: gated }))).toBe(
      "a p cluster 9..7.99 -> ",
    );
  });
});

describe("while first place is open, the doubtful figures that say more of it", () => {
  test.each([
    ["read the one way or the other", { a: "10,9,cluster 9", b: "10,?8 10,cluster 9" }, "b u=8 -> a, b u=10 -> b"],
    [
      "only where it matters",
      { a: "10,9,cluster 9", b: "10,?8 10,cluster 9", c: "2,?2 3,cluster 2" },
      "b u=8 -> a, b u=10 -> b",
    ],
    [
      "one of two may not be enough",
      { a: "10,9,cluster 9", b: "10,?8 10,cluster 9", c: "10,?8 10,cluster 9" },
      "b u=8 -> a?c, b u=10 -> b?c, c u=8 -> a?b, c u=10 -> b?c",
    ],
    ["none where nobody read it", { a: "10,9,cluster 9", b: "10,?,cluster 9" }, ""],
  ] as readonly [string, Readonly<Record<string, string>>, string][])("%s", (_why, lines, expected) =>
    expect(movesOf(certain(lines))).toBe(expected),
  );
});
