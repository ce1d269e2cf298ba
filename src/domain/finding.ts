import { type FindingArgs, type FindingCode, findingCatalogue } from "./finding-catalogue.js";
import { comparePlaces, type Place } from "./place.js";
import type { Severity } from "./severity.js";
import { compareTexts } from "./text-order.js";

/** One thing worth saying about the input, as data; its words are made last, by `report`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string>>;
  /** Undefined where the finding concerns the run as a whole. */
  readonly place: Place | undefined;
}

export function finding<C extends FindingCode>(code: C, place: Place | undefined, args: FindingArgs<C>): Finding {
  return { code, severity: findingCatalogue[code].severity, args, place };
}

/** Findings in one stable order, whatever order the files came in. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      comparePlaces(a.place, b.place) ||
      compareTexts(a.code, b.code) ||
      compareTexts(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

export function countBySeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}
