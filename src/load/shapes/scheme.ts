import { decimal } from "../../domain/decimal.js";
import { absences, itemAuthors, scoreSources, shapes } from "../../domain/scheme.js";
import { boolean, choice, cite, group, id, list, number, sentence, text, wholeNumber } from "../scalars.js";

/** A scoring scheme (thang điểm): groups of items, how their points are found, and what each rank leads to. */
export const schemeFile = group({
  scheme: id,
  name: sentence,
  clock: choice(["period"]),
  cite,
  decimals: group({ share: wholeNumber, points: wholeNumber }).default({ share: 4, points: 2 }),
  rounding: choice(["half_up", "down", "up"]).default("half_up"),
  counts: group({ targets: list(choice(scoreSources)), people: list(choice(scoreSources)), cite }),
  groups: list(
    group({
      id,
      name: sentence,
      max: number,
      max_bonus: number.default(decimal(0)),
      shape: choice(shapes).default("proportional"),
      absent: choice(absences).default("share_out"),
      /** One further item for each target of the unit's covenant and of its own. */
      own_targets: boolean.default(false),
      cite,
      method: cite,
      items: list(
        group({
          id,
          name: text,
          kind: choice(["points", "bonus"]).default("points"),
          by: choice(itemAuthors).default("targets"),
          targets: list(id).default([]),
          weight: number.default(decimal(1)),
          cite,
        }),
      ),
    }),
  ),
  rank_awards: list(
    group({
      rank: wholeNumber,
      award: id,
      /** Only in clusters with at least, or at most, so many members. */
      from_size: wholeNumber.optional(),
      to_size: wholeNumber.optional(),
      /** Prize money in đồng that the scheme's own paper sets. */
      prize: number.optional(),
      cite,
    }),
  ).default([]),
  /** What becomes of the place of a rank whose holder does not qualify. */
  when_holder_fails: group({ place: choice(["leave_empty", "pass_down"]), cite }),
  not_modelled: list(sentence).default([]),
});
