import { leavesOfCriterion } from "../../domain/award.js";
import { Decimal } from "../../domain/decimal.js";
import { onceFor } from "../../domain/made-once.js";
import type { Scheme } from "../../domain/scheme.js";
import { rankUnits } from "../rank.js";
import { type Contender, standingsOf } from "./contest.js";

/** Who holds first place of a cluster (hạng nhất): all that may stand first. */
export interface FirstPlace {
  readonly units: readonly string[];
  /** Nothing open can change it: one unit stands first, or several are level for certain. */
  readonly isSettled: boolean;
}

export function firstPlaceOf(contenders: readonly Contender[]): FirstPlace {
  const leading = [...rankUnits(standingsOf(contenders))].filter(([, placing]) => placing.rankFrom === 1);
  return { units: leading.map(([unit]) => unit), isSettled: leading.every(([, placing]) => placing.rank === 1) };
}

/** Who may stand first instead; undefined where those are the same units. */
export function movedFrom(first: FirstPlace, contenders: readonly Contender[]): FirstPlace | undefined {
  const moved = firstPlaceOf(contenders);
  const { units } = moved;
  const isSame = units.length === first.units.length && units.every((unit) => first.units.includes(unit));
  return isSame ? undefined : moved;
}

/** The least and the most that a unit's points come to while something is moved. */
export interface Span {
  readonly contender: Contender;
  readonly least: Decimal;
  readonly most: Decimal;
}

/**
 * Whether a settled first place is sure to stay as it is while all units come to anything within their span: whoever
 * holds it stays above all others, or those that are level are not moved at all, and no gate turns.
 */
export function isHeld(first: FirstPlace, scheme: Scheme, spans: readonly Span[]): boolean {
  if (asksForPoints(scheme) && spans.some((span) => mayTurnGate(gateMarks(scheme), span))) return false;
  const ranked = spans.filter(({ contender }) => contender.standing.gate !== "not_met");
  const isFirst = ({ contender }: Span) => first.units.includes(contender.standing.unit);
  const holders = ranked.filter(isFirst);
  const [one] = holders;
  if (!one) return true;
  const stayLevel = holders.every(({ least, most }) => least.eq(most) && least.eq(one.least));
  return (
    (holders.length === 1 || stayLevel) &&
    ranked.filter((span) => !isFirst(span)).every(({ most }) => most.lt(one.least))
  );
}

/** Whether a gate looks at the total, so that it may turn with it. */
export function asksForPoints(scheme: Scheme): boolean {
  return gateMarks(scheme).length > 0;
}

/** The totals at which a gate turns, where gates ask for points at all. */
const gateMarks = onceFor(({ gates }: Scheme): readonly Decimal[] => {
  const leaves = gates.flatMap(({ criterion }) => leavesOfCriterion(criterion));
  return leaves.flatMap(({ fact, to }) => (fact === "total_points" && Decimal.isDecimal(to) ? [to] : []));
});

function mayTurnGate(marks: readonly Decimal[], { contender: { standing }, least, most }: Span): boolean {
  if (!standing.open.isZero()) return true;
  const [low, high] = [Decimal.min(least, standing.known), Decimal.max(most, standing.known)];
  return marks.some((mark) => mark.gte(low) && mark.lte(high));
}
