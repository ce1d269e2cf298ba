import { describe, expect, test } from "vitest";
import { awardRound } from "../../src/award/award-round.js";
import type { Award, Leaf, Rule } from "../../src/domain/award.js";
import { type Decimal, decimal } from "../../src/domain/decimal.js";
import type { FactValue, KnownFact } from "../../src/domain/fact.js";
import type { Plan, Round } from "../../src/domain/plan.js";
import { noRegisters, type RoundRegisters } from "../../src/domain/registers.js";
import type { Evaluation } from "../../src/evaluate/evaluation.js";

const cite = { document: "d", basis: "read" } as const;
const at = (cell: string) => ({ file: "f.xlsx", sheet: "s", cell });
const leaf = (fact: string, to: Leaf["to"] = true): Leaf => ({
  kind: "leaf",
  label: fact,
  fact,
  by: "is",
  to,
  cite: undefined,
});
const rule = (criterion: Leaf): Rule => ({
  id: "r",
  from: "2014-06-01",
  text: "",
  for: ["collective", "individual"],
  occasions: ["year", "thematic", "sudden"],
  cite,
  criterion,
});
const award = (id: string, more: Partial<Award>, ...leaves: readonly Leaf[]): Award => ({
  id,
  name: id.toUpperCase(),
  aliases: [],
  kind: "title",
  for: ["collective"],
  competition: "none",
  onlyWhenPutForward: false,
  rules: leaves.map(rule),
  votes: [],
  dossier: undefined,
  authorities: [],
  quotas: [],
  notes: [],
  notModelled: [],
  examples: [],
  voteExamples: [],
  quotaExamples: [],
  ...more,
});

/** A title, one that stands on it, the flag of rank 1, and a commendation for whoever meets the flag's standard. */
const awards = [
  award("higher", {}, leaf("title_of_the_year", "title")),
  award("commendation", { kind: "commendation", onlyWhenPutForward: true }, leaf("meets_provincial_flag")),
  award("provincial-flag", { competition: "rank" }, leaf("outstanding")),
  award("title", { dossier: { papers: ["request"], cite } }, leaf("good")),
  award("worker", { for: ["individual"] }, leaf("good")),
];
const prizeOn = (id: string, basis: "read" | "memory" = "read") => ({
  award: id,
  from: "2014-06-01",
  value: decimal(2),
  for: undefined,
  signedBy: undefined,
  doubledFor: [],
  cite: { ...cite, basis },
});
const scheme = (place: "leave_empty" | "pass_down") => ({
  id: "s",
  cite: { ...cite, document: "scheme" },
  whenHolderFails: { place, cite },
});
const units = ["a", "b", "c"];
const plan = (more: object = {}) =>
  ({
    awards,
    units: new Map(
      [...units, "out"].map((id) => [
        id,
        { id, name: `Huyện ${id.toUpperCase()}`, yearKind: "year", succeeds: [], areas: [] },
      ]),
    ),
    clusters: [
      {
        id: "k",
        schemes: [{ scheme: "s", from: undefined }],
        members: units.map((unit) => ({ unit, from: undefined, until: undefined })),
      },
    ],
    schemes: new Map(),
    documents: new Map(),
    facts: new Map(),
    movements: [],
    preferences: [],
    prizes: {
      baseSalary: [{ from: "2014-01-01", value: decimal(100), cite }],
      rounding: [{ from: "2014-01-01", value: decimal(10), cite }],
      coefficients: ["title", "provincial-flag"].map((id) => prizeOn(id)),
    },
    ...more,
  }) as unknown as Plan;

const value = (fact: FactValue, cell = "C1"): KnownFact => ({ value: fact, sources: [at(cell)] });
const yes = value({ type: "boolean", value: true });
const no = value({ type: "boolean", value: false });

interface Given {
  readonly facts?: Readonly<Record<string, Readonly<Record<string, KnownFact>>>>;
  readonly registers?: Partial<RoundRegisters>;
  readonly plan?: object;
  readonly decidedOn?: string | undefined;
  readonly ranks?: readonly number[];
  readonly places?: readonly { readonly rank: number; readonly prize?: Decimal }[];
  readonly vacancy?: "leave_empty" | "pass_down";
}

function awarded(given: Given) {
  const {
    facts = {},
    registers = {},
    plan: more = {},
    ranks = [1, 2, 3],
    places = [{ rank: 1 }],
    vacancy = "leave_empty",
  } = given;
  const evaluation = {
    clusters: [
      {
        cluster: { id: "k", name: "Cụm K" },
        scheme: scheme(vacancy),
        places: places.map((one) => ({ award: "provincial-flag", cite, prize: undefined, ...one })),
        units,
      },
    ],
    units: [...units, "out"].map((unit, index) => ({
      unit,
      name: `Huyện ${unit.toUpperCase()}`,
      cluster: unit === "out" ? undefined : "k",
      gate: "met",
      rank: ranks[index],
      rankFrom: ranks[index],
      rankTo: ranks[index],
      tiedWith: [],
      known: decimal(100 - index * 10),
      open: decimal(0),
      facts: new Map(),
      targets: [],
      items: [],
    })),
  } as unknown as Evaluation;
  const reports = new Map(
    Object.entries(facts).map(([unit, known]) => [unit, { facts: new Map(Object.entries(known)) }]),
  );
  const submissions = { reports, unreadable: new Map(), registers: { ...noRegisters, ...registers } } as never;
  const day = "decidedOn" in given ? given.decidedOn : "2018-02-28";
  const round = {
    plan: "p",
    period: { kind: "year", name: "2017", from: "2017-01-01", to: "2017-12-31" },
    decidedOn: day,
  } as unknown as Round;
  return awardRound(plan(more), round, evaluation, submissions);
}

/** "title a met selected 200": what came of some awards. */
const shown = (given: Given, ...ids: readonly string[]) =>
  awarded(given)
    .awards.filter((one) => ids.includes(one.award.id))
    .map(({ award: of, nominee, verdict, selection, prize }) =>
      [of.id, nominee.id, verdict, selection, prize?.amount?.toFixed()].filter(Boolean).join(" "),
    );
const codes = (given: Given, ...wanted: readonly string[]) =>
  awarded(given)
    .findings.filter(({ code }) => wanted.includes(code))
    .map(({ code, args, place }) =>
      [code, ...Object.values(args), place && "cell" in place ? place.cell : ""].join(" ").trim(),
    );

describe("whom a round judges", () => {
  test("members of clusters for what collectives can get, who is outside only when put forward", () => {
    expect(shown({}, "title", "commendation").map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "title a",
      "title b",
      "title c",
    ]);
  });

  test("what people put forward, with the titles on which it stands", () => {
    const dossiers = [
      {
        nominee: "out",
        award: "higher",
        occasion: "sudden",
        achievement: "Cứu nạn",
        paper: "request",
        isThere: true,
        consultation: undefined,
        place: at("H1"),
      },
    ] as never;
    const { awards: judged } = awarded({ registers: { dossiers } });
    expect(
      judged.filter((one) => one.nominee.id === "out").map((one) => [one.award.id, one.occasion, one.achievement]),
    ).toEqual([
      ["title", "year", undefined],
      ["higher", "sudden", "Cứu nạn"],
    ]);
  });

  test("a title that is not for them is said and not judged", () => {
    const registrations = [{ nominee: "a", award: "worker", place: at("R1") }] as never;
    expect(shown({ registers: { registrations } }, "worker")).toEqual([]);
    expect(codes({ registers: { registrations } }, "TD410")).toEqual(["TD410 Huyện A WORKER collective R1"]);
  });
});

describe("one title stands on another", () => {
  test.each([
    ["met where it is", { a: { good: yes } }, "higher a met"],
    ["not met where it is not", { a: { good: no } }, "higher a not_met"],
    ["open where it is open", {}, "higher a unknown"],
  ])("%s", (_why, facts, expected) =>
    expect(shown({ facts: facts as NonNullable<Given["facts"]> }, "higher")).toContain(expected),
  );

  test("a title that the facts already give is not judged over by this round's", () => {
    const facts = { a: { good: no, title_of_the_year: value({ type: "choice", value: "title" }) } };
    expect(shown({ facts }, "higher")).toContain("higher a met");
  });

  test("the flag's standard is one of another award too, whoever gets the flag", () => {
    const dossiers = units.map((nominee) => ({
      nominee,
      award: "commendation",
      occasion: "year",
      achievement: undefined,
      paper: "request",
      isThere: true,
      consultation: undefined,
      place: at("H1"),
    })) as never;
    const facts = { a: { outstanding: yes }, b: { outstanding: no } };
    expect(shown({ facts, registers: { dossiers } }, "commendation")).toEqual([
      "commendation a met",
      "commendation b not_met",
      "commendation c unknown",
    ]);
  });
});

describe("what stands before what, and what keeps a verdict open", () => {
  test("a verified fact before the unit's own word, for that unit alone", () => {
    const verifiedFacts = [{ nominee: "b", fact: "good", known: no, evidence: "BB" }] as never;
    expect(shown({ facts: { a: { good: yes }, b: { good: yes } }, registers: { verifiedFacts } }, "title")).toEqual([
      "title a met 200",
      "title b not_met",
      "title c unknown 200",
    ]);
  });

  test("a hold leaves a yes open and a no as it is, and nothing in the law decides then", () => {
    const holds = units.map((nominee) => ({
      nominee,
      reason: "complaint",
      since: "2018-01-01",
      until: undefined,
      paper: "5/TB",
      place: at("T1"),
    })) as never;
    const given = { facts: { a: { good: yes }, b: { good: no } }, registers: { holds } };
    expect(shown(given, "title").map((one) => one.split(" ").slice(0, 3).join(" "))).toEqual([
      "title a unknown",
      "title b not_met",
      "title c unknown",
    ]);
    const deciding = awarded(given)
      .awards.filter((one) => one.award.id === "title")
      .map((one) => one.deciding.length);
    expect(deciding).toEqual([0, 1, 1]);
  });

  test("a rank in a block that nobody ranked here counts as an assessment there, outside the clusters only", () => {
    const rank = (nominee: string) => ({
      nominee,
      fact: "sub_block_rank",
      known: value({ type: "count", value: decimal(1) }, "F1"),
      evidence: "BB",
    });
    const assessed = [award("assessed", { onlyWhenPutForward: true }, leaf("assessed_in_cluster"))];
    const dossiers = ["out", "a"].map((nominee) => ({
      nominee,
      award: "assessed",
      occasion: "year",
      achievement: undefined,
      paper: "request",
      isThere: true,
      consultation: undefined,
      place: at("H1"),
    })) as never;
    const { awards: judged } = awarded({
      plan: { awards: assessed },
      registers: { dossiers, verifiedFacts: [rank("out"), rank("a")] as never },
    });
    const told = judged.map(({ nominee, verdict, basis, conditions, subBlockRank }) =>
      [
        nominee.id,
        verdict,
        basis,
        conditions[0]?.known?.sources.map((place) => ("cell" in place ? place.cell : "")).join("+"),
        subBlockRank?.toFixed(),
      ].join(" "),
    );
    expect(told).toEqual(["out met assumption F1 1", "a met read  1"]);
  });
});

describe("places, and what they bring", () => {
  const facts = Object.fromEntries(units.map((unit) => [unit, { outstanding: yes }]));
  const flag = (given: Given) => shown({ facts, ...given }, "provincial-flag");
  test.each([
    [
      "the first rank gets it, at the usual amount",
      {},
      [
        "provincial-flag a met selected 200",
        "provincial-flag b met not_selected 200",
        "provincial-flag c met not_selected 200",
      ],
    ],
    [
      "a scheme's own amount for its rank",
      { places: [{ rank: 1, prize: decimal(999) }] },
      [
        "provincial-flag a met selected 999",
        "provincial-flag b met not_selected 200",
        "provincial-flag c met not_selected 200",
      ],
    ],
    [
      "passed down, the last place's amount",
      { vacancy: "pass_down", places: [{ rank: 1, prize: decimal(999) }], facts: { ...facts, a: { outstanding: no } } },
      ["provincial-flag a not_met", "provincial-flag b met selected 999", "provincial-flag c met not_selected 999"],
    ],
    [
      "left empty, nobody takes it",
      { facts: { ...facts, a: { outstanding: no } } },
      ["provincial-flag a not_met", "provincial-flag b met not_selected 200", "provincial-flag c met not_selected 200"],
    ],
  ] as const)("%s", (_why, given, expected) => expect(flag(given as Given)).toEqual(expected));

  test("where a cluster's scheme may set another amount, its paper is named, and only there", () => {
    const unless = awarded({ facts: { a: { good: yes, outstanding: yes } } })
      .awards.filter((one) => one.nominee.id === "a")
      .map((one) => [one.award.id, one.prize?.unless ?? "-"]);
    expect(Object.fromEntries(unless)).toEqual({ title: "-", higher: "-", "provincial-flag": "scheme" });
  });

  test("money known from memory is said once for each award", () => {
    const prizes = { ...plan().prizes, coefficients: [prizeOn("title", "memory")] };
    const given = { facts: { a: { good: yes }, b: { good: yes } }, plan: { prizes } };
    expect(codes(given, "TD415")).toEqual(["TD415 TITLE 2"]);
    expect(codes({ facts: given.facts }, "TD415")).toEqual([]);
  });
});

describe("what is said besides", () => {
  const decision = {
    number: "5/QĐ",
    on: "2019-01-20",
    nominee: "a",
    award: "title",
    year: { first: 2017, kind: "year" },
    change: undefined,
    place: at("D1"),
  };
  test("decisions of after the day, once it is set", () => {
    const registers = { decisions: [decision] as never };
    expect(codes({ registers }, "TD421")).toEqual(["TD421 Huyện A 5/QĐ 2019-01-20 2018-02-28 D1"]);
    expect(codes({ registers, decidedOn: undefined }, "TD421")).toEqual([]);
  });

  test("a body that does not agree, with whom and what it was asked about", () => {
    const dossiers = [
      {
        nominee: "a",
        award: "title",
        occasion: "year",
        achievement: undefined,
        paper: "consultation",
        isThere: true,
        consultation: { body: "Công an tỉnh", answer: "disagrees" },
        place: at("H1"),
      },
    ] as never;
    expect(codes({ registers: { dossiers, kept: new Set(["dossiers"]) } }, "TD419")).toEqual([
      "TD419 Huyện A TITLE Công an tỉnh H1",
    ]);
  });

  test("a decision that gave what is not met, for the year judged", () => {
    const given = { ...decision, on: "2018-01-20" };
    expect(codes({ facts: { a: { good: no } }, registers: { decisions: [given] as never } }, "TD422")).toEqual([
      "TD422 Huyện A TITLE 5/QĐ good D1",
    ]);
    const before = { ...given, year: { first: 2016, kind: "year" } };
    expect(codes({ facts: { a: { good: no } }, registers: { decisions: [before] as never } }, "TD422")).toEqual([]);
  });

  test("a hold whose nominee nobody knows", () => {
    const refused = [{ register: "holds", nominees: undefined, values: new Map(), place: at("T9") }] as never;
    expect(codes({ registers: { refused } }, "TD420")).toEqual(["TD420 T9"]);
  });

  test("the day of judgement is the one set, or the period's last", () => {
    expect(awarded({}).judgedOn).toBe("2018-02-28");
    expect(awarded({ decidedOn: undefined }).judgedOn).toBe("2017-12-31");
  });
});

test("titles come before commendations, what stands on a title after it, ranks last of the titles", () => {
  const order = [
    ...new Set(
      awarded({
        registers: {
          dossiers: [
            { nominee: "a", award: "commendation", occasion: "year", paper: "request", isThere: true, place: at("H1") },
          ] as never,
        },
      }).awards.map((one) => one.award.id),
    ),
  ];
  expect(order).toEqual(["title", "higher", "provincial-flag", "commendation"]);
});
