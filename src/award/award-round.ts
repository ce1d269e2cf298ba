import { type Award, rulesOn } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { inForceOn } from "../domain/document.js";
import type { Facts, KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import type { Plan, Round } from "../domain/plan.js";
import type { Evaluation, UnitEvaluation } from "../evaluate/evaluation.js";
import type { AwardResult } from "./award-result.js";
import { evaluationFacts, memberShareFacts } from "./derived-facts.js";
import { factsNamed, judgeAward } from "./judge-award.js";
import { selectByRank } from "./select.js";

const TITLE_OF_THE_YEAR = "title_of_the_year";

export interface AwardedRound {
  readonly awards: readonly AwardResult[];
  readonly judgedOn: IsoDate;
  readonly findings: readonly Finding[];
}

/** Judge every member of a cluster for every award for collectives, then select among those that compete. */
export function awardRound(plan: Plan, round: Round, evaluation: Evaluation, submissions: Submissions): AwardedRound {
  const judgedOn = round.decidedOn ?? round.period.to;
  const awards = plan.awards.filter((award) => award.for.includes("collective")).sort(inOrderOfLaw);
  const units = new Map(evaluation.units.map((unit) => [unit.unit, unit]));
  const findings: Finding[] = [
    ...dayFindings(round),
    ...amendmentFindings(plan, judgedOn),
    ...outOfForceFindings(plan, awards, judgedOn),
  ];
  const judged: AwardResult[] = [];
  for (const unit of evaluation.units.filter((one) => one.cluster !== undefined)) {
    const known = knownFacts(plan, unit, submissions);
    findings.push(...known.findings);
    judged.push(...judgeUnit(awards, unit, known.facts, judgedOn));
  }
  const results: AwardResult[] = [];
  for (const award of awards) {
    for (const cluster of evaluation.clusters) {
      const own = judged.filter((one) => one.award === award.id && cluster.units.includes(one.nominee.unit));
      const scheme = plan.schemes.get(cluster.scheme);
      if (award.competition === "none" || !scheme) {
        results.push(...own);
        continue;
      }
      const selected = selectByRank(own, units, scheme, cluster.name);
      results.push(...selected.results);
      findings.push(...selected.findings);
    }
  }
  return { awards: results, judgedOn, findings };
}

/**
 * Titles before commendations, those that anybody can reach before those that units compete for, and a title on which
 * others build before these.
 */
function inOrderOfLaw(a: Award, b: Award): number {
  const steps = (award: Award) => [
    award.kind === "commendation",
    award.competition === "rank",
    factsNamed(award).has(TITLE_OF_THE_YEAR),
  ];
  const [first, second] = [steps(a).map(Number), steps(b).map(Number)];
  return first.map((step, at) => step - (second[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function judgeUnit(awards: readonly Award[], unit: UnitEvaluation, facts: Facts, day: IsoDate): readonly AwardResult[] {
  const nominee = { kind: "collective", id: unit.unit, name: unit.name, unit: unit.unit } as const;
  const known = new Map(facts);
  return awards.map((award) => {
    const result = judgeAward(award, nominee, known, day);
    const isBaseTitle = award.kind === "title" && award.competition === "none" && !known.has(TITLE_OF_THE_YEAR);
    if (isBaseTitle && result.verdict !== "unknown")
      known.set(TITLE_OF_THE_YEAR, {
        value: { type: "choice", value: result.verdict === "met" ? award.id : "none" },
        place: undefined,
        basis: result.basis,
      });
    return result;
  });
}

/** What the unit reported, what the secretariat verified in its place, and what follows from both. */
function knownFacts(plan: Plan, unit: UnitEvaluation, submissions: Submissions) {
  const reported = submissions.reports.get(unit.unit)?.facts ?? new Map<string, KnownFact>();
  const verified = submissions.verifiedFacts.filter((one) => one.unit === unit.unit);
  const given = new Map([...reported, ...verified.map((one): [string, KnownFact] => [one.fact, one.known])]);
  const shares = memberShareFacts(given, unit.name);
  const scheme = unit.scheme === undefined ? undefined : plan.schemes.get(unit.scheme);
  return {
    facts: new Map([...given, ...shares.derived, ...evaluationFacts(unit, scheme)]),
    findings: shares.findings,
  };
}

function dayFindings(round: Round): readonly Finding[] {
  const end = round.period.to;
  if (round.decidedOn === undefined) return [finding("TD401", undefined, { day: end })];
  return round.decidedOn < end ? [finding("TD402", undefined, { day: round.decidedOn, end })] : [];
}

/** Rules in use on the day whose document does not hold then. */
function outOfForceFindings(plan: Plan, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  const cited = new Set(awards.flatMap((award) => rulesOn(award, day).map((rule) => rule.cite.document)));
  return [...cited].flatMap((id) => {
    const document = plan.documents.get(id);
    if (!document || inForceOn(document, day)) return [];
    return [finding("TD405", undefined, { document: document.number ?? document.name, day })];
  });
}

/** Where the paper behind a scheme was amended before the day of decision and the amendment is not in the data. */
function amendmentFindings(plan: Plan, day: IsoDate): readonly Finding[] {
  const cited = new Set(plan.clusters.flatMap((cluster) => plan.schemes.get(cluster.scheme)?.cite.document ?? []));
  return [...plan.documents.values()].flatMap((document) => {
    const from = document.inForce ?? document.issued;
    if (from === undefined || from > day) return [];
    return document.amends
      .filter((amended) => cited.has(amended))
      .map((amended) => {
        const name = plan.documents.get(amended)?.number ?? amended;
        return finding("TD403", undefined, { document: name, amendment: document.number ?? document.id, day: from });
      });
  });
}
