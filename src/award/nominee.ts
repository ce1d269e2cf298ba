import type { NomineeKind, Occasion } from "../domain/award.js";
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

/** That a line puts a nominee forward for an award, and for what. */
export interface Candidacy {
  readonly nominee: string;
  readonly award: string;
  readonly occasion: Occasion;
  /** The movement or the deed, where it is not the year's work. */
  readonly achievement: string | undefined;
  readonly place: Place;
}

/**
 * Who is put forward for what, each once with the first line that says so: by a registration, which is for the year, by
 * a dossier, which says the occasion, or by a vote.
 */
export function candidacies(registers: RoundRegisters): readonly Candidacy[] {
  const first = new Map<string, Candidacy>();
  const isPut = new Set<string>();
  const put = (one: Candidacy) => {
    const key = [one.nominee, one.award, one.occasion, one.achievement].join("\u0000");
    isPut.add(`${one.nominee} ${one.award}`);
    if (!first.has(key)) first.set(key, one);
  };
  const yearly = { occasion: "year", achievement: undefined } as const;
  for (const { nominee, award, place } of registers.registrations) put({ nominee, award, ...yearly, place });
  for (const { nominee, award, occasion, achievement, place } of registers.dossiers)
    put({ nominee, award, occasion, achievement: occasion === "year" ? undefined : achievement, place });
  for (const { nominee, award, place } of registers.votes)
    if (!isPut.has(`${nominee} ${award}`)) put({ nominee, award, ...yearly, place });
  return [...first.values()];
}
