import { type Decimal, decimal, ZERO } from "../../domain/decimal.js";
import type { Shape } from "../../domain/shape.js";
import { type CurveOf, type CurvePoint, pointsAtShare, pointsOfCases } from "./curve.js";

/** A line of a curve: of a shape that counts cases the target that it counts. */
export interface CurveLine {
  readonly what: "points" | "with_bonus" | { readonly target: string };
  readonly marks: readonly { readonly at: Decimal; readonly points: Decimal }[];
}

/** The lines of one item, over the part of the axis where points change. */
export interface Curve {
  readonly along: "share" | "cases";
  /** It goes by steps: between two marks the first one holds. */
  readonly isStepped: boolean;
  readonly lines: readonly CurveLine[];
}

/** Shares are looked at up to twice the goal. */
const SHARES = { to: decimal(2), coarse: decimal("0.01"), fine: decimal("0.001") };
/** Most cases that are looked at. */
const CASES = 12;

export function shapeOf({ item }: CurveOf): Shape {
  return item.shape ?? item.group.shape;
}

/** The curve of an item's points, taken from the engine mark by mark. */
export function curveOf(of: CurveOf): Curve {
  const shape = shapeOf(of);
  if (shape.kind === "tally") {
    const lines = shape.counts.map(({ target }) => ({ what: { target }, marks: caseMarks(of, target) }));
    return { along: "cases", isStepped: true, lines };
  }
  const isStepped = shape.kind === "bands" || shape.kind === "when_met" || (shape.kind === "per_step" && shape.whole);
  const { from, to } = whereItChanges(of);
  const points = sharesBetween(from, to, isStepped ? SHARES.fine : SHARES.coarse).map((at) => pointsAtShare(of, at));
  const hasBonus = points.some((one) => !one.withBonus.eq(one.points));
  return {
    along: "share",
    isStepped,
    lines: [
      { what: "points", marks: points },
      ...(hasBonus
        ? [{ what: "with_bonus" as const, marks: points.map(({ at, withBonus }) => ({ at, points: withBonus })) }]
        : []),
    ],
  };
}

/** A tenth before the first change of points to a tenth after the last one; the goal is always within. */
function whereItChanges(of: CurveOf): { readonly from: Decimal; readonly to: Decimal } {
  const points = sharesBetween(ZERO, SHARES.to, SHARES.coarse).map((at) => pointsAtShare(of, at));
  const changes = points.filter((one, at) => at > 0 && !isSame(one, points[at - 1]));
  const [first, last] = [changes.at(0)?.at ?? decimal(1), changes.at(-1)?.at ?? decimal(1)];
  const from = tenths(first).minus("0.1").clampedTo(0, "0.9");
  return { from: from.lte("0.3") ? ZERO : from, to: tenths(last).plus("0.2").clampedTo("1.2", SHARES.to) };
}

function isSame(one: CurvePoint, other: CurvePoint | undefined): boolean {
  return other !== undefined && one.points.eq(other.points) && one.withBonus.eq(other.withBonus);
}

function tenths(share: Decimal): Decimal {
  return share.times(10).floor().div(10);
}

function sharesBetween(from: Decimal, to: Decimal, step: Decimal): readonly Decimal[] {
  const count = to.minus(from).div(step).toNumber();
  return Array.from({ length: count + 1 }, (_, at) => from.plus(step.times(at)));
}

/** From no case to one more than changes anything. */
function caseMarks(of: CurveOf, target: string): CurveLine["marks"] {
  const points = Array.from({ length: CASES + 1 }, (_, cases) => pointsOfCases(of, target, decimal(cases)));
  const last = points.findLastIndex((one, at) => at > 0 && !isSame(one, points[at - 1]));
  return points.slice(0, Math.max(last, 1) + 2);
}
