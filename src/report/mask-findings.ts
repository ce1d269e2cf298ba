import type { Finding } from "../domain/finding.js";
import type { FindingArgs, FindingCode } from "../domain/finding-catalogue.js";
import { isTextPlace, type Place } from "../domain/place.js";
import type { LineRegister } from "../domain/registers.js";
import { HIDDEN } from "./names-in-text.js";

/** Registers whose cells may name persons, of whom the register of nominees need not know. */
const ofPersons: readonly LineRegister[] = [
  "nominees",
  "registrations",
  "initiatives",
  "exemplary",
  "dossiers",
  "holds",
  "votes",
  "decisions",
  "facts",
];

/** What of a finding quotes a cell as somebody wrote it. */
const quoted: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  TD225: ["seen"],
  TD261: ["seen"],
  TD266: ["name"],
  TD268: ["title"],
  TD271: ["seen"],
  TD280: ["seen"],
  TD282: ["seen"],
  TD287: ["seen"],
  TD288: ["seen"],
  TD291: ["what"],
} satisfies { readonly [C in FindingCode]?: readonly (keyof FindingArgs<C>)[] };

/** A finding without names of persons: what quotes a cell of a register of persons may be anybody, and is left out. */
export function maskedFinding(one: Finding, text: (of: string) => string): Finding {
  const raw = isOfPersons(one.place) ? (quoted[one.code] ?? []) : [];
  const args = Object.entries(one.args).map(([name, value]) => [name, raw.includes(name) ? HIDDEN : text(value)]);
  return { ...one, args: Object.fromEntries(args) };
}

/** Whether a place is in a register of persons: its file is named after it, such as `decisions-2016.xlsx`. */
function isOfPersons(place: Place | undefined): boolean {
  if (!place || isTextPlace(place)) return false;
  const base = place.file.split("/").at(-1)?.toLowerCase() ?? "";
  return ofPersons.some((name) => base.startsWith(name));
}
