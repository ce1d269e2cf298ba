import { Decimal, decimal, sum, ZERO } from "../../domain/decimal.js";
import { grouped } from "../../domain/grouped.js";
import { ratio, roundRatio } from "../../domain/ratio.js";
import { scoreColumns } from "../../domain/registers/scores.js";
import type { ItemGroup, WeightBounds } from "../../domain/scheme.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { Contender } from "./contest.js";
import { groupSpan, type Spanned } from "./group-span.js";
import { type ItemPointsAt, instead, itemPointsAt, type PointsAt, together } from "./points-at.js";

/** What one unit comes to while a single weight of a group is moved. */
export interface WeightSpan {
  readonly contender: Contender;
  /** Whether no score that people gave counts in the group, so that nothing but its span depends on the weights. */
  readonly isComputed: boolean;
  /** Whichever weight is moved, anywhere within the group's bounds. */
  readonly anyhow: Spanned;
  /** While the weight of one item lies anywhere between two values, the lower first. */
  readonly between: (item: string, low: Decimal, high: Decimal) => Spanned;
}

/** Its bounds hold for whatever is shared out, since each part is its proportion rounded down, or one step more. */
export function weightSpan(contender: Contender, group: ItemGroup, bounds: WeightBounds): WeightSpan {
  const sharing = sharingOf(contender, group);
  const { decimals } = contender.scoring.context.scheme;
  const leastShare = (weight: Decimal, whole: Decimal) => shareOf(group, weight, whole, decimals.points);
  // What is left of sharing out gives an item at most one smallest step more.
  const step = decimal(`1e-${decimals.points}`);
  const mostShare = (weight: Decimal, whole: Decimal) => leastShare(weight, whole).plus(step);
  const pointsAt = itemPointsAt(contender);
  const allAt = allWith(sharing, pointsAt);
  const atLeast = byWhole((whole) => allAt((weight) => leastShare(weight, whole)));
  const atMost = byWhole((whole) => allAt((weight) => mostShare(weight, whole)));
  const spanOf = groupSpan(contender, group);
  const weights = sharing.map((item) => item.weight);
  const whole = sum(weights);
  // Items made for own targets have a weight that never moves, and that may lie outside the bounds.
  const lightest = Decimal.min(whole, whole.minus(Decimal.max(ZERO, ...weights)).plus(bounds.from));
  const heaviest = Decimal.max(whole, whole.minus(Decimal.min(bounds.to, ...weights)).plus(bounds.to));
  return {
    contender,
    isComputed: isComputed(contender, group),
    anyhow: spanOf(
      allAt((weight) => leastShare(Decimal.min(bounds.from, weight), heaviest)).all,
      allAt((weight) => mostShare(Decimal.max(bounds.to, weight), lightest)).all,
    ),
    between: (id, low, high) => {
      const own = sharing.find((item) => item.id === id);
      if (!own) return spanOf(atLeast(whole).all, atMost(whole).all);
      const others = whole.minus(own.weight);
      const [light, heavy] = [others.plus(low), others.plus(high)];
      return spanOf(
        withOne(atLeast(heavy), id, pointsAt(own, leastShare(low, light))),
        withOne(atMost(light), id, pointsAt(own, mostShare(high, heavy))),
      );
    },
  };
}

/** The items among which the points of a group are shared out. */
function sharingOf({ scoring: { items, concerned } }: Contender, group: ItemGroup): readonly UnitItem[] {
  const members = items.filter((item) => item.group.id === group.id && item.kind === "points");
  return group.absent === "share_out" ? members.filter(concerned) : members;
}

function isComputed({ evaluation }: Contender, group: ItemGroup): boolean {
  const own = evaluation.items.filter(({ item }) => item.group.id === group.id);
  return own.every(({ pointsFrom }) => !scoreColumns.some((column) => column === pointsFrom));
}

/** What the items of a group come to, each and all together. */
interface AllPoints {
  readonly each: ReadonlyMap<string, PointsAt>;
  readonly all: PointsAt;
}

/** All items, each with the highest points that go with its weight. */
function allWith(sharing: readonly UnitItem[], pointsAt: ItemPointsAt) {
  const byWeight = [...grouped(sharing, (item) => item.weight.toFixed())];
  return (shareOf: (weight: Decimal) => Decimal): AllPoints => {
    const each = byWeight.flatMap(([weight, items]) => {
      const highest = shareOf(decimal(weight));
      return items.map((item) => [item.id, pointsAt(item, highest)] as const);
    });
    return { each: new Map(each), all: together(each.map(([, points]) => points)) };
  };
}

/** All with one of them at other highest points. */
function withOne({ each, all }: AllPoints, id: string, other: PointsAt): PointsAt {
  const one = each.get(id);
  return one ? instead(all, one, other) : all;
}

/** What all come to beside a weight of all, made once: it is the same whichever of them is moved so far. */
function byWhole(make: (whole: Decimal) => AllPoints): (whole: Decimal) => AllPoints {
  const made = new Map<string, AllPoints>();
  return (whole) => {
    const key = whole.toFixed();
    const known = made.get(key) ?? make(whole);
    made.set(key, known);
    return known;
  };
}

/** The group's points in the proportion of a weight to all weights, rounded down as they are shared out. */
function shareOf({ max }: ItemGroup, weight: Decimal, whole: Decimal, decimals: number): Decimal {
  return roundRatio(ratio(max.times(weight), whole), decimals, "down");
}
