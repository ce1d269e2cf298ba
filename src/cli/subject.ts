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

/** What is meant, and whether that was understood from other marks than its name has, or from a part of it. */
export type Understood = Subject & { readonly understood: boolean };

/** A code of the catalogue, as a person types it. */
export function findingCode(what: string): FindingCode | undefined {
  return Object.keys(findingCatalogue).find((code) => code === what.trim().toUpperCase()) as FindingCode | undefined;
}

/** Who or what is meant: an id, else a name that only one bears, else a part of a name that only one has. */
export function subjectOf(plan: Plan, registers: RoundRegisters, what: string, lang: Lang): Understood {
  const all = subjectsOf(plan, registers);
  const only = oneMeant(all, what, lang);
  if (only) return { ...only, understood: only.id !== what && plainly(only.name) !== plainly(what) };
  const nearest = closest(what, all.map(({ id }) => id).values());
  throw new UsageError(say(lang, "nobodyMeant", { what, suggestion: suggestion(nearest, lang) }));
}

/** An award by its id, one of its names, or a part of them that only one has. */
export function awardNamed(plan: Plan, what: string, lang: Lang): string {
  const all = plan.awards.map(({ id, name, aliases }) => ({ id, name, names: [name, ...aliases].map(fold) }));
  const only = oneMeant(all, what, lang);
  if (only) return only.id;
  throw new UsageError(say(lang, "unknownAward", { what, known: listed(all) }));
}

function plainly(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/** Undefined where nobody is meant; several are asked about. */
function oneMeant<T extends Named>(all: readonly T[], what: string, lang: Lang): T | undefined {
  const wanted = fold(what);
  const ways = [
    ({ id }: Named) => id === what,
    ({ name }: Named) => plainly(name) === plainly(what),
    ({ names }: Named) => names.includes(wanted),
    ({ names }: Named) => names.some((name) => ` ${name} `.includes(` ${wanted} `)),
  ];
  const found = ways.map((isMeant) => all.filter(isMeant)).find((one) => one.length > 0) ?? [];
  if (found.length > 1) throw new UsageError(say(lang, "severalMeant", { what, known: listed(found) }));
  return found[0];
}

function listed(all: readonly Named[]): string {
  return all.map(({ id, name }) => `${id} (${name})`).join("; ");
}

/** " Did you mean …?", or nothing. */
export function suggestion(nearest: string, lang: Lang): string {
  if (nearest === "") return "";
  return lang === "vi" ? ` Có phải “${nearest}”?` : ` Did you mean “${nearest}”?`;
}

interface Named {
  readonly id: string;
  readonly name: string;
  /** Folded. */
  readonly names: readonly string[];
}

function subjectsOf(plan: Plan, { nominees }: RoundRegisters): readonly (Subject & Named)[] {
  return [
    ...[...plan.units.values()].map(({ id, name, aliases }): Subject & Named => ({
      kind: "nominee",
      id,
      name,
      names: [name, ...aliases].map(fold),
    })),
    ...[...nominees.values()].map(({ id, name }): Subject & Named => ({
      kind: "nominee",
      id,
      name,
      names: [fold(name)],
    })),
    ...[...plan.targets.values()].map(({ id, name, aliases }): Subject & Named => ({
      kind: "target",
      id,
      name,
      names: [name, ...aliases].map(fold),
    })),
  ];
}
