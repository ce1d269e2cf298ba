import { describe, expect, test } from "vitest";
import type { AwardResult } from "../../src/award/award-result.js";
import { selectAmong } from "../../src/award/selection.js";
import type { Award, Quota } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import type { Facts, KnownFact } from "../../src/domain/fact.js";
import type { Plan } from "../../src/domain/plan.js";
import { ratio } from "../../src/domain/ratio.js";
import type { Evaluation } from "../../src/evaluate/evaluation.js";

const cite = { document: "d", basis: "read" } as const;
const quota = (share: string, of: Quota["of"], within: Quota["within"], award?: string): Quota => ({
  from: "2017-10-01",
  share: ratio(decimal(share)),
  of,
  award,
  within,
  cite,
});
const award = (id: string, more: object = {}) =>
  ({ id, name: id.toUpperCase(), competition: "none", votes: [], quotas: [], ...more }) as unknown as Award;
const facts = (counts: Readonly<Record<string, number>>): Facts =>
  new Map(
    Object.entries(counts).map(([name, value]): [string, KnownFact] => [
      name,
      { value: { type: "count", value: decimal(value) }, sources: [] },
    ]),
  );

/** "an met" for an award; "an met passed", "an met lost": with the council's vote. */
const result = (of: Award, text: string): AwardResult => {
  const [id = "", verdict = "", more] = text.split(" ");
  const place = { file: "votes.xlsx", sheet: "s", cell: "A2" };
  const vote = more && {
    passed: more === "passed" ? true : more === "lost" ? false : undefined,
    rule: { from: "2017-10-01" },
    vote: { yes: 13, members: 15, place },
  };
  return {
    award: of,
    verdict,
    vote,
    occasion: "year",
    selection: undefined,
    nominee: { id, name: id.toUpperCase(), kind: "individual", unit: "u" },
  } as unknown as AwardResult;
};

function selected(
  own: Award,
  texts: readonly string[],
  more: { readonly facts?: Facts; readonly others?: readonly AwardResult[]; readonly evaluation?: Evaluation } = {},
): string {
  const plan = { units: new Map([["u", { name: "Huyện U" }]]) } as unknown as Plan;
  const evaluation = more.evaluation ?? { clusters: [], units: [] };
  const all = [...texts.map((text) => result(own, text)), ...(more.others ?? [])];
  const context = { plan, evaluation, day: "2018-02-28", facts: new Map(more.facts ? [["u", more.facts]] : []) };
  const { results, findings } = selectAmong(context, own, all, []);
  const told = findings.map(({ code, args, place }) =>
    [code, ...Object.values(args), place && "cell" in place ? place.cell : ""].join(" ").trim(),
  );
  return [results.map((one) => `${one.nominee.id} ${one.selection ?? "-"}`).join(", "), ...told].join("; ");
}

describe("a quota is a share of what it names", () => {
  const two = ["an met", "ba met"];
  const flag = award("flag");
  const met = (count: number) => Array.from({ length: count }, (_, at) => result(flag, `f${at} met`));
  test.each([
    [
      "those who hold another title",
      award("x", { quotas: [quota("0.5", "holders", "unit", "advanced-worker")] }),
      { facts: facts({ members_advanced: 4 }) },
      "an selected, ba selected",
    ],
    [
      "of holders that are too few",
      award("x", { quotas: [quota("0.5", "holders", "unit", "advanced-worker")] }),
      { facts: facts({ members_advanced: 3, members_total: 90 }) },
      "an awaits_vote, ba awaits_vote; TD411 X Huyện U 2 1 3",
    ],
    [
      "holders of a title that nobody counts",
      award("x", { quotas: [quota("0.5", "holders", "unit", "other")] }),
      { facts: facts({ members_advanced: 9 }) },
      "an no_quota_known, ba no_quota_known",
    ],
    [
      "all members",
      award("x", { quotas: [quota("0.1", "headcount", "unit")] }),
      { facts: facts({ members_total: 20 }) },
      "an selected, ba selected",
    ],
    [
      "members of whom nobody knows the number",
      award("x", { quotas: [quota("0.1", "headcount", "unit")] }),
      {},
      "an no_quota_known, ba no_quota_known",
    ],
    [
      "the members who are left",
      award("x", { quotas: [quota("0.2", "remaining", "unit", "base-champion")] }),
      { facts: facts({ members_total: 12, members_base_champion: 2 }) },
      "an selected, ba selected",
    ],
    [
      "fewer who are left",
      award("x", { quotas: [quota("0.2", "remaining", "unit", "base-champion")] }),
      { facts: facts({ members_total: 11, members_base_champion: 2 }) },
      "an awaits_vote, ba awaits_vote; TD411 X Huyện U 2 1 9",
    ],
    [
      "left of a number that nobody knows",
      award("x", { quotas: [quota("0.2", "remaining", "unit", "base-champion")] }),
      { facts: facts({ members_base_champion: 2 }) },
      "an no_quota_known, ba no_quota_known",
    ],
    [
      "those who meet another award in the round",
      award("x", { quotas: [quota("0.2", "meeting", "round", "flag")] }),
      { others: met(10) },
      "an selected, ba selected",
    ],
    [
      "of whom not all meet it",
      award("x", { quotas: [quota("0.2", "meeting", "round", "flag")] }),
      { others: [...met(9), result(flag, "g not_met"), result(flag, "h unknown")] },
      "an awaits_vote, ba awaits_vote; TD411 X  2 1 9",
    ],
    [
      "another award does not count",
      award("x", { quotas: [quota("0.2", "meeting", "round", "other")] }),
      { others: met(10) },
      "an awaits_vote, ba awaits_vote; TD411 X  2 0 0",
    ],
  ])("%s", (_why, own, more, expected) => expect(selected(own, two, more)).toBe(expected));
});

describe("where a council votes", () => {
  const voted = award("x", { votes: [{ from: "2017-10-01" }] });
  test.each([
    ["enough votes for one who qualifies", ["an met passed"], "an selected"],
    ["enough votes for one of whom something is not known", ["an unknown passed"], "an awaits_vote"],
    ["too few votes, and how many", ["an met lost"], "an not_selected; TD409 AN X 13 15 A2"],
    ["no vote yet", ["an met"], "an awaits_vote"],
    ["votes that cannot be counted yet", ["an met open"], "an awaits_vote"],
    ["who fails is not voted on", ["an not_met passed"], "an -"],
  ])("%s", (_why, texts, expected) => expect(selected(voted, texts)).toBe(expected));

  test("an award without votes and quotas competes with nobody", () => {
    expect(selected(award("x"), ["an met", "ba unknown"])).toBe("an -, ba -");
  });
});

describe("a rank outside the clusters of the province", () => {
  const flag = award("provincial-flag", { competition: "rank" });
  const outside = (verdict: string, rank?: number, occasion = "year") => {
    const one = {
      ...result(flag, `an ${verdict}`),
      occasion,
      subBlockRank: rank === undefined ? undefined : decimal(rank),
    };
    const context = { plan: {} as Plan, evaluation: { clusters: [], units: [] }, day: "2018-02-28", facts: new Map() };
    return selectAmong(context, flag, [one as AwardResult], []).results[0]?.selection ?? "-";
  };
  test.each([
    ["first in a block that a department runs: the council decides", "met", 1, "year", "awaits_vote"],
    ["not first", "met", 2, "year", "not_selected"],
    ["of no rank that anybody wrote down", "met", undefined, "year", "no_quota_known"],
    ["who fails", "not_met", 1, "year", "-"],
    ["for a deed, not for the year", "met", 1, "sudden", "-"],
  ])("%s", (_why, verdict, rank, occasion, expected) => expect(outside(verdict, rank, occasion)).toBe(expected));
});

describe("places of a cluster that are passed down", () => {
  const flag = award("provincial-flag", { competition: "rank" });
  const commendation = award("provincial-commendation", { competition: "rank" });
  const places = [
    { rank: 1, award: flag.id },
    { rank: 2, award: commendation.id },
    { rank: 3, award: "certificate-of-merit" },
  ];
  const units = ["a", "b", "c"].map((unit, at) => ({
    unit,
    name: unit.toUpperCase(),
    known: decimal(90 - at),
    open: decimal(0),
    rank: at + 1,
    rankFrom: at + 1,
    rankTo: at + 1,
    tiedWith: [],
  }));
  const cluster = {
    cluster: { name: "Cụm" },
    units: ["a", "b", "c"],
    scheme: { whenHolderFails: { place: "pass_down" } },
    places,
  };
  const evaluation = { clusters: [cluster], units } as unknown as Evaluation;
  const chosenFor = (of: Award, id: string, selection: string, occasion = "year") =>
    ({ ...result(of, `${id} met`), selection, occasion }) as AwardResult;
  const third = award("certificate-of-merit", { competition: "rank" });

  test.each([
    [
      "who has the flag does not take the place behind it",
      [chosenFor(flag, "a", "selected")],
      "a not_selected, b selected, c not_selected",
    ],
    [
      "who may yet have the flag waits",
      [chosenFor(flag, "a", "awaits_vote")],
      "a awaits_vote, b selected, c not_selected",
    ],
    [
      "who was not selected for the flag takes it",
      [chosenFor(flag, "a", "not_selected")],
      "a selected, b not_selected, c not_selected",
    ],
    [
      "nor has anything a flag for a deed to do with it",
      [chosenFor(flag, "a", "selected", "sudden")],
      "a selected, b not_selected, c not_selected",
    ],
    [
      "nor an award that comes behind",
      [chosenFor(third, "a", "selected")],
      "a selected, b not_selected, c not_selected",
    ],
    ["nor the same one", [chosenFor(commendation, "a", "selected")], "a selected, b not_selected, c not_selected"],
    [
      "nor one that ranks do not lead to",
      [chosenFor(award("x"), "a", "selected")],
      "a selected, b not_selected, c not_selected",
    ],
  ])("%s", (_why, chosen, expected) => {
    const context = { plan: {} as Plan, evaluation, day: "2018-02-28", facts: new Map() };
    const all = ["a met", "b met", "c met"].map((text) => result(commendation, text));
    const { results } = selectAmong(context, commendation, all, chosen);
    expect(results.map((one) => `${one.nominee.id} ${one.selection ?? "-"}`).join(", ")).toBe(expected);
  });

  test("a deed of a unit of the cluster stands outside its places", () => {
    const context = { plan: {} as Plan, evaluation, day: "2018-02-28", facts: new Map() };
    const deed = { ...result(commendation, "b met"), occasion: "sudden" } as AwardResult;
    const { results } = selectAmong(context, commendation, [result(commendation, "a met"), deed], []);
    expect(results.map((one) => `${one.occasion} ${one.selection ?? "-"}`)).toEqual(["year selected", "sudden -"]);
  });
});
