import type { Decimal } from "../domain/decimal.js";
import type { Place } from "../domain/place.js";
import type { GivenScore, ScoreColumn } from "../domain/registers/scores.js";
import type { ItemKind } from "../domain/scheme.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { ScoringContext } from "./scoring-context.js";

/** A score that somebody gave, with its place. */
export interface Entry {
  /** After the deduction; undefined where only a bonus or a deduction was given. */
  readonly points: Decimal | undefined;
  /** Something stands there that cannot be used, so that no weaker figure may take its place. */
  readonly open: boolean;
  readonly bonus: Decimal | undefined;
  readonly deduction: Decimal | undefined;
  readonly reason: string;
  readonly place: Place;
}

/** What people gave for one item, by the column in which it stands. */
export type Entries = Readonly<Record<ScoreColumn, Entry | undefined>>;

/** What people gave one unit for one item; of the unit's own scores the one in its report comes first. */
export function entriesOf({ self, given }: ScoringContext, item: UnitItem): Entries {
  const own = self.get(item.id);
  const by = (column: GivenScore["column"]) => {
    const score = given.find((one) => one.item === item.id && one.column === column);
    return score && entryOf(score, item.kind);
  };
  return {
    self: own ? { ...own, open: false, bonus: undefined, deduction: undefined, reason: "" } : by("self"),
    cluster: by("cluster"),
    appraised: by("appraised"),
  };
}

/** Of an item that is itself a bonus or a deduction, one that was entered as such is its figure. */
function entryOf({ points, bonus, deduction, reason, place }: GivenScore, kind: ItemKind): Entry {
  const settled = typeof points === "object" ? points : undefined;
  const open = typeof points === "string";
  if (kind !== "points") {
    const figure = settled ?? (kind === "bonus" ? bonus : deduction);
    return { points: figure, open, bonus: undefined, deduction: undefined, reason, place };
  }
  return { points: deduction ? settled?.minus(deduction) : settled, open, bonus, deduction, reason, place };
}

/** The unit's own score as its cluster's table copies it, where that is another one. */
export function copiedSelfScore({ self, given }: ScoringContext, item: UnitItem) {
  const own = self.get(item.id)?.points;
  if (!own) return undefined;
  const copy = given.find((one) => one.item === item.id && one.column === "self");
  if (typeof copy?.points !== "object" || own.eq(copy.points)) return undefined;
  return { place: copy.place, args: { own: own.toString(), copied: copy.points.toString() } };
}
