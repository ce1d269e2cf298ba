import { type Finding, finding } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { VerifiedFact } from "../../domain/registers/facts.js";
import type { Nominee } from "../../domain/registers/nominees.js";
import { factWords, writtenFact } from "../figure/written-fact.js";
import { type Entered, nomineeName, placeOf, shortPlace } from "./lines.js";

/** The lines of `facts`; a value must fit its fact, and each fact of a nominee stands once. */
export function verifiedFactsOf(
  plan: Plan,
  nominees: ReadonlyMap<string, Nominee>,
  rows: readonly RegisterRow[],
): Entered<VerifiedFact> {
  const facts = new Map<string, VerifiedFact & { readonly row: RegisterRow }>();
  const findings: Finding[] = [];
  const disputed = new Set<string>();
  for (const row of rows) {
    const { values } = row;
    const [nominee, fact, text] = [values.get("nominee"), values.get("fact"), values.get("value")];
    if (nominee === undefined || fact === undefined || text === undefined) continue;
    const place = placeOf(row, "value");
    const definition = plan.facts.get(fact);
    const value = definition && writtenFact(definition, text);
    const earlier = facts.get(`${nominee} ${fact}`);
    const kind = nominees.get(nominee)?.kind ?? "collective";
    const name = nomineeName(plan, nominees, nominee);
    const what = `${name}, ${definition?.name ?? fact}`;
    if (definition && !definition.for.includes(kind)) {
      findings.push(finding("TD289", placeOf(row, "fact"), { fact: definition.name, kind, nominee: name }));
    } else if (!value) {
      const expected = (definition && factWords(definition)) ?? definition?.type ?? "";
      findings.push(finding("TD225", place, { expected, seen: text }));
    } else if (earlier) {
      const first = shortPlace(earlier.row.place, row.place);
      if (earlier.row.values.get("value") !== text) {
        disputed.add(`${nominee} ${fact}`);
        findings.push(finding("TD287", place, { what, first, seen: text }));
      } else findings.push(finding("TD262", row.place, { what, first }));
    } else {
      const evidence = values.get("evidence") ?? "";
      facts.set(`${nominee} ${fact}`, { nominee, fact, known: { value, sources: [place] }, evidence, row });
    }
  }
  return {
    entries: [...facts].filter(([key]) => !disputed.has(key)).map(([, { row: _, ...entry }]) => entry),
    findings,
  };
}
