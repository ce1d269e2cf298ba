import { Decimal } from "../domain/decimal.js";
import type { TargetResult } from "../evaluate/evaluation.js";
import { byChange, isLowerBetter, type RaisedFigure, raised, smallestStep } from "./raised-figure.js";

/** How far a figure is tried where a higher one is better: twice its goal; never beyond what is believable. */
const FARTHEST = 2;

/**
 * The least figures that satisfy a condition which better figures can only bring nearer: each single one that is enough
 * by itself, and where there is none, several together.
 */
export function leastFigures(
  results: readonly TargetResult[],
  isEnough: (figures: readonly RaisedFigure[]) => boolean,
): { readonly oneOf: readonly RaisedFigure[]; readonly together: readonly RaisedFigure[] } {
  const oneOf = results.flatMap((one) => leastOf(one, (figure) => isEnough([figure])) ?? []).sort(byChange);
  return { oneOf, together: oneOf.length > 0 ? [] : severalOf(results, isEnough) };
}

/** The least step of a figure that is enough, found by halving; undefined where not even the farthest is. */
function leastOf(result: TargetResult, isEnough: (figure: RaisedFigure) => boolean): RaisedFigure | undefined {
  const { target, goal, actual } = result;
  if (goal === undefined) return undefined;
  const step = smallestStep(goal, actual);
  const better = isLowerBetter(target) ? -1 : 1;
  const start = actual ?? (better === 1 ? new Decimal(0) : goal.times(FARTHEST));
  const [lowest = new Decimal(0), highest = goal.times(FARTHEST)] = target.plausible ?? [];
  const farthest =
    better === 1 ? Decimal.min(goal.times(FARTHEST), highest).minus(start) : start.minus(Decimal.max(0, lowest));
  const at = (steps: Decimal) => raised(target, actual, start.plus(step.times(steps).times(better)));
  let [tooFew, enough] = [new Decimal(0), farthest.div(step).floor()];
  if (enough.lte(0) || !isEnough(at(enough))) return undefined;
  while (enough.minus(tooFew).gt(1)) {
    const middle = enough.plus(tooFew).div(2).floor();
    if (isEnough(at(middle))) enough = middle;
    else tooFew = middle;
  }
  return at(enough);
}

/** Targets brought to their goals, the farthest from it first, until it is enough; the last only as far as needed. */
function severalOf(
  results: readonly TargetResult[],
  isEnough: (figures: readonly RaisedFigure[]) => boolean,
): readonly RaisedFigure[] {
  const short = results
    .filter((one) => one.verdict !== "met")
    .map((one) => ({ result: one, goal: raised(one.target, one.actual, one.goal) }))
    .sort((a, b) => byChange(b.goal, a.goal));
  const taken: RaisedFigure[] = [];
  for (const { result, goal } of short) {
    if (isEnough([...taken, goal])) {
      const last = leastOf(result, (figure) => isEnough([...taken, figure])) ?? goal;
      return [...taken, last];
    }
    taken.push(goal);
  }
  return [];
}
