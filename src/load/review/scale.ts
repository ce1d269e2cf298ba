import { sum, ZERO } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Shelves } from "../shelves.js";

/** Schemes whose points do not add up to the scale (thang điểm) that their text states. */
export function reviewScale({ scheme }: Shelves): readonly Finding[] {
  return scheme.flatMap(({ source, value: { name, scale, groups, maxBonus } }) => {
    if (!scale) return [];
    const points = sum(groups.map(({ max }) => max));
    const ofGroups = sum(groups.map((group) => group.maxBonus));
    const bonus = maxBonus?.lt(ofGroups) ? maxBonus : ofGroups;
    const total = points.plus(scale.withBonus ? bonus : ZERO);
    if (total.eq(scale.total)) return [];
    return [
      finding("TD132", source.place(["scale", "total"]), {
        scheme: name,
        scale: scale.total.toFixed(),
        total: total.toFixed(),
        points: points.toFixed(),
        bonus: bonus.toFixed(),
      }),
    ];
  });
}
