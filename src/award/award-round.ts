import { authorityOn } from "../domain/award.js";
import { yearJudged } from "../domain/award-year.js";
import type { IsoDate } from "../domain/dates.js";
import { type Facts, type KnownFact, TITLE_OF_THE_YEAR } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import type { Plan, Round } from "../domain/plan.js";
import type { RankAward, Vacancy } from "../domain/scheme.js";
import { clusterIn, type Evaluation, unitIn } from "../evaluate/evaluation.js";
import type { AwardResult } from "./award-result.js";
import { withClashes } from "./clashes.js";
import { decidedAgainstTheLaw, passedAgainstTheLaw, votedOtherwise, votedWithoutRule } from "./council-differs.js";
import { voteOn } from "./council-vote.js";
import { dayFindings } from "./day-findings.js";
import { evaluationFacts, memberShareFacts } from "./derived-facts.js";
import { dossierOf } from "./dossier.js";
import { History } from "./history.js";
import { holdOf, unclearHolds } from "./hold-of.js";
import { judgeAward } from "./judge-award.js";
import { knownFacts } from "./known-facts.js";
import { type JudgedNominee, nomineeOn } from "./nominee.js";
import { inOrderOfLaw, type JudgedFor, nomineesJudged } from "./nominees-judged.js";
import { preferencesOf } from "./preferences.js";
import { type Prize, prizeOf } from "./prize.js";
import { countOf } from "./quota.js";
import {
  candidacyFacts,
  FLAG,
  MEETS_FLAG,
  nomineeFacts,
  type RegisterFactsContext,
  titlesBuiltUpon,
} from "./register-facts.js";
import { selectAmong } from "./selection.js";

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
  const chosen: AwardResult[] = [];
  const selected = inOrderOfLaw(plan).flatMap((award) => {
    const selection = selectAmong({ ...context, facts: factsOfAll }, award, judged, chosen);
    findings.push(...selection.findings);
    chosen.push(...selection.results);
    return selection.results;
  });
  const clashing = withClashes(selected);
  const heldForTheYear = (nominee: string) =>
    history.heldFor(nominee, yearJudged(history.yearKindOf(nominee, round.period.to), round.period));
  findings.push(
    ...clashing.findings,
    ...passedAgainstTheLaw(selected),
    ...votedWithoutRule(selected),
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
    const dossier = dossierOf(registers, nominee.id, award);
    const vote = voteOn(registers, nominee.id, award, day);
    const own = new Map([...known, ...candidacyFacts(context, nominee.id, award, dossier, vote)]);
    const result = judgeAward(award, nominee, occasion, own, day);
    const isBaseTitle = builtUpon.has(award.id) && !known.has(TITLE_OF_THE_YEAR);
    if (isBaseTitle && result.verdict !== "unknown")
      known.set(TITLE_OF_THE_YEAR, {
        value: { type: "choice", value: result.verdict === "met" ? award.id : "none" },
        sources: [],
        basis: result.basis,
      });
    if (award.id === FLAG && result.verdict !== "unknown")
      known.set(MEETS_FLAG, {
        value: { type: "boolean", value: result.verdict === "met" },
        sources: [],
        basis: result.basis,
      });
    for (const { consultation, place } of dossier?.against ?? [])
      said.push(finding("TD419", place, { nominee: nominee.name, award: award.name, body: consultation?.body ?? "" }));
    return {
      ...result,
      achievement,
      ...(hold && result.verdict === "met" ? { verdict: "unknown", deciding: [] } : {}),
      hold,
      dossier,
      vote,
      authority: authorityOn(award, nominee.kind, day),
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
function laterDecisions({ plan, registers, history, day, round }: AwardContext): readonly Finding[] {
  if (round.decidedOn === undefined) return [];
  return history.later.map(({ nominee: id, number, on, place }) => {
    const nominee = nomineeOn(plan, registers, id, day)?.name ?? id;
    return finding("TD421", place, { nominee, number, on, day });
  });
}

/** What is reported, registered and verified about a nominee, and what follows from it. */
function factsOf(context: AwardContext, nominee: JudgedNominee) {
  const { plan, evaluation, submissions, registers } = context;
  const isUnit = plan.units.has(nominee.id);
  const reported = (isUnit && submissions.reports.get(nominee.id)?.facts) || new Map<string, KnownFact>();
  const verified = new Map(
    registers.verifiedFacts.filter((one) => one.nominee === nominee.id).map((one) => [one.fact, one.known]),
  );
  const given = knownFacts(nominee.name, reported, nomineeFacts(context, nominee), verified, plan.facts);
  const shares = memberShareFacts(given.facts, nominee.name, plan.facts);
  const unit = isUnit ? unitIn(evaluation, nominee.id) : undefined;
  const subBlock = verified.get("sub_block_rank");
  return {
    facts: new Map<string, KnownFact>([
      ...given.facts,
      ...shares.derived,
      ...(unit ? evaluationFacts(unit, clusterIn(evaluation, unit.cluster)) : []),
      // A block that a department or district runs was not ranked here; that its minutes stand for an assessment in the
      // province's blocks is our own reading.
      ...(subBlock && !unit?.cluster ? [["assessed_in_cluster", assessedBy(subBlock)] as const] : []),
    ]),
    findings: [...given.findings, ...shares.findings],
  };
}

function assessedBy({ sources }: KnownFact): KnownFact {
  return { value: { type: "boolean", value: true }, sources, basis: "assumption" };
}

/** What the award brings; for a rank of a cluster the scheme's own paper may set another amount. */
function prizeFor({ plan, evaluation, day }: AwardContext, result: AwardResult): Prize | undefined {
  const { award, nominee } = result;
  if (result.verdict === "not_met") return undefined;
  const unit = unitIn(evaluation, nominee.id);
  const cluster = clusterIn(evaluation, unit?.cluster);
  if (award.competition !== "rank" || !cluster || result.occasion !== "year")
    return prizeOf(plan, award, nominee, day, undefined);
  const places = cluster.places.filter((one) => one.award === award.id);
  const own = placeHeld(places, unit?.rank, cluster.scheme.whenHolderFails.place);
  return prizeOf(plan, award, nominee, day, { own, document: cluster.scheme.cite.document });
}

/** The place of an award that a unit of a rank holds; one that was passed down is the last. */
function placeHeld(places: readonly RankAward[], rank: number | undefined, whenHolderFails: Vacancy) {
  return places.find((one) => one.rank === rank) ?? (whenHolderFails === "pass_down" ? places.at(-1) : undefined);
}

/** Money that is not computed because its coefficient is only remembered. */
function blockedPrizes(results: readonly AwardResult[]): readonly Finding[] {
  const blocked = results.filter(({ prize }) => prize?.coefficient && prize.amount === undefined);
  return [...new Map(blocked.map((one) => [one.award, one])).values()].map(({ award, prize }) =>
    finding("TD415", undefined, { award: award.name, coefficient: prize?.coefficient?.toFixed() ?? "" }),
  );
}
