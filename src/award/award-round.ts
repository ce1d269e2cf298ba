import { type Award, holdingOn } from "../domain/award.js";
import { yearJudged } from "../domain/award-year.js";
import type { IsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";
import type { Facts, KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import type { Plan, Round } from "../domain/plan.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { AwardResult, Selection } from "./award-result.js";
import { withClashes } from "./clashes.js";
import { decidedAgainstTheLaw, passedAgainstTheLaw, votedOtherwise } from "./council-differs.js";
import { voteOn } from "./council-vote.js";
import { dayFindings } from "./day-findings.js";
import { evaluationFacts, memberShareFacts } from "./derived-facts.js";
import { dossierOf } from "./dossier.js";
import { History } from "./history.js";
import { holdOf, unclearHolds } from "./hold-of.js";
import { judgeAward } from "./judge-award.js";
import { knownFacts } from "./known-facts.js";
import type { JudgedNominee } from "./nominee.js";
import { inOrderOfLaw, type JudgedFor, nomineesJudged } from "./nominees-judged.js";
import { placesOf } from "./places.js";
import { preferencesOf } from "./preferences.js";
import { type Prize, prizeOf } from "./prize.js";
import { type BaseOf, countOf, withinQuota } from "./quota.js";
import {
  candidacyFacts,
  FLAG,
  MEETS_FLAG,
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
 * are put forward for; then select among those that compete, and say what each would bring.
 */
export function awardRound(plan: Plan, round: Round, evaluation: Evaluation, submissions: Submissions): AwardedRound {
  const day = round.decidedOn ?? round.period.to;
  const { registers } = submissions;
  const history = new History(plan, registers, day);
  const context = { plan, round, registers, history, day, evaluation, submissions };
  const members = evaluation.units.filter((one) => one.cluster !== undefined).map((one) => one.unit);
  const whom = nomineesJudged(plan, registers, members, day);
  const findings: Finding[] = [
    ...history.misfits(),
    ...whom.findings,
    ...unclearHolds(registers),
    ...laterDecisions(context),
    ...votedOtherwise(registers.meetings, evaluation.clusters, evaluation.units),
  ];
  const judged: AwardResult[] = [];
  const factsOfAll = new Map<string, Facts>();
  for (const { nominee, judgedFor } of whom.nominees) {
    const result = judgeNominee(context, nominee, judgedFor);
    factsOfAll.set(nominee.id, result.facts);
    judged.push(...result.results);
    findings.push(...result.findings);
  }
  findings.push(...dayFindings(plan, round, judged, day));
  const selected = inOrderOfLaw(plan).flatMap((award) => {
    const own = judged.filter((one) => one.award === award.id);
    const chosen = selectAmong(context, award, own, judged, factsOfAll);
    findings.push(...chosen.findings);
    return chosen.results;
  });
  const clashing = withClashes(selected);
  const heldForTheYear = (nominee: string) =>
    history.heldFor(nominee, yearJudged(history.yearKindOf(nominee, round.period.to), round.period));
  findings.push(
    ...clashing.findings,
    ...passedAgainstTheLaw(selected),
    ...decidedAgainstTheLaw(selected, heldForTheYear),
  );
  const awards = clashing.results.map((one) => ({ ...one, prize: prizeFor(context, one) }));
  findings.push(...blockedPrizes(awards));
  return { awards, judgedOn: day, findings };
}

interface AwardContext extends RegisterFactsContext {
  readonly evaluation: Evaluation;
  readonly submissions: Submissions;
}

function judgeNominee(context: AwardContext, nominee: JudgedNominee, judgedFor: readonly JudgedFor[]) {
  const { plan, registers, day } = context;
  const builtUpon = titlesBuiltUpon(plan);
  const { facts, findings } = factsOf(context, nominee);
  const known = new Map(facts);
  const { hold, findings: held } = holdOf(registers, nominee, day);
  const said: Finding[] = [...findings, ...held];
  const preferences = preferencesOf(plan, nominee, known, day);
  const results = judgedFor.map(({ award, occasion, achievement }): AwardResult => {
    const own = new Map([...known, ...candidacyFacts(context, nominee, award)]);
    const result = judgeAward(award, nominee, occasion, own, day);
    const isBaseTitle = builtUpon.has(award.id) && !known.has(TITLE_OF_THE_YEAR);
    if (isBaseTitle && result.verdict !== "unknown")
      known.set(TITLE_OF_THE_YEAR, {
        value: { type: "choice", value: result.verdict === "met" ? award.id : "none" },
        place: undefined,
        basis: result.basis,
      });
    if (award.id === FLAG && result.verdict !== "unknown")
      known.set(MEETS_FLAG, {
        value: { type: "boolean", value: result.verdict === "met" },
        place: undefined,
        basis: result.basis,
      });
    const dossier = dossierOf(registers, nominee.id, award);
    for (const { consultation, place } of dossier?.against ?? [])
      said.push(finding("TD419", place, { nominee: nominee.name, award: award.name, body: consultation?.body ?? "" }));
    return {
      ...result,
      achievement,
      verdict: hold && result.verdict === "met" ? "unknown" : result.verdict,
      hold,
      dossier,
      vote: voteOn(registers, nominee.id, award, day),
      authority: holdingOn(award.authorities, day).find((one) => one.for.includes(nominee.kind)),
      preferences,
      quota: undefined,
      clashesWith: [],
      prize: undefined,
      subBlockRank: countOf(known, "sub_block_rank"),
    };
  });
  return { results, facts: known, findings: said };
}

/** Decisions dated after the day of judgement, once people have set it; before that, many are. */
function laterDecisions({ history, day, round }: AwardContext): readonly Finding[] {
  if (round.decidedOn === undefined) return [];
  return history.later.map(({ nominee, number, on, place }) => finding("TD421", place, { nominee, number, on, day }));
}

/** What is reported, registered and verified about a nominee, and what follows from it. */
function factsOf(context: AwardContext, nominee: JudgedNominee) {
  const { plan, evaluation, submissions, registers } = context;
  const isUnit = plan.units.has(nominee.id);
  const reported = (isUnit && submissions.reports.get(nominee.id)?.facts) || new Map<string, KnownFact>();
  const verified = new Map(
    registers.verifiedFacts.filter((one) => one.nominee === nominee.id).map((one) => [one.fact, one.known]),
  );
  const given = knownFacts(nominee.name, reported, nomineeFacts(context, nominee), verified);
  const shares = memberShareFacts(given.facts, nominee.name);
  const unit = isUnit ? evaluation.units.find((one) => one.unit === nominee.id) : undefined;
  const subBlock = verified.get("sub_block_rank");
  return {
    facts: new Map<string, KnownFact>([
      ...given.facts,
      ...shares.derived,
      ...(unit ? evaluationFacts(unit, placesOf(plan, evaluation, unit.cluster)) : []),
      // A block that a department or district runs was not ranked here; its minutes say that it assessed the nominee.
      ...(subBlock && !unit?.cluster ? [["assessed_in_cluster", assessedBy(subBlock)] as const] : []),
    ]),
    findings: [...given.findings, ...shares.findings],
  };
}

function assessedBy({ place, sources }: KnownFact): KnownFact {
  return { value: { type: "boolean", value: true }, place, sources };
}

/** Places are given by rank within each cluster, by a quota, or by the council's vote where a rule says how to count it. */
function selectAmong(
  context: AwardContext,
  award: Award,
  results: readonly AwardResult[],
  all: readonly AwardResult[],
  facts: ReadonlyMap<string, Facts>,
) {
  if (award.competition === "rank") return selectRanked(context, results);
  const voted = results.map((one): AwardResult => ({ ...one, selection: selectionByVote(award, one) }));
  const baseOf: BaseOf = (quota, unit) => {
    const own = facts.get(unit ?? "");
    switch (quota.of) {
      case "meeting":
        return decimal(all.filter((one) => one.award === quota.award && one.verdict === "met").length);
      case "holders":
        return countOf(own, HOLDERS[quota.award ?? ""] ?? "");
      case "headcount":
        return countOf(own, "members_total");
      case "remaining": {
        const [whole, taken] = [countOf(own, "members_total"), countOf(own, HOLDERS[quota.award ?? ""] ?? "")];
        return whole && taken && whole.minus(taken);
      }
    }
  };
  const limited = withinQuota(award, voted, context.day, baseOf);
  return { results: limited.results, findings: [...voted.flatMap(voteFindings), ...limited.findings] };
}

/** The facts that count how many of a unit's people hold a title. */
const HOLDERS: Readonly<Record<string, string>> = {
  "advanced-worker": "members_advanced",
  "base-champion": "members_base_champion",
};

function selectRanked({ plan, evaluation }: AwardContext, results: readonly AwardResult[]) {
  const units = new Map(evaluation.units.map((unit) => [unit.unit, unit]));
  const inCluster = new Set<AwardResult>();
  const selected = evaluation.clusters.flatMap((cluster) => {
    const own = results.filter((one) => cluster.units.includes(one.nominee.id) && one.occasion === "year");
    for (const one of own) inCluster.add(one);
    const scheme = plan.schemes.get(cluster.scheme);
    if (!scheme) return [{ results: own, findings: [] }];
    const ranks = placesOf(plan, evaluation, cluster.cluster);
    return [selectByRank(own, units, ranks, scheme.whenHolderFails.place, cluster.name)];
  });
  const outside = results
    .filter((one) => !inCluster.has(one))
    .map((one) => ({ ...one, selection: selectionOutside(one) }));
  return {
    results: [...selected.flatMap((one) => one.results), ...outside],
    findings: selected.flatMap((one) => one.findings),
  };
}

/** A nominee from a block that this tool did not rank: its rank is what the minutes say, and the council decides. */
function selectionOutside({ verdict, award, occasion, subBlockRank }: AwardResult): Selection | undefined {
  if (verdict === "not_met" || award !== FLAG || occasion !== "year") return undefined;
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

/** What the award brings; for a rank of a cluster the scheme's own paper may set another amount. */
function prizeFor({ plan, evaluation, day }: AwardContext, result: AwardResult): Prize | undefined {
  const award = plan.awards.find((one) => one.id === result.award);
  if (!award || result.verdict === "not_met") return undefined;
  const unit = evaluation.units.find((one) => one.unit === result.nominee.id);
  const cluster = evaluation.clusters.find((one) => one.cluster === unit?.cluster);
  const scheme = plan.schemes.get(cluster?.scheme ?? "");
  const isRanked = award.competition === "rank" && scheme && result.occasion === "year";
  const own = isRanked
    ? placesOf(plan, evaluation, unit?.cluster).find((one) => one.award === award.id && one.rank === unit?.rank)
    : undefined;
  return prizeOf(plan, award, result.nominee, day, isRanked ? { own, document: scheme.cite.document } : undefined);
}

/** Money that is not computed because its coefficient is only remembered. */
function blockedPrizes(results: readonly AwardResult[]): readonly Finding[] {
  const blocked = results.filter((one) => one.prize && one.prize.amount === undefined);
  return [...new Map(blocked.map((one) => [one.award, one])).values()].map(({ name, prize }) =>
    finding("TD415", undefined, { award: name, coefficient: prize?.coefficient?.toFixed() ?? "" }),
  );
}
