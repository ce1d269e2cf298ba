import type { Decimal } from "../../domain/decimal.js";

/** Something that can be moved step by step away from what it is, alone. */
export interface Movable<Move> {
  /** How much one step is, in its own measure. */
  readonly size: Decimal;
  /** How many steps there are. */
  readonly steps: number;
  /** Whether it is sure that no step from one to another moves first place; false where that cannot be said at once. */
  readonly isIdle: (from: number, to: number) => boolean;
  /** The move of so many steps, found by scoring with it; undefined where it does not move first place. */
  readonly at: (step: number) => Move | undefined;
}

/** The smallest moves of several, one for each thing that needs no more than the others; none where nothing helps. */
export function smallestMoves<Move>(movables: readonly Movable<Move>[]): readonly Move[] {
  let found: readonly Move[] = [];
  let limit: Decimal | undefined;
  for (const movable of movables) {
    const steps = limit ? Math.min(movable.steps, limit.divToInt(movable.size).toNumber()) : movable.steps;
    const nearest = nearestMove(movable, 1, steps);
    if (!nearest) continue;
    const amount = movable.size.times(nearest.step);
    found = limit?.eq(amount) ? [...found, nearest.move] : [nearest.move];
    limit = amount;
  }
  return found;
}

/** The move of the fewest steps between two; stretches that are sure to be idle are passed over whole. */
function nearestMove<Move>(
  movable: Movable<Move>,
  from: number,
  to: number,
): { readonly step: number; readonly move: Move } | undefined {
  if (from > to || movable.isIdle(from, to)) return undefined;
  if (from === to) {
    const move = movable.at(from);
    return move && { step: from, move };
  }
  const middle = Math.floor((from + to) / 2);
  return nearestMove(movable, from, middle) ?? nearestMove(movable, middle + 1, to);
}
