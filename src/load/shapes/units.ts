import { levels } from "../../domain/target.js";
import { choice, cite, date, group, id, list, text } from "../scalars.js";

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
      scheme: id,
      cite,
      members: list(group({ unit: id, from: date.optional(), until: date.optional() })),
    }),
  ),
});
