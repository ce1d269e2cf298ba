import type { FileReading } from "../../domain/file-reading.js";
import { onceFor } from "../../domain/made-once.js";
import type { ReadingKind } from "../../domain/observation.js";
import { type CellPlace, comparePlaces } from "../../domain/place.js";
import type { ReadingResult } from "./reading-result.js";

/** One figure as a file says it: of a target, or the points that a unit gives itself for an item. */
export interface ReportedFigure {
  readonly unit: string | undefined;
  readonly target: string | undefined;
  readonly item: string | undefined;
  readonly period: string;
  readonly raw: string;
  readonly reading: ReadingKind;
  /** Exact decimal text in the measure; undefined unless the reading is figure or zero. */
  readonly value: string | undefined;
  /** Id of a measure, or "points". */
  readonly measure: string | undefined;
  readonly place: CellPlace;
  readonly supersededBy: string | undefined;
  /** What a doubtful cell may mean, else the evidence beside it. */
  readonly note: string | undefined;
}

/** Every figure of every file, file by file and row by row. */
export const reportedFigures = onceFor((result: ReadingResult): readonly ReportedFigure[] =>
  result.readings.flatMap((reading) =>
    [...targetFigures(result, reading), ...pointFigures(result, reading)].sort((a, b) =>
      comparePlaces(a.place, b.place),
    ),
  ),
);

function targetFigures({ plan, supersededBy }: ReadingResult, reading: FileReading): readonly ReportedFigure[] {
  return reading.observations.map((one) => ({
    unit: reading.unit,
    target: one.target,
    item: undefined,
    period: one.period,
    raw: one.raw,
    reading: one.reading,
    value: one.actual?.toFixed(),
    measure: plan.targets.get(one.target)?.measure,
    place: one.place,
    supersededBy: supersededBy.get(reading.file),
    note: one.candidates.length > 0 ? one.candidates.map((each) => each.toFixed()).join(" | ") : one.evidence,
  }));
}

function pointFigures({ round, supersededBy }: ReadingResult, reading: FileReading): readonly ReportedFigure[] {
  return [...(reading.report?.selfScores.values() ?? [])].map((score) => ({
    unit: reading.unit,
    target: undefined,
    item: score.item,
    period: round.period.to.slice(0, 4),
    raw: score.points.toFixed(),
    reading: score.points.isZero() ? "zero" : "figure",
    value: score.points.toFixed(),
    measure: "points",
    place: score.place,
    supersededBy: supersededBy.get(reading.file),
    note: undefined,
  }));
}
