import { closest } from "../domain/closest.js";
import { type FindingCode, findingCatalogue } from "../domain/finding-catalogue.js";
import type { Plan } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import { fold } from "../ingest/text/fold.js";
import type { Lang } from "../report/words/words.js";
import { UsageError } from "./io.js";
import { say } from "./words.js";

/** What `explain` is asked about. */
export type Subject =
  | { readonly kind: "nominee"; readonly id: string; readonly name: string }
  | { readonly kind: "target"; readonly id: string; readonly name: string };

/** A code of the catalogue, as a person types it. */
export function findingCode(what: string): FindingCode | undefined {
  return Object.keys(findingCatalogue).find((code) => code === what.toUpperCase()) as FindingCode | undefined;
}

/** Who or what is meant: an id, else a name that only one bears, else a part of a name that only one has. */
export function subjectOf(plan: Plan, registers: RoundRegisters, what: string, lang: Lang): Subject {
  const all = subjectsOf(plan, registers);
  const wanted = fold(what);
  const ways = [
    ({ id }: Named) => id === what,
    ({ names }: Named) => names.includes(wanted),
    ({ names }: Named) => names.some((name) => ` ${name} `.includes(` ${wanted} `)),
  ];
  for (const isMeant of ways) {
    const found = all.filter(isMeant);
    const [only] = found;
    if (only && found.length === 1) return only;
    if (found.length > 1) {
      const known = found.map(({ id, name }) => `${id} (${name})`).join("; ");
      throw new UsageError(say(lang, "severalMeant", { what, known }));
    }
  }
  const nearest = closest(what, all.map(({ id }) => id).values());
  throw new UsageError(say(lang, "nobodyMeant", { what, suggestion: suggestion(nearest, lang) }));
}

/** An award by its id or one of its names. */
export function awardNamed(plan: Plan, what: string, lang: Lang): string {
  const wanted = fold(what);
  const award =
    plan.awards.find(({ id }) => id === what) ??
    plan.awards.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === wanted));
  if (award) return award.id;
  throw new UsageError(say(lang, "unknownAward", { what, known: plan.awards.map(({ id }) => id).join(", ") }));
}

/** " Did you mean …?", or nothing. */
export function suggestion(nearest: string, lang: Lang): string {
  if (nearest === "") return "";
  return lang === "vi" ? ` Có phải “${nearest}”?` : ` Did you mean “${nearest}”?`;
}

type Named = Subject & { readonly names: readonly string[] };

function subjectsOf(plan: Plan, { nominees }: RoundRegisters): readonly Named[] {
  return [
    ...[...plan.units.values()].map(
      ({ id, name, aliases }): Named => ({ kind: "nominee", id, name, names: [name, ...aliases].map(fold) }),
    ),
    ...[...nominees.values()].map(({ id, name }): Named => ({ kind: "nominee", id, name, names: [fold(name)] })),
    ...[...plan.targets.values()].map(
      ({ id, name, aliases }): Named => ({ kind: "target", id, name, names: [name, ...aliases].map(fold) }),
    ),
  ];
}
