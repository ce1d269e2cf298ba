import type { FactDefinition, Facts, FactValue, KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { compareRatios, ratio } from "../domain/ratio.js";

/**
 * What is known of a nominee: what the secretariat verified stands before what the registers show, and that before the
 * nominee's own word. Where a register only shows "at least so many", the nominee's own figure stands unless it is less.
 */
export function knownFacts(
  name: string,
  reported: Facts,
  registered: Facts,
  verified: Facts,
  definitions: ReadonlyMap<string, FactDefinition>,
): { readonly facts: Facts; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const facts = new Map<string, KnownFact>(reported);
  for (const [fact, shown] of registered) {
    const said = reported.get(fact);
    if (said && shown.value.type === "count" && shown.value.orMore && !isLess(said.value, shown.value)) continue;
    facts.set(fact, shown);
    if (said && !verified.has(fact) && isOther(said.value, shown.value))
      findings.push(
        finding("TD407", said.sources[0], {
          nominee: name,
          fact: definitions.get(fact)?.name ?? fact,
          said: countText(said.value),
          shown: countText(shown.value),
        }),
      );
  }
  for (const [fact, known] of verified) facts.set(fact, known);
  return { facts, findings };
}

function isLess(a: FactValue, b: FactValue): boolean {
  return a.type === "count" && b.type === "count" && compareRatios(ratio(a.value), ratio(b.value)) < 0;
}

function isOther(a: FactValue, b: FactValue): boolean {
  return a.type === "count" && b.type === "count" && !a.value.eq(b.value);
}

function countText(value: FactValue): string {
  return value.type === "count" ? value.value.toFixed() : "";
}
