import type { Decimal } from "../../src/domain/decimal.js";
import type { Observation, UnitReport } from "../../src/domain/observation.js";
import type { AssignedGoal, Plan } from "../../src/domain/plan.js";
import type { GivenScore } from "../../src/domain/registers/scores.js";
import { noRegisters } from "../../src/domain/registers.js";
import type { Scheme } from "../../src/domain/scheme.js";
import type { ExampleScore, ExampleUnit } from "../../src/domain/scheme-example.js";
import { certaintyOf } from "../../src/evaluate/certainty/certainty.js";
import { evaluateRound } from "../../src/evaluate/evaluate-round.js";
import type { DrawContext } from "../../src/report/tables/draw-context.js";
import { statusOf } from "../../src/status/status-of.js";
import { at, roundOf, submitted, unitNamed } from "../evaluate/builders.js";

/** The example's units, one of which reports another figure. */
export function withFigure(units: readonly ExampleUnit[], unit: string, target: string, actual: Decimal) {
  return units.map((one): ExampleUnit => {
    const figure = one.figures.get(target);
    if (one.unit !== unit || !figure) return one;
    return { ...one, figures: new Map(one.figures).set(target, { ...figure, actual }) };
  });
}

/** The example's units, one of which has another score. */
export function withScore(units: readonly ExampleUnit[], unit: string, score: ExampleScore) {
  return units.map((one): ExampleUnit => {
    const others = one.scores.filter(({ item, column }) => item !== score.item || column !== score.column);
    return one.unit === unit ? { ...one, scores: [...others, score] } : one;
  });
}

/** A round of one cluster in which a scheme's example comes true, ready to be drawn. */
export function schemeRound(plan: Plan, scheme: Scheme, units: readonly ExampleUnit[]): DrawContext {
  const small = planFor(plan, scheme, units);
  const round = roundOf();
  const registers = { ...noRegisters, scores: units.flatMap(scoresOf) };
  const submissions = submitted(units.map(reportOf), registers);
  const { evaluation } = evaluateRound(small, round, submissions);
  const status = statusOf(small, round, submissions, undefined);
  const result = {
    plan: small,
    round,
    status,
    judgedOn: round.period.to,
    evaluation,
    certainty: () => certaintyOf(small, round, evaluation, submissions),
    awards: [],
    registers,
    findings: [],
  };
  return { result, lang: "vi", shown: undefined };
}

/** A target without a figure does not concern its unit. */
function planFor(plan: Plan, scheme: Scheme, units: readonly ExampleUnit[]): Plan {
  const goalsOf = ({ figures }: ExampleUnit): ReadonlyMap<string, AssignedGoal> =>
    new Map(
      [...plan.targets.keys()].flatMap((target): [string, AssignedGoal][] => {
        const figure = figures.get(target);
        return figure ? (figure.goal ? [[target, figure.goal]] : []) : [[target, "not_applicable"]];
      }),
    );
  const members = units.map(({ unit }) => ({ unit, from: undefined, until: undefined }));
  const schemes = [{ scheme: scheme.id, from: undefined }];
  return {
    ...plan,
    targets: new Map([...plan.targets].map(([id, target]) => [id, { ...target, levels: ["district"] }])),
    units: new Map(units.map(({ unit }) => [unit, unitNamed(unit)])),
    clusters: [{ id: "c", name: "Cụm", schemes, places: [], members, cite: scheme.cite }],
    goals: [{ cite: scheme.cite, goals: new Map(units.map((one) => [one.unit, goalsOf(one)])) }],
  };
}

function reportOf({ unit, figures, scores }: ExampleUnit): UnitReport {
  const observations = [...figures].map(([target, { actual, previous }]) => {
    const reading = actual ? "figure" : "blank";
    return [target, { target, reading, actual, base: previous, place: at("E5") } as Observation] as const;
  });
  const own = scores.flatMap(({ column, item, points }) => (column === "self" && points ? [{ item, points }] : []));
  return {
    unit,
    file: `${unit}.xlsx`,
    datedOn: undefined,
    observations: new Map(observations),
    selfScores: new Map(own.map((one) => [one.item, { ...one, place: at("F5") }])),
    facts: new Map(),
  };
}

function scoresOf({ unit, scores }: ExampleUnit): readonly GivenScore[] {
  return scores
    .filter((one) => one.column !== "self")
    .map((one) => ({ ...one, unit, by: "", reason: "", on: undefined, place: at("G5") }));
}
