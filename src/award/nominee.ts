import type { NomineeKind } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import type { Place } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import { moveOn } from "../domain/registers/nominees.js";
import type { RoundRegisters } from "../domain/registers.js";

/** Whom an award is judged for, and the unit it is of on that day; an enterprise outside the blocks has none. */
export interface JudgedNominee {
  readonly kind: NomineeKind;
  readonly id: string;
  readonly name: string;
  readonly unit: string | undefined;
}

/** A nominee by id: a unit of the plan as a collective, or whoever the register of nominees knows. */
export function nomineeOn(plan: Plan, registers: RoundRegisters, id: string, day: IsoDate): JudgedNominee | undefined {
  const unit = plan.units.get(id);
  if (unit) return { kind: "collective", id, name: unit.name, unit: id };
  const entered = registers.nominees.get(id);
  return entered && { kind: entered.kind, id, name: entered.name, unit: moveOn(entered, day)?.unit };
}

/** That a line puts a nominee forward for an award. */
export interface Candidacy {
  readonly nominee: string;
  readonly award: string;
  readonly place: Place;
}

/** Who is put forward for what: registered, in a dossier, or voted on; each once, with the first line that says so. */
export function candidacies(registers: RoundRegisters): readonly Candidacy[] {
  const first = new Map<string, Candidacy>();
  for (const { nominee, award, place } of [...registers.registrations, ...registers.dossiers, ...registers.votes]) {
    const key = `${nominee} ${award}`;
    if (!first.has(key)) first.set(key, { nominee, award, place });
  }
  return [...first.values()];
}
