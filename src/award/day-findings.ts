import {
  type Award,
  authorityOn,
  holdingOn,
  leavesOfCriterion,
  nomineeKinds,
  notesOn,
  rulesOn,
} from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { inForceOn } from "../domain/document.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Plan, Round } from "../domain/plan.js";
import type { JudgedAward } from "./award-result.js";

/** What is to be said about the day under whose law awards are judged. */
export function dayFindings(
  plan: Plan,
  round: Round,
  judged: readonly JudgedAward[],
  day: IsoDate,
): readonly Finding[] {
  const awards = plan.awards.filter((award) => judged.some((one) => one.award === award));
  return [
    ...openDay(round),
    ...amendments(plan, day),
    ...outOfForce(plan, awards, day),
    ...overtaken(plan, awards, day),
    ...severalApply(plan, awards, day),
    ...remembered(judged),
  ];
}

function openDay(round: Round): readonly Finding[] {
  const end = round.period.to;
  if (round.decidedOn === undefined) return [finding("TD401", undefined, { day: end })];
  return round.decidedOn < end ? [finding("TD402", undefined, { day: round.decidedOn, end })] : [];
}

/** Rules in use on the day whose document does not hold then. */
function outOfForce(plan: Plan, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  const cited = new Set(
    awards.flatMap((award) =>
      [...rulesOn(award, day).flat(), ...nomineeKinds.flatMap((kind) => authorityOn(award, kind, day) ?? [])].map(
        ({ cite }) => cite.document,
      ),
    ),
  );
  return [...cited].flatMap((id) => {
    const document = plan.documents.get(id);
    if (!document || inForceOn(document, day)) return [];
    return [finding("TD405", undefined, { document: document.number ?? document.name, day })];
  });
}

/** Where the paper behind a scheme was amended before the day of decision and the amendment is not in the data. */
function amendments(plan: Plan, day: IsoDate): readonly Finding[] {
  const cited = documentsOfSchemes(plan);
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

/** The papers behind the schemes that clusters use. */
function documentsOfSchemes(plan: Plan): ReadonlySet<string> {
  const used = plan.clusters.flatMap(({ schemes }) => schemes.map(({ scheme }) => plan.schemes.get(scheme)));
  return new Set(used.flatMap((scheme) => scheme?.cite.document ?? []));
}

/** Documents whose standards, known or not, a higher one may have overtaken before they were changed themselves. */
function overtaken(plan: Plan, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  const cited = new Set([
    ...awards
      .flatMap((award) => [...rulesOn(award, day).flat(), ...notesOn(award, day)])
      .map(({ cite }) => cite.document),
    ...documentsOfSchemes(plan),
  ]);
  return [...plan.documents.values()].flatMap((document) => {
    const { overtaken: by } = document;
    if (!cited.has(document.id) || !by || day < by.from || !inForceOn(document, day)) return [];
    const name = (id: string) => plan.documents.get(id)?.number ?? plan.documents.get(id)?.name ?? id;
    return [finding("TD417", undefined, { document: name(document.id), by: name(by.by), from: by.from })];
  });
}

/** Rules and quotas of which more than one version could apply on the day. */
function severalApply(plan: Plan, awards: readonly Award[], day: IsoDate): readonly Finding[] {
  return awards.flatMap((award) => {
    const several = [...nomineeKinds.flatMap((kind) => rulesOn(award, day, kind)), holdingOn(award.quotas, day)].filter(
      (versions) => versions.length > 1,
    );
    const cites = new Map(several.flat().map(({ cite }) => [`${cite.document} ${cite.seenIn ?? ""}`, cite]));
    if (cites.size < 2) return [];
    const documents = [...cites.values()].map(({ document, seenIn }) =>
      [plan.documents.get(document)?.number ?? document, seenIn].filter(Boolean).join(", "),
    );
    return [finding("TD416", undefined, { award: award.name, day, documents: documents.join("; ") })];
  });
}

/** Standards that nobody has seen written, among those by which somebody was judged. */
function remembered(judged: readonly JudgedAward[]): readonly Finding[] {
  return [...new Set(judged.map((one) => one.award))].flatMap((award) => {
    const rules = judged
      .filter((one) => one.award === award)
      .flatMap((one) => one.rules.flatMap(({ versions }) => versions.map(({ rule }) => rule)));
    const cites = rules
      .flatMap((rule) => [
        rule.cite,
        ...(rule.criterion ? leavesOfCriterion(rule.criterion).flatMap((leaf) => leaf.cite ?? []) : []),
      ])
      .filter((cite) => cite.basis === "memory");
    const provisions = [...new Set(cites.map((cite) => cite.provision ?? cite.document))];
    return provisions.length > 0
      ? [finding("TD418", undefined, { award: award.name, provision: provisions.join(", ") })]
      : [];
  });
}
