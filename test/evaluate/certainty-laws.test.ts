import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal, decimal } from "../../src/domain/decimal.js";
import type { Submissions, UnitReport } from "../../src/domain/observation.js";
import type { Plan } from "../../src/domain/plan.js";
import type { GivenScore } from "../../src/domain/registers/scores.js";
import type { Absence, Scheme } from "../../src/domain/scheme.js";
import type { Shape } from "../../src/domain/shape.js";
import { type ClusterCertainty, certaintyOf } from "../../src/evaluate/certainty/certainty.js";
import { contestOf } from "../../src/evaluate/certainty/contest.js";
import { firstPlaceOf } from "../../src/evaluate/certainty/first-place.js";
import { evaluateRound } from "../../src/evaluate/evaluate-round.js";
import type { Evaluation } from "../../src/evaluate/evaluation.js";
import {
  cite,
  gateOn,
  given,
  groupWith,
  itemNamed,
  planWith,
  reportWith,
  roundOf,
  schemeWith,
  submitted,
  targetNamed,
  unitNamed,
} from "./builders.js";

const targets = ["t", "u", "v"];
const units = ["a", "b", "c"];
const step = decimal("0.1");
const shapes: readonly Shape[] = [
  { kind: "proportional" },
  { kind: "when_met" },
  {
    kind: "bands",
    bands: [
      { from: decimal("0.8"), part: decimal("0.5") },
      { from: decimal(1), part: decimal(1) },
    ],
  },
  { kind: "per_step", step: decimal("0.1"), whole: true, down: decimal(2), up: decimal("0.5") },
  { kind: "leader", atGoal: decimal("0.5"), leads: "excess" },
];

interface Told {
  /** By unit, then by target: "9", "?8 11", "?", or none. */
  readonly figures: readonly (readonly string[])[];
  /** By unit, what was given for the item of people; none is open. */
  readonly scores: readonly (number | undefined)[];
  /** For the first unit's item t, by an appraisal that replaces what was computed. */
  readonly appraised: number | undefined;
  readonly bonus: readonly number[];
  readonly shapes: readonly Shape[];
  readonly weights: readonly number[];
  readonly absent: Absence;
  readonly gate: number | undefined;
  /** The last target is one of the covenant, whose item has a weight of 1 that is not to be moved, below the others' bounds. */
  readonly covenant: boolean;
}

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("?8 11", "?3 30", "?9.5 10", "?", "x") },
);
const anybody: fc.Arbitrary<Told> = fc.record({
  figures: fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  scores: fc.array(
    fc.option(
      fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
      { nil: undefined, freq: 8 },
    ),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
  appraised: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 2 }),
  bonus: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
  shapes: fc.array(fc.constantFrom(...shapes), { minLength: 3, maxLength: 3 }),
  weights: fc.array(fc.constantFrom(0.5, 1, 1, 1.5, 2), { minLength: 3, maxLength: 3 }),
  absent: fc.constantFrom<Absence>("share_out", "full", "leave_out"),
  covenant: fc.boolean(),
  gate: fc.option(fc.integer({ min: 5, max: 14 }), { nil: undefined, freq: 3 }),
});

/** Now and then the first two came to the same in everything, so that they are level. */
const told = fc.tuple(anybody, fc.integer({ min: 0, max: 3 })).map(([one, chance]): Told => {
  if (chance > 0) return one;
  const twins = <T>([first, , third]: readonly T[]) => [first, first, third] as readonly T[];
  return {
    ...one,
    figures: twins(one.figures),
    scores: twins(one.scores),
    bonus: twins(one.bonus),
    appraised: undefined,
  };
});

/** Between which weights items are moved, and where they are. */
const lowestOf = ({ covenant }: Told) => decimal(covenant ? "1.2" : "0.5");
const weighedOf = ({ covenant }: Told) => (covenant ? targets.slice(0, -1) : targets);
const weightOf = (one: Told, at: number) => Decimal.max(one.weights[at] ?? 1, one.covenant ? "1.5" : "0.5");

/** Three units, 10 points by three targets with assumed weights, 4 points by people and a bonus that they may give. */
function planOf(one: Told): Plan {
  const { figures, shapes: own, absent, gate, covenant } = one;
  const measured = groupWith(
    weighedOf(one).map((id, at) => itemNamed(id, { shape: own[at], weight: weightOf(one, at) })),
    { absent, ownTargets: covenant, weightBounds: { from: lowestOf(one), to: decimal(2), step, cite } },
  );
  const judged = groupWith(
    [itemNamed("p", { by: "people", targets: [] }), itemNamed("q", { by: "people", targets: [], kind: "bonus" })],
    { id: "h", max: decimal(4), maxBonus: decimal(1) },
  );
  const scheme: Scheme = schemeWith([measured, judged], {
    maxBonus: decimal(3),
    decimals: { share: 4, points: 1 },
    gates: gate === undefined ? [] : [gateOn("total_points", gate)],
  });
  return planWith({
    targets: new Map(
      targets.map((id) => [id, targetNamed(id, covenant && id === "v" ? { origin: "covenant", owner: "1" } : {})]),
    ),
    units: new Map(units.map((id) => [id, unitNamed(id)])),
    clusters: [
      {
        id: "1",
        name: "Cụm 1",
        schemes: [{ scheme: "s", from: undefined }],
        places: [],
        members: units.map((unit) => ({ unit, from: undefined, until: undefined })),
        cite,
      },
    ],
    schemes: new Map([["s", scheme]]),
    goals: [
      {
        cite,
        goals: new Map(
          units.map((unit, at) => [
            unit,
            new Map(targets.map((id, own2) => [id, figures[at]?.[own2] === "x" ? "not_applicable" : decimal(10)])),
          ]),
        ),
      },
    ],
  });
}

function submissionsOf({ figures, scores, appraised, bonus }: Told): Submissions {
  const reports = units.map((unit, at) =>
    reportWith(
      unit,
      Object.fromEntries(
        targets.flatMap((id, own) => {
          const one = figures[at]?.[own] ?? "";
          return one === "x" || one === "?" ? [] : [[id, one]];
        }),
      ),
    ),
  );
  const registers: readonly GivenScore[] = [
    ...units.flatMap((unit, at) => (scores[at] === undefined ? [] : [given(`cluster ${scores[at]}`, "p", unit)])),
    ...units.flatMap((unit, at) => (bonus[at] ? [given(`appraised ${bonus[at]}`, "q", unit)] : [])),
    ...(appraised === undefined ? [] : [given(`appraised ${appraised}`, "t", "a")]),
  ];
  return submitted(reports, { scores: registers });
}

const evaluated = (plan: Plan, submissions: Submissions) => evaluateRound(plan, roundOf(), submissions).evaluation;
const certain = (plan: Plan, submissions: Submissions): ClusterCertainty => {
  const [one] = certaintyOf(plan, roundOf(), evaluated(plan, submissions), submissions);
  if (!one) throw new Error("no cluster");
  return one;
};
/** Who may stand first, by the narrower ranges. */
const firstPlace = (plan: Plan, submissions: Submissions) => {
  const [cluster] = evaluated(plan, submissions).clusters;
  if (!cluster) throw new Error("no cluster");
  return firstPlaceOf(contestOf(plan, roundOf(), cluster, submissions).contenders);
};
const firstOf = (plan: Plan, submissions: Submissions) => firstPlace(plan, submissions).units.join();

const withWeight = (plan: Plan, id: string, weight: Decimal): Plan => ({
  ...plan,
  schemes: new Map(
    [...plan.schemes].map(([key, scheme]) => [
      key,
      {
        ...scheme,
        groups: scheme.groups.map((group) => ({
          ...group,
          items: group.items.map((item) => (item.id === id ? { ...item, weight } : item)),
        })),
      },
    ]),
  ),
});
const withScore = (submissions: Submissions, unit: string, item: string, points: Decimal): Submissions => ({
  ...submissions,
  registers: {
    ...submissions.registers,
    scores: submissions.registers.scores.map((one) =>
      one.unit === unit && one.item === item ? { ...one, points } : one,
    ),
  },
});
const sources = ({ units: all }: Evaluation) =>
  JSON.stringify(all.map((unit) => unit.items.map((item) => item.pointsFrom)));

test("whatever a doubtful figure means, points and rank lie within what was said, and within what awards look at", () => {
  fc.assert(
    fc.property(told, fc.infiniteStream(fc.nat(1)), (one, choices) => {
      const plan = planOf(one);
      const submissions = submissionsOf(one);
      const { places } = certain(plan, submissions);
      const settled: Submissions = {
        ...submissions,
        reports: new Map([...submissions.reports].map(([id, report]) => [id, read(report)])),
      };
      function read(report: UnitReport): UnitReport {
        const observations = [...report.observations].map(([id, seen]) => {
          const choice = seen.candidates[choices.next().value ?? 0];
          return [id, choice ? { ...seen, reading: "figure" as const, actual: choice } : seen] as const;
        });
        return { ...report, observations: new Map(observations) };
      }
      const now = evaluated(plan, submissions);
      for (const unit of evaluated(plan, settled).units) {
        const place = places.find((each) => each.unit === unit.unit);
        const before = now.units.find((each) => each.unit === unit.unit);
        if (!place || !before?.rankFrom || !before.rankTo) continue;
        expect(place.rankFrom).toBeGreaterThanOrEqual(before.rankFrom);
        expect(place.rankTo).toBeLessThanOrEqual(before.rankTo);
        if (unit.total) expect([unit.total.gte(place.least), unit.total.lte(place.most)]).toEqual([true, true]);
        if (unit.rank && now.units.every((each) => each.gate !== "unknown"))
          expect([unit.rank >= place.rankFrom, unit.rank <= place.rankTo]).toEqual([true, true]);
      }
    }),
    { numRuns: 60 },
  );
});

test("the smallest change of a score and of a weight is the first, step by step, that moves first place", () => {
  fc.assert(
    fc.property(told, (one) => {
      const plan = planOf(one);
      const submissions = submissionsOf(one);
      const { first, scores, weights } = certain(plan, submissions);
      if (!first.isSettled) {
        expect([...scores, ...weights]).toEqual([]);
        return;
      }
      const now = first.units.join();
      const asGiven = sources(evaluated(plan, submissions));
      const nearest = (tries: readonly { readonly amount: Decimal; readonly moves: () => boolean }[]) => {
        const inOrder = [...tries].sort((a, b) => a.amount.comparedTo(b.amount));
        return inOrder.find((each) => each.moves())?.amount.toFixed() ?? "none";
      };
      const amountOf = (moves: readonly { readonly from: Decimal; readonly to: Decimal }[]) => [
        ...new Set(moves.map(({ from, to }) => to.minus(from).abs().toFixed())),
      ];
      const byWeight = weighedOf(one).flatMap((id, at) => {
        const from = weightOf(one, at);
        return Array.from({ length: 16 }, (_, index) => lowestOf(one).plus(step.times(index)))
          .filter((to) => to.lte(2) && !to.eq(from))
          .map((to) => ({
            amount: to.minus(from).abs(),
            moves: () => {
              const changed = withWeight(plan, id, to);
              return sources(evaluated(changed, submissions)) === asGiven && firstOf(changed, submissions) !== now;
            },
          }));
      });
      expect(amountOf(weights).join() || "none").toBe(nearest(byWeight));
      for (const move of weights)
        expect(move.first).toEqual(firstPlace(withWeight(plan, move.item.id, move.to), submissions));
      const byScore = evaluated(plan, submissions).units.flatMap(({ unit, items }) =>
        items.flatMap((item) => {
          const from =
            item.pointsFrom === "cluster" || item.pointsFrom === "appraised" ? item[item.pointsFrom] : undefined;
          if (!from || !item.maxPoints) return [];
          return Array.from({ length: item.maxPoints.times(10).toNumber() + 1 }, (_, tenths) =>
            decimal(tenths).times("0.1"),
          )
            .filter((to) => !to.eq(from))
            .map((to) => ({
              amount: to.minus(from).abs(),
              moves: () => firstOf(plan, withScore(submissions, unit, item.item.id, to)) !== now,
            }));
        }),
      );
      expect(amountOf(scores).join() || "none").toBe(nearest(byScore));
    }),
    { numRuns: 40 },
  );
}, 120_000);
