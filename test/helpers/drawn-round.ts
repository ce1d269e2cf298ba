import type { UnitReport } from "../../src/domain/observation.js";
import type { AssignedGoal } from "../../src/domain/plan.js";
import type { GivenScore } from "../../src/domain/registers/scores.js";
import type { Scheme } from "../../src/domain/scheme.js";
import type { Target } from "../../src/domain/target.js";
import { certaintyOf } from "../../src/evaluate/certainty/certainty.js";
import { evaluateRound } from "../../src/evaluate/evaluate-round.js";
import type { ReportTable } from "../../src/report/document.js";
import type { DrawContext } from "../../src/report/tables/draw-context.js";
import { itemsTable } from "../../src/report/tables/items-table.js";
import { rankingTable } from "../../src/report/tables/ranking-table.js";
import { resultsTable } from "../../src/report/tables/results-table.js";
import { statusOf } from "../../src/status/status-of.js";
import { cite, planWith, roundOf, submitted, unitNamed } from "../evaluate/builders.js";

interface Told {
  readonly targets: readonly Target[];
  readonly scheme: Scheme;
  /** By target, the same for every unit. */
  readonly goals: Readonly<Record<string, AssignedGoal>>;
  readonly reports: readonly UnitReport[];
  readonly scores?: readonly GivenScore[];
}

/** A made-up round of one cluster, ready to be drawn. */
export function drawnRound({ targets, scheme, goals, reports, scores = [] }: Told): DrawContext {
  const units = reports.map((report) => report.unit);
  const members = units.map((unit) => ({ unit, from: undefined, until: undefined }));
  const schemes = [{ scheme: scheme.id, from: undefined }];
  const plan = planWith({
    targets: new Map(targets.map((one) => [one.id, one])),
    units: new Map(units.map((unit) => [unit, unitNamed(unit)])),
    clusters: [{ id: "1", name: "Cụm 1", schemes, places: [], members, cite }],
    schemes: new Map([[scheme.id, scheme]]),
    goals: [{ cite, goals: new Map(units.map((unit) => [unit, new Map(Object.entries(goals))])) }],
    documents: new Map(),
    measures: new Map(),
    awards: [],
  });
  const round = roundOf();
  const submissions = submitted(reports, { scores });
  const { evaluation } = evaluateRound(plan, round, submissions);
  const { registers } = submissions;
  const status = statusOf(plan, round, submissions, undefined);
  const certainty = () => certaintyOf(plan, round, evaluation, submissions);
  const judgedOn = round.period.to;
  const result = { plan, round, status, judgedOn, evaluation, certainty, awards: [], registers, findings: [] };
  return { result, lang: "vi", shown: undefined };
}

/** The tables whose numbers follow from each other. */
export function liveTables(context: DrawContext): readonly ReportTable[] {
  return [rankingTable(context), resultsTable(context), itemsTable(context)];
}
