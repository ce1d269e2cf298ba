import type { Finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import { clusterOf, type Plan, type Round } from "../domain/plan.js";
import { membersOn } from "../domain/unit.js";
import { evaluateUnit } from "./evaluate-unit.js";
import type { ClusterEvaluation, Evaluation, UnitEvaluation } from "./evaluation.js";
import { rankUnits } from "./rank.js";

/**
 * Evaluate all units of a round and rank each cluster. Membership is that of the period's last day. A unit without a
 * report that can be read is listed unranked and takes no part in the others' ranks.
 */
export function evaluateRound(
  plan: Plan,
  round: Round,
  submissions: Submissions,
): { readonly evaluation: Evaluation; readonly findings: readonly Finding[] } {
  const day = round.period.to;
  const clusters: readonly ClusterEvaluation[] = plan.clusters
    .map((cluster) => ({
      cluster: cluster.id,
      name: cluster.name,
      scheme: cluster.scheme,
      units: membersOn(cluster, day),
    }))
    .filter((cluster) => cluster.units.length > 0);
  const evaluated = [...plan.units.values()].map((unit) =>
    evaluateUnit(plan, round, unit, clusterOf(plan, unit.id, day), submissions),
  );
  const byUnit = new Map(evaluated.map(({ evaluation }) => [evaluation.unit, evaluation]));
  const placings = new Map(
    clusters.flatMap((cluster) => [...rankUnits(cluster.units.flatMap((id) => byUnit.get(id) ?? []).filter(isRanked))]),
  );
  const order = [plan.provinceUnit, ...clusters.flatMap((cluster) => cluster.units)];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
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
    findings: evaluated.flatMap((one) => one.findings),
  };
}

function isRanked(unit: UnitEvaluation): boolean {
  return unit.status === "evaluated" || unit.status === "partly";
}
