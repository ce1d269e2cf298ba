import { Decimal, sum, ZERO } from "../../domain/decimal.js";
import type { ItemGroup } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { GroupResult, ItemResult } from "../evaluation.js";
import { addUpGroup } from "../group-result.js";
import { addUpUnit } from "../unit-scores.js";
import { type Contender, itemsIn } from "./contest.js";
import type { Span } from "./first-place.js";
import { type Extremes, itemExtremes } from "./possible-points.js";

/** `beyond`: a score that people gave does not fit its item anywhere there; `unclear`: what there is cannot be told at once. */
export type Spanned = Span | "beyond" | "unclear";

/** Between which highest points an item lies. */
export interface Room {
  readonly item: UnitItem;
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * What the unit comes to while the highest points of the items that share a group lie within their rooms. This holds for
 * every shape: as the highest points of an item grow, neither its points nor its bonus fall, nor does what it lacks of them;
 * and the highest points of all of them add up to the group's.
 */
export function groupSpan(contender: Contender, group: ItemGroup): (rooms: readonly Room[]) => Spanned {
  const scoredAt = scorer(contender);
  const total = totalWith(contender, group);
  return (rooms) => {
    const ends = rooms.map((room) => ({
      ...room,
      atLow: scoredAt(room.item, room.low),
      atHigh: scoredAt(room.item, room.high),
    }));
    if (
      ends.some(
        ({ high, atHigh }) => typeof atHigh === "object" && isGiven(atHigh.most) && pointsOf(atHigh.most).gt(high),
      )
    )
      return "beyond";
    const clear = ends.flatMap(({ low, high, atLow, atHigh }) =>
      typeof atLow === "object" && typeof atHigh === "object"
        ? [
            {
              low,
              high,
              least: atLow.least,
              most: atHigh.most,
              lacking: high.minus(pointsOf(atHigh.least)),
              lacksAnyhow: low.minus(pointsOf(atLow.most)),
            },
          ]
        : [],
    );
    if (clear.length < ends.length) return "unclear";
    const whole = clear.length === 0 ? ZERO : group.max;
    const least = Decimal.max(
      sum(clear.map((one) => pointsOf(one.least))),
      whole.minus(sum(clear.map((one) => one.lacking))),
    );
    const most = Decimal.min(
      sum(clear.map((one) => pointsOf(one.most))),
      whole.minus(sum(clear.map((one) => one.lacksAnyhow))),
    );
    return {
      contender,
      least: total("least", least, sum(clear.map((one) => one.least.bonus))),
      most: total("most", most, sum(clear.map((one) => one.most.bonus))),
    };
  };
}

const pointsOf = ({ points }: ItemResult): Decimal => points ?? ZERO;

/** Whether people gave the points that count. */
function isGiven({ pointsFrom }: ItemResult): boolean {
  return pointsFrom !== undefined && pointsFrom !== "computed" && pointsFrom !== "not_applicable";
}

/** What an item comes to when so many points are its highest; each is scored once. */
function scorer({ scoring, evaluation, readings }: Contender) {
  const now = new Map(evaluation.items.map((one) => [one.item.id, one]));
  const known = new Map<string, Extremes | "unclear">();
  return (item: UnitItem, maxPoints: Decimal): Extremes | "unclear" => {
    const key = `${item.id} ${maxPoints.toFixed()}`;
    const scored = known.get(key) ?? score(item, maxPoints, now.get(item.id));
    known.set(key, scored);
    return scored;
  };

  function score(item: UnitItem, maxPoints: Decimal, result: ItemResult | undefined): Extremes | "unclear" {
    if (!result) return "unclear";
    if (result.pointsFrom === "not_applicable") {
      const absent = { ...result, points: item.group.absent === "full" ? maxPoints : ZERO };
      return { least: absent, most: absent };
    }
    // What people gave stays as they gave it, as long as there is room for it.
    if (isGiven(result)) return { least: result, most: result };
    const extremes = itemExtremes(scoring.context, readings, item, maxPoints);
    return extremes.least.pointsFrom === result.pointsFrom ? extremes : "unclear";
  }
}

/** The unit's total with other points and bonus of the items of one group; what else is in the group stays. */
function totalWith({ scoring, items }: Contender, group: ItemGroup) {
  const { scheme } = scoring.context;
  const without = (end: keyof Extremes): readonly GroupResult[] =>
    scheme.groups.map((one) =>
      addUpGroup(
        one,
        itemsIn(one, items, end).filter(({ item }) => one.id !== group.id || item.kind !== "points"),
      ),
    );
  const rest = { least: without("least"), most: without("most") };
  return (end: keyof Extremes, points: Decimal, bonus: Decimal): Decimal => {
    const groups = rest[end].map((one) => {
      if (one.group.id !== group.id) return one;
      return { ...one, points: one.points.plus(points), bonus: Decimal.min(group.maxBonus, one.bonus.plus(bonus)) };
    });
    return addUpUnit(scheme, groups).known;
  };
}
