import { nomineeOn } from "../award/nominee.js";
import { daysBetween, type IsoDate } from "../domain/dates.js";
import type { Plan } from "../domain/plan.js";
import { type ExemplaryStep, exemplaryStageNames } from "../domain/registers/exemplary.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { ExemplaryCase } from "./round-status.js";

/** Each exemplary case with the last stage that it has reached, by the order of the stages and not of the lines. */
export function exemplaryCases(plan: Plan, registers: RoundRegisters, asOf: IsoDate): readonly ExemplaryCase[] {
  const last = new Map<string, ExemplaryStep>();
  for (const step of registers.exemplary) {
    const known = last.get(step.nominee);
    if (!known || rank(step) >= rank(known)) last.set(step.nominee, step);
  }
  return [...last.values()].flatMap(({ nominee: id, stage, on, note, place }): ExemplaryCase[] => {
    const nominee = nomineeOn(plan, registers, id, asOf);
    if (!nominee) return [];
    const unit = nominee.unit === undefined ? undefined : plan.units.get(nominee.unit)?.name;
    return [{ nominee: id, name: nominee.name, unit, stage, on, days: daysBetween(on, asOf), note, place }];
  });
}

function rank({ stage }: ExemplaryStep): number {
  return exemplaryStageNames.indexOf(stage);
}
