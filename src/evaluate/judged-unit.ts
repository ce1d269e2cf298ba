import type { Finding } from "../domain/finding.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { concerns, type Plan, targetsBeside } from "../domain/plan.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Scheme } from "../domain/scheme.js";
import type { Cluster, Unit } from "../domain/unit.js";
import { itemsOf, type UnitItem } from "../domain/unit-item.js";
import type { TargetResult } from "./evaluation.js";
import { judgeTarget, notApplicable } from "./target-result.js";

/** What one unit reached, before any points: some of them look at the whole cluster. */
export interface JudgedUnit {
  readonly unit: Unit;
  readonly cluster: Cluster | undefined;
  readonly scheme: Scheme | undefined;
  readonly report: UnitReport | undefined;
  readonly items: readonly UnitItem[];
  /** Items that an appraisal found not to concern the unit. */
  readonly excluded: ReadonlySet<string>;
  readonly targets: readonly TargetResult[];
  readonly findings: readonly Finding[];
}

/** What one unit reached of each target, and which items of a scheme it stands before. */
export function judgeUnit(
  plan: Plan,
  unit: Unit,
  cluster: Cluster | undefined,
  scheme: Scheme | undefined,
  { reports, registers }: Submissions,
): JudgedUnit {
  const report = reports.get(unit.id);
  const own = targetsBeside(plan, unit, cluster);
  const ownTargets = own.filter((target) => target.origin !== "plan");
  const items = scheme ? itemsOf(scheme, ownTargets) : [];
  const excluded = foundNotToConcern(
    items,
    registers.scores.filter((score) => score.unit === unit.id),
  );
  const findings: Finding[] = [];
  const targets = own.map((target): TargetResult => {
    if (!concerns(plan, target, unit) || excluded.targets.has(target.id)) return notApplicable(plan, unit, target);
    const { result, findings: said } = judgeTarget(plan, unit, target, report?.observations.get(target.id));
    if (report) findings.push(...said);
    return result;
  });
  return { unit, cluster, scheme, report, items, excluded: excluded.items, targets, findings };
}

/** Items that an appraisal found not to concern the unit, and the targets that stand in no other item. */
function foundNotToConcern(items: readonly UnitItem[], given: readonly GivenScore[]) {
  const excluded = new Set(
    given.filter((one) => one.column === "appraised" && one.points === "not_applicable").map((one) => one.item),
  );
  const targetsOf = (isExcluded: boolean) =>
    items.filter((item) => excluded.has(item.id) === isExcluded).flatMap((item) => item.targets);
  const others = new Set(targetsOf(false));
  const targets = new Set(targetsOf(true).filter((target) => !others.has(target)));
  return { items: excluded, targets };
}
