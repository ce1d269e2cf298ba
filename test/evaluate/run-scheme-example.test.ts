import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { ItemGroup, RankAward, Scheme } from "../../src/domain/scheme.js";
import type { ExampleUnit, SchemeExample } from "../../src/domain/scheme-example.js";
import type { Target } from "../../src/domain/target.js";
import { runSchemeExample } from "../../src/evaluate/run-scheme-example.js";
import {
  cite,
  gateOn,
  given,
  groupWith,
  itemNamed,
  planWith,
  schemeWith,
  some,
  targetNamed,
  told,
} from "./builders.js";

interface Told {
  /** "12 of 10 after 8" by target; "- of 10" is a cell left blank. */
  readonly figures?: Readonly<Record<string, string>>;
  /** "cluster 8", "self 7" for the item that people score. */
  readonly scores?: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
  /** What must come out: points by item, `bonus`, `total`, `rank`, `leads_to`. */
  readonly expect: Readonly<Record<string, string>>;
}
const figureOf = (text: string) => {
  const part = (pattern: RegExp) => some(pattern.exec(text)?.[1]);
  return { actual: part(/^([\d.]+)/), goal: part(/of ([\d.]+)/), previous: part(/after ([\d.]+)/) };
};
const pointsOf = (text: string) => (text === "open" ? "open" : decimal(text));

function exampleUnit(unit: string, { figures = {}, scores = [], facts = {}, expect: due }: Told): ExampleUnit {
  const { bonus, total, rank, leads_to: leadsTo, ...points } = due;
  return {
    unit,
    figures: new Map(Object.entries(figures).map(([target, text]) => [target, figureOf(text)])),
    scores: scores.map((text) => given(text) as unknown as ExampleUnit["scores"][number]),
    facts: new Map(Object.entries(facts)),
    expect: {
      points: new Map(Object.entries(points).map(([item, text]) => [item, pointsOf(text)])),
      bonus: some(bonus),
      total: total === undefined ? undefined : pointsOf(total),
      rank,
      leadsTo,
    },
  };
}

const gate = gateOn("n", true);
const first = { rank: 1, award: "cờ", fromSize: undefined, toSize: undefined, prize: undefined, cite } as RankAward;
/** A target of districts, one of departments, one against the year before; two items follow the first two, people score "i". */
const targets: readonly Target[] = [
  targetNamed("t"),
  targetNamed("v", { levels: ["department"] }),
  targetNamed("z", { direction: "lower_than_base" }),
];
const groups = (...ids: readonly string[]): readonly ItemGroup[] => [groupWith(ids.map((id) => itemNamed(id)))];
const people = [groupWith([itemNamed("i", { by: "people", targets: [] })])];
const own = [groupWith([itemNamed("i", { by: "people", targets: [], counts: ["self", "cluster"] })])];
const bonuses = [groupWith([itemNamed("i", { by: "people", targets: [], kind: "bonus", maxBonus: decimal(3) })])];

/** What is said of an example, its findings one behind the other; nothing where it comes out as it says. */
function said(
  of: Partial<Scheme>,
  example: Readonly<Record<string, Told>>,
  places: SchemeExample["places"] = [],
): string {
  const scheme = schemeWith(groups("t"), { rankAwards: [first], ...of });
  const plan = planWith({
    targets: new Map(targets.map((one) => [one.id, one])),
    schemes: new Map([[scheme.id, scheme]]),
    facts: new Map([["n", { id: "n", type: "boolean" }]]),
  });
  const findings = runSchemeExample(plan, scheme, {
    name: "Ví dụ",
    places,
    units: Object.entries(example).map(([unit, one]) => exampleUnit(unit, one)),
    place: { file: "s.yaml", line: 7, column: 3 },
  });
  expect(findings.every(({ place }) => place && "line" in place && place.line === 7)).toBe(true);
  return told(findings).join("; ");
}
const differs = (unit: string, what: string, expected: string, got: string) =>
  `TD116 name=Ví dụ (${unit}, ${what}) what=${what} expected=${expected} got=${got}`;

const nine = { figures: { t: "9 of 10" } };
const ten = { figures: { t: "10 of 10" } };

describe("an example of a scheme", () => {
  test.each([
    [
      "comes out as it says",
      {},
      { x: { ...nine, expect: { t: "9", bonus: "0", total: "9", rank: "1", leads_to: "cờ" } } },
      "",
    ],
    ["says nothing", {}, { x: { ...nine, expect: {} } }, ""],
    [
      "differs in all",
      {},
      { x: { ...nine, expect: { t: "8", bonus: "1", total: "9.5", rank: "2", leads_to: "none" } } },
      [
        differs("x", "t", "8", "9"),
        differs("x", "bonus", "1", "0"),
        differs("x", "total", "9.5", "9"),
        differs("x", "rank", "2", "1"),
        differs("x", "leads_to", "none", "cờ"),
      ].join("; "),
    ],
    ["with a bonus", {}, { x: { figures: { t: "12 of 10" }, expect: { t: "10", bonus: "2", total: "12" } } }, ""],
    [
      "with the ranks of two",
      {},
      { x: { ...nine, expect: { rank: "2", leads_to: "none" } }, y: { ...ten, expect: { rank: "1", leads_to: "cờ" } } },
      "",
    ],
    [
      "differs in one of two",
      {},
      { x: { ...nine, expect: { rank: "2" } }, y: { ...ten, expect: { rank: "2" } } },
      differs("y", "rank", "2", "1"),
    ],
    [
      "leaves points open, and says so",
      {},
      { x: { figures: { t: "- of 10" }, expect: { t: "open", total: "open" } } },
      "",
    ],
    [
      "leaves points open, and does not say so",
      {},
      { x: { figures: { t: "- of 10" }, expect: { t: "9", total: "9" } } },
      `${differs("x", "t", "9", "open")}; ${differs("x", "total", "9", "open")}`,
    ],
    [
      "says open what is not",
      {},
      { x: { ...nine, expect: { t: "open", total: "open" } } },
      `${differs("x", "t", "open", "9")}; ${differs("x", "total", "open", "9")}`,
    ],
    ["of an item that there is not", {}, { x: { ...nine, expect: { u: "9" } } }, differs("x", "u", "9", "open")],
    [
      "with ranks that open points leave open",
      {},
      {
        x: { figures: { t: "- of 10" }, expect: { rank: "1-2", leads_to: "none" } },
        y: { ...ten, expect: { rank: "1" } },
      },
      differs("y", "rank", "1", "1-2"),
    ],
    ["with none reached", {}, { x: { figures: { t: "0 of 10" }, expect: { t: "0" } } }, ""],
    ["without a goal", {}, { x: { figures: { t: "9" }, expect: { t: "open" } } }, ""],
    [
      "against the year before",
      { groups: groups("z") },
      { x: { figures: { z: "5 after 4" }, expect: { z: "8" } } },
      "",
    ],
    [
      "an item that its target does not name is shared out",
      { groups: groups("t", "z") },
      { x: { ...nine, expect: { t: "9", total: "9" } } },
      "",
    ],
    [
      "a target concerns its units, whatever their level",
      { groups: groups("t", "v") },
      { x: { figures: { t: "9 of 10", v: "10 of 10" }, expect: { t: "4.5", v: "5" } } },
      "",
    ],
    [
      "with its cluster's score",
      { groups: people },
      { x: { scores: ["self 9", "cluster 8-1"], expect: { i: "7" } } },
      "",
    ],
    ["with only its own score", { groups: people }, { x: { scores: ["self 9"], expect: { i: "9" } } }, ""],
    [
      "with its own score before its cluster's",
      { groups: own },
      { x: { scores: ["self 9", "cluster 8"], expect: { i: "9" } } },
      "",
    ],
    [
      "with a bonus that its unit only claims, beside no points",
      { groups: bonuses },
      { x: { scores: ["self +2"], expect: { bonus: "0" } } },
      "",
    ],
    ["with its appraisal", { groups: people }, { x: { scores: ["cluster 8", "appraised 6"], expect: { i: "6" } } }, ""],
    [
      "with the score of its own unit only",
      { groups: people },
      { x: { scores: ["cluster 8"], expect: { i: "8" } }, y: { scores: ["cluster 6"], expect: { i: "6" } } },
      "",
    ],
    ["that passes a gate", { gates: [gate] }, { x: { ...nine, facts: { n: "true" }, expect: { rank: "1" } } }, ""],
    [
      "that does not pass it",
      { gates: [gate] },
      { x: { ...nine, facts: { n: "false" }, expect: { rank: "none", leads_to: "none" } } },
      "",
    ],
    [
      "that does not say whether it passes",
      { gates: [gate] },
      { x: { ...nine, expect: { rank: "1-1", leads_to: "none" } } },
      "",
    ],
    [
      "whose fact is no yes or no",
      { gates: [gate] },
      { x: { ...nine, facts: { n: "7" }, expect: { rank: "1-1" } } },
      "",
    ],
    [
      "whose fact nobody knows of",
      { gates: [gate] },
      { x: { ...nine, facts: { m: "true" }, expect: { rank: "1-1" } } },
      "",
    ],
  ] as readonly [string, Partial<Scheme>, Readonly<Record<string, Told>>, string][])(
    "%s",
    (_why, scheme, example, expected) => expect(said(scheme, example)).toBe(expected),
  );

  test("places allotted to its cluster stand in place of the scheme's", () => {
    const both = {
      x: { ...nine, expect: { leads_to: "bằng khen" } },
      y: { ...ten, expect: { leads_to: "bằng khen" } },
    };
    expect(said({}, both, [{ award: "bằng khen", number: 2, cite }])).toBe("");
    expect(said({}, both, [{ award: "bằng khen", number: 1, cite }])).toBe(
      differs("x", "leads_to", "bằng khen", "none"),
    );
  });
});
