import { type Decimal, sum, ZERO } from "../../domain/decimal.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { ItemResult } from "../evaluation.js";
import type { Contender } from "./contest.js";
import { extremesOf, type Possible } from "./possible-points.js";

/** What items come to when so many points are their highest, added up: points and bonus, at least and at most. */
export interface PointsAt {
  readonly highest: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly leastBonus: Decimal;
  readonly mostBonus: Decimal;
  readonly items: number;
  /** How many have a score that people gave and that does not fit. */
  readonly beyond: number;
  /** How many have points that cannot be told at once. */
  readonly unclear: number;
}

/** What several come to together. */
export function together(all: readonly PointsAt[]): PointsAt {
  return combined(
    (figure) => sum(all.map((one) => one[figure])),
    (count) => all.reduce((total, one) => total + one[count], 0),
  );
}

/** What all come to where one of them comes to something else. */
export function instead(all: PointsAt, one: PointsAt, other: PointsAt): PointsAt {
  return combined(
    (figure) => all[figure].minus(one[figure]).plus(other[figure]),
    (count) => all[count] - one[count] + other[count],
  );
}

type Count = "items" | "beyond" | "unclear";

function combined(figure: (name: Exclude<keyof PointsAt, Count>) => Decimal, count: (name: Count) => number): PointsAt {
  return {
    highest: figure("highest"),
    least: figure("least"),
    most: figure("most"),
    leastBonus: figure("leastBonus"),
    mostBonus: figure("mostBonus"),
    items: count("items"),
    beyond: count("beyond"),
    unclear: count("unclear"),
  };
}

/** What one item of a contender comes to, by its highest points. */
export type ItemPointsAt = (item: UnitItem, highest: Decimal) => PointsAt;

export function itemPointsAt(contender: Contender): ItemPointsAt {
  const results = new Map(contender.evaluation.items.map((one) => [one.item.id, one]));
  const known = new Map<string, (highest: Decimal) => PointsAt>();
  return (item, highest) => {
    const result = results.get(item.id);
    const pointsAt = known.get(item.id) ?? (result ? pointsOf(contender, item, result) : unclear);
    known.set(item.id, pointsAt);
    return pointsAt(highest);
  };
}

const unclear = (highest: Decimal): PointsAt => ({ ...single(highest, { points: ZERO, bonus: ZERO }), unclear: 1 });

function single(highest: Decimal, least: Possible, most = least): PointsAt {
  return {
    highest,
    least: least.points,
    most: most.points,
    leastBonus: least.bonus,
    mostBonus: most.bonus,
    items: 1,
    beyond: 0,
    unclear: 0,
  };
}

function pointsOf({ scoring, readings }: Contender, item: UnitItem, { pointsFrom, points, bonus }: ItemResult) {
  if (pointsFrom === "not_applicable")
    return (highest: Decimal) => single(highest, { points: item.group.absent === "full" ? highest : ZERO, bonus });
  // What people gave stays as they gave it, as long as there is room for it.
  if (pointsFrom !== "computed" && points)
    return (highest: Decimal) => ({ ...single(highest, { points, bonus }), beyond: points.gt(highest) ? 1 : 0 });
  const extremesAt = extremesOf(scoring.context, readings, item);
  return (highest: Decimal) => {
    const extremes = extremesAt(highest);
    // Its points would be from something else than they are.
    if (extremes.pointsFrom !== pointsFrom) return unclear(highest);
    return single(highest, extremes.least, extremes.most);
  };
}
