import { describe, expect, test } from "vitest";
import { History } from "../../src/award/history.js";
import type { JudgedNominee } from "../../src/award/nominee.js";
import { candidacyFacts, nomineeFacts } from "../../src/award/register-facts.js";
import type { Award } from "../../src/domain/award.js";
import type { KnownFact } from "../../src/domain/fact.js";
import type { Plan, Round } from "../../src/domain/plan.js";
import type { Nominee } from "../../src/domain/registers/nominees.js";
import { noRegisters, type RegisterName, type RoundRegisters } from "../../src/domain/registers.js";
import { decisionLines } from "../helpers/decision-lines.js";

const asksFor = (id: string, title: string): Award =>
  ({
    id,
    rules: [{ criterion: { kind: "leaf", fact: "title_of_the_year", by: "is", to: title } }],
    authorities: [{ level: "province" }],
  }) as unknown as Award;
const flag = { id: "provincial-flag", rules: [], authorities: [{ level: "province" }] } as unknown as Award;
const commendation = { ...flag, id: "provincial-commendation" } as Award;
const plan = {
  awards: [
    { id: "advanced-worker", rules: [], authorities: [{ level: "unit" }] },
    asksFor("base-champion", "advanced-worker"),
    flag,
    commendation,
  ],
  units: new Map([
    ["huyen-a", { id: "huyen-a", name: "Huyện A", yearKind: "year", succeeds: [], areas: ["island"] }],
    ["huyen-b", { id: "huyen-b", name: "Huyện B", yearKind: "year", succeeds: [], areas: [] }],
  ]),
  clusters: [{ id: "c", members: [{ unit: "huyen-a", from: undefined, until: undefined }] }],
} as unknown as Plan;
const round = { period: { kind: "year", name: "2017", from: "2017-01-01", to: "2017-12-31" } } as Round;
const day = "2018-02-28";
const at = (cell: string) => ({ file: "f.xlsx", sheet: "s", cell });

const person = (id: string, unit: string, more: object = {}) =>
  [
    id,
    { id, kind: "individual", name: id, moves: [{ unit, from: undefined }], succeeds: [], place: at("P1"), ...more },
  ] as unknown as readonly [string, Nominee];
const unit: JudgedNominee = { kind: "collective", id: "huyen-a", name: "Huyện A", unit: "huyen-a" };
const an: JudgedNominee = { kind: "individual", id: "an", name: "An", unit: "huyen-a" };

/** "3" of a count, "3+" of at least so many; then the cells it rests on. */
function shown(known: KnownFact | undefined): string {
  if (!known) return "-";
  const { value, sources, basis } = known;
  const text =
    value.type === "share"
      ? `${value.value.numerator.toFixed()}/${value.value.denominator.toFixed()}`
      : value.type === "count"
        ? value.value.toFixed()
        : String(value.value);
  const cells = sources.map((place) => ("cell" in place ? place.cell : "")).join("+");
  return [`${text}${"orMore" in value && value.orMore ? "+" : ""}`, cells, basis].filter(Boolean).join(" ");
}

function factsOf(nominee: JudgedNominee, registers: Partial<RoundRegisters>, kept: readonly RegisterName[]) {
  const all: RoundRegisters = { ...noRegisters, ...registers, kept: new Set(kept) };
  const context = { plan, round, registers: all, history: new History(plan, all, day), day };
  return { facts: nomineeFacts(context, nominee), context };
}
const fact = (
  name: string,
  nominee: JudgedNominee,
  registers: Partial<RoundRegisters>,
  kept: readonly RegisterName[] = ["decisions", "initiatives"],
) => shown(factsOf(nominee, registers, kept).facts.get(name));

describe("who a nominee is", () => {
  const people = (more: object) => ({ nominees: new Map([person("an", "huyen-a", more)]) });
  test.each([
    ["a woman", "woman", an, people({ sex: "female" }), "true P1"],
    ["a man", "woman", an, people({ sex: "male" }), "false P1"],
    ["whose sex nobody entered", "woman", an, people({}), "-"],
    ["who works directly", "direct_worker", an, people({ directWorker: true }), "true P1"],
    ["in an area that is preferred", "in_preferred_area", an, people({}), "true P1"],
    ["elsewhere, which is not known for certain", "in_preferred_area", { ...unit, unit: "huyen-b" }, {}, "-"],
    ["of a unit in a block", "outside_blocks", an, people({}), "false P1"],
    ["of a unit in none", "outside_blocks", { ...an, unit: "huyen-b" }, people({}), "true P1"],
    ["of no unit at all", "outside_blocks", { ...an, unit: undefined }, people({}), "true P1"],
  ] as const)("%s", (_why, name, nominee, registers, expected) =>
    expect(fact(name, nominee, registers)).toBe(expected),
  );
});

describe("what came after the last provincial commendation", () => {
  const rated = ["2014", "2015", "2016", "2017"].map(
    (year) => `${year}/QĐ ${Number(year) + 1}-01-10 huyen-a excellent ${year}`,
  );
  const given = "9/QĐ 2014-02-01 huyen-a provincial-commendation 2013";
  const flags = ["1/C 2014-02-01 huyen-a provincial-flag 2013", "2/C 2016-02-01 huyen-a provincial-flag 2015"];
  const excellent = "excellent_years_after_commendation";
  const flagged = "flags_after_commendation";
  test.each([
    ["four years of excellent work", excellent, [given, ...rated], "4 A5+A9+A8+A7+A6"],
    ["years before it do not count", excellent, [given.replace("2013", "2015"), ...rated], "2 A5+A9+A8+A7+A6"],
    [
      "of two commendations the later one counts",
      excellent,
      [given, "8/QĐ 2016-02-01 huyen-a provincial-commendation 2015", ...rated],
      "2 A6+A10+A9+A8+A7",
    ],
    [
      "also where it stands first in the register",
      excellent,
      ["8/QĐ 2016-02-01 huyen-a provincial-commendation 2015", given, ...rated],
      "2 A5+A10+A9+A8+A7",
    ],
    ["a year that the register does not have leaves at least", excellent, [given, ...rated.slice(1)], "3+ A5+A8+A7+A6"],
    ["none of them known says nothing", excellent, [given], "-"],
    ["without a commendation nothing follows", excellent, rated, "-"],
    ["no other award is a commendation", excellent, [flags[0] ?? "", ...rated], "-"],
    ["a flag after it counts, one of the same year does not", flagged, [given, ...flags], "1+ A5+A7"],
    ["another award after it is no flag", flagged, [given, ...rated], "0+ A5"],
    ["no flag is at least none", flagged, [given], "0+ A5"],
  ])("%s", (_why, name, lines, expected) =>
    expect(fact(name, unit, { decisions: decisionLines(...lines) })).toBe(expected),
  );

  const initiative = (cell: string, nominee: string, on?: string) => ({
    nominee,
    scope: "base",
    recognised: on === undefined ? undefined : { number: "1/QĐ", on },
    place: at(cell),
  });
  const initiatives = [
    initiative("I1", "huyen-a", "2014-02-01"),
    initiative("I2", "huyen-a", "2014-02-02"),
    initiative("I3", "huyen-a", "2018-02-28"),
    initiative("I4", "huyen-a", "2018-03-01"),
    initiative("I5", "huyen-b", "2015-01-01"),
    initiative("I6", "huyen-a"),
  ] as never;
  test("initiatives recognised after its day and up to the day of judgement, by the nominee itself", () => {
    const decisions = decisionLines(given);
    expect(fact("initiatives_after_commendation", unit, { decisions, initiatives })).toBe("2+ A5+I2+I3");
    expect(fact("initiatives_after_commendation", unit, { decisions, initiatives }, ["decisions"])).toBe("-");
  });
});

describe("years of a title in a row", () => {
  const held = (award: string, ...years: readonly number[]) =>
    years.map((year) => `${year}/QĐ ${year + 1}-01-10 an ${award} ${year}`);
  test.each([
    ["up to the year judged", "base_champion_years", held("base-champion", 2016, 2017), "2+ A6+A5"],
    ["of the base not up to the year before", "base_champion_years", held("base-champion", 2015, 2016), "-"],
    [
      "of the province also up to the year before",
      "provincial_champion_years",
      held("provincial-champion", 2015, 2016),
      "2+ A6+A5",
    ],
    [
      "of the province up to the year judged",
      "provincial_champion_years",
      held("provincial-champion", 2016, 2017),
      "2+ A6+A5",
    ],
    ["none that is known", "provincial_champion_years", held("provincial-champion", 2012), "-"],
  ])("%s", (_why, name, lines, expected) =>
    expect(fact(name, an, { decisions: decisionLines(...lines) })).toBe(expected),
  );
});

describe("initiatives", () => {
  const initiative = (cell: string, on: string | undefined, scope = "base") => ({
    nominee: "an",
    scope,
    recognised: on === undefined ? undefined : { number: "1/QĐ", on },
    place: at(cell),
  });
  const early = initiative("I1", "2015-12-31");
  const before = initiative("I2", "2016-01-01");
  const within = initiative("I3", "2017-01-01", "province");
  const three = [early, before, within];
  test.each([
    ["of the period", "initiatives_recognised", three, "1 I3"],
    ["of the period and the year before", "initiatives_two_years", three, "2 I2+I3"],
    ["of any time", "initiatives_recognised_total", three, "3 I1+I2+I3"],
    ["recognised by the province", "initiatives_recognised_province", three, "1 I3"],
    [
      "one still without a decision may add to them",
      "initiatives_recognised_total",
      [early, initiative("I4", undefined)],
      "1+ I1",
    ],
    [
      "so may one decided after the day",
      "initiatives_recognised_total",
      [early, initiative("I4", "2018-03-01")],
      "1+ I1",
    ],
    ["one decided on the day counts", "initiatives_recognised_total", [initiative("I4", "2018-02-28")], "1 I4"],
    ["none at all is none", "initiatives_recognised", [], "0"],
    ["none that counts rests on those that are there", "initiatives_recognised", [early], "0 I1"],
  ])("%s", (_why, name, initiatives, expected) =>
    expect(fact(name, an, { initiatives: initiatives as never })).toBe(expected),
  );

  test("a line that could not be used may have been one more", () => {
    const refused = [{ register: "initiatives", nominees: ["an"], values: new Map(), place: at("I9") }];
    expect(fact("initiatives_recognised", an, { initiatives: [within] as never, refused })).toBe("1+ I3");
  });
});

describe("how many of a unit's people hold a title", () => {
  const nominees = new Map([person("an", "huyen-a"), person("ba", "huyen-a"), person("em", "huyen-b")]);
  const held = decisionLines(
    "1/QĐ 2018-01-05 an advanced-worker 2017",
    "1/QĐ 2018-01-05 ba advanced-worker 2016",
    "1/QĐ 2018-01-05 em advanced-worker 2017",
  );
  test("those of the year and of the unit, at least", () => {
    expect(fact("members_advanced", unit, { nominees, decisions: held })).toBe("1+ A5");
    expect(fact("members_base_champion", unit, { nominees, decisions: held })).toBe("-");
    expect(fact("members_advanced", an, { nominees, decisions: held })).toBe("-");
  });

  test("a person who has moved counts where it was when the period ended", () => {
    const moved = new Map([
      person("an", "huyen-a", {
        moves: [
          { unit: "huyen-b", from: undefined },
          { unit: "huyen-a", from: "2017-12-31" },
        ],
      }),
    ]);
    expect(fact("members_advanced", unit, { nominees: moved, decisions: held })).toBe("1+ A5");
  });

  test("a person who moved on after the period still counts where it was", () => {
    const moved = new Map([
      person("an", "huyen-a", {
        moves: [
          { unit: "huyen-a", from: undefined },
          { unit: "huyen-b", from: "2018-01-01" },
        ],
      }),
    ]);
    expect(fact("members_advanced", unit, { nominees: moved, decisions: held })).toBe("1+ A5");
  });

  test("the title of the year on which others stand", () => {
    expect(fact("title_of_the_year", an, { nominees, decisions: held })).toBe("advanced-worker A5");
    expect(fact("title_of_the_year", { ...an, id: "ba" }, { nominees, decisions: held })).toBe("-");
  });
});

describe("a candidacy", () => {
  const title = { id: "base-champion", rules: [] } as unknown as Award;
  const facts = (registers: Partial<RoundRegisters>, kept: readonly RegisterName[], more: readonly unknown[] = []) => {
    const { context } = factsOf(an, registers, kept);
    return candidacyFacts(context, "an", title, more[0] as never, more[1] as never);
  };
  const registration = (nominee: string, award: string) => ({ nominee, award, place: at("R1") }) as never;
  test.each([
    ["registered for this title", [registration("an", "base-champion")], "true R1"],
    ["not in the register", [registration("ba", "base-champion")], "false"],
    ["registered for another that does not stand on it", [registration("an", "advanced-worker")], "false"],
  ])("%s", (_why, registrations, expected) =>
    expect(shown(facts({ registrations }, ["registrations"]).get("registered"))).toBe(expected),
  );

  test("registered for a title that stands on it, which is our own reading", () => {
    const worker = { id: "advanced-worker", rules: [] } as unknown as Award;
    const other = { ...worker, id: "excellent-labour-collective" } as Award;
    const { context } = factsOf(an, { registrations: [registration("an", "base-champion")] }, ["registrations"]);
    expect(shown(candidacyFacts(context, "an", worker, undefined, undefined).get("registered"))).toBe(
      "true R1 assumption",
    );
    expect(shown(candidacyFacts(context, "an", other, undefined, undefined).get("registered"))).toBe("false");
  });

  test("without a register, or where a line may be about the nominee, nothing is known", () => {
    const refused = [{ register: "registrations", nominees: undefined, values: new Map(), place: at("R9") }];
    expect(facts({}, []).get("registered")).toBeUndefined();
    expect(facts({ refused }, ["registrations"]).get("registered")).toBeUndefined();
  });

  test("its dossier when it is complete, and its votes as a share, with their rules' basis", () => {
    const cite = { document: "d", basis: "secondary" };
    const dossier = { complete: true, sources: [at("H1")], cite };
    const vote = {
      share: { numerator: { toFixed: () => "14" }, denominator: { toFixed: () => "15" } },
      vote: { place: at("V1") },
      rule: { cite },
    };
    const known = facts({}, [], [dossier, vote]);
    expect(shown(known.get("dossier_complete"))).toBe("true H1 secondary");
    expect(shown(known.get("vote_share"))).toBe("14/15 V1 secondary");
    const open = facts(
      {},
      [],
      [
        { ...dossier, complete: false },
        { ...vote, share: undefined },
      ],
    );
    expect([...open.keys()]).toEqual([]);
  });
});
