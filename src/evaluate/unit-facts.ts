import type { Facts, KnownFact } from "../domain/fact.js";
import type { Submissions } from "../domain/observation.js";
import type { Place } from "../domain/place.js";
import { isDoubted, type RegisterName } from "../domain/registers.js";
import type { Cluster, Unit } from "../domain/unit.js";

/**
 * What is known of a unit's own work before anything is ranked: what it reported, what was verified, and whether the
 * registers show its covenant, its registration and its report in time. A register that is not kept says nothing.
 */
export function unitFacts(
  unit: Unit,
  cluster: Cluster | undefined,
  { reports, registers }: Submissions,
  late: boolean | undefined,
): Facts {
  const facts = new Map<string, KnownFact>(reports.get(unit.id)?.facts);
  for (const { nominee, fact, known } of registers.verifiedFacts) if (nominee === unit.id) facts.set(fact, known);
  const put = (fact: string, value: boolean | undefined, place?: Place) => {
    if (value !== undefined) facts.set(fact, { value: { type: "boolean", value }, sources: place ? [place] : [] });
  };
  const shown = (register: RegisterName, place: Place | undefined) =>
    place !== undefined
      ? true
      : registers.kept.has(register) && !isDoubted(registers, register, unit.id)
        ? false
        : undefined;
  const covenant = registers.covenants.find((one) => one.cluster === cluster?.id && one.signedOn !== undefined);
  const registration = registers.registrations.find((one) => one.nominee === unit.id);
  if (cluster) put("covenant_signed", shown("covenants", covenant?.place), covenant?.place);
  put("registered_for_emulation", shown("registrations", registration?.place), registration?.place);
  put("reported_in_time", late === undefined ? undefined : !late);
  return facts;
}
