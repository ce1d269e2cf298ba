import { Decimal, sum, ZERO } from "../../domain/decimal.js";
import type { ItemGroup } from "../../domain/scheme.js";
import { addUpGroup } from "../group-result.js";
import { addUpUnit } from "../unit-scores.js";
import { type Contender, type ItemEnds, itemsIn } from "./contest.js";
import type { Span } from "./first-place.js";
import type { PointsAt } from "./points-at.js";

/** `beyond`: a score that people gave does not fit its item anywhere there; `unclear`: what there is cannot be told at once. */
export type Spanned = Span | "beyond" | "unclear";

/**
 * What the unit comes to while the highest points of each item that shares a group lie between two values. This holds for
 * every shape: as the highest points of an item grow, neither its points nor its bonus fall, nor does what it lacks of
 * them; and the highest points of all of them add up to the group's.
 */
export function groupSpan(contender: Contender, group: ItemGroup): (low: PointsAt, high: PointsAt) => Spanned {
  const [leastWith, mostWith] = [totalWith(contender, group, "least"), totalWith(contender, group, "most")];
  return (low, high) => {
    if (high.beyond > 0) return "beyond";
    if (low.unclear + high.unclear > 0) return "unclear";
    const whole = high.items === 0 ? ZERO : group.max;
    const lacking = high.highest.minus(high.least);
    const lacksAnyhow = low.highest.minus(low.most);
    return {
      contender,
      least: leastWith(Decimal.max(low.least, whole.minus(lacking)), low.leastBonus),
      most: mostWith(Decimal.min(high.most, whole.minus(lacksAnyhow)), high.mostBonus),
    };
  };
}

/** The unit's total at one of its ends with other points and bonus of the items that share a group; what else there is stays. */
function totalWith({ scoring, items }: Contender, group: ItemGroup, end: keyof ItemEnds) {
  const { scheme } = scoring.context;
  const groups = scheme.groups.map((one) =>
    addUpGroup(
      one,
      itemsIn(one, items, end).filter(({ item }) => one.id !== group.id || item.kind !== "points"),
    ),
  );
  const others = groups.filter((one) => one.group.id !== group.id);
  const beside = {
    points: sum(others.map((one) => one.points)),
    bonus: sum(others.map((one) => one.bonus)),
    open: ZERO,
  };
  const own = groups.filter((one) => one.group.id === group.id);
  return (points: Decimal, bonus: Decimal): Decimal => {
    const moved = own.map((one) => ({
      points: one.points.plus(points),
      bonus: Decimal.min(group.maxBonus, one.bonus.plus(bonus)),
      open: ZERO,
    }));
    return addUpUnit(scheme, [beside, ...moved]).known;
  };
}
