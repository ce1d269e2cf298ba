import { type Award, leavesNaming, type Occasion } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { TITLE_OF_THE_YEAR } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { comparePersonNames } from "../domain/person-name.js";
import type { Plan } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import { candidacies, type JudgedNominee, nomineeOn } from "./nominee.js";
import { FLAG, MEETS_FLAG, titlesBuiltUpon } from "./register-facts.js";

/**
 * The awards in the order in which they are judged: titles before commendations, those that anybody can reach before
 * those that units compete for, a title on which others build before these, and last what asks for the flag.
 */
export function inOrderOfLaw(plan: Plan): readonly Award[] {
  const builtUpon = titlesBuiltUpon(plan);
  const steps = (award: Award) =>
    [
      leavesNaming(award, MEETS_FLAG).length > 0,
      award.kind === "commendation",
      award.competition === "rank",
      !builtUpon.has(award.id),
    ].map(Number);
  return [...plan.awards].sort((a, b) => {
    const [first, second] = [steps(a), steps(b)];
    return first.map((step, at) => step - (second[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

/** One award that a nominee is judged for, and what for. */
export interface JudgedFor {
  readonly award: Award;
  readonly occasion: Occasion;
  readonly achievement: string | undefined;
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
  readonly nominees: readonly { readonly nominee: JudgedNominee; readonly judgedFor: readonly JudgedFor[] }[];
  readonly findings: readonly Finding[];
} {
  const order = inOrderOfLaw(plan);
  const findings: Finding[] = [];
  const wanted = new Map<string, { readonly nominee: JudgedNominee; readonly judgedFor: Map<string, JudgedFor> }>();
  const put = (id: string, { award, occasion, achievement }: JudgedFor) => {
    const nominee = wanted.get(id)?.nominee ?? nomineeOn(plan, registers, id, day);
    if (!nominee) return;
    const known = wanted.get(id) ?? { nominee, judgedFor: new Map<string, JudgedFor>() };
    wanted.set(id, known);
    const key = [award.id, occasion, achievement].join(" ");
    if (!known.judgedFor.has(key)) known.judgedFor.set(key, { award, occasion, achievement });
  };
  const yearly = { occasion: "year", achievement: undefined } as const;
  const ofMembers = order.filter((award) => award.for.includes("collective") && !award.onlyWhenPutForward);
  for (const unit of members) for (const award of ofMembers) put(unit, { award, ...yearly });
  for (const { nominee: id, award: awardId, occasion, achievement, place } of candidacies(registers)) {
    const [nominee, award] = [nomineeOn(plan, registers, id, day), order.find((one) => one.id === awardId)];
    if (!nominee || !award) continue;
    if (!award.for.includes(nominee.kind)) {
      findings.push(finding("TD410", place, { nominee: nominee.name, award: award.name, kind: nominee.kind }));
      continue;
    }
    for (const base of foundationsOf(order, award)) put(id, { award: base, ...yearly });
    put(id, { award, occasion, achievement });
  }
  const places = new Map([...wanted.keys()].map((id, at) => [id, at]));
  const isPerson = ({ kind }: JudgedNominee) => kind === "individual";
  const nominees = [...wanted.values()]
    .map(({ nominee, judgedFor }) => ({
      nominee,
      judgedFor: order.flatMap((award) => [...judgedFor.values()].filter((one) => one.award === award)),
    }))
    .sort(
      ({ nominee: a }, { nominee: b }) =>
        Number(isPerson(a)) - Number(isPerson(b)) ||
        (isPerson(a) ? comparePersonNames(a.name, b.name) : 0) ||
        (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
    );
  return { nominees, findings };
}

/** The awards that must be judged before one: the titles it stands on, and the flag whose standard it asks for. */
function foundationsOf(order: readonly Award[], award: Award): readonly Award[] {
  const titles = new Set(leavesNaming(award, TITLE_OF_THE_YEAR).map(({ to }) => String(to)));
  if (leavesNaming(award, MEETS_FLAG).length > 0) titles.add(FLAG);
  return order.filter(({ id }) => titles.has(id));
}
