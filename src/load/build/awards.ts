import type { Award, Movement, NomineeKind, Preference } from "../../domain/award.js";
import type { LegalDocument } from "../../domain/document.js";
import { type FactDefinition, TITLE_OF_THE_YEAR } from "../../domain/fact.js";
import type { CriterionInput } from "../shapes/criterion.js";
import type { Shelves } from "../shelves.js";
import type { Path, YamlSource } from "../yaml-source.js";
import { type AwardParts, partsOf } from "./award-parts.js";
import type { BuildContext } from "./context.js";
import { CriterionBuilder } from "./criterion.js";
import { entriesOf } from "./entries.js";

/** Titles and commendations with their dated rules, and what the province's own papers add to them. */
export function buildAwards(
  shelves: Shelves,
  facts: ReadonlyMap<string, FactDefinition>,
  documents: ReadonlyMap<string, LegalDocument>,
  context: BuildContext,
): ReadonlyMap<string, Award> {
  const awards = new Map<string, Award>();
  for (const shelved of shelves.award) {
    const { source, value } = shelved;
    const { award: id, name, alsoCalled: aliases, kind, competition, onlyWhenPutForward } = value;
    if (!context.claim("award", id, source.place(["award"]))) continue;
    const parts = partsOf(shelved, value.for, facts, documents, context);
    awards.set(id, { id, name, aliases, kind, for: value.for, competition, onlyWhenPutForward, ...parts });
  }
  for (const shelved of shelves.adds_to)
    for (const id of [shelved.value.addsTo].flat()) {
      const award = awards.get(id);
      if (!context.expect("award", id, awards, shelved.source.place(["adds_to"])) || !award) continue;
      const kinds = shelved.value.for.length > 0 ? shelved.value.for : award.for;
      awards.set(id, added(award, kinds, partsOf(shelved, kinds, facts, documents, context)));
    }
  for (const { source, value } of [...shelves.award, ...shelves.adds_to])
    value.quotas.forEach(({ award }, at) => {
      if (award !== undefined) context.expect("award", award, awards, source.place(["quotas", at, "award"]));
    });
  for (const { source, value } of [...shelves.award, ...shelves.adds_to])
    value.criteria.forEach(({ value: written }, at) => {
      if (written !== "none") expectTitles(written, ["criteria", at, "value"], source, awards, context);
    });
  return awards;
}

/** Titles of the year that a criterion asks for are awards that exist; of another nobody would ever be found to hold it. */
function expectTitles(
  written: CriterionInput,
  path: Path,
  source: YamlSource,
  awards: ReadonlyMap<string, Award>,
  context: BuildContext,
): void {
  for (const kind of ["all", "any"] as const)
    written[kind]?.forEach((one, at) => {
      expectTitles(one, [...path, kind, at], source, awards, context);
    });
  if (written.not) expectTitles(written.not, [...path, "not"], source, awards, context);
  if (written.fact !== TITLE_OF_THE_YEAR) return;
  if (written.is !== undefined) context.expect("award", written.is, awards, source.place([...path, "is"]));
  written.one_of?.forEach((title, at) => {
    context.expect("award", title, awards, source.place([...path, "one_of", at]));
  });
}

/** An award with what the province adds to it; examples of an addition are judged by both. */
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

/** Movements by theme. */
export function buildMovements(shelves: Shelves, context: BuildContext): readonly Movement[] {
  const entries = entriesOf(shelves.movements, "movements");
  return [...context.collect("movement", entries, ({ value }) => value).values()];
}

/** Whom law and plan prefer. */
export function buildPreferences(
  shelves: Shelves,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): readonly Preference[] {
  return shelves.preferences.flatMap(({ source, value }) => {
    const criteria = new CriterionBuilder(source, facts, context);
    return value.preferences.map(({ value: written, ...preference }, at) => ({
      ...preference,
      criterion: criteria.build(written, ["preferences", at, "value"]),
    }));
  });
}
