import type { Plan } from "../domain/plan.js";
import { type RankAward, rankAwardsIn } from "../domain/scheme.js";
import type { Evaluation } from "../evaluate/evaluation.js";

/** The ranks of a cluster that lead to awards in this round: what is allotted to it, or what its scheme gives by size. */
export function placesOf(plan: Plan, { clusters }: Evaluation, cluster: string | undefined): readonly RankAward[] {
  const own = plan.clusters.find((one) => one.id === cluster);
  const evaluated = clusters.find((one) => one.cluster === cluster);
  const scheme = plan.schemes.get(evaluated?.scheme ?? "");
  return own && evaluated && scheme ? rankAwardsIn(scheme, own, evaluated.units.length) : [];
}
