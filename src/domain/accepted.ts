import type { IsoDate } from "./dates.js";
import { type Finding, finding } from "./finding.js";
import { isTampering } from "./frozen.js";
import type { TextPlace } from "./place.js";
import { compareTexts } from "./text-order.js";

/**
 * A finding that was reviewed and may stand (phát hiện đã xem và chấp nhận). It is known by what it says, not by its line: by its
 * code, its file and its arguments, so that it survives moved lines and falls when anything it says changes.
 */
export interface AcceptedFinding {
  readonly code: string;
  /** Undefined for what concerns the run as a whole. */
  readonly file: string | undefined;
  readonly args: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Who accepted it, and when. */
  readonly by: string;
  readonly on: IsoDate;
  readonly place: TextPlace;
}

/**
 * What of the findings was not accepted, how many were, and the entries that match none any more. What was done to
 * a locked round is never accepted: it is locked so that nobody can say afterwards that the change may stand.
 */
export function setAside(
  findings: readonly Finding[],
  entries: readonly AcceptedFinding[],
): { readonly left: readonly Finding[]; readonly accepted: number; readonly stale: readonly Finding[] } {
  const keys = new Set(entries.map(({ code, file, args }) => keyOf(code, file, args)));
  const found = new Set(findings.map(({ code, place, args }) => keyOf(code, place?.file, args)));
  const left = findings.filter((one) => isTampering(one) || !keys.has(keyOf(one.code, one.place?.file, one.args)));
  const stale = entries
    .filter((one) => isTampering(one) || !found.has(keyOf(one.code, one.file, one.args)))
    .map(({ code, place }) => finding("TD136", place, { code }));
  return { left, accepted: findings.length - left.length, stale };
}

function keyOf(code: string, file: string | undefined, args: Readonly<Record<string, string>>): string {
  const inOrder = Object.entries(args).sort(([a], [b]) => compareTexts(a, b));
  return JSON.stringify([code, file ?? "", inOrder]);
}
