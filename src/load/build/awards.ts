import {
  type Award,
  type Movement,
  type NomineeKind,
  occasions,
  type Preference,
  type Rule,
} from "../../domain/award.js";
import type { LegalDocument } from "../../domain/document.js";
import { derivedFacts, type FactDefinition } from "../../domain/fact.js";
import { ratio } from "../../domain/ratio.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { CriterionBuilder } from "./criterion.js";

/** The facts that forms ask for, then those that are computed. */
export function buildFacts(shelves: Shelves, context: BuildContext): ReadonlyMap<string, FactDefinition> {
  const facts = new Map<string, FactDefinition>();
  for (const { source, value } of shelves.facts)
    value.facts.forEach((entry, index) => {
      if (context.claim("fact", entry.id, source.place(["facts", index, "id"])))
        facts.set(entry.id, { ...entry, source: "reported", enterable: true });
    });
  for (const fact of derivedFacts) facts.set(fact.id, fact);
  return facts;
}

/** Titles and commendations with their dated rules, and what the province's own papers add to them. */
export function buildAwards(
  shelves: Shelves,
  facts: ReadonlyMap<string, FactDefinition>,
  documents: ReadonlyMap<string, LegalDocument>,
  context: BuildContext,
): ReadonlyMap<string, Award> {
  const awards = new Map<string, Award>();
  for (const { source, value } of shelves.award) {
    if (!context.claim("award", value.award, source.place(["award"]))) continue;
    const { award: id, name, alsoCalled: aliases, kind, competition, onlyWhenPutForward } = value;
    awards.set(id, {
      id,
      name,
      aliases,
      kind,
      for: value.for,
      competition,
      onlyWhenPutForward,
      ...partsOf({ source, value }, value.for, facts, documents, context),
    });
  }
  for (const { source, value } of shelves.adds_to) {
    const award = awards.get(value.addsTo);
    if (!context.expect("award", value.addsTo, awards, source.place(["adds_to"])) || !award) continue;
    const kinds = value.for.length > 0 ? value.for : award.for;
    awards.set(value.addsTo, added(award, kinds, partsOf({ source, value }, kinds, facts, documents, context)));
  }
  for (const { source, value } of [...shelves.award, ...shelves.adds_to])
    value.quotas.forEach(({ award }, at) => {
      if (award !== undefined) context.expect("award", award, awards, source.place(["quotas", at, "award"]));
    });
  return awards;
}

type AwardParts = Omit<Award, "id" | "name" | "aliases" | "kind" | "for" | "competition" | "onlyWhenPutForward">;

function added(award: Award, kinds: readonly NomineeKind[], parts: AwardParts): Award {
  return {
    ...award,
    for: [...new Set([...award.for, ...kinds])],
    rules: [...award.rules, ...parts.rules],
    votes: [...award.votes, ...parts.votes],
    dossier: parts.dossier ?? award.dossier,
    authorities: [...award.authorities, ...parts.authorities],
    quotas: [...award.quotas, ...parts.quotas],
    notes: [...award.notes, ...parts.notes],
    notModelled: [...award.notModelled, ...parts.notModelled],
    examples: [
      ...award.examples,
      ...parts.examples.map((one) => ({ ...one, rules: [...award.rules, ...parts.rules] })),
    ],
    voteExamples: [...award.voteExamples, ...parts.voteExamples],
    quotaExamples: [...award.quotaExamples, ...parts.quotaExamples],
  };
}

/** The dated parts of an award file, or of an addition to one. */
function partsOf(
  { source, value }: Shelves["award"][number] | Shelves["adds_to"][number],
  kinds: readonly NomineeKind[],
  facts: ReadonlyMap<string, FactDefinition>,
  documents: ReadonlyMap<string, LegalDocument>,
  context: BuildContext,
): AwardParts {
  const criteria = new CriterionBuilder(source, facts, context);
  const rules = value.criteria.map((rule, at): Rule => {
    const document = documents.get(rule.cite.document);
    return {
      ...rule,
      for: rule.for ?? kinds,
      occasions: rule.occasions ?? occasions,
      from: rule.from === "document" ? (document?.inForce ?? document?.issued ?? "0000-01-01") : rule.from,
      criterion: rule.value === "none" ? undefined : criteria.build(rule.value, ["criteria", at, "value"]),
    };
  });
  return {
    rules,
    votes: value.votes.map((rule) => ({
      ...rule,
      threshold: ratio(rule.threshold),
      quorum: rule.quorum && ratio(rule.quorum),
    })),
    dossier: value.dossier,
    authorities: value.authorities.map((one) => ({ ...one, for: one.for ?? kinds })),
    quotas: value.quotas.map((quota) => ({ ...quota, share: ratio(quota.share) })),
    notes: value.notes,
    notModelled: value.notModelled,
    examples: value.examples.map((example, at) => {
      const path = ["examples", at];
      for (const fact of Object.keys(example.facts))
        context.expect("fact", fact, facts, source.placeOfKey([...path, "facts"], fact));
      return {
        ...example,
        kind: example.kind ?? kinds[0] ?? "collective",
        facts: new Map(Object.entries(example.facts)),
        rules,
        place: source.place(path),
      };
    }),
    voteExamples: value.voteExamples.map((one, at) => ({ ...one, place: source.place(["vote_examples", at]) })),
    quotaExamples: value.quotaExamples.map((one, at) => ({ ...one, place: source.place(["quota_examples", at]) })),
  };
}

/** Movements by theme. */
export function buildMovements(shelves: Shelves, context: BuildContext): readonly Movement[] {
  return shelves.movements.flatMap(({ source, value }) =>
    value.movements.filter((one, at) => context.claim("movement", one.id, source.place(["movements", at, "id"]))),
  );
}

/** Whom law and plan prefer. */
export function buildPreferences(
  shelves: Shelves,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): readonly Preference[] {
  return shelves.preferences.flatMap(({ source, value }) => {
    const criteria = new CriterionBuilder(source, facts, context);
    return value.preferences.map((preference, at) => ({
      ...preference,
      criterion: criteria.build(preference.value, ["preferences", at, "value"]),
    }));
  });
}
