import type { Scheme } from "../../domain/scheme.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** The scoring schemes. */
export function buildSchemes(shelves: Shelves, context: BuildContext): ReadonlyMap<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const { source, value } of shelves.scheme) {
    if (!context.claim("scheme", value.scheme, source.place(["scheme"]))) continue;
    value.groups.forEach((group, groupAt) => {
      group.items.forEach((item, at) => {
        context.claim("item", `${value.scheme}/${item.id}`, source.place(["groups", groupAt, "items", at, "id"]));
      });
    });
    schemes.set(value.scheme, {
      id: value.scheme,
      name: value.name,
      decimals: value.decimals,
      rounding: value.rounding,
      counts: value.counts,
      groups: value.groups.map((group) => ({
        id: group.id,
        name: group.name,
        max: group.max,
        maxBonus: group.max_bonus,
        shape: group.shape,
        absent: group.absent,
        ownTargets: group.own_targets,
        items: group.items,
        cite: group.cite,
        method: group.method,
      })),
      rankAwards: value.rank_awards.map(({ from_size, to_size, ...rest }) => ({
        ...rest,
        fromSize: from_size,
        toSize: to_size,
        prize: rest.prize,
      })),
      whenHolderFails: value.when_holder_fails,
      notModelled: value.not_modelled,
      cite: value.cite,
    });
  }
  return schemes;
}

/** Ranks lead to awards that exist. */
export function checkRankAwards(shelves: Shelves, awards: ReadonlyMap<string, unknown>, context: BuildContext): void {
  for (const { source, value } of shelves.scheme)
    value.rank_awards.forEach((entry, at) => {
      context.expect("award", entry.award, awards, source.place(["rank_awards", at, "award"]));
    });
}
