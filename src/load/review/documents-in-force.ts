import { type Award, authorityOn, holdingOn, nomineeKinds, notesOn, rulesOn, voteRuleOn } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import type { IsoDate } from "../../domain/dates.js";
import { inForceOn } from "../../domain/document.js";
import { type Finding, finding } from "../../domain/finding.js";
import { grouped } from "../../domain/grouped.js";
import type { Plan } from "../../domain/plan.js";
import type { Shelves } from "../shelves.js";
import type { Path, YamlSource } from "../yaml-source.js";

/** The parts of an award that are dated and cited. */
const datedParts = ["criteria", "votes", "authorities", "quotas", "notes"] as const;

/** What still holds on the day though the document that it cites does not (văn bản hết hoặc chưa có hiệu lực). */
export function reviewDocumentsInForce(shelves: Shelves, plan: Plan, day: IsoDate): readonly Finding[] {
  const inUse = new Set([
    ...plan.awards.flatMap((award) => citesOn(award, day)),
    ...preferredOn(plan, day),
    ...prizesOn(plan, day),
  ]);
  const said = (what: string, cite: Cite, source: YamlSource, path: Path) => {
    const document = plan.documents.get(cite.document);
    if (!inUse.has(cite) || !document || inForceOn(document, day)) return [];
    const args = { what, document: document.number ?? document.name, day };
    return [finding("TD134", source.place([...path, "cite"]), args)];
  };
  const nameOf = (id: string) => plan.awards.find((award) => award.id === id)?.name ?? id;
  const ofAwards = [...shelves.award, ...shelves.adds_to].flatMap(({ source, value }) => {
    const awards = "award" in value ? [value.award] : [value.addsTo].flat();
    const what = awards.map(nameOf).join(", ");
    return datedParts.flatMap((part) => value[part].flatMap(({ cite }, at) => said(what, cite, source, [part, at])));
  });
  const ofPreferences = shelves.preferences.flatMap(({ source, value }) =>
    value.preferences.flatMap(({ label, cite }, at) => said(label, cite, source, ["preferences", at])),
  );
  const ofPrizes = shelves.prizes.flatMap(({ source, value: { prizes } }) =>
    prizes.coefficients.flatMap(({ award, cite }, at) =>
      said(nameOf(award), cite, source, ["prizes", "coefficients", at]),
    ),
  );
  return [...ofAwards, ...ofPreferences, ...ofPrizes];
}

/** The cites of all that an award consists of on a day; each is the one that its file writes. */
function citesOn(award: Award, day: IsoDate): readonly Cite[] {
  const dated = [
    ...rulesOn(award, day).flat(),
    ...nomineeKinds.flatMap((kind) => authorityOn(award, kind, day) ?? []),
    ...holdingOn(award.quotas, day),
    ...notesOn(award, day),
  ];
  const vote = voteRuleOn(award, day);
  return [...dated, ...(vote ? [vote] : [])].map(({ cite }) => cite);
}

function preferredOn({ preferences }: Plan, day: IsoDate): readonly Cite[] {
  const byId = grouped(preferences, ({ id }) => id);
  return [...byId.values()].flatMap((versions) => holdingOn(versions, day)).map(({ cite }) => cite);
}

function prizesOn({ prizes }: Plan, day: IsoDate): readonly Cite[] {
  const byAward = grouped(prizes.coefficients, ({ award }) => award);
  return [...byAward.values()].flatMap((versions) => holdingOn(versions, day)).map(({ cite }) => cite);
}
