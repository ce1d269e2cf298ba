import { type Award, type Leaf, occasions, rulesOn } from "../../domain/award.js";
import { contradictionIn } from "../../domain/contradiction.js";
import type { IsoDate } from "../../domain/dates.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { TextPlace } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { Shelves } from "../shelves.js";
import { forKind } from "./nominee-kinds.js";
import { type Part, partsBelow, type WrittenCriterion, writtenCriteria } from "./written-criteria.js";

/** Conditions that nobody can meet: comparisons that exclude each other, and facts that nobody can know of a kind of nominee. */
export function reviewReach(shelves: Shelves, plan: Plan, day: IsoDate): readonly Finding[] {
  const parts = writtenCriteria(shelves, plan).flatMap((one) => [
    ...neverMet(one, one, plan),
    ...neverKnown(one, one, plan),
  ]);
  return [...parts, ...plan.awards.flatMap((award) => neverTogether(award, plan, day, shelves))];
}

/** The smallest parts of a criterion that nothing can meet. */
function neverMet(part: Part, whole: WrittenCriterion, plan: Plan): readonly Finding[] {
  const below = partsBelow(part).flatMap((one) => neverMet(one, whole, plan));
  const { criterion, path } = part;
  const contradicting = contradictionIn([criterion], plan.facts);
  if (below.length > 0 || !contradicting) return below;
  return [
    excluded(
      whole.of,
      contradicting,
      plan,
      whole.source.place(criterion.kind === "leaf" ? [...path, criterion.by] : path),
    ),
  ];
}

/** Comparisons on facts that no form, register or computation gives for a kind of nominee whom they are to judge. */
function neverKnown(part: Part, whole: WrittenCriterion, plan: Plan): readonly Finding[] {
  const { criterion, path } = part;
  if (criterion.kind !== "leaf") return partsBelow(part).flatMap((one) => neverKnown(one, whole, plan));
  const fact = plan.facts.get(criterion.fact);
  if (!fact) return [];
  return whole.kinds
    .filter((kind) => !fact.for.includes(kind))
    .map((kind) => finding("TD129", whole.source.place([...path, "fact"]), { what: whole.of, kind, fact: fact.name }));
}

/** Rules of an award that each can be met, but not all at once by the same nominee. */
function neverTogether(award: Award, plan: Plan, day: IsoDate, shelves: Shelves): readonly Finding[] {
  const found = award.for.flatMap((kind) =>
    occasions.flatMap((occasion) => {
      const criteria = rulesOn(award, day, kind, occasion)
        .flat()
        .flatMap(({ criterion }) => criterion ?? []);
      const isSaid = criteria.some((one) => contradictionIn([one], plan.facts));
      const contradicting = isSaid ? undefined : contradictionIn(criteria, plan.facts);
      return contradicting ? [excluded(award.name, contradicting, plan, forKind(award, kind, shelves))] : [];
    }),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one.args), one])).values()];
}

function excluded(what: string, contradicting: readonly Leaf[], plan: Plan, place: TextPlace | undefined): Finding {
  const [first] = contradicting;
  const conditions = contradicting
    .map(({ label, by, to }) => `“${label}” (${by}: ${[to].flat().join(", ")})`)
    .join("; ");
  return finding("TD127", place, { what, fact: plan.facts.get(first?.fact ?? "")?.name ?? "", conditions });
}
