import { Decimal } from "../../domain/decimal.js";
import type { Submissions } from "../../domain/observation.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { ClusterEvaluation, Evaluation } from "../evaluation.js";
import { rankUnits } from "../rank.js";
import { type Contest, contestIn, standingsOf } from "./contest.js";
import { type FirstPlace, firstPlaceOf } from "./first-place.js";
import { type ReadingMove, readingMoves } from "./reading-moves.js";
import { movableScores, type ScoreMove } from "./score-moves.js";
import { smallestMoves } from "./smallest-moves.js";
import { movableWeights, type WeightMove } from "./weight-moves.js";

/** One place of a cluster: between which ranks it lies, and by how much it is ahead of the next (hơn hạng sau). */
export interface PlaceCertainty {
  readonly unit: string;
  readonly rankFrom: number;
  readonly rankTo: number;
  /** Points with the worst and with the best that open and doubtful figures allow. */
  readonly least: Decimal;
  readonly most: Decimal;
  /** Ahead of all behind it by at least so much; undefined for the last, and where one behind may yet come to more. */
  readonly ahead: Decimal | undefined;
}

/**
 * How sure the ranks of one cluster are (độ chắc của xếp hạng): what open and doubtful figures leave of them, and which
 * smallest single change moves first place, kind by kind. Nothing here is a probability, and no award looks at it.
 */
export interface ClusterCertainty {
  readonly cluster: ClusterEvaluation;
  /** The best first; whoever has no rank has no place. */
  readonly places: readonly PlaceCertainty[];
  readonly first: FirstPlace;
  /** While first place is not settled: the doubtful figures that by themselves say more of it. */
  readonly readings: readonly ReadingMove[];
  /** The smallest change of one score that people gave; several where several are as small, none where none moves it. */
  readonly scores: readonly ScoreMove[];
  /** The smallest change of one assumed weight, in the same way. */
  readonly weights: readonly WeightMove[];
}

/** How sure the ranks of each cluster of a round are. */
export function certaintyOf(
  plan: Plan,
  round: Round,
  evaluation: Evaluation,
  submissions: Submissions,
): readonly ClusterCertainty[] {
  return evaluation.clusters.map((cluster) => {
    const contest = contestIn(plan, round, cluster, evaluation, submissions);
    const first = firstPlaceOf(contest.contenders);
    const isMovable = first.isSettled && contest.contenders.length > 1;
    return {
      cluster,
      places: placesOf(contest),
      first,
      readings: first.isSettled ? [] : readingMoves(contest, first),
      scores: isMovable ? smallestMoves(movableScores(contest, first)) : [],
      weights: isMovable ? smallestMoves(movableWeights(contest, first)) : [],
    };
  });
}

function placesOf({ contenders }: Contest): readonly PlaceCertainty[] {
  const standings = standingsOf(contenders);
  const placings = rankUnits(standings);
  const places = standings.flatMap(({ unit, known, open }) => {
    const placing = placings.get(unit);
    return placing ? [{ unit, ...placing, least: known, most: known.plus(open) }] : [];
  });
  const inOrder = places.sort((a, b) => a.rankFrom - b.rankFrom || a.rankTo - b.rankTo);
  return inOrder.map(({ unit, rankFrom, rankTo, least, most }, at) => {
    const behind = inOrder.slice(at + 1).map((one) => one.most);
    const ahead = behind.length > 0 ? least.minus(Decimal.max(...behind)) : undefined;
    return { unit, rankFrom, rankTo, least, most, ahead: ahead?.isNegative() ? undefined : ahead };
  });
}
