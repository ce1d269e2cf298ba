import { Decimal, ZERO } from "../domain/decimal.js";
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
  const { steps: farthest, at } = stepsOf(result);
  if (farthest.lte(0) || !isEnough(at(farthest))) return undefined;
  let [tooFew, enough] = [new Decimal(0), farthest];
  while (enough.minus(tooFew).gt(1)) {
    const middle = enough.plus(tooFew).div(2).floor();
    if (isEnough(at(middle))) enough = middle;
    else tooFew = middle;
  }
  return at(enough);
}

/** How many steps for the better a figure can go, and what it is after some. */
function stepsOf({ target, goal = ZERO, actual }: TargetResult) {
  const step = smallestStep(goal, actual);
  const better = isLowerBetter(target) ? -1 : 1;
  const start = actual ?? (better === 1 ? ZERO : goal.times(FARTHEST));
  const [lowest = ZERO, highest = goal.times(FARTHEST)] = target.plausible ?? [];
  const farthest =
    better === 1 ? Decimal.min(goal.times(FARTHEST), highest).minus(start) : start.minus(Decimal.max(0, lowest));
  const at = (steps: Decimal) => raised(target, actual, start.plus(step.times(steps).times(better)));
  return { steps: farthest.div(step).floor(), at };
}

/**
 * Targets brought to their goals, the farthest from it first, and if that is not enough beyond them, until it is; the last
 * only as far as needed.
 */
function severalOf(
  results: readonly TargetResult[],
  isEnough: (figures: readonly RaisedFigure[]) => boolean,
): readonly RaisedFigure[] {
  const short = results
    .filter((one) => one.verdict !== "met")
    .map((result) => ({ result, figure: raised(result.target, result.actual, result.goal) }))
    .sort((a, b) => byChange(b.figure, a.figure));
  const beyond = results.flatMap((result) => {
    const { steps, at } = stepsOf(result);
    return steps.gt(0) ? [{ result, figure: at(steps) }] : [];
  });
  let taken: readonly RaisedFigure[] = [];
  for (const { result, figure } of [...short, ...beyond]) {
    const others = taken.filter((one) => one.target !== figure.target);
    if (isEnough([...others, figure]))
      return [...others, leastOf(result, (one) => isEnough([...others, one])) ?? figure];
    taken = [...others, figure];
  }
  return [];
}
