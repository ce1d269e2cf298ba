import { type Award, type NomineeKind, rulesOn } from "../../domain/award.js";
import type { IsoDate } from "../../domain/dates.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { TextPlace } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { Shelves } from "../shelves.js";

/** Kinds of nominee (đối tượng) for which an award has no rule on the day, and rules for kinds that it is not for. */
export function reviewNomineeKinds(shelves: Shelves, plan: Plan, day: IsoDate): readonly Finding[] {
  return [...plan.awards.flatMap((award) => withoutRule(award, day, shelves)), ...rulesForNobody(shelves, plan)];
}

/** Kinds that an award is for and for which none of its rules holds: their verdict stays unknown. */
function withoutRule(award: Award, day: IsoDate, shelves: Shelves): readonly Finding[] {
  const isWithout = (kind: NomineeKind) => rulesOn(award, day, kind).length === 0;
  return award.for
    .filter(isWithout)
    .map((kind) => finding("TD128", forKind(award, kind, shelves), { award: award.name, kind, day }));
}

/** Rules for a kind that none of their awards is for: nobody is ever judged by them. */
function rulesForNobody(shelves: Shelves, plan: Plan): readonly Finding[] {
  return [...shelves.award, ...shelves.adds_to].flatMap(({ source, value }) => {
    const ids = "award" in value ? [value.award] : [value.addsTo].flat();
    const awards = plan.awards.filter(({ id }) => ids.includes(id));
    return value.criteria.flatMap((rule, at) =>
      (rule.for ?? [])
        .filter((kind) => !awards.some((award) => award.for.includes(kind)))
        .map((kind) => {
          const args = { award: awards.map(({ name }) => name).join(", "), kind };
          return finding("TD137", source.place(["criteria", at, "for"]), args);
        }),
    );
  });
}

/** Where it is written that an award is for a kind of nominee: in its own file, or in one that adds to it. */
export function forKind({ id }: Award, kind: NomineeKind, { award, adds_to }: Shelves): TextPlace | undefined {
  const own = award.find(({ value }) => value.award === id && value.for.includes(kind));
  const added = adds_to.find(({ value }) => [value.addsTo].flat().includes(id) && value.for.includes(kind));
  return (own ?? added)?.source.place(["for"]);
}
