import { describe, expect, test } from "vitest";
import type { AwardResult } from "../../src/award/award-result.js";
import { withClashes } from "../../src/award/clashes.js";
import {
  decidedAgainstTheLaw,
  passedAgainstTheLaw,
  votedOtherwise,
  votedWithoutRule,
} from "../../src/award/council-differs.js";
import { dayFindings } from "../../src/award/day-findings.js";
import { dossierOf } from "../../src/award/dossier.js";
import { holdOf, unclearHolds } from "../../src/award/hold-of.js";
import { knownFacts } from "../../src/award/known-facts.js";
import { countOf, withinQuota } from "../../src/award/quota.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import type { Award, Quota } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import type { KnownFact } from "../../src/domain/fact.js";
import type { Finding } from "../../src/domain/finding.js";
import type { Place } from "../../src/domain/place.js";
import { ratio } from "../../src/domain/ratio.js";
import { noRegisters, type RoundRegisters } from "../../src/domain/registers.js";

const cite = { document: "d", basis: "read" } as const;
const at = (cell: string): Place => ({ file: "f.xlsx", sheet: "s", cell });
/** "TD412 nominee=An, awards=X, Y at A5" of each finding. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ code, args, place }) => {
    const values = Object.entries(args).map(([name, value]) => `${name}=${value}`);
    return [code, ...values, ...(place && "cell" in place ? [`at ${place.cell}`] : [])].join(" ");
  });

/** A nominee who meets the award "X"; another is named by its id. */
const result = ({ award = "x", kind = "commendation", ...more }: Record<string, unknown>): AwardResult =>
  ({
    award: { id: award, name: String(award).toUpperCase(), kind },
    verdict: "met",
    selection: undefined,
    occasion: "year",
    achievement: undefined,
    nominee: { id: "an", name: "An", kind: "individual", unit: "u" },
    rules: [],
    conditions: [],
    deciding: [],
    clashesWith: [],
    hold: undefined,
    vote: undefined,
    ...more,
  }) as unknown as AwardResult;

describe("one achievement, one commendation", () => {
  const clash = (...more: readonly object[]) => {
    const { results, findings } = withClashes(more.map((one) => result({ ...one })));
    return [
      results.map((one) => one.clashesWith.map(({ id }) => id).join("+") || "-").join(" "),
      ...told(findings),
    ].join("; ");
  };
  test.each([
    ["two for the same year's work", [{}, { award: "y" }], "y x; TD412 nominee=An awards=X, Y"],
    ["a title beside a commendation", [{}, { award: "y", kind: "title" }], "- -"],
    ["for two different deeds", [{ achievement: "a" }, { award: "y", achievement: "b" }], "- -"],
    ["for the year and for a deed", [{}, { award: "y", occasion: "sudden" }], "- -"],
    ["one that is not met", [{}, { award: "y", verdict: "unknown" }], "- -"],
    ["one that is not proposed", [{}, { award: "y", selection: "not_selected" }], "- -"],
    ["two persons", [{}, { award: "y", nominee: { id: "ba", name: "Ba" } }], "- -"],
    ["three for one deed", [{}, { award: "y" }, { award: "z" }], "y+z x+z x+y; TD412 nominee=An awards=X, Y, Z"],
  ])("%s", (_why, more, expected) => expect(clash(...more)).toBe(expected));
});

describe("a dossier", () => {
  const award = { id: "x", dossier: { papers: ["request", "minutes"], cite } } as unknown as Award;
  const line = (paper: string, isThere: boolean, more: object = {}) => ({
    nominee: "an",
    award: "x",
    paper,
    isThere,
    consultation: undefined,
    place: at("A1"),
    ...more,
  });
  const state = (...lines: readonly object[]) => {
    const registers = { ...noRegisters, kept: new Set(["dossiers"]), dossiers: lines } as unknown as RoundRegisters;
    const found = dossierOf(registers, "an", award);
    return found && `${found.complete} -${found.missing.join("+")} ?${found.awaited.length} !${found.against.length}`;
  };
  const asked = (isThere: boolean, answer?: string) =>
    line("consultation", isThere, { consultation: { body: "Sở A", answer } });
  const all = [line("request", true), line("minutes", true)];
  test.each([
    ["every paper there", all, "true - ?0 !0"],
    ["one that nobody entered", [line("request", true)], "false -minutes ?0 !0"],
    ["one entered as missing", [...all, line("minutes", false)], "false -minutes ?0 !0"],
    [
      "another's paper is no help",
      [line("request", true), line("minutes", true, { nominee: "ba" })],
      "false -minutes ?0 !0",
    ],
    [
      "nor one for another award",
      [line("request", true), line("minutes", true, { award: "y" })],
      "false -minutes ?0 !0",
    ],
    ["a body that has not answered", [...all, asked(false)], "false - ?1 !0"],
    ["a body that agrees", [...all, asked(true, "agrees")], "true - ?0 !0"],
    ["a body that does not agree", [...all, asked(true, "disagrees")], "false - ?0 !1"],
  ])("%s", (_why, lines, expected) => expect(state(...lines)).toBe(expected));

  test("without a register, or a rule that says what is needed, nothing is known", () => {
    expect(dossierOf(noRegisters, "an", award)).toBeUndefined();
    const kept = { ...noRegisters, kept: new Set(["dossiers"]) } as unknown as RoundRegisters;
    expect(dossierOf(kept, "an", { id: "x" } as unknown as Award)).toBeUndefined();
  });
});

describe("a hold", () => {
  const nominee = { kind: "individual", id: "an", name: "An", unit: "u" } as const;
  const own = {
    nominee: "an",
    reason: "complaint",
    since: "2018-02-01",
    until: undefined,
    paper: "15/TB",
    place: at("A5"),
  };
  const lost = (register: string, nominees: readonly string[] | undefined) => ({
    register,
    nominees,
    values: new Map([["paper", "9/TB"]]),
    place: at("A9"),
  });
  const held = (more: object, day = "2018-02-28") => {
    const { hold, findings } = holdOf({ ...noRegisters, ...more } as unknown as RoundRegisters, nominee, day);
    return [hold?.paper ?? "-", ...told(findings)].join("; ");
  };
  test.each([
    [
      "from its day on",
      { holds: [own] },
      "15/TB; TD408 nominee=An reason=complaint since=2018-02-01 paper=15/TB at A5",
    ],
    ["of somebody else", { holds: [{ ...own, nominee: "ba" }] }, "-"],
    ["that is over", { holds: [{ ...own, until: "2018-02-10" }] }, "-"],
    [
      "of which neither day nor reason can be read",
      { holds: [{ ...own, reason: undefined, since: undefined }] },
      "15/TB; TD408 nominee=An reason=not_readable_reason since=not_readable_day paper=15/TB at A5",
    ],
    ["of nobody known holds everybody", { refused: [lost("holds", undefined)] }, "9/TB"],
    ["of another who is known does not", { refused: [lost("holds", ["ba"])] }, "-"],
    ["a line of another register does not", { refused: [lost("votes", undefined)] }, "-"],
  ])("%s", (_why, more, expected) => expect(held(more)).toBe(expected));

  test("what holds nobody known is said once, at its line", () => {
    const registers = {
      ...noRegisters,
      refused: [lost("holds", undefined), lost("holds", ["ba"]), lost("votes", undefined)],
    } as unknown as RoundRegisters;
    expect(told(unclearHolds(registers))).toEqual(["TD420 at A9"]);
  });
});

describe("what stands before what", () => {
  const fact = (value: KnownFact["value"], cell: string): KnownFact => ({ value, sources: [at(cell)] });
  const count = (value: number, orMore = false): KnownFact["value"] => ({
    type: "count",
    value: decimal(value),
    ...(orMore ? { orMore } : {}),
  });
  const yes: KnownFact["value"] = { type: "boolean", value: true };
  const known = (reported?: KnownFact["value"], registered?: KnownFact["value"], verified?: KnownFact["value"]) => {
    const of = (value: KnownFact["value"] | undefined, cell: string) =>
      new Map(value ? [["n", fact(value, cell)] as const] : []);
    const { facts, findings } = knownFacts("An", of(reported, "R"), of(registered, "G"), of(verified, "V"), new Map());
    const place = facts.get("n")?.sources[0];
    return [place && "cell" in place ? place.cell : "-", ...told(findings)].join("; ");
  };
  test.each([
    ["only reported", [count(3)], "R"],
    [
      "a register before a report, and the difference is said",
      [count(3), count(2)],
      "G; TD407 nominee=An fact=n said=3 shown=2 at R",
    ],
    ["the same in both", [count(2), count(2)], "G"],
    ["a report above what a register shows at least", [count(3), count(2, true)], "R"],
    [
      "a report below what a register shows at least",
      [count(1), count(2, true)],
      "G; TD407 nominee=An fact=n said=1 shown=2 at R",
    ],
    ["only what a register shows at least", [undefined, count(2, true)], "G"],
    ["what was verified before all, and no difference is said", [count(3), count(2), count(4)], "V"],
    ["a yes or no is not compared", [yes, yes], "G"],
    ["nothing", [], "-"],
  ] as const)("%s", (_why, given, expected) => expect(known(...given)).toBe(expected));
});

describe("a quota", () => {
  const quota = (share: string, within: Quota["within"], more: object = {}): Quota => ({
    from: "2017-10-01",
    share: ratio(decimal(share)),
    of: "holders",
    award: "y",
    within,
    cite,
    ...more,
  });
  const limited = (quotas: readonly Quota[], bases: Readonly<Record<string, number>>, ...more: readonly object[]) => {
    const award = { id: "x", name: "X", quotas } as unknown as Award;
    const { results, findings } = withinQuota(
      award,
      more.map((one) => result({ ...one })),
      "2018-01-20",
      (_, unit) => {
        const base = bases[unit ?? "round"];
        return base === undefined ? undefined : decimal(base);
      },
      new Map(),
    );
    return [results.map((one) => one.selection ?? "-").join(" "), ...told(findings)].join("; ");
  };
  const of = (id: string, unit: string, more: object = {}) => ({ nominee: { id, name: id, unit }, ...more });
  const unit = quota("0.15", "unit");
  test.each([
    ["within it", [unit], { u: 20 }, [of("a", "u"), of("b", "u")], "selected selected"],
    ["as many as it allows", [unit], { u: 14 }, [of("a", "u"), of("b", "u")], "selected selected"],
    [
      "one more than it allows: the choice is the council's",
      [unit],
      { u: 13 },
      [of("a", "u"), of("b", "u")],
      "awaits_vote awaits_vote; TD411 award=X unit=u qualified=2 limit=1 base=13",
    ],
    ["each unit by itself", [unit], { u: 7, v: 7 }, [of("a", "u"), of("b", "v")], "selected selected"],
    ["its number is not known", [unit], {}, [of("a", "u")], "no_quota_known"],
    [
      "who is open waits",
      [unit],
      { u: 20 },
      [of("a", "u"), of("b", "u", { verdict: "unknown" })],
      "selected awaits_vote",
    ],
    ["who fails stays as it is", [unit], { u: 7 }, [of("a", "u"), of("b", "u", { verdict: "not_met" })], "selected -"],
    [
      "who lost the vote does not count",
      [unit],
      { u: 7 },
      [of("a", "u"), of("b", "u", { selection: "not_selected" })],
      "selected not_selected",
    ],
    ["of the whole round", [quota("0.2", "round")], { round: 5 }, [of("a", "u")], "selected"],
    [
      "more than the round allows",
      [quota("0.2", "round")],
      { round: 9 },
      [of("a", "u"), of("b", "v")],
      "awaits_vote awaits_vote; TD411 award=X unit= qualified=2 limit=1 base=9",
    ],
    ["none on the day", [quota("0.2", "round", { from: "2018-03-01" })], { round: 5 }, [of("a", "u")], "-"],
    [
      "of two that may apply the smaller",
      [quota("0.5", "unit", { from: "2014-10-15", mayApplyUntil: "2018-12-31" }), unit],
      { u: 7 },
      [of("a", "u"), of("b", "u")],
      "awaits_vote awaits_vote; TD411 award=X unit=u qualified=2 limit=1 base=7",
    ],
  ] as const)("%s", (_why, quotas, bases, more, expected) => expect(limited(quotas, bases, ...more)).toBe(expected));

  test("its base is a count that is known, never a lower bound", () => {
    const facts = (value: KnownFact["value"]) => new Map([["n", { value, sources: [] }]]);
    expect(countOf(facts({ type: "count", value: decimal(7) }), "n")?.toFixed()).toBe("7");
    expect(countOf(facts({ type: "count", value: decimal(7), orMore: true }), "n")).toBeUndefined();
    expect(countOf(facts({ type: "boolean", value: true }), "n")).toBeUndefined();
    expect(countOf(undefined, "n")).toBeUndefined();
  });
});

describe("where people decide otherwise", () => {
  const vote = (passed: boolean | undefined) => ({ vote: { passed, vote: { yes: 9, members: 15, place: at("A7") } } });
  test("passed though open or not met, with what stands against it", () => {
    expect(told(passedAgainstTheLaw([result({ ...vote(true), verdict: "not_met" })]))).toEqual([
      "TD413 nominee=An award=X verdict=not_met why= at A7",
    ]);
    expect(
      told(passedAgainstTheLaw([result({ ...vote(true), verdict: "unknown", hold: { paper: "15/TB" } })])),
    ).toEqual(["TD413 nominee=An award=X verdict=unknown why=15/TB at A7"]);
    expect(
      passedAgainstTheLaw([result(vote(true)), result({ ...vote(false), verdict: "not_met" }), result({})]),
    ).toEqual([]);
  });

  test("votes that no rule counts", () => {
    expect(told(votedWithoutRule([result(vote(undefined)), result(vote(true)), result({})]))).toEqual([
      "TD423 nominee=An award=X yes=9 members=15 at A7",
    ]);
  });

  test("a decision that gave what is not met", () => {
    const held = (award: string) => () => [{ award, number: "5/QĐ", sources: [at("A3")] }] as never;
    const failed = result({ verdict: "not_met" });
    expect(told(decidedAgainstTheLaw([failed], held("x")))).toEqual([
      "TD422 nominee=An award=X number=5/QĐ why= at A3",
    ]);
    expect(decidedAgainstTheLaw([failed], held("y"))).toEqual([]);
    expect(decidedAgainstTheLaw([result({})], held("x"))).toEqual([]);
    expect(decidedAgainstTheLaw([result({ verdict: "not_met", occasion: "sudden" })], held("x"))).toEqual([]);
  });

  const units = [
    { unit: "a", name: "A", cluster: "c", rank: 1 },
    { unit: "b", name: "B", cluster: "c", rank: 2 },
  ] as never;
  const clusters = [{ cluster: { id: "c", name: "C" } }] as never;
  const meeting = (cluster: string, ...votes: readonly (readonly [string, number])[]) =>
    [{ cluster, votes: new Map(votes.map(([unit, yes]) => [unit, { yes, no: undefined }])), place: at("A5") }] as never;
  test.each([
    [
      "for another than the leader",
      meeting("c", ["a", 3], ["b", 5]),
      ["TD414 cluster=C leader=A favourites=B yes=5 at A5"],
    ],
    ["for the leader", meeting("c", ["a", 5], ["b", 3]), []],
    ["as many for the leader", meeting("c", ["a", 5], ["b", 5]), []],
    ["for nobody", meeting("c"), []],
    ["in a cluster without a certain leader", meeting("d", ["b", 5]), []],
  ])("a cluster that voted %s", (_why, meetings, expected) =>
    expect(told(votedOtherwise(meetings, clusters, units))).toEqual(expected),
  );
});

describe("what is said of the day", () => {
  const { plan, round } = openWorkspace("/", new URL("../../examples/kien-giang-2017", import.meta.url).pathname);
  if (!plan || !round) throw new Error("no plan");
  const judged = plan.awards.map((award) => ({
    award,
    rules: award.rules.map((rule) => ({ versions: [{ rule }] })),
  }));
  const said = (day: string | undefined, awards = judged) => {
    const own = { ...round, decidedOn: day };
    return told(dayFindings(plan, own, awards as never, day ?? round.period.to));
  };
  const codes = (day: string | undefined) => [...new Set(said(day).map((one) => one.slice(0, 5)))].sort().join(" ");
  test.each([
    ["not set yet", undefined, "TD401 TD416 TD417 TD418"],
    ["before the period ends, under the old decree", "2017-09-30", "TD402 TD416 TD418"],
    ["under the new decree, before the circular", "2017-12-14", "TD402 TD416 TD417 TD418"],
    ["after the circular", "2018-02-28", "TD416 TD417 TD418"],
    ["after the scheme was amended", "2018-03-15", "TD403 TD416 TD417 TD418"],
    ["after the decision on schemes was replaced", "2019-04-04", "TD403 TD405 TD416 TD418"],
    ["after the law was replaced", "2024-01-01", "TD403 TD405 TD416 TD418"],
  ])("%s", (_why, day, expected) => expect(codes(day)).toBe(expected));

  test("with the documents, the day and the amendment", () => {
    expect(said("2018-03-15")).toContain("TD403 document=489/QĐ-UBND amendment=584/QĐ-UBND day=2018-03-15");
    expect(said("2018-02-28")).toContain("TD417 document=489/QĐ-UBND by=91/2017/NĐ-CP from=2017-10-01");
    const ofProvince = "TD417 document=11/2015/QĐ-UBND by=91/2017/NĐ-CP from=2017-10-01";
    const days = ["2017-09-30", "2017-10-01", "2019-01-09", "2019-01-10"];
    expect(days.map((day) => said(day).includes(ofProvince))).toEqual([false, true, true, false]);
    expect(said("2024-01-01")).toContain("TD405 document=15/2003/QH11 day=2024-01-01");
    expect(said("2017-09-30")[0]).toBe("TD402 day=2017-09-30 end=2017-12-31");
    expect(said(undefined)[0]).toBe("TD401 day=2017-12-31");
    expect(said("2017-12-14").filter((one) => one.startsWith("TD416")).length).toBeGreaterThan(0);
  });

  test("nothing that was not judged is said to be remembered", () => {
    expect(said("2018-02-28", []).filter((one) => one.startsWith("TD418"))).toEqual([]);
    const one = judged.filter(({ award }) => award.id === "certificate-of-merit");
    expect(said("2018-02-28", one).filter((text) => text.startsWith("TD418"))).toEqual([
      "TD418 award=Giấy khen provision=Điều 74, Điều 75",
    ]);
  });
});
