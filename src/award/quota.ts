import { type Award, holdingOn, type Quota } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import { decimal } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { roundRatio, timesRatio } from "../domain/ratio.js";
import type { Unit } from "../domain/unit.js";
import type { AwardResult, QuotaResult, Selection } from "./award-result.js";

/** The number of which a quota is a share, for a unit or the round. */
export type BaseOf = (quota: Quota, unit: string | undefined) => Decimal | undefined;

/**
 * Hold the nominees that qualify against the award's quota: within it they are proposed, above it the choice is the
 * council's, and where its base is not known nothing can be said. Where two quotas could apply the smaller counts.
 */
export function withinQuota(
  award: Award,
  results: readonly AwardResult[],
  day: IsoDate,
  baseOf: BaseOf,
  units: ReadonlyMap<string, Unit>,
): { readonly results: readonly AwardResult[]; readonly findings: readonly Finding[] } {
  const quotas = holdingOn(award.quotas, day);
  const [first] = quotas;
  if (!first) return { results, findings: [] };
  const groups = first.within === "round" ? [undefined] : [...new Set(results.map((one) => one.nominee.unit))];
  const findings: Finding[] = [];
  const selected = groups.flatMap((unit) => {
    const own = results.filter((one) => first.within === "round" || one.nominee.unit === unit);
    const qualified = own.filter((one) => one.verdict === "met" && one.selection !== "not_selected").length;
    const limits = quotas.map((quota): QuotaResult => {
      const base = baseOf(quota, unit);
      return { quota, base, limit: base && limitOf(quota, base), qualified };
    });
    const smallest = limits.reduce((a, b) => (a.limit && b.limit?.lt(a.limit) ? b : a));
    if (smallest.limit?.lt(qualified))
      findings.push(
        finding("TD411", undefined, {
          award: award.name,
          unit: units.get(unit ?? "")?.name ?? unit ?? "",
          qualified: String(qualified),
          limit: smallest.limit.toFixed(),
          base: smallest.base?.toFixed() ?? "",
        }),
      );
    return own.map(
      (one): AwardResult => ({ ...one, quota: smallest, selection: selectionWithin(one, smallest, qualified) }),
    );
  });
  return { results: results.flatMap((one) => selected.find((other) => isSame(one, other)) ?? one), findings };
}

/** "Không quá" is rounded down, on the exact base. */
export function limitOf({ share }: Quota, base: Decimal): Decimal {
  return roundRatio(timesRatio(share, base), 0, "down");
}

function isSame(a: AwardResult, b: AwardResult): boolean {
  return a.nominee.id === b.nominee.id && a.occasion === b.occasion && a.achievement === b.achievement;
}

function selectionWithin(
  { verdict, selection }: AwardResult,
  { limit }: QuotaResult,
  qualified: number,
): Selection | undefined {
  if (verdict === "not_met" || selection === "not_selected" || selection === "awaits_vote") return selection;
  if (limit === undefined) return "no_quota_known";
  if (verdict === "unknown" || limit.lt(qualified)) return "awaits_vote";
  return "selected";
}

/** A count among the facts of a unit; a lower bound is no base. */
export function countOf(facts: Facts | undefined, fact: string): Decimal | undefined {
  const known = facts?.get(fact)?.value;
  return known?.type === "count" && !known.orMore ? decimal(known.value.toFixed()) : undefined;
}
