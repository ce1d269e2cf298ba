import { type Award, type AwardExample, holdingOn, type QuotaExample, type VoteExample } from "../domain/award.js";
import { Decimal, decimal } from "../domain/decimal.js";
import { type FactDefinition, type Facts, factValue, type KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import type { CouncilVote } from "../domain/registers/votes.js";
import { noRegisters } from "../domain/registers.js";
import { voteOn } from "./council-vote.js";
import { memberShareFacts } from "./derived-facts.js";
import { judgeAward } from "./judge-award.js";
import { limitOf } from "./quota.js";

/** Run an award's example; a finding where it does not come out as it says. */
export function runAwardExample(
  award: Award,
  example: AwardExample,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Finding[] {
  const facts = exampleFacts(example, definitions);
  const nominee = { kind: example.kind, id: "example", name: example.name, unit: undefined };
  const { verdict } = judgeAward(
    { ...award, rules: example.rules },
    nominee,
    example.occasion,
    facts,
    example.decidedOn,
  );
  return verdict === example.verdict
    ? []
    : [finding("TD116", example.place, { name: example.name, got: verdict, expected: example.verdict })];
}

/** Run an example of a count of votes. */
export function runVoteExample(award: Award, example: VoteExample): readonly Finding[] {
  const { on, members, present, written, yes, ballot, passes, name, place } = example;
  const nominee = "example";
  const vote: CouncilVote = {
    council: "",
    on,
    members,
    present,
    written,
    nominee,
    award: award.id,
    ballot,
    yes,
    no: undefined,
    minutes: undefined,
    place: wholeFile(place.file),
  };
  const passed = voteOn({ ...noRegisters, votes: [vote] }, nominee, award, on)?.passed;
  const got = passed === undefined ? "unknown" : passed ? "yes" : "no";
  return got === passes ? [] : [finding("TD116", place, { name, got, expected: passes })];
}

/** Run an example of a quota; of several that may hold on the day the smallest counts. */
export function runQuotaExample(
  award: Award,
  { name, decidedOn, of, atMost, place }: QuotaExample,
): readonly Finding[] {
  const limits = holdingOn(award.quotas, decidedOn).map((quota) => limitOf(quota, decimal(of)));
  const got = limits.length > 0 ? Decimal.min(...limits).toFixed() : "none";
  return got === String(atMost) ? [] : [finding("TD116", place, { name, got, expected: String(atMost) })];
}

function exampleFacts(example: AwardExample, definitions: ReadonlyMap<string, FactDefinition>): Facts {
  const given = new Map(
    [...example.facts].flatMap(([fact, text]): [string, KnownFact][] => {
      const value = factValue(definitions.get(fact), text);
      return value ? [[fact, { value, sources: [] }]] : [];
    }),
  );
  return new Map([...given, ...memberShareFacts(given, example.name, definitions).derived]);
}
