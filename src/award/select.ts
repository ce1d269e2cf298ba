import { type Finding, finding } from "../domain/finding.js";
import type { ClusterEvaluation, UnitEvaluation } from "../evaluate/evaluation.js";
import { type Placing, rankUnits } from "../evaluate/rank.js";
import type { AwardResult, Selection } from "./award-result.js";

/**
 * Who of one cluster is selected for an award that ranks lead to (bình xét theo hạng).
 *
 * A holder of a place whose verdict is open awaits the vote, and the place is not passed down; one who does not
 * qualify leaves it empty, unless the scheme passes it down: then the best that qualify and have no better place (`taken`)
 * fill the places in order, and who may yet have a better one waits. A tie across the last place is the council's.
 */
export function selectByRank(
  results: readonly AwardResult[],
  units: ReadonlyMap<string, UnitEvaluation>,
  { cluster, scheme, places: ranks }: Pick<ClusterEvaluation, "cluster" | "scheme" | "places">,
  taken: ReadonlyMap<string, Selection>,
): { readonly results: readonly AwardResult[]; readonly findings: readonly Finding[] } {
  const [first] = results;
  const own = ranks.filter((one) => one.award === first?.award.id).map((one) => one.rank);
  const passesDown = scheme.whenHolderFails.place === "pass_down";
  const places = new Set(passesDown ? own.map((_, at) => at + 1) : own);
  const inCompetition = results.filter(
    ({ verdict, nominee }) => !passesDown || (verdict !== "not_met" && !taken.has(nominee.id)),
  );
  const placings = rankUnits(
    inCompetition.flatMap((one) => units.get(one.nominee.id) ?? []).filter((unit) => unit.rankFrom !== undefined),
  );
  const selected = results.map((result): AwardResult => {
    if (result.verdict === "not_met") return result;
    if (places.size === 0) return { ...result, selection: "no_quota_known" };
    const better = passesDown ? taken.get(result.nominee.id) : undefined;
    if (better) return { ...result, selection: better === "selected" ? "not_selected" : "awaits_vote" };
    const placing = placings.get(result.nominee.id);
    const isShutOut = units.get(result.nominee.id)?.gate === "not_met";
    // Without a rank nothing says whether a place is held: a missing report neither wins nor loses an award.
    if (!placing) return { ...result, selection: isShutOut ? "not_selected" : "awaits_vote" };
    return { ...result, selection: selectionOf(placing, places, result) };
  });
  return { results: selected, findings: tieFindings(selected, placings, units, cluster.name) };
}

function selectionOf(placing: Placing, places: ReadonlySet<number>, result: AwardResult): Selection {
  const { rank, rankFrom, rankTo } = placing;
  const last = rank === undefined ? rankTo : rank + placing.tiedWith.length;
  const reached = ranksBetween(rankFrom, last).filter((one) => places.has(one)).length;
  if (reached === 0) return "not_selected";
  if (rank === undefined) return "awaits_vote";
  if (reached <= placing.tiedWith.length) return "tie_for_council";
  return result.verdict === "met" ? byCouncil(result) : "awaits_vote";
}

/** A council that has voted is heard: without enough votes nobody is proposed, nor where nobody knows how many are enough. */
function byCouncil({ vote }: AwardResult): Selection {
  if (!vote || vote.passed) return "selected";
  return vote.passed === false ? "not_selected" : "awaits_vote";
}

function ranksBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** One finding for each group of units that are level across the last place. */
function tieFindings(
  results: readonly AwardResult[],
  placings: ReadonlyMap<string, Placing>,
  units: ReadonlyMap<string, UnitEvaluation>,
  cluster: string,
): readonly Finding[] {
  const tied = results.filter((one) => one.selection === "tie_for_council");
  const ranks = new Set(tied.flatMap((one) => placings.get(one.nominee.id)?.rank ?? []));
  return [...ranks].map((rank) => {
    const level = tied.filter((one) => placings.get(one.nominee.id)?.rank === rank);
    const names = level.map((one) => units.get(one.nominee.id)?.name ?? one.nominee.name).join(", ");
    return finding("TD404", undefined, { cluster, units: names, rank: String(rank) });
  });
}
