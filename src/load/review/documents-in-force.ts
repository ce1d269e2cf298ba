import { type Award, authorityOn, holdingOn, nomineeKinds, notesOn, rulesOn, voteRuleOn } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import type { IsoDate } from "../../domain/dates.js";
import { inForceOn } from "../../domain/document.js";
import { type Finding, finding } from "../../domain/finding.js";
import { grouped } from "../../domain/grouped.js";
import type { Plan } from "../../domain/plan.js";
import { entriesOf } from "../build/entries.js";
import type { Shelves } from "../shelves.js";

/** Something of the rules, and the cite on which it rests. */
interface Resting {
  readonly name: string;
  readonly cite: Cite;
}

/** Documents that do not hold on the day (chưa có hoặc hết hiệu lực) though rules that are in use then rest on them. */
export function reviewDocumentsInForce(shelves: Shelves, plan: Plan, day: IsoDate): readonly Finding[] {
  const resting = grouped(inUseOn(plan, day), ({ cite }) => cite.document);
  return entriesOf(shelves.documents, "documents").flatMap(({ value, at }) => {
    const on = resting.get(value.id);
    if (!on || inForceOn(value, day)) return [];
    const end =
      value.until !== undefined && value.until < day ? "until" : value.inForce === undefined ? "issued" : "in_force";
    const what = [...new Set(on.map(({ name }) => name))].join("; ");
    return [finding("TD134", at(end), { document: value.number ?? value.name, day, what })];
  });
}

/** All that is in use on a day: of awards, preferences and prize money. */
function inUseOn({ awards, preferences, prizes }: Plan, day: IsoDate): readonly Resting[] {
  const nameOf = (id: string) => awards.find((award) => award.id === id)?.name ?? id;
  const preferred = [...grouped(preferences, ({ id }) => id).values()].flatMap((one) => holdingOn(one, day));
  const paid = [...grouped(prizes.coefficients, ({ award }) => award).values()].flatMap((one) => holdingOn(one, day));
  return [
    ...awards.flatMap((award) => partsOn(award, day).map(({ cite }) => ({ name: award.name, cite }))),
    ...preferred.map(({ label, cite }) => ({ name: label, cite })),
    ...paid.map(({ award, cite }) => ({ name: nameOf(award), cite })),
  ];
}

/** Whatever of an award is dated, cited and in use on a day. */
function partsOn(award: Award, day: IsoDate): readonly { readonly cite: Cite }[] {
  const vote = voteRuleOn(award, day);
  return [
    ...rulesOn(award, day).flat(),
    ...nomineeKinds.flatMap((kind) => authorityOn(award, kind, day) ?? []),
    ...holdingOn(award.quotas, day),
    ...notesOn(award, day),
    ...(vote ? [vote] : []),
  ];
}
