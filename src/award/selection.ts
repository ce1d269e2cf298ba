import type { Award } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { grouped } from "../domain/grouped.js";
import { ownEntry } from "../domain/own-entry.js";
import type { Plan } from "../domain/plan.js";
import type { RankAward } from "../domain/scheme.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { AwardResult, Selection } from "./award-result.js";
import { type BaseOf, countOf, withinQuota } from "./quota.js";
import { FLAG } from "./register-facts.js";
import { selectByRank } from "./select.js";

/** What a selection looks at besides the results. */
export interface SelectionContext {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly day: IsoDate;
  /** By nominee. */
  readonly facts: ReadonlyMap<string, Facts>;
}

interface Selected {
  readonly results: readonly AwardResult[];
  readonly findings: readonly Finding[];
}

/**
 * Among those judged for an award: places are given by rank within each cluster, by a quota, or by the council's vote where
 * a rule says how to count it. `chosen` are the results of the awards selected before.
 */
export function selectAmong(
  context: SelectionContext,
  award: Award,
  all: readonly AwardResult[],
  chosen: readonly AwardResult[],
): Selected {
  const results = all.filter((one) => one.award === award);
  if (award.competition === "rank") return selectRanked(context, award, results, chosen);
  const { facts } = context;
  const voted = results.map((one): AwardResult => ({ ...one, selection: selectionByVote(award, one) }));
  const baseOf: BaseOf = (quota, unit) => {
    const own = facts.get(unit ?? "");
    switch (quota.of) {
      case "meeting":
        return decimal(all.filter((one) => one.award.id === quota.award && one.verdict === "met").length);
      case "holders":
        return countOf(own, ownEntry(HOLDERS, quota.award ?? "") ?? "");
      case "headcount":
        return countOf(own, "members_total");
      case "remaining": {
        const [whole, taken] = [
          countOf(own, "members_total"),
          countOf(own, ownEntry(HOLDERS, quota.award ?? "") ?? ""),
        ];
        return whole && taken && whole.minus(taken);
      }
    }
  };
  const limited = withinQuota(award, voted, context.day, baseOf, context.plan.units);
  return { results: limited.results, findings: [...voted.flatMap(voteFindings), ...limited.findings] };
}

/** The facts that count how many of a unit's people hold a title. */
const HOLDERS: Readonly<Record<string, string>> = {
  "advanced-worker": "members_advanced",
  "base-champion": "members_base_champion",
};

function selectRanked(
  { evaluation }: SelectionContext,
  award: Award,
  results: readonly AwardResult[],
  chosen: readonly AwardResult[],
) {
  const units = new Map(evaluation.units.map((unit) => [unit.unit, unit]));
  const clusters = new Map(evaluation.clusters.flatMap((one) => one.units.map((unit) => [unit, one] as const)));
  const clusterFor = ({ nominee, occasion }: AwardResult) =>
    occasion === "year" ? clusters.get(nominee.id) : undefined;
  const [competing, before] = [grouped(results, clusterFor), grouped(chosen, clusterFor)];
  const selected = evaluation.clusters.map((cluster) => {
    const taken = betterPlaces(before.get(cluster) ?? [], cluster.places, award);
    return selectByRank(competing.get(cluster) ?? [], units, cluster, taken);
  });
  const outside = (competing.get(undefined) ?? []).map((one) => ({ ...one, selection: selectionOutside(one) }));
  return {
    results: [...selected.flatMap((one) => one.results), ...outside],
    findings: selected.flatMap((one) => one.findings),
  };
}

/** Who has, or may have, one of a cluster's places that come before those of an award; `chosen` are the year's in it. */
function betterPlaces(chosen: readonly AwardResult[], ranks: readonly RankAward[], award: Award) {
  const first = Math.min(...ranks.filter((one) => one.award === award.id).map((one) => one.rank));
  const better = new Set(ranks.filter((one) => one.rank < first).map((one) => one.award));
  return new Map(
    chosen.flatMap(({ award: other, nominee, selection }): [string, Selection][] =>
      better.has(other.id) && selection && selection !== "not_selected" ? [[nominee.id, selection]] : [],
    ),
  );
}

/** A nominee from a block that this tool did not rank: its rank is what the minutes say, and the council decides. */
function selectionOutside({ verdict, award, occasion, subBlockRank }: AwardResult): Selection | undefined {
  if (verdict === "not_met" || award.id !== FLAG || occasion !== "year") return undefined;
  if (subBlockRank === undefined) return "no_quota_known";
  return subBlockRank.eq(1) ? "awaits_vote" : "not_selected";
}

/** Undefined where nobody has to vote. */
function selectionByVote(award: Award, { verdict, vote }: AwardResult): Selection | undefined {
  if (verdict === "not_met" || award.votes.length === 0) return undefined;
  if (vote?.passed === false) return "not_selected";
  return vote?.passed && verdict === "met" ? "selected" : "awaits_vote";
}

/** A nominee who did not get the votes is said with the count. */
function voteFindings({ award, nominee, vote }: AwardResult): readonly Finding[] {
  if (vote?.passed !== false || !vote.rule) return [];
  const { yes, members } = vote.vote;
  return [
    finding("TD409", vote.vote.place, {
      nominee: nominee.name,
      award: award.name,
      yes: String(yes),
      members: String(members),
    }),
  ];
}
