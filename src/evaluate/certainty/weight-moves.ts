import type { Decimal } from "../../domain/decimal.js";
import type { Item, ItemGroup, Scheme, WeightBounds } from "../../domain/scheme.js";
import { type Contest, contestUnder } from "./contest.js";
import { asksForPoints, type FirstPlace, isHeld, movedFrom } from "./first-place.js";
import type { Spanned } from "./group-span.js";
import type { Movable } from "./smallest-moves.js";
import { type WeightSpan, weightSpan } from "./weight-span.js";

/** An assumed weight, changed alone (đổi một trọng số giả định): what it is, what it would be, and who would stand first. */
export interface WeightMove {
  readonly group: ItemGroup;
  readonly item: Item;
  readonly bounds: WeightBounds;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly first: FirstPlace;
}

/** Every weight for which the scheme states bounds, to be moved down and up to them in the steps it states. */
export function movableWeights(contest: Contest, first: FirstPlace): readonly Movable<WeightMove>[] {
  return contest.cluster.scheme.groups.flatMap((group) => {
    const bounds = group.weightBounds;
    if (!bounds) return [];
    const spans = contest.contenders.map((one) => weightSpan(one, group, bounds));
    if (
      isIdle(
        contest,
        first,
        spans.map((one) => one.anyhow),
      )
    )
      return [];
    return group.items
      .filter((item) => item.kind === "points")
      .flatMap((item) =>
        ([-1, 1] as const).map((way) => movableWeight(contest, first, spans, { group, item, bounds, way })),
      );
  });
}

function movableWeight(
  contest: Contest,
  first: FirstPlace,
  spans: readonly WeightSpan[],
  { group, item, bounds, way }: Pick<WeightMove, "group" | "item" | "bounds"> & { readonly way: 1 | -1 },
): Movable<WeightMove> {
  const from = item.weight;
  const room = way === 1 ? bounds.to.minus(from) : from.minus(bounds.from);
  const to = (step: number) => from.plus(bounds.step.times(step * way));
  const isFirst = ({ contender }: WeightSpan) => first.units.includes(contender.standing.unit);
  const [leaders, rivals] = [spans.filter(isFirst), spans.filter((one) => !isFirst(one))];
  const between = (nearest: number, farthest: number) => {
    const [low, high] = way === 1 ? [to(nearest), to(farthest)] : [to(farthest), to(nearest)];
    return (one: WeightSpan) => one.between(item.id, low, high);
  };
  return {
    size: bounds.step,
    steps: room.divToInt(bounds.step).toNumber(),
    isIdle: (nearest, farthest) => {
      const spanOf = between(nearest, farthest);
      const leading = leaders.map(spanOf);
      // Only rivals that might come near are looked at more closely.
      const others = rivals.map((one) => (isBelow(one.anyhow, leading) ? one.anyhow : spanOf(one)));
      return isIdle(contest, first, [...leading, ...others]);
    },
    at: (step) => {
      const leading = leaders.map(between(step, step));
      const aside = rivals.filter((one) => one.isComputed && isBelow(one.anyhow, leading)).map((one) => one.contender);
      const scheme = withWeight(contest.cluster.scheme, group, item, to(step));
      const changed = contestUnder(contest, scheme, asksForPoints(scheme) ? [] : aside);
      const moved = fitsAsGiven(contest, changed) ? movedFrom(first, changed.contenders) : undefined;
      return moved && { group, item, bounds, from, to: to(step), first: moved };
    },
  };
}

/** Whether nothing moves first place: nothing can be said at all, or whoever holds it stays out of reach. */
function isIdle({ cluster }: Contest, first: FirstPlace, reached: readonly Spanned[]): boolean {
  if (reached.includes("beyond")) return true;
  const clear = reached.flatMap((one) => (typeof one === "object" ? [one] : []));
  return clear.length === reached.length && isHeld(first, cluster.scheme, clear);
}

function isBelow(reached: Spanned, others: readonly Spanned[]): boolean {
  return typeof reached === "object" && others.every((one) => typeof one === "object" && reached.most.lt(one.least));
}

/** The scheme with one weight put otherwise. */
function withWeight(scheme: Scheme, group: ItemGroup, item: Item, weight: Decimal): Scheme {
  const items = group.items.map((one) => (one.id === item.id ? { ...one, weight } : one));
  return { ...scheme, groups: scheme.groups.map((one) => (one.id === group.id ? { ...group, items } : one)) };
}

/** Whether every score that counts still does: one that people gave out of other highest points must not be more than them. */
function fitsAsGiven(now: Contest, changed: Contest): boolean {
  return now.contenders.every(({ evaluation }, at) =>
    evaluation.items.every(
      ({ pointsFrom }, index) => pointsFrom === changed.contenders[at]?.evaluation.items[index]?.pointsFrom,
    ),
  );
}
