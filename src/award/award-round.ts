import type { Award } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import type { KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import type { Plan, Round } from "../domain/plan.js";
import { type Hold, holdsOn } from "../domain/registers/holds.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { AwardResult, Selection } from "./award-result.js";
import { voteOn } from "./council-vote.js";
import { dayFindings } from "./day-findings.js";
import { evaluationFacts, memberShareFacts } from "./derived-facts.js";
import { dossierOf } from "./dossier.js";
import { History } from "./history.js";
import { judgeAward } from "./judge-award.js";
import { knownFacts } from "./known-facts.js";
import type { JudgedNominee } from "./nominee.js";
import { inOrderOfLaw, nomineesJudged } from "./nominees-judged.js";
import {
  candidacyFacts,
  nomineeFacts,
  type RegisterFactsContext,
  TITLE_OF_THE_YEAR,
  titlesBuiltUpon,
} from "./register-facts.js";
import { selectByRank } from "./select.js";

export interface AwardedRound {
  readonly awards: readonly AwardResult[];
  readonly judgedOn: IsoDate;
  readonly findings: readonly Finding[];
}

/**
 * Judge every member of a cluster for every award for collectives, and whoever the registers put forward for what they
 * are put forward for; then select among those that compete.
 */
export function awardRound(plan: Plan, round: Round, evaluation: Evaluation, submissions: Submissions): AwardedRound {
  const judgedOn = round.decidedOn ?? round.period.to;
  const { registers } = submissions;
  const history = new History(plan, registers, judgedOn);
  const context = { plan, round, registers, history, day: judgedOn, evaluation, submissions };
  const members = evaluation.units.filter((one) => one.cluster !== undefined).map((one) => one.unit);
  const whom = nomineesJudged(plan, registers, members, judgedOn);
  const findings: Finding[] = [
    ...dayFindings(plan, round, plan.awards, judgedOn),
    ...history.misfits(),
    ...whom.findings,
  ];
  const judged: AwardResult[] = [];
  for (const { nominee, awards } of whom.nominees) {
    const result = judgeNominee(context, nominee, awards);
    judged.push(...result.results);
    findings.push(...result.findings);
  }
  const awards: AwardResult[] = [];
  for (const award of inOrderOfLaw(plan)) {
    const selected = selectAmong(
      context,
      award,
      judged.filter((one) => one.award === award.id),
    );
    awards.push(...selected.results);
    findings.push(...selected.findings);
  }
  return { awards, judgedOn, findings };
}

interface AwardContext extends RegisterFactsContext {
  readonly evaluation: Evaluation;
  readonly submissions: Submissions;
}

function judgeNominee(context: AwardContext, nominee: JudgedNominee, awards: readonly Award[]) {
  const { plan, registers, day } = context;
  const builtUpon = titlesBuiltUpon(plan);
  const { facts, findings } = factsOf(context, nominee);
  const known = new Map(facts);
  const hold = registers.holds.find((one) => one.nominee === nominee.id && holdsOn(one, day));
  const said: Finding[] = [...findings];
  if (hold) said.push(heldFinding(nominee, hold));
  const results = awards.map((award): AwardResult => {
    const own = new Map([...known, ...candidacyFacts(context, nominee, award)]);
    const result = judgeAward(award, nominee, own, day);
    const isBaseTitle = builtUpon.has(award.id) && !known.has(TITLE_OF_THE_YEAR);
    if (isBaseTitle && result.verdict !== "unknown")
      known.set(TITLE_OF_THE_YEAR, {
        value: { type: "choice", value: result.verdict === "met" ? award.id : "none" },
        place: undefined,
        basis: result.basis,
      });
    return {
      ...result,
      verdict: hold && result.verdict === "met" ? "unknown" : result.verdict,
      hold,
      dossier: dossierOf(registers, nominee.id, award),
      vote: voteOn(registers, nominee.id, award, day),
    };
  });
  return { results, findings: said };
}

function heldFinding(nominee: JudgedNominee, { reason, since, paper, place }: Hold): Finding {
  return finding("TD408", place, { nominee: nominee.name, reason, since, paper });
}

/** What is reported, registered and verified about a nominee, and what follows from it. */
function factsOf(context: AwardContext, nominee: JudgedNominee) {
  const { plan, evaluation, submissions, registers } = context;
  const isUnit = plan.units.has(nominee.id);
  const reported = (isUnit && submissions.reports.get(nominee.id)?.facts) || new Map<string, KnownFact>();
  const verified = registers.verifiedFacts.filter((one) => one.nominee === nominee.id);
  const given = knownFacts(
    nominee.name,
    reported,
    nomineeFacts(context, nominee),
    new Map(verified.map((one) => [one.fact, one.known])),
  );
  const shares = memberShareFacts(given.facts, nominee.name);
  const unit = isUnit ? evaluation.units.find((one) => one.unit === nominee.id) : undefined;
  const scheme = unit?.scheme === undefined ? undefined : plan.schemes.get(unit.scheme);
  return {
    facts: new Map([...given.facts, ...shares.derived, ...(unit ? evaluationFacts(unit, scheme) : [])]),
    findings: [...given.findings, ...shares.findings],
  };
}

/** Places are given by rank within each cluster, or by the council's vote where a rule says how it must be counted. */
function selectAmong(context: AwardContext, award: Award, results: readonly AwardResult[]) {
  const { plan, evaluation } = context;
  if (award.competition === "none") {
    const voted = results.map((one): AwardResult => ({ ...one, selection: selectionByVote(award, one) }));
    return { results: voted, findings: voted.flatMap(voteFindings) };
  }
  const units = new Map(evaluation.units.map((unit) => [unit.unit, unit]));
  const inCluster = new Set<AwardResult>();
  const selected = evaluation.clusters.flatMap((cluster) => {
    const own = results.filter((one) => cluster.units.includes(one.nominee.id));
    for (const one of own) inCluster.add(one);
    const scheme = plan.schemes.get(cluster.scheme);
    return scheme ? [selectByRank(own, units, scheme, cluster.name)] : [{ results: own, findings: [] }];
  });
  const outside = results.filter((one) => !inCluster.has(one));
  return {
    results: [...selected.flatMap((one) => one.results), ...outside],
    findings: selected.flatMap((one) => one.findings),
  };
}

/** Undefined where nobody has to vote. */
function selectionByVote(award: Award, { verdict, vote }: AwardResult): Selection | undefined {
  if (verdict === "not_met" || award.votes.length === 0) return undefined;
  if (vote?.passed === false) return "not_selected";
  return vote?.passed && verdict === "met" ? "selected" : "awaits_vote";
}

/** A nominee who did not get the votes is said with the count. */
function voteFindings({ name, nominee, vote }: AwardResult): readonly Finding[] {
  if (vote?.passed !== false || !vote.rule) return [];
  const { yes, members } = vote.vote;
  return [
    finding("TD409", vote.vote.place, {
      nominee: nominee.name,
      award: name,
      yes: String(yes),
      members: String(members),
    }),
  ];
}
