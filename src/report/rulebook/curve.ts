import { Decimal, decimal, ONE, ZERO } from "../../domain/decimal.js";
import type { Scheme } from "../../domain/scheme.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import type { UnitItem } from "../../domain/unit-item.js";
import { achievement } from "../../evaluate/achievement.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import { addUpGroup } from "../../evaluate/group-result.js";
import { scoreItem } from "../../evaluate/item-result.js";

/** What an item of targets is scored in. */
export interface CurveOf {
  readonly scheme: Scheme;
  readonly item: UnitItem;
  readonly maxPoints: Decimal;
  /** Its targets. */
  readonly targets: readonly Target[];
  /** Any unit: what is scored is made up. */
  readonly unit: Unit;
}

/** What the engine gives: points, and with them the bonus within the caps of item, group and scheme. */
export interface CurvePoint {
  readonly at: Decimal;
  readonly points: Decimal;
  readonly withBonus: Decimal;
}

/** How far the leader of the cluster stands in the curve of a shape that looks at it. */
export const LEADER_SHARE: Decimal = decimal("1.5");

/** The points of an item where all its targets stand at one share of the goal, or of the year before; as the engine scores it. */
export function pointsAtShare(of: CurveOf, share: Decimal): CurvePoint {
  const results = new Map(of.targets.map((target) => [target.id, resultAt(target, share)]));
  const peers = new Map(
    of.targets.map((target) => [target.id, [resultAt(target, share), resultAt(target, LEADER_SHARE)]]),
  );
  return scored(of, share, results, peers);
}

/** The points of an item that counts cases, with so many of one target and none of the others. */
export function pointsOfCases(of: CurveOf, target: string, cases: Decimal): CurvePoint {
  const results = new Map(of.targets.map((one) => [one.id, resultAt(one, one.id === target ? cases : ZERO)]));
  return scored(of, cases, results, new Map());
}

function scored(
  { scheme, item, maxPoints, unit }: CurveOf,
  at: Decimal,
  targets: ReadonlyMap<string, TargetResult>,
  peers: ReadonlyMap<string, readonly TargetResult[]>,
): CurvePoint {
  const context = { scheme, unit, targets, self: new Map(), given: [], facts: new Map(), peers };
  const { result } = scoreItem(context, item, maxPoints);
  const points = result.computed ?? ZERO;
  const { bonus } = addUpGroup(item.group, [result]);
  return { at, points, withBonus: points.plus(scheme.maxBonus ? Decimal.min(bonus, scheme.maxBonus) : bonus) };
}

/** A figure beside a goal of one, so that it is its own share; the more the better, since shares are turned round where less is. */
function resultAt(target: Target, actual: Decimal): TargetResult {
  const reached = achievement("at_least", actual, ONE);
  return {
    target: { ...target, direction: "at_least" },
    goal: ONE,
    goalFrom: undefined,
    goalCite: undefined,
    actual,
    base: ONE,
    share: undefined,
    verdict: "unknown",
    exceeded: false,
    place: undefined,
    basis: target.cite.basis,
    decides: target.decides,
    ...("undecidable" in reached ? {} : reached),
  };
}
