import { type Award, rulesOn } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { inForceOn } from "../domain/document.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Plan, Round } from "../domain/plan.js";

/** What is to be said about the day under whose law awards are judged. */
export function dayFindings(plan: Plan, round: Round, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  return [...openDay(round), ...amendments(plan, day), ...outOfForce(plan, awards, day)];
}

function openDay(round: Round): readonly Finding[] {
  const end = round.period.to;
  if (round.decidedOn === undefined) return [finding("TD401", undefined, { day: end })];
  return round.decidedOn < end ? [finding("TD402", undefined, { day: round.decidedOn, end })] : [];
}

/** Rules in use on the day whose document does not hold then. */
function outOfForce(plan: Plan, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  const cited = new Set(awards.flatMap((award) => rulesOn(award, day).map((rule) => rule.cite.document)));
  return [...cited].flatMap((id) => {
    const document = plan.documents.get(id);
    if (!document || inForceOn(document, day)) return [];
    return [finding("TD405", undefined, { document: document.number ?? document.name, day })];
  });
}

/** Where the paper behind a scheme was amended before the day of decision and the amendment is not in the data. */
function amendments(plan: Plan, day: IsoDate): readonly Finding[] {
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
