import type { Award, AwardExample } from "../domain/award.js";
import { type FactDefinition, type Facts, factValue, type KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { memberShareFacts } from "./derived-facts.js";
import { judgeAward } from "./judge-award.js";

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

function exampleFacts(example: AwardExample, definitions: ReadonlyMap<string, FactDefinition>): Facts {
  const given = new Map(
    [...example.facts].flatMap(([fact, text]): [string, KnownFact][] => {
      const value = factValue(definitions.get(fact), text);
      return value ? [[fact, { value, place: undefined }]] : [];
    }),
  );
  return new Map([...given, ...memberShareFacts(given, example.name).derived]);
}
