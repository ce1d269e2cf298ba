import { yearKinds } from "../../domain/award-year.js";
import { levels } from "../../domain/target.js";
import { areas } from "../../domain/unit.js";
import { choice, cite, date, group, id, list, someOf, text, wholeNumber } from "../scalars.js";

/** units.yaml: the organisations that take part (đơn vị). */
export const unitsFile = group({
  cite,
  units: list(
    group({
      id,
      name: text,
      code: text.optional(),
      aliases: list(text).default([]),
      level: choice(levels),
      /** The kind of year for which it is judged; schools count school years. */
      year: choice(yearKinds).default("year"),
      /** Where it lies, as far as law and plan prefer that. */
      areas: list(choice(areas)).default([]),
      /** Units that were merged into it, or bore another name before; the decision is the unit's cite. */
      succeeds: list(group({ unit: id, on: date })).prefault([]),
      cite: cite.optional(),
    }),
  ),
});

/** clusters.yaml: clusters and blocks (cụm, khối thi đua) with their dated members, in the deciding document's order. */
export const clustersFile = group({
  clock: choice(["period"]),
  clusters: list(
    group({
      id,
      name: text,
      /** In the order of their days; one without a day holds from the beginning. */
      schemes: someOf(group({ scheme: id, from: date.optional() })),
      /** Places that a paper allots to this cluster, the best ranks first; else as its scheme says. */
      places: list(group({ award: id, number: wholeNumber, cite })).default([]),
      cite,
      members: list(group({ unit: id, from: date.optional(), until: date.optional() })),
    }),
  ),
});
