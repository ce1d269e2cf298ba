import { derivedFacts, type FactDefinition } from "../../domain/fact.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { entriesOf } from "./entries.js";

/** The facts (dữ kiện) that forms ask for, then those that are computed. */
export function buildFacts(shelves: Shelves, context: BuildContext): ReadonlyMap<string, FactDefinition> {
  const reported = context.collect("fact", entriesOf(shelves.facts, "facts"), ({ value }): FactDefinition => {
    return { ...value, source: "reported", enterable: true };
  });
  return new Map([...reported, ...derivedFacts.map((fact): [string, FactDefinition] => [fact.id, fact])]);
}
