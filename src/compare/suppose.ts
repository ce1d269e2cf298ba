import { type Award, type Criterion, type Leaf, leavesOfCriterion, type Operand } from "../domain/award.js";
import type { FactValue } from "../domain/fact.js";
import type { Observation, Submissions } from "../domain/observation.js";
import { type CellPlace, wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";

/** One thing that is supposed to be otherwise (giả định thử). */
export type Supposition =
  | { readonly kind: "figure"; readonly unit: string; readonly figure: Observation }
  | { readonly kind: "fact"; readonly nominee: string; readonly fact: string; readonly value: FactValue }
  /** What comparisons on a fact ask for, in the rules of an award or in one of them. */
  | {
      readonly kind: "bound";
      readonly award: string;
      readonly rule: string | undefined;
      readonly fact: string;
      readonly to: Operand;
    }
  /** The scheme of every cluster. */
  | { readonly kind: "scheme"; readonly scheme: string };

/** Where a supposed figure stands. */
export const SUPPOSED: CellPlace = wholeFile("--set");

/** The rules and the data of a round. */
export interface Supposed {
  readonly plan: Plan;
  readonly submissions: Submissions;
}

/** Rules and data as they would be; nothing else is touched. */
export function supposing(given: Supposed, suppositions: readonly Supposition[]): Supposed {
  return suppositions.reduce(withOne, given);
}

function withOne({ plan, submissions }: Supposed, one: Supposition): Supposed {
  switch (one.kind) {
    case "figure":
      return { plan, submissions: withFigure(submissions, one.unit, one.figure) };
    case "fact":
      return { plan, submissions: withFact(submissions, one.nominee, one.fact, one.value) };
    case "bound":
      return { plan: withBound(plan, one), submissions };
    case "scheme":
      return { plan: withScheme(plan, one.scheme), submissions };
  }
}

/** The unit's own report with another figure; the base and the goal that it names stay. */
function withFigure(submissions: Submissions, unit: string, figure: Observation): Submissions {
  const report = submissions.reports.get(unit);
  if (!report) return submissions;
  const own = report.observations.get(figure.target);
  const { reportedGoal, base } = own ?? figure;
  // A state counts only with its evidence; one that is supposed names itself.
  const evidence = own?.evidence ?? (figure.reading === "achieved" ? SUPPOSED.file : undefined);
  const supposed = { ...figure, reportedGoal, base, evidence, place: SUPPOSED };
  const observations = new Map([...report.observations, [figure.target, supposed]]);
  return { ...submissions, reports: new Map([...submissions.reports, [unit, { ...report, observations }]]) };
}

/** In the unit's own report where only that says it; else as verified, which stands before what anybody says. */
function withFact(submissions: Submissions, nominee: string, fact: string, value: FactValue): Submissions {
  const { registers } = submissions;
  const report = submissions.reports.get(nominee);
  const isVerified = registers.verifiedFacts.some((one) => one.nominee === nominee && one.fact === fact);
  if (report?.facts.has(fact) && !isVerified) {
    const facts = new Map([...report.facts, [fact, { value, sources: [SUPPOSED] }]]);
    return { ...submissions, reports: new Map([...submissions.reports, [nominee, { ...report, facts }]]) };
  }
  const others = registers.verifiedFacts.filter((one) => one.nominee !== nominee || one.fact !== fact);
  const known = { value, sources: [SUPPOSED] };
  return {
    ...submissions,
    registers: { ...registers, verifiedFacts: [...others, { nominee, fact, known, evidence: SUPPOSED.file }] },
  };
}

function withBound(plan: Plan, { award: id, rule, fact, to }: Supposition & { readonly kind: "bound" }): Plan {
  const changed = (award: Award): Award => ({
    ...award,
    rules: award.rules.map((one) =>
      one.criterion && (rule === undefined || one.id === rule)
        ? { ...one, criterion: withOperand(one.criterion, fact, to) }
        : one,
    ),
  });
  return { ...plan, awards: plan.awards.map((award) => (award.id === id ? changed(award) : award)) };
}

function withOperand(criterion: Criterion, fact: string, to: Operand): Criterion {
  switch (criterion.kind) {
    case "leaf":
      return criterion.fact === fact ? { ...criterion, to } : criterion;
    case "not":
      return { ...criterion, of: withOperand(criterion.of, fact, to) };
    default:
      return { ...criterion, of: criterion.of.map((one) => withOperand(one, fact, to)) };
  }
}

function withScheme(plan: Plan, scheme: string): Plan {
  const schemes = [{ scheme, from: undefined }];
  return { ...plan, clusters: plan.clusters.map((cluster) => ({ ...cluster, schemes })) };
}

/** Rules of an award with a comparison on a fact, by their ids, each with its comparisons. */
export function boundsOn(award: Award, fact: string): ReadonlyMap<string, readonly Leaf[]> {
  const found = new Map<string, readonly Leaf[]>();
  for (const { id, criterion } of award.rules) {
    const leaves = criterion ? leavesOfCriterion(criterion).filter((leaf) => leaf.fact === fact) : [];
    if (leaves.length > 0) found.set(id, [...(found.get(id) ?? []), ...leaves]);
  }
  return found;
}
