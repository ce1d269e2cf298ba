import { type Award, leavesNaming } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { type Finding, finding } from "../domain/finding.js";
import { comparePersonNames } from "../domain/person-name.js";
import type { Plan } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import { candidacies, type JudgedNominee, nomineeOn } from "./nominee.js";
import { TITLE_OF_THE_YEAR, titlesBuiltUpon } from "./register-facts.js";

/**
 * The awards in the order in which they are judged: titles before commendations, those that anybody can reach before
 * those that units compete for, and a title on which others build before these.
 */
export function inOrderOfLaw(plan: Plan): readonly Award[] {
  const builtUpon = titlesBuiltUpon(plan);
  const steps = (award: Award) =>
    [award.kind === "commendation", award.competition === "rank", !builtUpon.has(award.id)].map(Number);
  return [...plan.awards].sort((a, b) => {
    const [first, second] = [steps(a), steps(b)];
    return first.map((step, at) => step - (second[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

/**
 * Whom to judge for what: members of clusters for all that collectives can get, whoever the registers put forward for
 * that and for the titles on which it stands. Units come in their order, people last by given name.
 */
export function nomineesJudged(
  plan: Plan,
  registers: RoundRegisters,
  members: readonly string[],
  day: IsoDate,
): {
  readonly nominees: readonly { readonly nominee: JudgedNominee; readonly awards: readonly Award[] }[];
  readonly findings: readonly Finding[];
} {
  const order = inOrderOfLaw(plan);
  const findings: Finding[] = [];
  const wanted = new Map<string, { readonly nominee: JudgedNominee; readonly awards: Set<string> }>();
  const put = (id: string, awards: readonly string[]) => {
    const nominee = wanted.get(id)?.nominee ?? nomineeOn(plan, registers, id, day);
    if (nominee) wanted.set(id, { nominee, awards: new Set([...(wanted.get(id)?.awards ?? []), ...awards]) });
  };
  const forCollectives = order.filter((award) => award.for.includes("collective")).map((award) => award.id);
  for (const unit of members) put(unit, forCollectives);
  for (const { nominee: id, award: awardId, place } of candidacies(registers)) {
    const [nominee, award] = [nomineeOn(plan, registers, id, day), order.find((one) => one.id === awardId)];
    if (!nominee || !award) continue;
    if (award.for.includes(nominee.kind))
      put(id, [award.id, ...leavesNaming(award, TITLE_OF_THE_YEAR).map(({ to }) => String(to))]);
    else findings.push(finding("TD410", place, { nominee: nominee.name, award: award.name, kind: nominee.kind }));
  }
  const places = new Map([...wanted.keys()].map((id, at) => [id, at]));
  const isPerson = ({ kind }: JudgedNominee) => kind === "individual";
  const nominees = [...wanted.values()]
    .map(({ nominee, awards }) => ({ nominee, awards: order.filter((award) => awards.has(award.id)) }))
    .sort(
      ({ nominee: a }, { nominee: b }) =>
        Number(isPerson(a)) - Number(isPerson(b)) ||
        (isPerson(a) ? comparePersonNames(a.name, b.name) : 0) ||
        (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
    );
  return { nominees, findings };
}
