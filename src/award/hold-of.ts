import type { IsoDate } from "../domain/dates.js";
import { type Finding, finding } from "../domain/finding.js";
import { type Hold, holdsOn } from "../domain/registers/holds.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { JudgedNominee } from "./nominee.js";

/** The hold of a nominee on a day: its own, or one that may be anybody's. */
export function holdOf(
  registers: RoundRegisters,
  nominee: JudgedNominee,
  day: IsoDate,
): { readonly hold: Hold | undefined; readonly findings: readonly Finding[] } {
  const own = registers.holds.find((one) => one.nominee === nominee.id && holdsOn(one, day));
  if (!own) return { hold: holdOfAnybody(registers, nominee.id), findings: [] };
  const { reason = "not_readable_reason", since = "not_readable_day", paper, place } = own;
  return { hold: own, findings: [finding("TD408", place, { nominee: nominee.name, reason, since, paper })] };
}

/** A hold that names nobody who is known may be anybody's, and holds all until it is corrected. */
function holdOfAnybody(registers: RoundRegisters, nominee: string): Hold | undefined {
  const line = registers.refused.find((one) => one.register === "holds" && one.nominees === undefined);
  if (!line) return undefined;
  const paper = line.values.get("paper") ?? "";
  return { nominee, reason: undefined, since: undefined, until: undefined, paper, place: line.place };
}

/** Holds that name nobody who is known, each once. */
export function unclearHolds({ refused }: RoundRegisters): readonly Finding[] {
  return refused
    .filter((one) => one.register === "holds" && one.nominees === undefined)
    .map(({ place }) => finding("TD420", place, {}));
}
