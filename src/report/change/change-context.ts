import type { Plan } from "../../domain/plan.js";
import type { RoundRegisters } from "../../domain/registers.js";
import type { NamingContext } from "../tables/draw-context.js";
import { paperName } from "../words/paper-name.js";
import type { Lang } from "../words/words.js";

/** In what the words of changes are found: the language, the rules as they are now, and names of both sides. */
export interface ChangeContext extends NamingContext {
  /** The name that an id stands for; undefined for what is no id of ours. */
  readonly names: ReadonlyMap<string, string>;
}

/** What ids stand for on both sides; what is now called otherwise bears its new name. */
export function changeContext(
  before: Plan,
  after: Plan,
  registers: readonly RoundRegisters[],
  lang: Lang,
): ChangeContext {
  const named = [before, after].flatMap((plan) => [
    ...[...plan.schemes.values()].flatMap(({ groups }) => groups.flatMap((group) => [group, ...group.items])),
    ...plan.measures.values(),
    ...plan.facts.values(),
    ...plan.schemes.values(),
    ...plan.awards,
    ...plan.clusters,
    ...plan.targets.values(),
    ...plan.units.values(),
  ]);
  const nominees = registers.flatMap((one) => [...one.nominees.values()]);
  const choices = [before, after].flatMap((plan) => [...plan.facts.values()].flatMap((fact) => fact.choices));
  const documents = [before, after].flatMap((plan) => [...plan.documents.values()]);
  return {
    lang,
    result: { plan: after },
    names: new Map([
      ...documents.map((one) => [one.id, paperName(one)] as const),
      ...[...choices, ...named, ...nominees].map(({ id, name }) => [id, name] as const),
    ]),
  };
}
