import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { KnownFact } from "../../src/domain/fact.js";
import type { SelfScore, Submissions } from "../../src/domain/observation.js";
import type { Plan, Round } from "../../src/domain/plan.js";
import type { Gate, Scheme } from "../../src/domain/scheme.js";
import type { Target } from "../../src/domain/target.js";
import type { Cluster, Unit } from "../../src/domain/unit.js";
import { type EvaluatedUnit, scoreUnit } from "../../src/evaluate/evaluate-unit.js";
import { judgeUnit } from "../../src/evaluate/judged-unit.js";
import {
  at,
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
  told,
  unitNamed,
} from "./builders.js";

const cluster = { id: "c", name: "Cụm 1" } as Cluster;
/** The two targets of the plan, 10 assigned of each to unit "a". */
const plan = (...more: readonly Target[]): Plan =>
  planWith({
    targets: new Map([targetNamed("t"), targetNamed("v"), ...more].map((one) => [one.id, one])),
    goals: [
      {
        cite,
        goals: new Map([["a", new Map(["t", "v", ...more.map((one) => one.id)].map((id) => [id, decimal(10)]))]]),
      },
    ],
  });
/** A group of an item for each target. */
const scheme = (more: Partial<Scheme> = {}) => schemeWith([groupWith([itemNamed("t"), itemNamed("v")])], more);

interface Told {
  readonly plan?: Plan;
  readonly unit?: Unit;
  readonly cluster?: Cluster | undefined;
  readonly scheme?: Scheme | undefined;
  readonly round?: Partial<Round>;
}
function evaluated(submissions: Submissions, told: Told = {}): EvaluatedUnit {
  const all = { plan: plan(), unit: unitNamed("a"), cluster, scheme: scheme(), ...told };
  const judged = judgeUnit(all.plan, all.unit, all.cluster, all.scheme, submissions);
  return scoreUnit(all.plan, roundOf(all.round), judged, new Map(), submissions);
}

/** "evaluated 9.5 of t 5, v 4.5" with the bonus and what is open, and what is said of it. */
function text({ evaluation, findings }: EvaluatedUnit): string {
  const { status, items, total, known, bonus, open } = evaluation;
  const points = items.map(({ item, points, pointsFrom }) =>
    pointsFrom === "not_applicable" ? `${item.id} ${points ?? "-"} absent` : `${item.id} ${points ?? "?"}`,
  );
  const sums = `${total ?? `${known} to ${known.plus(open)}`}${bonus.isZero() ? "" : ` with ${bonus}`}`;
  return [`${status} ${sums} of ${points.join(", ") || "nothing"}`, ...told(findings)].join("; ");
}
const said = (one: EvaluatedUnit, ...codes: readonly string[]) =>
  told(one.findings)
    .filter((finding) => codes.some((code) => finding.startsWith(code)))
    .join("; ");
const full = { t: "10", v: "9" };

describe("the points of one unit", () => {
  test.each([
    ["all known", submitted([reportWith("a", full)]), "evaluated 9.5 of t 5, v 4.5"],
    ["with a bonus", submitted([reportWith("a", { t: "12", v: "9" })]), "evaluated 10.5 with 1 of t 5, v 4.5"],
    ["one figure open", submitted([reportWith("a", { t: "10", v: "?" })]), "partly 5 to 14 of t 5, v ?"],
    ["no report", submitted([]), "not_reported 0 to 0 of nothing; TD306 unit=Huyện A"],
    ["another's report", submitted([reportWith("b", full)]), "not_reported 0 to 0 of nothing; TD306 unit=Huyện A"],
    [
      "a report that cannot be read",
      submitted([], {}, { unreadable: new Map([["a", "x.pdf"]]) }),
      "unreadable 0 to 0 of nothing",
    ],
  ])("%s", (_why, submissions, expected) => expect(text(evaluated(submissions))).toBe(expected));

  const own = submitted([reportWith("a", full)]);
  test.each([
    ["a cluster without a scheme", { scheme: undefined }, "evaluated 0 to 0 of nothing"],
    [
      "outside every cluster",
      { cluster: undefined, scheme: undefined },
      "evaluated 0 to 0 of nothing; TD314 unit=Huyện A at a.xlsx",
    ],
    [
      "a cap on the bonus of all groups",
      { scheme: scheme({ maxBonus: decimal("0.5") }) },
      "evaluated 9.5 of t 5, v 4.5",
    ],
  ] as readonly [string, Told, string][])("%s", (_why, more, expected) =>
    expect(text(evaluated(own, more))).toBe(expected),
  );

  test("the bonus of all groups is capped once more", () => {
    const more = submitted([reportWith("a", { t: "12", v: "12" })]);
    expect(text(evaluated(more, { scheme: scheme({ maxBonus: decimal("0.5") }) }))).toBe(
      "evaluated 10.5 with 0.5 of t 5, v 5",
    );
    expect(text(evaluated(more, { scheme: scheme({ maxBonus: decimal(3) }) }))).toBe("evaluated 12 with 2 of t 5, v 5");
  });

  test("a unit without a scheme is only partly evaluated while a target is open", () => {
    const open = submitted([reportWith("a", { t: "10", v: "?" })]);
    expect(evaluated(open, { scheme: undefined }).evaluation.status).toBe("partly");
    expect(evaluated(own, { scheme: undefined }).evaluation.status).toBe("evaluated");
  });

  test("the province is ranked in no cluster, and so misses none", () => {
    const province = unitNamed("province", { level: "district" });
    const report = submitted([reportWith("province", full)]);
    const where = { unit: province, cluster: undefined, scheme: undefined };
    expect(said(evaluated(report, where), "TD314", "TD306")).toBe("");
    expect(said(evaluated(submitted([]), where), "TD314", "TD306")).toBe("");
  });

  test("what is said of targets is said only of those that reported", () => {
    expect(said(evaluated(submitted([reportWith("a", { t: "10" })])), "TD303")).toBe(
      "TD303 unit=Huyện A target=Chỉ tiêu v",
    );
    expect(said(evaluated(submitted([])), "TD303")).toBe("");
  });

  test("the file is the report's, or the one that cannot be read", () => {
    const file = (submissions: Submissions) => evaluated(submissions).evaluation.file;
    expect(file(own)).toBe("a.xlsx");
    expect(file(submitted([], {}, { unreadable: new Map([["a", "x.pdf"]]) }))).toBe("x.pdf");
    expect(file(submitted([]))).toBeUndefined();
  });
});

describe("which targets and items a unit stands before", () => {
  const covenant = targetNamed("k", { origin: "covenant", owner: "c", levels: [] });
  const registered = targetNamed("o", { origin: "own", owner: "a", levels: [] });
  const others = [
    targetNamed("k2", { origin: "covenant", owner: "d" }),
    targetNamed("o2", { origin: "own", owner: "b" }),
    targetNamed("w", { levels: ["department"] }),
  ];
  const verdicts = (one: EvaluatedUnit) =>
    one.evaluation.targets.map(({ target, verdict }) => `${target.id} ${verdict}`).join(", ");

  test("the plan's at its level, its covenant's and its own", () => {
    const report = submitted([reportWith("a", { t: "10", v: "9", k: "10", o: "8", k2: "1", o2: "1", w: "1" })]);
    const more = { plan: plan(covenant, registered, ...others) };
    expect(verdicts(evaluated(report, more))).toBe("t met, v not_met, k met, o not_met, w not_applicable");
  });

  test.each([
    ["where the group adds them", true, "t 3.34, k 3.33, o 3.33"],
    ["nowhere else", false, "t 10"],
  ])(
    "an item for each target of the covenant and its own, and none of the plan's: %s",
    (_why, ownTargets, expected) => {
      const report = submitted([reportWith("a", { t: "10", v: "10", k: "10", o: "10" })]);
      const groups = [groupWith([itemNamed("t")], { ownTargets })];
      const { items } = evaluated(report, { plan: plan(covenant, registered), scheme: schemeWith(groups) }).evaluation;
      expect(items.map(({ item, points }) => `${item.id} ${points}`).join(", ")).toBe(expected);
    },
  );

  const beside = (...scores: readonly ReturnType<typeof given>[]) => submitted([reportWith("a", full)], { scores });
  test.each([
    [
      "found not to concern the unit",
      beside(given("appraised not_applicable", "v")),
      "t 10, v - absent; t met, v not_applicable",
    ],
    ["found so for another unit", beside(given("appraised not_applicable", "v", "b")), "t 5, v 4.5; t met, v not_met"],
    ["said so only by its cluster", beside(given("cluster not_applicable", "v")), "t 5, v 4.5; t met, v not_met"],
    ["appraised like any other", beside(given("appraised 4.5", "v")), "t 5, v 4.5; t met, v not_met"],
  ])("an item %s", (_why, submissions, expected) => {
    const one = evaluated(submissions);
    expect(`${text(one).split(" of ")[1]?.split(";")[0]}; ${verdicts(one)}`).toBe(expected);
  });

  test("a target of another item that concerns the unit still does", () => {
    const both = [itemNamed("t"), itemNamed("v", { targets: ["t", "v"] })];
    const one = evaluated(beside(given("appraised not_applicable", "v")), { scheme: schemeWith([groupWith(both)]) });
    expect(verdicts(one)).toBe("t met, v not_applicable");
  });

  test("an item whose only target does not concern the unit is shared out", () => {
    const more = {
      plan: plan(targetNamed("w", { levels: ["department"] })),
      scheme: schemeWith([groupWith([itemNamed("t"), itemNamed("w")])]),
    };
    expect(text(evaluated(submitted([reportWith("a", full)]), more))).toBe("evaluated 10 of t 10, w - absent");
  });

  test("each group has its own items", () => {
    const groups = [groupWith([itemNamed("t")]), groupWith([itemNamed("v")], { id: "h", max: decimal(20) })];
    const one = evaluated(submitted([reportWith("a", full)]), { scheme: schemeWith(groups) });
    expect(text(one)).toBe("evaluated 28 of t 10, v 18");
    expect(one.evaluation.groups.map(({ group, points, max }) => `${group.id} ${points} of ${max}`)).toEqual([
      "g 10 of 10",
      "h 18 of 20",
    ]);
  });
});

describe("scores that people gave", () => {
  const people = (...ids: readonly string[]) =>
    schemeWith([groupWith(ids.map((id) => itemNamed(id, { by: "people", targets: [] })))]);
  const selfScores = (scores: Readonly<Record<string, string>>) => ({
    selfScores: new Map(
      Object.entries(scores).map(([item, points]) => [
        item,
        { item, points: decimal(points), place: at("R") } as SelfScore,
      ]),
    ),
  });
  const sent = (self: Readonly<Record<string, string>>, ...scores: readonly ReturnType<typeof given>[]) =>
    submitted([reportWith("a", full, selfScores(self))], { scores });
  test.each([
    ["that nobody checked are counted", sent({ i: "4", j: "3" }), "TD309 unit=Huyện A count=2"],
    ["of which one was appraised", sent({ i: "4", j: "3" }, given("appraised 4")), "TD309 unit=Huyện A count=1"],
    ["all appraised", sent({}, given("appraised 4"), given("appraised 4", "j")), ""],
    [
      "for an item that the scheme does not have",
      sent({ i: "4", x: "3" }, given("appraised 4"), given("appraised 4", "j")),
      "TD313 unit=Huyện A item=x points=3 at R",
    ],
    [
      "by its cluster for such an item",
      sent({}, given("appraised 4"), given("appraised 4", "j"), given("cluster 2", "x")),
      "TD313 unit=Huyện A item=x points=2 at C",
    ],
    [
      "as only a bonus for such an item",
      sent({}, given("appraised 4"), given("appraised 4", "j"), given("cluster +2", "x")),
      "TD313 unit=Huyện A item=x points= at C",
    ],
    ["of another unit", sent({}, given("appraised 4"), given("appraised 4", "j"), given("cluster 2", "x", "b")), ""],
  ])("%s", (_why, submissions, expected) =>
    expect(said(evaluated(submissions, { scheme: people("i", "j") }), "TD309", "TD313")).toBe(expected),
  );

  test("are summed by column, a deduction taken away", () => {
    const minus = itemNamed("m", { by: "people", targets: [], kind: "deduction", maxDeduction: decimal(5) });
    const [i, k] = ["i", "k"].map((id) => itemNamed(id, { by: "people", targets: [] }));
    const items = [i, k, itemNamed("t"), minus].flatMap((one) => one ?? []);
    const submissions = sent({ i: "4" }, given("cluster 3"), given("cluster 2", "m"), given("appraised 6", "k"));
    const {
      self,
      cluster: theirs,
      appraised,
      computed,
    } = evaluated(submissions, { scheme: schemeWith([groupWith(items, { max: decimal(30) })]) }).evaluation.scores;
    expect([self, theirs, appraised, computed].map((one) => one?.toFixed() ?? "-").join(" ")).toBe("4 1 6 10");
  });
});

test("a column of scores in which nobody gave any is empty, not nothing", () => {
  const {
    self,
    cluster: theirs,
    appraised,
    computed,
  } = evaluated(submitted([reportWith("a", full)])).evaluation.scores;
  expect([self, theirs, appraised, computed].map((one) => one?.toFixed() ?? "-").join(" ")).toBe("- - - 9.5");
});

test("who is not ranked yet shares no rank", () => expect(evaluated(submitted([])).evaluation.tiedWith).toEqual([]));

describe("when the report came in", () => {
  const receipt = (received: string | undefined, more: object = {}) => ({
    unit: "a",
    paper: "year_report",
    due: undefined,
    received,
    ...more,
  });
  const half = { kind: "half_year", name: "", from: "2017-01-01", to: "2017-06-30" } as const;
  const cameIn = (receipts: readonly object[], round: Partial<Round> = {}, datedOn?: string) => {
    const one = evaluated(submitted([reportWith("a", full, { datedOn })], { receipts }), { round });
    const { on, late } = one.evaluation.received;
    const inTime = one.evaluation.facts.get("reported_in_time")?.value;
    const fact = inTime?.type === "boolean" ? inTime.value : "?";
    return [`${on ?? "?"} ${late === undefined ? "?" : late ? "late" : "in time"}, fact ${fact}`, said(one, "TD308")]
      .filter(Boolean)
      .join("; ");
  };
  const due = { reportsDue: "2017-12-10" };
  test.each([
    ["nobody knows", [], due, undefined, "? ?, fact ?"],
    ["by the day written in it", [], due, "2017-12-09", "2017-12-09 in time, fact true"],
    ["on the last day", [], due, "2017-12-10", "2017-12-10 in time, fact true"],
    [
      "a day late",
      [],
      due,
      "2017-12-11",
      "2017-12-11 late, fact false; TD308 unit=Huyện A on=2017-12-11 due=2017-12-10",
    ],
    ["no day was set", [], {}, "2017-12-11", "2017-12-11 ?, fact ?"],
    [
      "by the register before the day written in it",
      [receipt("2017-12-12")],
      due,
      "2017-12-01",
      "2017-12-12 late, fact false; TD308 unit=Huyện A on=2017-12-12 due=2017-12-10",
    ],
    [
      "with a day of its own in the register",
      [receipt("2017-12-12", { due: "2017-12-15" })],
      due,
      undefined,
      "2017-12-12 in time, fact true",
    ],
    [
      "a register that only has the day it was due",
      [receipt(undefined, { due: "2017-12-05" })],
      due,
      "2017-12-06",
      "2017-12-06 late, fact false; TD308 unit=Huyện A on=2017-12-06 due=2017-12-05",
    ],
    [
      "twice: the last counts",
      [receipt("2017-12-12"), receipt("2017-12-01")],
      due,
      undefined,
      "2017-12-12 late, fact false; TD308 unit=Huyện A on=2017-12-12 due=2017-12-10",
    ],
    [
      "twice, the other way round",
      [receipt("2017-12-01"), receipt("2017-12-12")],
      due,
      undefined,
      "2017-12-12 late, fact false; TD308 unit=Huyện A on=2017-12-12 due=2017-12-10",
    ],
    [
      "twice on a day: the line below counts",
      [receipt("2017-12-01", { due: "2017-11-01" }), receipt("2017-12-01", { due: "2017-12-15" })],
      due,
      undefined,
      "2017-12-01 in time, fact true",
    ],
    [
      "once, and a further line waits",
      [receipt("2017-12-09"), receipt(undefined)],
      due,
      undefined,
      "2017-12-09 in time, fact true",
    ],
    [
      "once, below a line that waits",
      [receipt(undefined), receipt("2017-12-09")],
      due,
      undefined,
      "2017-12-09 in time, fact true",
    ],
    ["another's is no matter", [receipt("2017-12-12", { unit: "b" })], due, undefined, "? ?, fact ?"],
    [
      "another paper is no matter",
      [receipt("2017-12-12", { paper: "half_year_report" })],
      due,
      undefined,
      "? ?, fact ?",
    ],
    [
      "of half a year",
      [receipt("2017-06-20", { paper: "half_year_report" }), receipt("2017-12-12")],
      { ...due, period: half },
      undefined,
      "2017-06-20 in time, fact true",
    ],
  ] as const)("%s", (_why, receipts, round, datedOn, expected) =>
    expect(cameIn(receipts, round, datedOn)).toBe(expected),
  );
});

describe("what a unit must pass to be ranked", () => {
  const facts = (value: boolean): ReadonlyMap<string, KnownFact> =>
    new Map([["n", { value: { type: "boolean", value }, sources: [] }]]);
  const passes = (gates: readonly Gate[], more: object = {}, figures: Readonly<Record<string, string>> = full) => {
    const one = evaluated(submitted([reportWith("a", figures, more)]), { scheme: scheme({ gates }) });
    return [one.evaluation.gate, said(one, "TD318", "TD319")].filter(Boolean).join("; ");
  };
  test.each([
    ["nothing is asked", [], {}, "met"],
    ["it passes", [gateOn("n", true)], { facts: facts(true) }, "met"],
    ["it does not", [gateOn("n", true)], { facts: facts(false) }, "not_met; TD318 unit=Huyện A gate=Điều kiện n"],
    ["nobody knows", [gateOn("n", true)], {}, "unknown; TD319 unit=Huyện A gate=Điều kiện n"],
    [
      "one that it does not pass decides",
      [gateOn("m", true), gateOn("n", true)],
      { facts: facts(false) },
      "not_met; TD319 unit=Huyện A gate=Điều kiện m; TD318 unit=Huyện A gate=Điều kiện n",
    ],
    ["as many points as asked", [gateOn("total_points", 9)], {}, "met"],
    ["too few points", [gateOn("total_points", 10)], {}, "not_met; TD318 unit=Huyện A gate=Điều kiện total_points"],
  ] as const)("%s", (_why, gates, more, expected) => expect(passes(gates, more)).toBe(expected));

  test("too few points while some are open may still be enough", () => {
    const open = { t: "10", v: "?" };
    expect(passes([gateOn("total_points", 9)], {}, open)).toBe(
      "unknown; TD319 unit=Huyện A gate=Điều kiện total_points",
    );
    expect(passes([gateOn("total_points", 5)], {}, open)).toBe("met");
  });

  test("of a unit that did not report nothing is asked", () => {
    const one = evaluated(submitted([]), { scheme: scheme({ gates: [gateOn("n", true)] }) });
    expect([one.evaluation.gate, said(one, "TD318", "TD319")]).toEqual(["met", ""]);
  });

  const weak = { ...cite, basis: "memory" } as const;
  const total = (own: Scheme | undefined, submissions = submitted([reportWith("a", full)])) => {
    const known = evaluated(submissions, { scheme: own }).evaluation.facts.get("total_points");
    return known && `${known.value.type === "count" ? known.value.value : "?"}, ${known.basis}`;
  };
  const absent = submitted([reportWith("a", full)], { scores: [given("appraised not_applicable", "v")] });
  const half = schemeWith([groupWith([itemNamed("t"), itemNamed("v", { cite: weak })])]);
  test.each([
    ["as surely as what it adds up", scheme(), undefined, "9.5, read"],
    [
      "whose score counts is not read",
      scheme({ counts: { ...scheme().counts, cite: weak } }),
      undefined,
      "9.5, memory",
    ],
    ["an item is not read", half, undefined, "9.5, memory"],
    ["an item that does not concern the unit is no matter", half, absent, "10, read"],
    ["without a scheme there is none", undefined, undefined, undefined],
    ["without a report there is none", scheme(), submitted([]), undefined],
  ])("the total as a fact: %s", (_why, own, submissions, expected) => expect(total(own, submissions)).toBe(expected));
});
