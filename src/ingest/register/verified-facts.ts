import { type FactDefinition, type FactValue, factValue } from "../../domain/fact.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import { YES_NO } from "../../domain/register.js";
import type { VerifiedFact } from "../../domain/registers/facts.js";
import type { Nominee } from "../../domain/registers/nominees.js";
import { fold } from "../text/fold.js";
import { cellOf, type Entered, nomineeName, shortPlace } from "./lines.js";
import type { RegisterRow } from "./register-row.js";

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
    const place = cellOf(row, "value");
    const definition = plan.facts.get(fact);
    const value = definition && valueAs(definition, text);
    const earlier = facts.get(`${nominee} ${fact}`);
    const kind = nominees.get(nominee)?.kind ?? "collective";
    const name = nomineeName(plan, nominees, nominee);
    const what = `${name}, ${definition?.name ?? fact}`;
    if (definition && !definition.for.includes(kind)) {
      findings.push(finding("TD289", cellOf(row, "fact"), { fact: definition.name, kind, nominee: name }));
    } else if (!value) {
      findings.push(finding("TD225", place, { expected: expectedOf(definition), seen: text }));
    } else if (earlier) {
      const first = shortPlace(earlier.row.place, row.place);
      if (earlier.row.values.get("value") !== text) {
        disputed.add(`${nominee} ${fact}`);
        findings.push(finding("TD287", place, { what, first, seen: text }));
      } else findings.push(finding("TD262", row.place, { what, first }));
    } else {
      const evidence = values.get("evidence") ?? "";
      facts.set(`${nominee} ${fact}`, { nominee, fact, known: { value, place }, evidence, row });
    }
  }
  return {
    entries: [...facts].filter(([key]) => !disputed.has(key)).map(([, { row: _, ...entry }]) => entry),
    findings,
  };
}

/** A value as people write it (Có, Hoàn thành tốt nhiệm vụ), or as data does (true, good). */
function valueAs(definition: FactDefinition, text: string): FactValue | undefined {
  if (definition.type === "boolean") {
    const said = Object.entries(YES_NO).find(([, word]) => fold(word) === fold(text))?.[0];
    return factValue(definition, said === undefined ? text : String(said === "yes"));
  }
  const choice = definition.choices.find(({ name }) => fold(name) === fold(text));
  return factValue(definition, choice?.id ?? text.replace(",", "."));
}

function expectedOf(definition: FactDefinition | undefined): string {
  if (definition?.type === "choice") return `one_of:${definition.choices.map((choice) => choice.name).join(", ")}`;
  if (definition?.type === "boolean") return `one_of:${Object.values(YES_NO).join(", ")}`;
  return definition?.type ?? "";
}
