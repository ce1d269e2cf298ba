import { type Finding, finding } from "./finding.js";
import type { Hashes } from "./manifest.js";
import { wholeFile } from "./place.js";

/** What a round's rules and inputs were when it was locked (khóa đợt xét). */
export interface Frozen {
  readonly rules: Hashes;
  readonly inputs: Hashes;
}

const codes = ["TD606", "TD607", "TD608", "TD609"];

/** Whether a finding tells of a locked round that is not as it was locked. */
export function isTampering({ code }: { readonly code: string }): boolean {
  return codes.includes(code);
}

/** Every file that is not as it was locked, by its name. */
export function tamperings(locked: Hashes, now: Hashes): readonly Finding[] {
  const departed = [...locked].filter(([file, hash]) => now.get(file) !== hash);
  return [
    ...departed.map(([file]) => finding(now.has(file) ? "TD606" : "TD607", wholeFile(file), {})),
    ...[...now.keys()].filter((file) => !locked.has(file)).map((file) => finding("TD608", wholeFile(file), {})),
  ];
}
