import type { Submissions } from "../../domain/observation.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { ItemGroup } from "../../domain/scheme.js";
import { peersAmong } from "../evaluate-round.js";
import { scoreUnit } from "../evaluate-unit.js";
import type { ClusterEvaluation, ItemResult, UnitEvaluation } from "../evaluation.js";
import { addUpGroup } from "../group-result.js";
import type { ScoringContext } from "../item-result.js";
import { type JudgedUnit, judgeUnit } from "../judged-unit.js";
import type { Standing } from "../rank.js";
import { addUpUnit, scoringOf, type UnitScoring } from "../unit-scores.js";
import { type Extremes, extremeReadings, itemExtremes, type Reading } from "./possible-points.js";

/** One unit of a contest: scored, and the least and the most that open and doubtful figures allow. */
export interface Contender {
  readonly judged: JudgedUnit;
  readonly evaluation: UnitEvaluation;
  readonly scoring: UnitScoring;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly items: readonly Extremes[];
  readonly standing: Standing;
}

/** The units of one cluster that have points, as they stand beside each other under one scheme. */
export interface Contest {
  readonly plan: Plan;
  readonly round: Round;
  readonly cluster: ClusterEvaluation;
  readonly submissions: Submissions;
  readonly peers: ScoringContext["peers"];
  readonly contenders: readonly Contender[];
}

/** The contest of a cluster under its scheme, scored by the same functions as the round itself. */
export function contestOf(plan: Plan, round: Round, cluster: ClusterEvaluation, submissions: Submissions): Contest {
  const judged = cluster.units.flatMap((id) => {
    const unit = plan.units.get(id);
    return unit && submissions.reports.has(id)
      ? [judgeUnit(plan, unit, cluster.cluster, cluster.scheme, submissions)]
      : [];
  });
  const contest = { plan, round, cluster, submissions, peers: peersAmong(judged) };
  return { ...contest, contenders: judged.flatMap((one) => contenderOf(contest, one) ?? []) };
}

/** One unit of the contest; undefined where it has no report. */
export function contenderOf(contest: Omit<Contest, "contenders">, judged: JudgedUnit): Contender | undefined {
  const { plan, round, submissions, peers, cluster } = contest;
  const { scheme } = cluster;
  if (!judged.report) return undefined;
  const { evaluation } = scoreUnit(plan, round, judged, peers, submissions);
  const scoring = scoringOf(judged, scheme, judged.report, evaluation.facts, peers, submissions);
  const readings = extremeReadings(plan, judged);
  const items = evaluation.items.map((item) =>
    item.points === undefined && item.maxPoints
      ? itemExtremes(scoring.context, readings, item.item, item.maxPoints)
      : { least: item, most: item },
  );
  const total = (end: keyof Extremes) =>
    addUpUnit(
      scheme,
      scheme.groups.map((group) => addUpGroup(group, itemsIn(group, items, end))),
    ).known;
  const [known, most] = [total("least"), total("most")];
  const standing = { unit: evaluation.unit, known, open: most.minus(known), gate: evaluation.gate };
  return { judged, evaluation, scoring, readings, items, standing };
}

/** The items of one group at one of their ends. */
export function itemsIn({ id }: ItemGroup, items: readonly Extremes[], end: keyof Extremes): readonly ItemResult[] {
  return items.map((one) => one[end]).filter(({ item }) => item.group.id === id);
}

/** Where the contenders stand; who is shut out by a gate does not. */
export function standingsOf(contenders: readonly Contender[]): readonly Standing[] {
  return contenders.map((one) => one.standing).filter((one) => one.gate !== "not_met");
}
