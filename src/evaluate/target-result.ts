import { type Cite, weakestBasis } from "../domain/basis.js";
import type { Decimal } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Observation } from "../domain/observation.js";
import { assignedGoal, type Plan } from "../domain/plan.js";
import { NOTHING, WHOLE } from "../domain/ratio.js";
import { isAgainstBase, type Target } from "../domain/target.js";
import type { Unit } from "../domain/unit.js";
import { achievement } from "./achievement.js";
import type { GoalSource, TargetResult } from "./evaluation.js";

interface Goal {
  readonly value: Decimal;
  readonly from: GoalSource;
  readonly cite: Cite;
}

/** What one unit reached of one target that concerns it. */
export function judgeTarget(
  plan: Plan,
  unit: Unit,
  target: Target,
  observation: Observation | undefined,
): { readonly result: TargetResult; readonly findings: readonly Finding[] } {
  const goal = goalOf(plan, unit, target, observation);
  const result: TargetResult = {
    ...blankResult(target),
    goal: goal?.value,
    goalFrom: goal?.from,
    goalCite: goal?.cite,
    actual: observation?.actual,
    base: observation?.base,
    place: observation?.place,
    basis: weakestBasis([target.cite.basis, ...(goal ? [goal.cite.basis] : [])]),
    decides: target.decides && goal?.from !== "reported",
  };
  const args = { unit: unit.name, target: target.name };
  const place = observation?.place;
  if (!observation || observation.reading === "blank") return { result, findings: [finding("TD303", place, args)] };
  if (target.direction === "achieved") return { result: { ...result, ...stateOf(observation) }, findings: [] };
  if (observation.actual === undefined) return { result, findings: [] };
  if (!goal) return { result, findings: [finding("TD302", place, args)] };
  const ownGoal = goal.from === "reported" && !isAgainstBase(target.direction);
  const reported = ownGoal ? [finding("TD301", place, { ...args, goal: goal.value.toString() })] : [];
  const reached = achievement(target.direction, observation.actual, goal.value);
  if ("undecidable" in reached) {
    const why =
      reached.undecidable === "nothing_to_lower"
        ? finding("TD307", place, args)
        : finding("TD311", place, { ...args, goal: goal.value.toString() });
    return { result, findings: [...reported, why] };
  }
  return { result: { ...result, ...reached }, findings: reported };
}

/** A target that does not concern the unit; it rests on what says so, the annex of goals or the target's levels. */
export function notApplicable(plan: Plan, unit: Unit, target: Target): TargetResult {
  const says = assignedGoal(plan, unit.id, target.id)?.cite ?? target.levelCite;
  return { ...blankResult(target), verdict: "not_applicable", basis: weakestBasis([target.cite.basis, says.basis]) };
}

function blankResult(target: Target): TargetResult {
  return {
    target,
    goal: undefined,
    goalFrom: undefined,
    goalCite: undefined,
    actual: undefined,
    base: undefined,
    share: undefined,
    verdict: "unknown",
    exceeded: false,
    place: undefined,
    basis: target.cite.basis,
    decides: target.decides,
  };
}

/** A state that people judge counts only with a named evidence; its word alone stays unknown. */
function stateOf(observation: Observation): Partial<TargetResult> {
  if (observation.reading === "not_achieved") return { verdict: "not_met", share: NOTHING };
  if (observation.reading === "achieved" && observation.evidence) return { verdict: "met", share: WHOLE };
  return {};
}

/** The plan's own goal is only the province's; a unit has what was assigned to it, else what its report names. */
function goalOf(plan: Plan, unit: Unit, target: Target, observation: Observation | undefined): Goal | undefined {
  if (target.direction === "achieved") return undefined;
  if (unit.id === plan.provinceUnit && target.goal !== undefined)
    return { value: target.goal, from: "plan", cite: target.cite };
  const assigned = assignedGoal(plan, unit.id, target.id);
  if (assigned && assigned.goal !== "not_applicable")
    return { value: assigned.goal, from: "assigned", cite: assigned.cite };
  const reported = (isAgainstBase(target.direction) ? observation?.base : undefined) ?? observation?.reportedGoal;
  return reported === undefined ? undefined : { value: reported, from: "reported", cite: target.cite };
}
