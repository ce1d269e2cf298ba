import { type Decimal, ONE, ZERO } from "../../domain/decimal.js";
import type { Shape, ShapeOf } from "../../domain/shape.js";
import type { Formula } from "../document.js";
import { allOf, anyOf, call, dividedBy, ifElse, mean, minus, notBelowZero, plus, times, trusted } from "./build.js";
import type { ReachedFormula } from "./reached-formula.js";

/** Points and bonus of an item before rounding, as formulas. */
export interface ShapedFormula {
  /** Whether no target leaves it open. */
  readonly known: Formula;
  readonly points: Formula;
  readonly bonus: Formula;
  /** Better than any multiple of the goal, so that the caps alone hold the bonus; undefined where that cannot be. */
  readonly isUnlimited: Formula | undefined;
}

/** How an item's points follow its targets (at least one); undefined for a shape that looks at the whole cluster. */
export function shapedFormula(
  shape: Shape,
  max: Formula,
  reached: ReadonlyMap<string, ReachedFormula>,
): ShapedFormula | undefined {
  if (shape.kind === "leader") return undefined;
  const all = [...reached.values()];
  if (shape.kind === "tally")
    return { ...shaped(tallyPoints(shape, max, reached)), known: allOf(all.map((one) => one.isGiven)) };
  const known = allOf(all.map((one) => one.known));
  const points = mean(all.map((one) => pointsPart(shape, max, one)));
  if (shape.kind === "per_step") return { ...shaped(points, mean(all.map((one) => stepBonus(shape, one)))), known };
  if (shape.kind !== "proportional") return { ...shaped(points), known };
  const none = all.flatMap((one) => one.isNone ?? []);
  return {
    known,
    points,
    bonus: mean(all.map((one) => one.excessOf(max))),
    isUnlimited: none.length > 0 ? anyOf(none) : undefined,
  };
}

function shaped(points: Formula, bonus: Formula = ZERO): Omit<ShapedFormula, "known"> {
  return { points, bonus, isUnlimited: undefined };
}

/** What one target by itself would bring of all the item's points. */
function pointsPart(shape: Exclude<Shape, { kind: "tally" | "leader" }>, max: Formula, one: ReachedFormula): Formula {
  switch (shape.kind) {
    case "proportional":
      return call("MIN", max, one.shareOf(max));
    case "when_met":
      return ifElse(one.met, max, ZERO);
    case "bands":
      return times(max, bandFormula(shape, one));
    case "per_step":
      return notBelowZero(minus(max, times(steps(shape, times(one.above, MINUS_ONE)), shape.down)));
  }
}

const MINUS_ONE = ONE.negated();

/** The part of the highest band that is reached, from the highest down. */
function bandFormula({ bands }: ShapeOf<"bands">, one: ReachedFormula): Formula {
  const sorted = [...bands].filter(({ from }) => from.gte(0)).sort((a, b) => a.from.comparedTo(b.from));
  const share = trusted(one.shareOf(ONE));
  const reached = sorted.reduce<Formula>((lower, { from, part }) => ifElse(call(">=", share, from), part, lower), ZERO);
  const highest = sorted.at(-1)?.part ?? ZERO;
  return one.isNone === undefined ? reached : ifElse(one.isNone, highest, reached);
}

function stepBonus(shape: ShapeOf<"per_step">, { above }: ReachedFormula): Formula {
  return times(steps(shape, above), shape.up);
}

/** How many steps a part of the goal is, none where it is below zero. */
function steps({ step, whole }: { readonly step: Decimal; readonly whole: boolean }, far: Formula): Formula {
  const counted = dividedBy(notBelowZero(far), step);
  return whole ? call("ROUNDDOWN", trusted(counted), ZERO) : counted;
}

/** Cases counted from a start, within 0 and the highest points. */
function tallyPoints(
  { start, counts }: ShapeOf<"tally">,
  max: Formula,
  reached: ReadonlyMap<string, ReachedFormula>,
): Formula {
  const added = counts.flatMap(({ target, points }) => {
    const one = reached.get(target);
    return one ? [times(one.actual, points)] : [];
  });
  return notBelowZero(call("MIN", max, plus(start, ...added)));
}
