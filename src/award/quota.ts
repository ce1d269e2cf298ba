import { type Award, holdingOn, type Quota } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
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
  const groupOf = ({ nominee }: AwardResult) => (first.within === "round" ? undefined : nominee.unit);
  const limits = new Map(
    [...new Set(results.map(groupOf))].map((unit) => {
      const own = results.filter((one) => groupOf(one) === unit);
      const qualified = own.filter((one) => one.verdict === "met" && one.selection !== "not_selected").length;
      return [unit, smallest(quotas.map((quota) => limited(quota, baseOf(quota, unit), qualified)))];
    }),
  );
  return {
    results: results.map((one): AwardResult => {
      const quota = limits.get(groupOf(one));
      return quota ? { ...one, quota, selection: selectionWithin(one, quota) } : one;
    }),
    findings: [...limits].flatMap(([unit, quota]) =>
      quota ? exceeded(award, units.get(unit ?? "")?.name ?? unit, quota) : [],
    ),
  };
}

function limited(quota: Quota, base: Decimal | undefined, qualified: number): QuotaResult {
  return { quota, base, limit: base && limitOf(quota, base), qualified };
}

/** The one that allows the fewest, or else one of which it is not known. */
function smallest(limits: readonly QuotaResult[]): QuotaResult | undefined {
  const open = limits.find((one) => one.limit === undefined);
  return open ?? limits.reduce((a, b) => (a.limit && b.limit?.lt(a.limit) ? b : a));
}

function exceeded(award: Award, unit: string | undefined, { limit, base, qualified }: QuotaResult): readonly Finding[] {
  if (!limit?.lt(qualified)) return [];
  const counts = { qualified: String(qualified), limit: limit.toFixed(), base: base?.toFixed() ?? "" };
  return [finding("TD411", undefined, { award: award.name, unit: unit ?? "", ...counts })];
}

/** "Không quá" is rounded down, on the exact base. */
export function limitOf({ share }: Quota, base: Decimal): Decimal {
  return roundRatio(timesRatio(share, base), 0, "down");
}

function selectionWithin(
  { verdict, selection }: AwardResult,
  { limit, qualified }: QuotaResult,
): Selection | undefined {
  if (verdict === "not_met" || selection === "not_selected" || selection === "awaits_vote") return selection;
  if (limit === undefined) return "no_quota_known";
  if (verdict === "unknown" || limit.lt(qualified)) return "awaits_vote";
  return "selected";
}

/** A count among the facts of a unit; a lower bound is no base. */
export function countOf(facts: Facts | undefined, fact: string): Decimal | undefined {
  const known = facts?.get(fact)?.value;
  return known?.type === "count" && !known.orMore ? known.value : undefined;
}
