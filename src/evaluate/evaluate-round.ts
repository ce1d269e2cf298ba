import type { IsoDate } from "../domain/dates.js";
import { type Finding, finding } from "../domain/finding.js";
import { grouped } from "../domain/grouped.js";
import type { Submissions } from "../domain/observation.js";
import { clusterOf, type Plan, type Round, schemeOf } from "../domain/plan.js";
import { rankAwardsIn } from "../domain/scheme.js";
import { type Cluster, membersOn, schemeOn, schemesDuring } from "../domain/unit.js";
import { scoreUnit } from "./evaluate-unit.js";
import type { ClusterEvaluation, Evaluation, TargetResult, UnitEvaluation } from "./evaluation.js";
import { type JudgedUnit, judgeUnit } from "./judged-unit.js";
import { type Placing, rankUnits } from "./rank.js";

/**
 * Evaluate all units of a round and rank each cluster. Membership and scheme are those of the period's last day. A unit
 * without a report that can be read, or that a gate shuts out, is listed unranked and takes no part in the others' ranks.
 */
export function evaluateRound(
  plan: Plan,
  round: Round,
  submissions: Submissions,
): { readonly evaluation: Evaluation; readonly findings: readonly Finding[] } {
  const day = round.period.to;
  const clusters = plan.clusters.flatMap((cluster) => inPlay(plan, cluster, day) ?? []);
  const judged = [...plan.units.values()].map((unit) => {
    const cluster = clusterOf(plan, unit.id, day);
    return judgeUnit(plan, unit, cluster, schemeOf(plan, cluster, day), submissions);
  });
  const byCluster = grouped(
    judged.filter((one) => one.cluster),
    (one) => one.cluster?.id ?? "",
  );
  const peers = new Map([...byCluster].map(([id, members]) => [id, peersAmong(members)]));
  const evaluated = judged.map((one) =>
    scoreUnit(plan, round, one, peers.get(one.cluster?.id ?? "") ?? new Map(), submissions),
  );
  const byUnit = new Map(evaluated.map(({ evaluation }) => [evaluation.unit, evaluation]));
  const placings = new Map(
    clusters.flatMap((cluster) => [...rankedAmong(cluster.units.flatMap((id) => byUnit.get(id) ?? []))]),
  );
  const order = [plan.provinceUnit, ...clusters.flatMap((cluster) => cluster.units)];
  const places = new Map(order.map((id, at) => [id, at] as const).reverse());
  const place = (id: string) => places.get(id) ?? order.length;
  const takesPart = (one: UnitEvaluation) =>
    one.cluster !== undefined || one.unit === plan.provinceUnit || one.status !== "not_reported";
  return {
    evaluation: {
      clusters,
      units: evaluated
        .map(({ evaluation }) => ({ ...evaluation, ...placings.get(evaluation.unit) }))
        .filter(takesPart)
        .sort((a, b) => place(a.unit) - place(b.unit)),
    },
    findings: [
      ...evaluated.flatMap((one) => one.findings),
      ...plan.clusters.flatMap((cluster) => underOtherSchemes(plan, round, cluster, submissions)),
    ],
  };
}

/** A cluster with its members and scheme of a day; undefined where it has none. */
function inPlay(plan: Plan, cluster: Cluster, day: IsoDate): ClusterEvaluation | undefined {
  const units = membersOn(cluster, day);
  const scheme = schemeOf(plan, cluster, day);
  if (!scheme || units.length === 0) return undefined;
  return { cluster, scheme, places: rankAwardsIn(scheme, cluster, units.length), units };
}

/** By target, what those that reported reached, for items that look at their whole cluster. */
export function peersAmong(units: readonly JudgedUnit[]): ReadonlyMap<string, readonly TargetResult[]> {
  const results = new Map<string, TargetResult[]>();
  for (const unit of units.filter((one) => one.report))
    for (const result of unit.targets) {
      const known = results.get(result.target.id);
      if (known) known.push(result);
      else results.set(result.target.id, [result]);
    }
  return results;
}

function rankedAmong(units: readonly UnitEvaluation[]): ReadonlyMap<string, Placing> {
  const hasPoints = ({ status }: UnitEvaluation) => status === "evaluated" || status === "partly";
  return rankUnits(units.filter((unit) => hasPoints(unit) && unit.gate !== "not_met"));
}

/**
 * Where a cluster changed its scheme in the midst of the period, what the earlier one would give; which of them rules
 * the round is not for us to say.
 */
function underOtherSchemes(plan: Plan, round: Round, cluster: Cluster, submissions: Submissions): readonly Finding[] {
  const { from, to } = round.period;
  const used = schemeOn(cluster, to);
  const others = schemesDuring(cluster, from, to).filter((scheme) => scheme !== used);
  const nameOf = (scheme: string) => plan.schemes.get(scheme)?.name ?? scheme;
  return others.map((other) => {
    const judged = membersOn(cluster, to).flatMap((id) => {
      const unit = plan.units.get(id);
      return unit ? [judgeUnit(plan, unit, cluster, plan.schemes.get(other), submissions)] : [];
    });
    const peers = peersAmong(judged);
    const units = judged.map((one) => scoreUnit(plan, round, one, peers, submissions).evaluation);
    const ranks = rankedAmong(units);
    const results = units
      .filter((unit) => ranks.has(unit.unit))
      .map(({ unit, name, known, open }) => {
        const { rankFrom = 0, rankTo = 0 } = ranks.get(unit) ?? {};
        const points = open.isZero() ? known.toFixed() : `${known.toFixed()}+${open.toFixed()}`;
        return `${name} ${points} (${rankFrom === rankTo ? rankFrom : `${rankFrom}-${rankTo}`})`;
      });
    return finding("TD320", undefined, {
      cluster: cluster.name,
      used: nameOf(used),
      other: nameOf(other),
      results: results.join("; "),
    });
  });
}
