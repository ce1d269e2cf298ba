import type { Submissions } from "../../domain/observation.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { ItemGroup, Scheme } from "../../domain/scheme.js";
import { itemsOf } from "../../domain/unit-item.js";
import { peersAmong } from "../evaluate-round.js";
import { scoreUnit } from "../evaluate-unit.js";
import {
  type ClusterEvaluation,
  type Evaluation,
  type ItemResult,
  type UnitEvaluation,
  unitIn,
} from "../evaluation.js";
import { addUpGroup } from "../group-result.js";
import { type JudgedUnit, judgedAs, judgeUnit } from "../judged-unit.js";
import type { Standing } from "../rank.js";
import type { ScoringContext } from "../scoring-context.js";
import { addUpUnit, scoringOf, type UnitScoring } from "../unit-scores.js";
import { extremeReadings, extremesOf, type Reading } from "./possible-points.js";

/** What an item certainly comes to and what it may come to. */
export interface ItemEnds {
  readonly least: ItemResult;
  readonly most: ItemResult;
}

/** One unit of a contest: scored, and the least and the most that open and doubtful figures allow. */
export interface Contender {
  readonly judged: JudgedUnit;
  readonly evaluation: UnitEvaluation;
  readonly scoring: UnitScoring;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly items: readonly ItemEnds[];
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

type Around = Omit<Contest, "contenders">;

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

/** The same contest where the round has judged and scored it, so that nothing is scored twice. */
export function contestIn(
  plan: Plan,
  round: Round,
  cluster: ClusterEvaluation,
  evaluation: Evaluation,
  submissions: Submissions,
): Contest {
  const units = cluster.units.filter((id) => submissions.reports.has(id)).flatMap((id) => unitIn(evaluation, id) ?? []);
  // Whoever stands in two clusters was scored in the first.
  if (units.some((one) => one.cluster !== cluster.cluster.id)) return contestOf(plan, round, cluster, submissions);
  const judged = units.flatMap((evaluated) => {
    const unit = plan.units.get(evaluated.unit);
    return unit ? [{ evaluated, ...judgedAs({ ...cluster, unit }, evaluated, submissions) }] : [];
  });
  const contest = { plan, round, cluster, submissions, peers: peersAmong(judged) };
  return { ...contest, contenders: judged.flatMap((one) => contenderAs(contest, one, one.evaluated) ?? []) };
}

/**
 * The same units under a scheme with other weights, scored anew; what they reached of their targets stays. Those aside
 * stay as they stand: each is below a leader that no gate stops, wherever its points lie, so that it can neither stand
 * first nor make a difference to who does.
 */
export function contestUnder(contest: Contest, scheme: Scheme, aside: readonly Contender[]): Contest {
  const weighed = { ...contest, cluster: { ...contest.cluster, scheme } };
  const contenders = contest.contenders.flatMap((contender) => {
    if (aside.includes(contender)) return [contender];
    const { judged } = contender;
    const own = judged.targets.map((one) => one.target).filter((target) => target.origin !== "plan");
    return contenderOf(weighed, { ...judged, scheme, items: itemsOf(scheme, own) }) ?? [];
  });
  return { ...weighed, contenders };
}

/** One unit of the contest, scored anew; undefined where it has no report. */
export function contenderOf(contest: Around, judged: JudgedUnit): Contender | undefined {
  const { plan, round, submissions, peers } = contest;
  return judged.report && contenderAs(contest, judged, scoreUnit(plan, round, judged, peers, submissions).evaluation);
}

/** One unit of the contest as it was scored; undefined where it has no report. */
function contenderAs(contest: Around, judged: JudgedUnit, evaluation: UnitEvaluation): Contender | undefined {
  const { plan, submissions, peers, cluster } = contest;
  const { scheme } = cluster;
  if (!judged.report) return undefined;
  const scoring = scoringOf(judged, scheme, judged.report, evaluation.facts, peers, submissions);
  const readings = extremeReadings(plan, judged);
  const items = evaluation.items.map((item): ItemEnds => {
    if (item.points !== undefined || !item.maxPoints) return { least: item, most: item };
    const { least, most } = extremesOf(scoring.context, readings, item.item)(item.maxPoints);
    return { least: { ...item, ...least }, most: { ...item, ...most } };
  });
  const isSettled = items.every(({ least, most }) => least === most);
  const total = (end: keyof ItemEnds) =>
    addUpUnit(
      scheme,
      scheme.groups.map((group) => addUpGroup(group, itemsIn(group, items, end))),
    ).known;
  const [known, most] = isSettled ? [evaluation.known, evaluation.known] : [total("least"), total("most")];
  const standing = { unit: evaluation.unit, known, open: most.minus(known), gate: evaluation.gate };
  return { judged, evaluation, scoring, readings, items, standing };
}

/** The items of one group at one of their ends. */
export function itemsIn({ id }: ItemGroup, items: readonly ItemEnds[], end: keyof ItemEnds): readonly ItemResult[] {
  return items.map((one) => one[end]).filter(({ item }) => item.group.id === id);
}

/** Where the contenders stand; who is shut out by a gate does not. */
export function standingsOf(contenders: readonly Contender[]): readonly Standing[] {
  return contenders.map((one) => one.standing).filter((one) => one.gate !== "not_met");
}
