import { type Decimal, decimal } from "../domain/decimal.js";
import type { FileReading } from "../domain/file-reading.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Observation, UnitReport } from "../domain/observation.js";
import { expectedFigure, type Plan } from "../domain/plan.js";
import type { Target } from "../domain/target.js";

/** Factors by which a wrong measure or a lost mark puts a figure off. */
const FACTORS = [10, 100, 1000] as const;
/** How near to exactly that factor a figure must be: results lie within this of their goal. */
const [NEAREST, FARTHEST] = [decimal("0.7"), decimal("1.4")];
/** Two figures of which neither is this many times the other lie too close together for any of the factors. */
const CLOSE = NEAREST.times(FACTORS[0]);

/** How little a figure may miss its goal by for the rounding to be the question. */
const SLIVER = decimal("0.005");

/** Figures of a report worth a second look. They never change what is counted. */
export function oddities(plan: Plan, { report }: FileReading): readonly Finding[] {
  const unit = report && plan.units.get(report.unit);
  if (!unit) return [];
  return [...report.observations.values()].flatMap((observation) => {
    const target = plan.targets.get(observation.target);
    if (!target || !observation.actual) return [];
    const goal = expectedFigure(plan, unit, target) ?? observation.reportedGoal;
    return [
      ...factorOff(target, observation, goal),
      ...onlyRounds(target, observation, goal),
      ...partAboveWhole(plan, target, observation, report),
    ];
  });
}

/** Ten, a hundred or a thousand times the goal, or last year's figure. */
function factorOff(
  target: Target,
  { actual, base, place }: Observation,
  goal: Decimal | undefined,
): readonly Finding[] {
  if (!actual?.gt(0)) return [];
  for (const [beside, expected] of [
    ["goal", goal],
    ["base_year", base],
  ] as const) {
    if (!expected?.gt(0)) continue;
    if (actual.lt(expected.times(CLOSE)) && expected.lt(actual.times(CLOSE))) continue;
    const factor = FACTORS.find((one) => isNear(actual, expected.times(one)) || isNear(actual.times(one), expected));
    if (factor === undefined) continue;
    return [
      finding("TD242", place, {
        value: actual.toString(),
        target: target.name,
        factor: String(factor),
        beside,
        expected: expected.toString(),
      }),
    ];
  }
  return [];
}

/** Multiplied rather than divided: a quotient would be worked out to hundreds of digits. */
function isNear(figure: Decimal, expected: Decimal): boolean {
  return figure.gte(expected.times(NEAREST)) && figure.lte(expected.times(FARTHEST));
}

/** 95,96 for a goal of 96: short of it, and shown as 96. */
function onlyRounds(target: Target, { actual, place }: Observation, goal: Decimal | undefined): readonly Finding[] {
  if (!actual || !goal || actual.eq(goal)) return [];
  const misses = target.direction === "at_most" ? actual.gt(goal) : target.direction === "at_least" && actual.lt(goal);
  if (!misses || actual.minus(goal).abs().gt(goal.abs().times(SLIVER))) return [];
  if (!actual.toDecimalPlaces(goal.decimalPlaces()).eq(goal)) return [];
  return [finding("TD247", place, { value: actual.toString(), target: target.name, goal: goal.toString() })];
}

function partAboveWhole(
  plan: Plan,
  target: Target,
  { actual, place }: Observation,
  report: UnitReport,
): readonly Finding[] {
  const whole = plan.targets.get(target.partOf ?? "");
  const total = whole && report.observations.get(whole.id)?.actual;
  if (!whole || !actual || !total || actual.lte(total)) return [];
  return [
    finding("TD244", place, {
      part: target.name,
      value: actual.toString(),
      whole: whole.name,
      total: total.toString(),
    }),
  ];
}

/** From how many equal figures on two reports look copied. Goals reached exactly and zeros are not counted. */
const COPIED = 5;

/** Reports of two units that carry the same figures: every telling figure they have in common, at least five. */
export function copiedRows(plan: Plan, reports: ReadonlyMap<string, UnitReport>): readonly Finding[] {
  const tellingByUnit = new Map([...reports].map(([unit, report]) => [unit, tellingFigures(plan, report)]));
  const holders = new Map<string, string[]>();
  for (const [unit, figures] of tellingByUnit)
    for (const [target, actual] of figures) {
      const key = `${target}=${actual}`;
      const units = holders.get(key);
      if (units) units.push(unit);
      else holders.set(key, [unit]);
    }
  const pairs = new Map<string, number>();
  // A figure that many share says nothing of copying.
  for (const units of holders.values())
    if (units.length <= 10)
      for (const [at, first] of units.entries())
        for (const second of units.slice(at + 1)) {
          const pair = [first, second].sort().join(" ");
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
  return [...pairs].flatMap(([pair, count]) => {
    const [first = "", second = ""] = pair.split(" ");
    const [a, b] = [tellingByUnit.get(first), tellingByUnit.get(second)];
    const common = [...(a?.keys() ?? [])].filter((target) => b?.has(target)).length;
    const [place] = [...(reports.get(second)?.observations.values() ?? [])].map((one) => one.place);
    if (count < COPIED || count < common) return [];
    return [
      finding("TD245", place, {
        count: String(count),
        unit: plan.units.get(second)?.name ?? second,
        other: plan.units.get(first)?.name ?? first,
        file: reports.get(first)?.file ?? "",
      }),
    ];
  });
}

function tellingFigures(plan: Plan, report: UnitReport): ReadonlyMap<string, string> {
  const unit = plan.units.get(report.unit);
  return new Map(
    [...report.observations.values()].flatMap(({ target, actual }): [string, string][] => {
      const known = plan.targets.get(target);
      const goal = unit && known ? expectedFigure(plan, unit, known) : undefined;
      if (!actual || actual.abs().lte(1) || actual.eq(100) || (goal && actual.eq(goal))) return [];
      return [[target, actual.toFixed()]];
    }),
  );
}
