import { type Finding, finding } from "../../domain/finding.js";
import type { Observation } from "../../domain/observation.js";
import { concerns, type Plan } from "../../domain/plan.js";
import type { Unit } from "../../domain/unit.js";

/** One observation for each target that concerns the unit; two rows that disagree leave it in doubt. */
export function oneForEachTarget(
  plan: Plan,
  unit: Unit | undefined,
  all: readonly Observation[],
): { readonly observations: ReadonlyMap<string, Observation>; readonly findings: readonly Finding[] } {
  const observations = new Map<string, Observation>();
  const findings: Finding[] = [];
  for (const observation of all) {
    const target = plan.targets.get(observation.target);
    if (!unit || !target || !concerns(plan, target, unit)) continue;
    const earlier = observations.get(target.id);
    if (!earlier || earlier.reading === "blank") observations.set(target.id, observation);
    else if (observation.reading !== "blank" && differs(earlier, observation)) {
      const args = { target: target.name, first: earlier.raw, second: observation.raw };
      findings.push(finding("TD212", observation.place, args));
      observations.set(target.id, { ...earlier, reading: "doubtful", actual: undefined });
    }
  }
  return { observations, findings };
}

function differs(a: Observation, b: Observation): boolean {
  return a.actual && b.actual ? !a.actual.eq(b.actual) : a.raw !== b.raw;
}
