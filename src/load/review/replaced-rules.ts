import { type Finding, finding } from "../../domain/finding.js";
import type { Shelves } from "../shelves.js";

/**
 * Rules of an addition that bear the id of one in the award's own file: from their day all conditions of that one are
 * replaced, which is rarely meant where only one of them was to be another.
 */
export function reviewReplacedRules({ award: awards, adds_to: additions }: Shelves): readonly Finding[] {
  return additions.flatMap(({ source, value }) =>
    [value.addsTo].flat().flatMap((id) => {
      const award = awards.find((one) => one.value.award === id);
      return value.criteria.flatMap((rule, at) => {
        const replaced = award?.value.criteria.find((one) => one.id === rule.id);
        if (!award || !replaced) return [];
        const args = { award: award.value.name, rule: rule.id, file: award.source.file };
        return [finding("TD139", source.place(["criteria", at, "id"]), args)];
      });
    }),
  );
}
