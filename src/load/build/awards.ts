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
    awards.set(value.award, {
      id: value.award,
      name: value.name,
      aliases: value.also_called,
      kind: value.kind,
      for: value.for,
      competition: value.competition,
      onlyWhenPutForward: value.only_when_put_forward,
      ...partsOf({ source, value }, value.for, facts, documents, context),
    });
  }
  for (const { source, value } of shelves.adds_to)
    for (const id of [value.adds_to].flat()) {
      const award = awards.get(id);
      if (!context.expect("award", id, awards, source.place(["adds_to"])) || !award) continue;
      const kinds = value.for.length > 0 ? value.for : award.for;
      awards.set(id, added(award, kinds, partsOf({ source, value }, kinds, facts, documents, context)));
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
      id: rule.id,
      for: rule.for ?? kinds,
      occasions: rule.occasions ?? occasions,
      mayApplyUntil: rule.may_apply_until,
      from: rule.from === "document" ? (document?.inForce ?? document?.issued ?? "0000-01-01") : rule.from,
      text: rule.text,
      cite: rule.cite,
      criterion: rule.value === "none" ? undefined : criteria.build(rule.value, ["criteria", at, "value"]),
    };
  });
  return {
    rules,
    votes: value.votes.map((rule) => ({
      ...rule,
      ballot: rule.ballot,
      threshold: ratio(rule.threshold),
      quorum: rule.quorum && ratio(rule.quorum),
    })),
    dossier: value.dossier,
    authorities: value.authorities.map((one) => ({ ...one, proposes: one.proposes, for: one.for ?? kinds })),
    quotas: value.quotas.map(({ may_apply_until, share, award, ...quota }) => ({
      ...quota,
      mayApplyUntil: may_apply_until,
      share: ratio(share),
      award,
    })),
    notes: value.notes,
    notModelled: value.not_modelled,
    examples: value.examples.map((example, at) => {
      const path = ["examples", at];
      for (const fact of Object.keys(example.facts))
        context.expect("fact", fact, facts, source.placeOfKey([...path, "facts"], fact));
      return {
        name: example.name,
        kind: example.kind ?? kinds[0] ?? "collective",
        occasion: example.occasion,
        decidedOn: example.decided_on,
        facts: new Map(Object.entries(example.facts)),
        verdict: example.verdict,
        rules,
        place: source.place(path),
      };
    }),
    voteExamples: value.vote_examples.map((one, at) => ({
      ...one,
      ballot: one.ballot,
      place: source.place(["vote_examples", at]),
    })),
    quotaExamples: value.quota_examples.map(({ name, decided_on, of, at_most }, at) => ({
      name,
      decidedOn: decided_on,
      of,
      atMost: at_most,
      place: source.place(["quota_examples", at]),
    })),
  };
}

/** Movements by theme. */
export function buildMovements(shelves: Shelves, context: BuildContext): readonly Movement[] {
  return shelves.movements.flatMap(({ source, value }) =>
    value.movements
      .filter((one, at) => context.claim("movement", one.id, source.place(["movements", at, "id"])))
      .map(({ id, name, cite }) => ({ id, name, cite })),
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
    return value.preferences.map(({ id, label, for: kinds, from, cite, value: shape }, at) => ({
      id,
      label,
      for: kinds,
      from,
      cite,
      criterion: criteria.build(shape, ["preferences", at, "value"]),
    }));
  });
}
