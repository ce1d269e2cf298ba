import { type Finding, finding } from "../domain/finding.js";
import type { AwardResult } from "./award-result.js";

/**
 * One achievement, one commendation (Luật Điều 6 khoản 2): where a nominee would get several for the same, both are shown
 * and people choose. A title beside a commendation is not barred.
 */
export function withClashes(results: readonly AwardResult[]): {
  readonly results: readonly AwardResult[];
  readonly findings: readonly Finding[];
} {
  const isGiven = (one: AwardResult) =>
    one.award.kind === "commendation" && one.verdict === "met" && one.selection !== "not_selected";
  const keyOf = (one: AwardResult) => [one.nominee.id, one.occasion, one.achievement ?? ""].join("\u0000");
  const byAchievement = new Map<string, AwardResult[]>();
  for (const one of results.filter(isGiven))
    byAchievement.set(keyOf(one), [...(byAchievement.get(keyOf(one)) ?? []), one]);
  const findings = [...byAchievement.values()]
    .filter((given) => given.length > 1)
    .map((given) =>
      finding("TD412", undefined, {
        nominee: given[0]?.nominee.name ?? "",
        awards: given.map((one) => one.award.name).join(", "),
      }),
    );
  return {
    results: results.map((one) => {
      const others = isGiven(one) ? (byAchievement.get(keyOf(one)) ?? []).filter((other) => other !== one) : [];
      return { ...one, clashesWith: others.map((other) => other.award) };
    }),
    findings,
  };
}
