import { holdingOn, type Preference } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import type { Facts } from "../domain/fact.js";
import { judge } from "../domain/judge.js";
import type { Plan } from "../domain/plan.js";
import type { JudgedNominee } from "./nominee.js";

/** The preferences of law and plan (ưu tiên) that hold for a nominee; they never change a verdict or a point. */
export function preferencesOf(plan: Plan, nominee: JudgedNominee, facts: Facts, day: IsoDate): readonly Preference[] {
  const ids = [...new Set(plan.preferences.map((one) => one.id))];
  return ids
    .flatMap((id) =>
      holdingOn(
        plan.preferences.filter((one) => one.id === id && one.for.includes(nominee.kind)),
        day,
      ),
    )
    .filter((one) => judge(one.criterion, facts).verdict === "met");
}
