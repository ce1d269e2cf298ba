import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { UnitReport } from "../../src/domain/observation.js";
import type { Plan } from "../../src/domain/plan.js";
import type { RankAward, Scheme } from "../../src/domain/scheme.js";
import type { Cluster, DatedScheme, Membership } from "../../src/domain/unit.js";
import { evaluateRound } from "../../src/evaluate/evaluate-round.js";
import type { Evaluation } from "../../src/evaluate/evaluation.js";
import {
  cite,
  gateOn,
  groupWith,
  itemNamed,
  planWith,
  reportWith,
  roundOf,
  schemeWith,
  submitted,
  targetNamed,
  told,
  unitNamed,
} from "./builders.js";

/** A cluster by its members, one behind the other; what they follow is "s". */
const clusterOf = (id: string, members: string, more: Partial<Cluster> = {}): Cluster => ({
  id,
  name: `Cụm ${id}`,
  schemes: [{ scheme: "s", from: undefined }],
  places: [],
  members: members
    .split(" ")
    .filter(Boolean)
    .map((unit): Membership => ({ unit, from: undefined, until: undefined })),
  cite,
  ...more,
});
const scheme = (more: Partial<Scheme> = {}) => schemeWith([groupWith([itemNamed("t")])], more);
const leader = { kind: "leader", atGoal: decimal("0.5"), leads: "excess" } as const;
/** Points beside the leader of the cluster. */
const byLeader = (more: Partial<Scheme> = {}) => schemeWith([groupWith([itemNamed("t")], { shape: leader })], more);

interface Told {
  readonly clusters?: readonly Cluster[];
  readonly schemes?: readonly Scheme[];
  readonly more?: Partial<UnitReport>;
  readonly unreadable?: readonly string[];
}
/** The units stand in the plan the other way round, the province last; each has 10 of the one target to reach. */
const units = ["f", "e", "d", "c", "b", "a", "province"];
function round(
  figures: Readonly<Record<string, string>>,
  { clusters, schemes = [scheme()], more = {}, unreadable = [] }: Told = {},
) {
  const plan: Plan = planWith({
    targets: new Map([["t", targetNamed("t")]]),
    units: new Map(units.map((id) => [id, unitNamed(id)])),
    clusters: clusters ?? [clusterOf("1", "a b c"), clusterOf("2", "d")],
    schemes: new Map(schemes.map((one) => [one.id, one])),
    goals: [{ cite, goals: new Map(units.map((id) => [id, new Map([["t", decimal(10)]])])) }],
  });
  const reports = Object.entries(figures).map(([unit, figure]) => reportWith(unit, { t: figure }, more));
  const lost = { unreadable: new Map(unreadable.map((unit) => [unit, "x.pdf"])) };
  return evaluateRound(plan, roundOf(), submitted(reports, {}, lost));
}

/** "a 1, b 2-3, c -": each unit in the order listed, with its rank. */
const ranks = ({ units: all }: Evaluation) =>
  all
    .map(({ unit, rank, rankFrom, rankTo }) => `${unit} ${rank ?? (rankFrom ? `${rankFrom}-${rankTo}` : "-")}`)
    .join(", ");
const points = ({ units: all }: Evaluation) =>
  all
    .filter(({ items }) => items.length > 0)
    .map(({ unit, total, known }) => `${unit} ${total ?? `${known}?`}`)
    .join(", ");
const said = (one: ReturnType<typeof round>, ...codes: readonly string[]) =>
  told(one.findings)
    .filter((text) => codes.some((code) => text.startsWith(code)))
    .join(" / ");

const moved: readonly Cluster[] = [
  clusterOf("1", "", {
    members: [
      { unit: "a", from: undefined, until: undefined },
      { unit: "b", from: "2017-07-01", until: undefined },
      { unit: "c", from: undefined, until: "2017-12-30" },
    ],
  }),
  clusterOf("2", "", {
    members: [
      { unit: "b", from: undefined, until: "2017-06-30" },
      { unit: "c", from: "2017-12-31", until: undefined },
      { unit: "d", from: "2018-01-01", until: undefined },
    ],
  }),
];
const gates = [gateOn("n", true)];
const fact = (value: boolean) => ({
  facts: new Map([["n", { value: { type: "boolean", value }, sources: [] } as const]]),
});

describe("the ranks of a round", () => {
  test.each([
    ["each cluster by itself", { a: "9", b: "10", c: "8", d: "1" }, {}, "province -, a 2, b 1, c 3, d 1"],
    ["the same points share a rank", { a: "9", b: "9", c: "8" }, {}, "province -, a 1, b 1, c 3, d -"],
    ["who did not report is listed without a rank", { a: "9", c: "8" }, {}, "province -, a 1, b -, c 2, d -"],
    [
      "nor has one whose report cannot be read",
      { a: "9", c: "8" },
      { unreadable: ["b"] },
      "province -, a 1, b -, c 2, d -",
    ],
    ["open points make a range", { a: "9", b: "?" }, {}, "province -, a 1-2, b 1-2, c -, d -"],
    ["the province comes first and has none", { province: "10", a: "9" }, {}, "province -, a 1, b -, c -, d -"],
    [
      "who stands outside comes last, and is listed only with a report",
      { a: "9", f: "10", e: "9" },
      {},
      "province -, a 1, b -, c -, d -, f -, e -",
    ],
    [
      "outside, with a report that cannot be read",
      { a: "9" },
      { unreadable: ["e"] },
      "province -, a 1, b -, c -, d -, e -",
    ],
    [
      "clusters and members in the order of the decision",
      { a: "9", b: "10", d: "9" },
      { clusters: [clusterOf("2", "d"), clusterOf("1", "b a")] },
      "province -, d 1, b 1, a 2",
    ],
    [
      "where a unit stood on the last day",
      { a: "9", b: "10", c: "8" },
      { clusters: moved },
      "province -, a 2, b 1, c 1",
    ],
    [
      "who does not pass a gate has none, and pushes nobody down",
      { a: "9", b: "10" },
      { schemes: [scheme({ gates })], more: fact(false) },
      "province -, a -, b -, c -, d -",
    ],
    [
      "who may not pass it has no certain one",
      { a: "9" },
      { schemes: [scheme({ gates })] },
      "province -, a 1-1, b -, c -, d -",
    ],
    [
      "who passes it is ranked",
      { a: "9", b: "10" },
      { schemes: [scheme({ gates })], more: fact(true) },
      "province -, a 2, b 1, c -, d -",
    ],
    [
      "a cluster without a scheme ranks nobody",
      { a: "9", b: "10", d: "9" },
      { clusters: [clusterOf("1", "a b", { schemes: [{ scheme: "x", from: undefined }] }), clusterOf("2", "d")] },
      "province -, d 1, b -, a -",
    ],
  ] as readonly [string, Readonly<Record<string, string>>, Told, string][])("%s", (_why, figures, more, expected) =>
    expect(ranks(round(figures, more).evaluation)).toBe(expected),
  );
});

describe("the clusters of a round", () => {
  const award = (rank: number, more: Partial<RankAward> = {}) =>
    ({ rank, award: `giải ${rank}`, fromSize: undefined, toSize: undefined, ...more }) as RankAward;
  const clusters = (own: readonly Cluster[], rankAwards: readonly RankAward[] = []) =>
    round({}, { clusters: own, schemes: [scheme({ rankAwards })] })
      .evaluation.clusters.map(
        (one) =>
          `${one.cluster.id}: ${one.units.join(" ")}${one.places.map((place) => ` ${place.rank}=${place.award}`).join("")}`,
      )
      .join(", ");
  test.each([
    ["with their members on the last day", moved, [], "1: a b, 2: c"],
    ["none without members", [clusterOf("1", ""), clusterOf("2", "d")], [], "2: d"],
    [
      "none without a scheme",
      [clusterOf("1", "a", { schemes: [{ scheme: "x", from: undefined }] }), clusterOf("2", "d")],
      [],
      "2: d",
    ],
    [
      "with the awards for their number of members",
      [clusterOf("1", "a b c"), clusterOf("2", "d")],
      [award(1), award(2, { fromSize: 3 })],
      "1: a b c 1=giải 1 2=giải 2, 2: d 1=giải 1",
    ],
    [
      "with the places allotted to it",
      [clusterOf("1", "a b", { places: [{ award: "cờ", number: 2, cite }] })],
      [award(1)],
      "1: a b 1=cờ 2=cờ",
    ],
  ])("%s", (_why, own, rankAwards, expected) => expect(clusters(own, rankAwards)).toBe(expected));
});

describe("points beside the leader of the cluster", () => {
  test.each([
    ["the best of those that reported leads", { a: "12", b: "15", c: "9" }, {}, "a 7, b 10, c 4.5"],
    ["who did not report does not lead, nor leaves it open", { a: "12", b: "15" }, {}, "a 7, b 10"],
    ["one figure that is not known leaves it open", { a: "12", b: "15", c: "?" }, {}, "a 0?, b 0?, c 0?"],
    ["another cluster's best does not lead", { a: "12", b: "15", d: "30" }, {}, "a 7, b 10, d 10"],
  ] as readonly [string, Readonly<Record<string, string>>, Told, string][])("%s", (_why, figures, more, expected) =>
    expect(points(round(figures, { schemes: [byLeader()], ...more }).evaluation)).toBe(expected),
  );
});

describe("a cluster that changed its scheme", () => {
  const strict = schemeWith([groupWith([itemNamed("t")], { shape: { kind: "when_met" } })], {
    id: "s2",
    name: "Bảng điểm mới",
  });
  const changed = (
    figures: Readonly<Record<string, string>>,
    schemes: readonly DatedScheme[],
    own: readonly Scheme[] = [scheme(), strict],
    more: Partial<UnitReport> = {},
  ) =>
    said(
      round(figures, { clusters: [clusterOf("1", "a b c", { schemes }), clusterOf("2", "d")], schemes: own, more }),
      "TD320",
    );
  const since = (...days: readonly (string | undefined)[]): readonly DatedScheme[] =>
    days.map((from, at) => ({ scheme: ["s", "s2", "s3"][at] ?? "", from }));
  const head = "TD320 cluster=Cụm 1 used=Bảng điểm mới other=Bảng điểm results=";
  const inJuly = since(undefined, "2017-07-01");
  const of = (own: Scheme) => [own, strict];
  const third = schemeWith([groupWith([itemNamed("t")], { max: decimal(20) })], { id: "s3", name: "Bảng điểm nữa" });
  test.each([
    ["before the period", { a: "9" }, since(undefined, "2017-01-01"), undefined, {}, ""],
    ["after the period", { a: "9" }, since(undefined, "2018-01-01"), undefined, {}, ""],
    ["on its last day", { a: "9" }, since(undefined, "2017-12-31"), undefined, {}, `${head}Huyện A 9 (1)`],
    [
      "in its midst: what the earlier would give",
      { a: "9", b: "10", c: "9.5" },
      inJuly,
      undefined,
      {},
      `${head}Huyện A 9 (3); Huyện B 10 (1); Huyện C 9.5 (2)`,
    ],
    ["and one did not report", { a: "9", c: "9.5" }, inJuly, undefined, {}, `${head}Huyện A 9 (2); Huyện C 9.5 (1)`],
    ["and nobody reported", {}, inJuly, undefined, {}, head],
    ["and points are open", { a: "9", b: "?" }, inJuly, undefined, {}, `${head}Huyện A 9 (1-2); Huyện B 0+14 (1-2)`],
    ["and the earlier asked for more to be ranked", { a: "9" }, inJuly, of(scheme({ gates })), fact(false), head],
    [
      "and the earlier looked at the leader",
      { a: "12", b: "15", d: "30" },
      inJuly,
      of(byLeader()),
      {},
      `${head}Huyện A 7 (2); Huyện B 10 (1)`,
    ],
    [
      "twice",
      { a: "9" },
      since(undefined, "2017-05-01", "2017-09-01"),
      [scheme(), strict, third],
      {},
      "TD320 cluster=Cụm 1 used=Bảng điểm nữa other=Bảng điểm results=Huyện A 9 (1) / TD320 cluster=Cụm 1 used=Bảng điểm nữa other=Bảng điểm mới results=Huyện A 0 (1)",
    ],
  ] as readonly [
    string,
    Readonly<Record<string, string>>,
    readonly DatedScheme[],
    readonly Scheme[] | undefined,
    Partial<UnitReport>,
    string,
  ][])("%s", (_why, figures, schemes, own, more, expected) =>
    expect(changed(figures, schemes, own, more)).toBe(expected),
  );

  test("is ranked by the one of the last day", () => {
    const clusters = [clusterOf("1", "a b", { schemes: inJuly })];
    expect(points(round({ a: "9", b: "10" }, { clusters, schemes: [scheme(), strict] }).evaluation)).toBe("a 0, b 10");
  });
});

test("what is said of each unit is said of the round", () => {
  expect(said(round({ a: "9", e: "9" }), "TD306", "TD314")).toBe(
    "TD314 unit=Huyện E at e.xlsx / TD306 unit=Huyện D / TD306 unit=Huyện C / TD306 unit=Huyện B",
  );
});
