import type { Decimal } from "../../domain/decimal.js";
import type { CellPlace } from "../../domain/place.js";
import type { Target } from "../../domain/target.js";
import { type Contest, contestOf } from "./contest.js";
import { type FirstPlace, movedFrom } from "./first-place.js";

/** A doubtful figure, read alone as one of its candidates (đọc một số liệu chưa chắc), and who could then stand first. */
export interface ReadingMove {
  readonly unit: string;
  readonly target: Target;
  readonly raw: string;
  readonly figure: Decimal;
  readonly place: CellPlace;
  readonly first: FirstPlace;
}

/** Each doubtful figure whose lowest or highest candidate says more of first place than is said while it is doubtful. */
export function readingMoves(contest: Contest, first: FirstPlace): readonly ReadingMove[] {
  const { plan, round, cluster, submissions } = contest;
  return contest.contenders.flatMap(({ judged: { unit, report }, readings }) =>
    [...readings].flatMap(([target, own]) =>
      own.flatMap(({ observation, result }): readonly ReadingMove[] => {
        if (!report || !observation.actual) return [];
        const observations = new Map([...report.observations, [target, observation]]);
        const reports = new Map([...submissions.reports, [unit.id, { ...report, observations }]]);
        const read = contestOf(plan, round, cluster, { ...submissions, reports });
        const moved = movedFrom(first, read.contenders);
        if (!moved) return [];
        const { raw, actual: figure, place } = observation;
        return [{ unit: unit.id, target: result.target, raw, figure, place, first: moved }];
      }),
    ),
  );
}
