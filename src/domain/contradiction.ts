import type { Criterion, Leaf } from "./award.js";
import { type Decimal, decimal, ONE, ZERO } from "./decimal.js";
import type { FactDefinition, FactValue } from "./fact.js";
import { judge } from "./judge.js";
import { ratio } from "./ratio.js";

/** A part of a criterion that has to hold, or that has not to. */
interface Wanted<Part extends Criterion = Criterion> {
  readonly part: Part;
  readonly holds: boolean;
}

/**
 * The comparisons of one fact that no value of it can meet together (điều kiện loại trừ nhau), where criteria that have to
 * hold all at once never can; undefined where somebody could meet them. Facts are taken as independent of each other.
 */
export function contradictionIn(
  criteria: readonly Criterion[],
  facts: ReadonlyMap<string, FactDefinition>,
): readonly Leaf[] | undefined {
  let first: readonly Leaf[] = [];
  const canHold = ([next, ...rest]: readonly Wanted[], asked: readonly Wanted<Leaf>[]): boolean => {
    if (!next) return true;
    const { part, holds } = next;
    if (part.kind === "leaf") {
      const ofOneFact = [...asked.filter((one) => one.part.fact === part.fact), { part, holds }];
      if (isPossible(ofOneFact, facts.get(part.fact))) return canHold(rest, [...asked, { part, holds }]);
      if (first.length === 0) first = ofOneFact.map((one) => one.part);
      return false;
    }
    if (part.kind === "not") return canHold([{ part: part.of, holds: !holds }, ...rest], asked);
    const each = part.of.map((one) => ({ part: one, holds }));
    // That not all of several hold needs one that does not, as any of several needs one that does.
    return (part.kind === "all") === holds
      ? canHold([...each, ...rest], asked)
      : each.some((one) => canHold([one, ...rest], asked));
  };
  return canHold(
    criteria.map((part) => ({ part, holds: true })),
    [],
  )
    ? undefined
    : first;
}

/** Whether some value of a fact meets all that is asked of it. */
function isPossible(asked: readonly Wanted<Leaf>[], definition: FactDefinition | undefined): boolean {
  if (!definition) return true;
  return valuesBetween(definition, asked).some((value) =>
    asked.every(({ part, holds }) => {
      const { verdict } = judge(part, new Map([[part.fact, { value, sources: [] }]]));
      return (verdict === "met") === holds;
    }),
  );
}

/** Values of a fact, enough of them that one is there wherever the bounds of comparisons leave room. */
function valuesBetween({ type, choices }: FactDefinition, asked: readonly Wanted<Leaf>[]): readonly FactValue[] {
  const operands = asked.map(({ part }) => part.to);
  const bounds = [ZERO, ...operands.flatMap((to) => (typeof to === "object" && "comparedTo" in to ? [to] : []))];
  switch (type) {
    case "boolean":
      return [true, false].map((value) => ({ type, value }));
    case "choice": {
      const named = operands.flatMap((to): readonly string[] => (typeof to === "string" ? [to] : isList(to) ? to : []));
      const known = choices.length > 0 ? choices.map(({ id }) => id) : [...named, ""];
      return known.map((value) => ({ type, value }));
    }
    case "count":
      return bounds
        .flatMap((bound) => [bound.floor().minus(1), bound.floor(), bound.ceil(), bound.floor().plus(1)])
        .filter((value) => value.gte(0))
        .map((value) => ({ type, value }));
    case "share":
      // A share is part of a whole: 70 for 70 % is never reached.
      return sharesAround([...bounds, ONE]).map((value) => ({ type, value: ratio(value) }));
  }
}

/** Bounds from 0 to 1, and what lies in the middle between two of them. */
function sharesAround(bounds: readonly Decimal[]): readonly Decimal[] {
  const within = bounds.filter((bound) => bound.gte(0) && bound.lte(1)).sort((a, b) => a.comparedTo(b));
  return within.flatMap((bound, at) => [bound, bound.plus(within[at + 1] ?? bound).times(decimal("0.5"))]);
}

function isList(to: Leaf["to"]): to is readonly string[] {
  return Array.isArray(to);
}
