import { Decimal, decimal } from "../../domain/decimal.js";
import type { Submissions } from "../../domain/observation.js";
import type { ScoreColumn } from "../../domain/registers/scores.js";
import type { UnitItem } from "../../domain/unit-item.js";
import type { ItemResult } from "../evaluation.js";
import { type Contender, type Contest, contenderOf } from "./contest.js";
import { type FirstPlace, isHeld, movedFrom, type Span } from "./first-place.js";
import type { Movable } from "./smallest-moves.js";

/** A score that people gave, changed alone (đổi một điểm đã chấm): what it is, what it would be, and who would stand first. */
export interface ScoreMove {
  readonly unit: string;
  readonly item: UnitItem;
  readonly column: ScoreColumn;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly first: FirstPlace;
}

/** Every score that people gave and that counts, to be moved down to none and up to the highest in the steps of the scheme's points. */
export function movableScores(contest: Contest, first: FirstPlace): readonly Movable<ScoreMove>[] {
  return contest.contenders.flatMap((contender) =>
    contender.evaluation.items.flatMap((item) =>
      ([-1, 1] as const).flatMap((way) => movableScore(contest, first, contender, item, way) ?? []),
    ),
  );
}

function movableScore(
  contest: Contest,
  first: FirstPlace,
  contender: Contender,
  item: ItemResult,
  way: 1 | -1,
): Movable<ScoreMove> | undefined {
  const column = columnOf(item);
  const from = column && item[column];
  if (!from || !item.maxPoints) return undefined;
  const { scheme } = contest.cluster;
  const size = decimal(`1e-${scheme.decimals.points}`);
  const upward = item.item.kind === "deduction" ? -way : way;
  const steps = (way === 1 ? item.maxPoints.minus(from) : from).divToInt(size).toNumber();
  const to = (step: number) => from.plus(size.times(step * way));
  const scored = remembered((step) => withScore(contest, contender, item, column, to(step)));
  return {
    size,
    steps,
    // No score moves a total by more than itself. Caps may let it move less; then what all in between comes to lies between
    // now and the farther end.
    isIdle: (_, farthest) =>
      isHeld(first, scheme, spansTo(contest, contender, shifted(contender, size.times(farthest * upward)))) ||
      (item.item.kind === "bonus" && isHeld(first, scheme, spansTo(contest, contender, scored(farthest)))),
    at: (step) => {
      const moved = movedFrom(first, instead(contest, contender, scored(step)));
      return moved && { unit: contender.standing.unit, item: item.item, column, from, to: to(step), first: moved };
    },
  };
}

/** The column of people whose score counts. */
function columnOf({ pointsFrom }: ItemResult): ScoreColumn | undefined {
  return pointsFrom === "computed" || pointsFrom === "not_applicable" ? undefined : pointsFrom;
}

/** The unit as it would stand with another score of one item, scored anew. */
function withScore(
  contest: Contest,
  { judged }: Contender,
  { item }: ItemResult,
  column: ScoreColumn,
  points: Decimal,
): Contender | undefined {
  const { submissions } = contest;
  const { unit, report } = judged;
  const own = column === "self" ? report?.selfScores.get(item.id) : undefined;
  if (own && report) {
    const selfScores = new Map([...report.selfScores, [item.id, { ...own, points }]]);
    return contenderOf(contest, { ...judged, report: { ...report, selfScores } });
  }
  return contenderOf({ ...contest, submissions: withGiven(submissions, unit.id, item, column, points) }, judged);
}

/** What was taken from a score stays taken: the changed score is what counts. */
function withGiven(
  submissions: Submissions,
  unit: string,
  { id, kind }: UnitItem,
  column: ScoreColumn,
  points: Decimal,
): Submissions {
  const scores = submissions.registers.scores.map((score) => {
    if (score.unit !== unit || score.item !== id || score.column !== column) return score;
    return { ...score, points: kind === "points" ? points.plus(score.deduction ?? 0) : points };
  });
  return { ...submissions, registers: { ...submissions.registers, scores } };
}

function instead({ contenders }: Contest, of: Contender, other: Contender | undefined): readonly Contender[] {
  return contenders.map((one) => (one === of && other ? other : one));
}

/** The unit with so many points more, or less. */
function shifted(contender: Contender, by: Decimal): Contender {
  return { ...contender, standing: { ...contender.standing, known: contender.standing.known.plus(by) } };
}

/** All as they stand, and the one that is moved between there and an end. */
function spansTo({ contenders }: Contest, moved: Contender, end: Contender | undefined): readonly Span[] {
  return contenders.map((contender) => {
    const standings = [contender, ...(contender === moved && end ? [end] : [])].map((one) => one.standing);
    const least = Decimal.min(...standings.map(({ known }) => known));
    const most = Decimal.max(...standings.map(({ known, open }) => known.plus(open)));
    return { contender, least, most };
  });
}

/** Each step is scored once, however often it is asked for. */
function remembered<T>(make: (step: number) => T): (step: number) => T {
  const made = new Map<number, T>();
  return (step) => {
    if (!made.has(step)) made.set(step, make(step));
    return made.get(step) as T;
  };
}
