import type { Decimal } from "../domain/decimal.js";
import { type FactDefinition, factValue, type KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Observation, UnitReport } from "../domain/observation.js";
import type { AssignedGoal, Plan, Round } from "../domain/plan.js";
import type { GivenScore } from "../domain/registers/scores.js";
import { noRegisters } from "../domain/registers.js";
import type { Scheme } from "../domain/scheme.js";
import type { ExampleUnit, SchemeExample } from "../domain/scheme-example.js";
import type { Unit } from "../domain/unit.js";
import { evaluateRound } from "./evaluate-round.js";
import type { UnitEvaluation } from "./evaluation.js";

/** A cell that no workbook has: an example stands in the data. */
const place = { file: "", sheet: "", cell: "" };

/** Run a scheme's example as a round of one cluster; a finding for each thing that does not come out as it says. */
export function runSchemeExample(plan: Plan, scheme: Scheme, example: SchemeExample): readonly Finding[] {
  const small = smallPlan(plan, scheme, example);
  const { evaluation } = evaluateRound(small, exampleRound(plan), {
    reports: new Map(example.units.map((one) => [one.unit, reportOf(one, plan.facts)])),
    unreadable: new Map(),
    registers: { ...noRegisters, scores: example.units.flatMap(scoresOf) },
  });
  const ranks = evaluation.clusters.flatMap((one) => one.places);
  return example.units.flatMap((expected) => {
    const got = evaluation.units.find((one) => one.unit === expected.unit);
    if (!got) return [];
    return differences(expected, got, ranks.find((one) => one.rank === got.rank)?.award ?? "none").map((one) =>
      finding("TD116", example.place, { name: `${example.name} (${expected.unit}, ${one.what})`, ...one }),
    );
  });
}

/** The plan as if the example's units were all there are; a target without a figure does not concern its unit. */
function smallPlan(plan: Plan, scheme: Scheme, { units, places }: SchemeExample): Plan {
  const goalsOf = (one: ExampleUnit): ReadonlyMap<string, AssignedGoal> =>
    new Map(
      [...plan.targets.keys()].flatMap((target): [string, AssignedGoal][] => {
        const figure = one.figures.get(target);
        if (!figure) return [[target, "not_applicable"]];
        return figure.goal ? [[target, figure.goal]] : [];
      }),
    );
  return {
    ...plan,
    targets: new Map([...plan.targets].map(([id, target]) => [id, { ...target, levels: ["district"] }])),
    units: new Map(units.map(({ unit }) => [unit, unitNamed(unit, scheme)])),
    clusters: [
      {
        id: "example",
        name: scheme.name,
        schemes: [{ scheme: scheme.id, from: undefined }],
        places,
        members: units.map(({ unit }) => ({ unit, from: undefined, until: undefined })),
        cite: scheme.cite,
      },
    ],
    goals: [{ cite: scheme.cite, goals: new Map(units.map((one) => [one.unit, goalsOf(one)])) }],
  };
}

function unitNamed(id: string, { cite }: Scheme): Unit {
  return {
    id,
    name: id,
    code: undefined,
    aliases: [],
    level: "district",
    yearKind: "year",
    areas: [],
    succeeds: [],
    cite,
  };
}

function exampleRound(plan: Plan): Round {
  return {
    plan: plan.id,
    period: { kind: "year", name: "", from: "2017-01-01", to: "2017-12-31" },
    decidedOn: undefined,
    reportsDue: undefined,
    papers: new Map(),
  };
}

function reportOf(one: ExampleUnit, definitions: ReadonlyMap<string, FactDefinition>): UnitReport {
  const observations = [...one.figures].map(([target, figure]): [string, Observation] => [
    target,
    {
      target,
      period: "2017",
      reading: figure.actual ? (figure.actual.isZero() ? "zero" : "figure") : "blank",
      actual: figure.actual,
      candidates: [],
      raw: figure.actual?.toFixed() ?? "",
      place,
      reportedGoal: undefined,
      base: figure.previous,
      evidence: undefined,
    },
  ]);
  const facts = [...one.facts].flatMap(([fact, text]): [string, KnownFact][] => {
    const value = factValue(definitions.get(fact), text);
    return value ? [[fact, { value, sources: [] }]] : [];
  });
  const own = one.scores.filter((score) => score.column === "self");
  return {
    unit: one.unit,
    file: "",
    datedOn: undefined,
    observations: new Map(observations),
    selfScores: new Map(own.flatMap(({ item, points }) => (points ? [[item, { item, points, place }]] : []))),
    facts: new Map(facts),
  };
}

function scoresOf({ unit, scores }: ExampleUnit): readonly GivenScore[] {
  return scores
    .filter((one) => one.column !== "self")
    .map((one) => ({ ...one, unit, by: "", reason: "", on: undefined, place }));
}

/** What the example says and what came out, where they differ. */
function differences(
  { expect: expected }: ExampleUnit,
  got: UnitEvaluation,
  leadsTo: string,
): readonly { readonly what: string; readonly expected: string; readonly got: string }[] {
  const text = (points: Decimal | "open" | undefined) => (typeof points === "object" ? points.toFixed() : "open");
  const rank =
    got.rankFrom === undefined ? "none" : got.rank === undefined ? `${got.rankFrom}-${got.rankTo}` : got.rank;
  const compared = [
    ...[...expected.points].map(([item, points]) => ({
      what: item,
      expected: text(points),
      got: text(got.items.find((one) => one.item.id === item)?.points),
    })),
    { what: "bonus", expected: expected.bonus?.toFixed(), got: got.bonus.toFixed() },
    { what: "total", expected: expected.total && text(expected.total), got: text(got.total) },
    { what: "rank", expected: expected.rank, got: String(rank) },
    { what: "leads_to", expected: expected.leadsTo, got: leadsTo },
  ];
  return compared.flatMap(({ what, expected: due, got: came }) =>
    due !== undefined && due !== came ? [{ what, expected: due, got: came }] : [],
  );
}
