import { closest } from "../domain/closest.js";
import { isIsoDate } from "../domain/dates.js";
import type { Plan } from "../domain/plan.js";
import type { CommandContext } from "./command-context.js";
import { UsageError } from "./io.js";
import { suggestion } from "./subject.js";
import { say } from "./words.js";

/** A unit named on the command line must be one of the plan's. */
export function expectUnit({ lang }: CommandContext, plan: Plan, unit: string): void {
  if (plan.units.has(unit)) return;
  const nearest = suggestion(closest(unit, plan.units.keys()), lang);
  throw new UsageError(say(lang, "unknownUnit", { what: unit, suggestion: nearest }));
}

/** A day named on the command line, where one is, must be written 2018-02-28. */
export function expectDate({ lang }: CommandContext, day: string | undefined): void {
  if (day !== undefined && !isIsoDate(day)) throw new UsageError(say(lang, "badDate", { what: day }));
}
