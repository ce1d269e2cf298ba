import { Decimal, sum, ZERO } from "../../domain/decimal.js";
import { ratio, roundRatio } from "../../domain/ratio.js";
import type { ItemGroup, WeightBounds } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { Contender } from "./contest.js";
import { groupSpan, type Room, type Spanned } from "./group-span.js";

/** What one unit comes to while a single weight of a group is moved. */
export interface WeightSpan {
  readonly contender: Contender;
  /** Whichever weight is moved, anywhere within the group's bounds. */
  readonly anyhow: Spanned;
  /** While the weight of one item lies anywhere between two values, the lower first. */
  readonly between: (item: string, low: Decimal, high: Decimal) => Spanned;
}

/** Its bounds hold for whatever is shared out, since each part is its proportion rounded down, or one step more. */
export function weightSpan(contender: Contender, group: ItemGroup, bounds: WeightBounds): WeightSpan {
  const { items, context, concerned } = contender.scoring;
  const members = items.filter((item) => item.group.id === group.id && item.kind === "points");
  const sharing = group.absent === "share_out" ? members.filter(concerned) : members;
  const weights = sharing.map((item) => item.weight);
  const whole = sum(weights);
  const { points: decimals } = context.scheme.decimals;
  const roomOf = (item: UnitItem, lowest: readonly [Decimal, Decimal], highest: readonly [Decimal, Decimal]): Room => ({
    item,
    low: shareOf(group, lowest, decimals),
    // What is left of sharing out gives an item at most one smallest step more.
    high: shareOf(group, highest, decimals).plus(`1e-${decimals}`),
  });
  const within = groupSpan(contender, group);
  /** Most items weigh the same, so that they have the same room beside the same others. */
  const roomBeside = (least: Decimal, most: Decimal) => {
    const rooms = new Map<string, Room>();
    return (item: UnitItem): Room => {
      const key = item.weight.toFixed();
      const known = rooms.get(key) ?? roomOf(item, [item.weight, most], [item.weight, least]);
      rooms.set(key, known);
      return { ...known, item };
    };
  };
  // Items made for own targets have a weight that never moves, and that may lie outside the bounds.
  const least = Decimal.min(whole, whole.minus(Decimal.max(ZERO, ...weights)).plus(bounds.from));
  const most = Decimal.max(whole, whole.minus(Decimal.min(bounds.to, ...weights)).plus(bounds.to));
  const anyRoom = (item: UnitItem) =>
    roomOf(item, [Decimal.min(bounds.from, item.weight), most], [Decimal.max(bounds.to, item.weight), least]);
  return {
    contender,
    anyhow: within(sharing.map(anyRoom)),
    between: (id, low, high) => {
      const own = sharing.find((item) => item.id === id);
      const others = own ? whole.minus(own.weight) : whole;
      const [lowest, highest] = own ? [others.plus(low), others.plus(high)] : [whole, whole];
      const beside = roomBeside(lowest, highest);
      return within(
        sharing.map((item) => (item === own ? roomOf(item, [low, lowest], [high, highest]) : beside(item))),
      );
    },
  };
}

/** The group's points in the proportion of a weight to all weights, rounded down as they are shared out. */
function shareOf({ max }: ItemGroup, [weight, whole]: readonly [Decimal, Decimal], decimals: number): Decimal {
  return roundRatio(ratio(max.times(weight), whole), decimals, "down");
}
