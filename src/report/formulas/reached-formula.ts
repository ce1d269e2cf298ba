import { decimal, ONE, ZERO } from "../../domain/decimal.js";
import { type Direction, isLowerBetter, type Target } from "../../domain/target.js";
import type { Formula } from "../document.js";
import { allOf, call, cell, dividedBy, ifElse, minus, notBelowZero, times } from "./build.js";
import { keys } from "./cell-keys.js";

/** What a unit reached of one target, as formulas over its cells of the table of results. */
export interface ReachedFormula {
  /** Whether a share can be said. */
  readonly known: Formula;
  readonly isGiven: Formula;
  readonly actual: Formula;
  /** So much of something as was reached of the goal, never below zero. */
  readonly shareOf: (whole: Formula) => Formula;
  /** What stands above the goal, of something; zero where nothing can. */
  readonly excessOf: (whole: Formula) => Formula;
  /** How far on the better side of the goal, as a part of it; below zero on the other. */
  readonly above: Formula;
  readonly met: Formula;
  /** None at all where few are allowed; undefined where more is better. */
  readonly isNone: Formula | undefined;
}

const HUNDRED = decimal(100);

/** The same comparison that the evaluation makes, so that it holds when a goal or a figure is changed in the sheet. */
export function reachedFormula(unit: string, target: Target): ReachedFormula {
  const goal = cell(keys.result(unit, target.id, "goal"));
  const actual = cell(keys.result(unit, target.id, "actual"));
  const { direction } = target;
  if (direction === "achieved") return stateFormula(unit, target, actual);
  const shareOf = (whole: Formula) => shareFormula(direction, actual, goal, whole);
  return {
    known: knownFormula(direction, actual, goal),
    isGiven: call("ISNUMBER", actual),
    actual,
    shareOf,
    excessOf: (whole) => excessFormula(direction, actual, goal, whole),
    above: aboveFormula(direction, actual, goal),
    met: call(comparisons[direction], actual, goal),
    isNone: isLowerBetter(direction) ? allOf([call("=", actual, ZERO), call(">", goal, ZERO)]) : undefined,
  };
}

/** The share in per cent, empty where it cannot be said; undefined for a state, which people judge. */
export function sharePercentFormula(unit: string, target: Target): Formula | undefined {
  if (target.direction === "achieved") return undefined;
  const { known, shareOf } = reachedFormula(unit, target);
  return ifElse(known, call("ROUND", shareOf(HUNDRED), decimal(2)), "");
}

const comparisons = { at_least: ">=", at_most: "<=", lower_than_base: "<", higher_than_base: ">" } as const;

/** What people judge is all or nothing, and its share says so. */
function stateFormula(unit: string, target: Target, actual: Formula): ReachedFormula {
  const share = cell(keys.result(unit, target.id, "share"));
  const part = dividedBy(share, HUNDRED);
  return {
    known: call("ISNUMBER", share),
    isGiven: call("ISNUMBER", actual),
    actual,
    shareOf: (whole) => dividedBy(times(whole, share), HUNDRED),
    excessOf: () => ZERO,
    above: minus(part, ONE),
    met: call(">=", share, HUNDRED),
    isNone: undefined,
  };
}

/** Both are there; a goal of zero has no share unless little is wanted, and nothing is below zero where little is. */
function knownFormula(direction: Exclude<Direction, "achieved">, actual: Formula, goal: Formula): Formula {
  const both = call("=", call("COUNT", goal, actual), decimal(2));
  switch (direction) {
    case "at_least":
    case "higher_than_base":
      return allOf([both, call(">", goal, ZERO)]);
    case "at_most":
      return allOf([both, call(">=", goal, ZERO), call(">=", actual, ZERO)]);
    case "lower_than_base":
      return allOf([both, call(">", goal, ZERO), call(">=", actual, ZERO)]);
  }
}

function shareFormula(
  direction: Exclude<Direction, "achieved">,
  actual: Formula,
  goal: Formula,
  whole: Formula,
): Formula {
  const reached = notBelowZero(dividedBy(times(whole, actual), goal));
  const turned = dividedBy(times(whole, goal), actual);
  switch (direction) {
    case "at_least":
      return reached;
    case "at_most":
      return ifElse(call("=", actual, ZERO), whole, turned);
    case "lower_than_base":
      return ifElse(call("<", actual, goal), whole, turned);
    case "higher_than_base":
      return ifElse(call(">", actual, goal), whole, reached);
  }
}

/** A figure that is better than its base has the whole and no more. */
function excessFormula(
  direction: Exclude<Direction, "achieved">,
  actual: Formula,
  goal: Formula,
  whole: Formula,
): Formula {
  if (direction === "at_least") return notBelowZero(minus(dividedBy(times(whole, actual), goal), whole));
  return direction === "at_most" ? notBelowZero(minus(shareFormula(direction, actual, goal, whole), whole)) : ZERO;
}

/** A goal of zero has no parts: then what the share lacks of the whole counts. */
function aboveFormula(direction: Exclude<Direction, "achieved">, actual: Formula, goal: Formula): Formula {
  if (direction === "at_least" || direction === "higher_than_base") return dividedBy(minus(actual, goal), goal);
  const below = dividedBy(minus(goal, actual), goal);
  if (direction === "lower_than_base") return below;
  return ifElse(call(">", goal, ZERO), below, ifElse(call("=", actual, ZERO), ZERO, decimal(-1)));
}
