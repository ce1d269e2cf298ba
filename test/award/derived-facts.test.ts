import { describe, expect, test } from "vitest";
import { evaluationFacts, memberShareFacts, reportedBehind } from "../../src/award/derived-facts.js";
import { decimal } from "../../src/domain/decimal.js";
import type { KnownFact } from "../../src/domain/fact.js";
import type { ClusterEvaluation, UnitEvaluation } from "../../src/evaluate/evaluation.js";

const at = (cell: string) => ({ file: "f.xlsx", sheet: "s", cell });
const shown = (known: KnownFact | undefined) => {
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
};

/** "met", "met exceeded", "not_met A5", "unknown undecided", "met reported": a target of a unit. */
const target = (text: string) => {
  const [verdict = "", ...more] = text.split(" ");
  const cell = more.find((one) => /^[A-Z]\d+$/.test(one));
  return {
    verdict,
    exceeded: more.includes("exceeded"),
    decides: !more.includes("undecided") && !more.includes("reported"),
    goalFrom: more.includes("reported") ? "reported" : "assigned",
    place: cell === undefined ? undefined : at(cell),
    basis: more.includes("weak") ? "assumption" : "read",
  };
};
const unit = (targets: readonly string[], more: object = {}) =>
  ({
    cluster: "c",
    gate: "met",
    rankFrom: 1,
    rankTo: 1,
    facts: new Map(),
    items: [],
    targets: targets.map(target),
    ...more,
  }) as unknown as UnitEvaluation;
const cluster = (ranks: readonly number[], place = "leave_empty") =>
  ({
    scheme: { whenHolderFails: { place } },
    places: ranks.map((rank) => ({ rank, award: "x", cite: { document: "d", basis: "secondary" } })),
  }) as unknown as ClusterEvaluation;
const fact = (name: string, own: UnitEvaluation, of: ClusterEvaluation | undefined = cluster([1])) =>
  shown(evaluationFacts(own, of).get(name));

describe("whether all targets are met", () => {
  test.each([
    ["all of them", ["met", "met"], "true read"],
    ["one missed, with its cell", ["met", "not_met A5", "unknown"], "false A5 read"],
    ["one that is open leaves it open", ["met", "unknown"], "-"],
    ["what does not concern the unit is left aside", ["met", "not_applicable"], "true read"],
    ["a goal that only the report names decides nothing", ["met", "met reported"], "-"],
    ["a target with an unclear reading that is met does no harm", ["met", "met undecided"], "true read"],
    ["missed, it never decides against the unit", ["met", "not_met undecided"], "-"],
    ["and by itself it says nothing", ["met undecided"], "-"],
    ["nothing that concerns the unit says nothing", ["not_applicable"], "-"],
    ["as surely as the weakest of them", ["met", "met weak"], "true assumption"],
  ])("%s", (_why, targets, expected) => expect(fact("targets_all_met", unit(targets))).toBe(expected));
});

describe("how many targets were passed", () => {
  test.each([
    ["of which all are known", ["met exceeded", "met", "met exceeded"], "2 read"],
    ["none of them", ["met", "not_met"], "0 read"],
    ["at least those that are known", ["met exceeded", "unknown"], "1+ read"],
    ["none known, and some open", ["met", "unknown"], "-"],
    ["one that decides nothing does not count", ["met", "met exceeded undecided"], "0 read"],
    ["none that decides", ["met exceeded undecided"], "-"],
  ])("%s", (_why, targets, expected) => expect(fact("targets_exceeded", unit(targets))).toBe(expected));
});

describe("whether the unit was assessed in a cluster of the province", () => {
  test.each([
    ["ranked", {}, "true read"],
    ["shut out by a gate", { rankFrom: undefined, gate: "not_met" }, "true read"],
    ["not ranked yet", { rankFrom: undefined }, "-"],
    ["in no cluster", { cluster: undefined }, "false read"],
  ])("%s", (_why, more, expected) => expect(fact("assessed_in_cluster", unit(["met"], more))).toBe(expected));
});

describe("whether its rank is one that the scheme commends", () => {
  const commended = (more: object, ranks: readonly number[], place?: string) =>
    fact("rank_commended", unit(["met"], more), cluster(ranks, place));
  test.each([
    ["a rank that leads to an award", { rankFrom: 2, rankTo: 2 }, [1, 2], undefined, "true secondary"],
    ["one that does not", { rankFrom: 3, rankTo: 3 }, [1, 2], undefined, "false secondary"],
    ["unless places are passed down", { rankFrom: 3, rankTo: 3 }, [1, 2], "pass_down", "-"],
    ["every rank that is possible", { rankFrom: 1, rankTo: 2 }, [1, 2], undefined, "true secondary"],
    ["some of those that are possible", { rankFrom: 2, rankTo: 3 }, [1, 2], undefined, "-"],
    ["none of those that are possible", { rankFrom: 3, rankTo: 5 }, [1, 2], undefined, "false secondary"],
    ["not ranked yet", { rankFrom: undefined, rankTo: undefined }, [1], undefined, "-"],
    ["shut out by a gate", { gate: "not_met" }, [1], undefined, "false secondary"],
    ["who may yet be shut out, at a rank that would be commended", { gate: "unknown" }, [1], undefined, "-"],
    [
      "who may yet be shut out, at one that would not",
      { gate: "unknown", rankFrom: 2, rankTo: 2 },
      [1],
      undefined,
      "false secondary",
    ],
  ] as const)("%s", (_why, more, ranks, place, expected) => expect(commended(more, ranks, place)).toBe(expected));

  test("outside every cluster it is none; it rests on the items' basis too", () => {
    expect(shown(evaluationFacts(unit(["met"]), undefined).get("rank_commended"))).toBe("false read");
    expect(fact("rank_commended", unit(["met"], { items: [{ basis: "assumption" }] }))).toBe("true assumption");
  });
});

test("what the registers show of its work comes with it, what it reported does not", () => {
  const yes = (cell: string): KnownFact => ({ value: { type: "boolean", value: true }, sources: [at(cell)] });
  const facts = new Map([
    ["covenant_signed", yes("C1")],
    ["reported_in_time", yes("C2")],
    ["new_model", yes("C3")],
  ]);
  const known = evaluationFacts(unit(["met"], { facts }), cluster([1]));
  expect([
    shown(known.get("covenant_signed")),
    shown(known.get("reported_in_time")),
    shown(known.get("new_model")),
  ]).toEqual(["true C1", "true C2", "-"]);
});

describe("shares of the members", () => {
  const count = (value: number, cell: string, orMore?: boolean): KnownFact => ({
    value: { type: "count", value: decimal(value), ...(orMore ? { orMore } : {}) },
    sources: [at(cell)],
  });
  const names = new Map([
    ["members_advanced", { name: "Số LĐTT" }],
    ["members_total", { name: "Tổng số" }],
  ]) as never;
  const share = (...facts: readonly (readonly [string, KnownFact])[]) => {
    const { derived, findings } = memberShareFacts(new Map(facts), "Huyện A", names);
    const told = findings.map(({ code, args, place }) =>
      [code, ...Object.values(args), place && "cell" in place ? place.cell : ""].join(" "),
    );
    return [shown(derived.get("members_advanced_share")), ...told].join("; ");
  };
  const total = ["members_total", count(10, "T1")] as const;
  test.each([
    ["a count over all", [total, ["members_advanced", count(7, "A1")]], "7/10 A1"],
    ["all of them", [total, ["members_advanced", count(10, "A1")]], "10/10 A1"],
    ["at least so many", [total, ["members_advanced", count(7, "A1", true)]], "7/10+ A1"],
    ["without the whole", [["members_advanced", count(7, "A1")]], "-"],
    ["without the part", [total], "-"],
    [
      "of nobody",
      [
        ["members_total", count(0, "T1")],
        ["members_advanced", count(0, "A1")],
      ],
      "-",
    ],
    [
      "more than all is said and not used",
      [total, ["members_advanced", count(12, "A1")]],
      "-; TD406 Huyện A Số LĐTT Tổng số 12 10 A1",
    ],
  ] as const)("%s", (_why, facts, expected) => expect(share(...facts)).toBe(expected));

  test("a share that is open lacks its two counts, another fact itself", () => {
    expect(reportedBehind("members_advanced_share")).toEqual(["members_advanced", "members_total"]);
    expect(reportedBehind("new_model")).toEqual(["new_model"]);
  });
});
