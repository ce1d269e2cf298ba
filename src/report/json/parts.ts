import type { Cite } from "../../domain/basis.js";
import type { Finding } from "../../domain/finding.js";
import { isTextPlace, type Place } from "../../domain/place.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { FoundJson } from "../json-schema/parts.js";
import { findingWords } from "../words/finding-words.js";
import type { Lang } from "../words/words.js";

/** A document as the text of its file. */
export function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Of which plan and period a document is. */
export function planAndPeriod(plan: Plan, round: Round) {
  const { kind, name, from, to } = round.period;
  return { plan: { id: plan.id, name: plan.name }, period: { kind, name, from, to } };
}

/** Findings, each with its sentence. */
export function findingsJson(findings: readonly Finding[], lang: Lang): FoundJson[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    args: { ...finding.args },
    message: findingWords(finding, lang),
    place: finding.place ? placeJson(finding.place) : null,
  }));
}

/** A place as `{ file, sheet, cell }` or `{ file, line, column }`. */
export function placeJson(place: Place) {
  return isTextPlace(place)
    ? { file: place.file, line: place.line, column: place.column }
    : { file: place.file, sheet: place.sheet, cell: place.cell };
}

export function citeJson({ document, provision, basis }: Cite) {
  return { document, provision: provision ?? null, basis };
}

type Nulled<T> = T extends undefined
  ? null
  : T extends readonly (infer One)[]
    ? Nulled<One>[]
    : T extends object
      ? { [Key in keyof T]: Nulled<T[Key]> }
      : T;

/** Plain values as they are, key by key; what is not known is null, since JSON has no undefined. */
export function nulled<T>(value: T): Nulled<T> {
  return plain(value) as Nulled<T>;
}

function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
