import type { Decimal } from "../domain/decimal.js";
import type { Verdict } from "../domain/verdict.js";

/** What is needed to rank a unit: the points it has, and those still open. */
export interface Standing {
  readonly unit: string;
  readonly known: Decimal;
  readonly open: Decimal;
  /** Whether it passes what its scheme asks before ranking, where it asks anything; who does not is no standing at all. */
  readonly gate?: Verdict;
}

export interface Placing {
  /** Undefined unless certain. */
  readonly rank: number | undefined;
  /** The best and the worst rank that the open points of all allow. */
  readonly rankFrom: number;
  readonly rankTo: number;
  /** Units that certainly share the rank. */
  readonly tiedWith: readonly string[];
}

/**
 * Rank the units of one cluster (cụm, khối thi đua), highest points first. Equal points share a rank and the next is
 * skipped (1, 2, 2, 4). Open points make a rank a range: the best is reached with all of one's own and none of the
 * others' open points, the worst the other way round. A unit that may not pass its scheme's gates has no certain rank,
 * and may or may not stand above the others.
 */
export function rankUnits(standings: readonly Standing[]): ReadonlyMap<string, Placing> {
  return new Map(
    standings.map((own) => {
      const others = standings.filter((other) => other.unit !== own.unit);
      const highest = own.known.plus(own.open);
      const isSure = (one: Standing) => (one.gate ?? "met") === "met";
      const rankFrom = 1 + others.filter((other) => isSure(other) && other.known.gt(highest)).length;
      const rankTo = 1 + others.filter((other) => other.known.plus(other.open).gt(own.known)).length;
      const isSettled = (one: Standing) => one.open.isZero() && isSure(one);
      const tied = others.filter((other) => isSettled(own) && isSettled(other) && other.known.eq(own.known));
      return [
        own.unit,
        {
          rank: rankFrom === rankTo && isSure(own) ? rankFrom : undefined,
          rankFrom,
          rankTo,
          tiedWith: tied.map((other) => other.unit),
        },
      ];
    }),
  );
}
