import { type Finding, finding } from "../../domain/finding.js";
import { grouped } from "../../domain/grouped.js";
import type { Shelves } from "../shelves.js";

/**
 * Sizes of clusters (số đơn vị của cụm, khối) for which what a rank leads to cannot be meant: none between the two bounds, two
 * awards for one size, or nothing for some sizes between others.
 */
export function reviewRankSizes({ scheme }: Shelves): readonly Finding[] {
  return scheme.flatMap(({ source, value }) => {
    const written = value.rankAwards.map(({ rank, fromSize = 1, toSize = Number.POSITIVE_INFINITY }, at) => ({
      rank,
      from: fromSize,
      to: toSize,
      at,
    }));
    const say = (at: number, rank: number, problem: string, from: number, to: number) =>
      finding("TD131", source.place(["rank_awards", at, "rank"]), {
        rank: String(rank),
        problem,
        sizes: from === to ? String(from) : to === Number.POSITIVE_INFINITY ? `≥ ${from}` : `${from}-${to}`,
      });
    const turned = written.filter(({ from, to }) => from > to);
    const ranges = grouped(
      written.filter(({ from, to }) => from <= to),
      ({ rank }) => rank,
    );
    return [
      ...turned.map(({ at, rank, from, to }) => say(at, rank, "sizes_turned", from, to)),
      ...[...ranges.values()].flatMap((ofRank) => {
        const inOrder = [...ofRank].sort((a, b) => a.from - b.from || a.at - b.at);
        let covered = (inOrder[0]?.from ?? 1) - 1;
        return inOrder.flatMap(({ at, rank, from, to }) => {
          const before = covered;
          covered = Math.max(covered, to);
          if (from <= before) return [say(at, rank, "sizes_overlap", from, Math.min(before, to))];
          return from > before + 1 ? [say(at, rank, "sizes_gap", before + 1, from - 1)] : [];
        });
      }),
    ];
  });
}
