import { type Award, type NomineeKind, occasions, type Rule } from "../../domain/award.js";
import type { LegalDocument } from "../../domain/document.js";
import type { FactDefinition } from "../../domain/fact.js";
import { ratio } from "../../domain/ratio.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { CriterionBuilder } from "./criterion.js";

type Shelved = Shelves["award"][number] | Shelves["adds_to"][number];

/** What an award consists of, whether it stands by itself or a province adds it. */
export type AwardParts = Omit<Award, "id" | "name" | "aliases" | "kind" | "for" | "competition" | "onlyWhenPutForward">;

/** The parts in an award file, or in an addition to one. */
export function partsOf(
  shelved: Shelved,
  kinds: readonly NomineeKind[],
  facts: ReadonlyMap<string, FactDefinition>,
  documents: ReadonlyMap<string, LegalDocument>,
  context: BuildContext,
): AwardParts {
  const { source, value } = shelved;
  const rules = rulesOf(shelved, kinds, documents, new CriterionBuilder(source, facts, context));
  value.examples.forEach((example, at) => {
    for (const fact of Object.keys(example.facts))
      context.expect("fact", fact, facts, source.placeOfKey(["examples", at, "facts"], fact));
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
    examples: value.examples.map((example, at) => ({
      ...example,
      kind: example.kind ?? kinds[0] ?? "collective",
      facts: new Map(Object.entries(example.facts)),
      rules,
      place: source.place(["examples", at]),
    })),
    voteExamples: value.voteExamples.map((one, at) => ({ ...one, place: source.place(["vote_examples", at]) })),
    quotaExamples: value.quotaExamples.map((one, at) => ({ ...one, place: source.place(["quota_examples", at]) })),
  };
}

/** Each provision; one `from: document` holds as long as the cited document, and for whom nothing is said it is for all. */
function rulesOf(
  { value }: Shelved,
  kinds: readonly NomineeKind[],
  documents: ReadonlyMap<string, LegalDocument>,
  criteria: CriterionBuilder,
): readonly Rule[] {
  return value.criteria.map(({ value: written, ...rule }, at) => {
    const document = documents.get(rule.cite.document);
    return {
      ...rule,
      for: rule.for ?? kinds,
      occasions: rule.occasions ?? occasions,
      from: rule.from === "document" ? (document?.inForce ?? document?.issued ?? "0000-01-01") : rule.from,
      criterion: written === "none" ? undefined : criteria.build(written, ["criteria", at, "value"]),
    };
  });
}
