import type { Finding } from "../domain/finding.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { concerns, type Plan, targetsBeside } from "../domain/plan.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Scheme } from "../domain/scheme.js";
import type { Cluster, Unit } from "../domain/unit.js";
import { itemsOf, type UnitItem } from "../domain/unit-item.js";
import type { TargetResult, UnitEvaluation } from "./evaluation.js";
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
  const excluded = excludedItems(unit.id, registers.scores);
  const left = onlyTargetsOf(excluded, items);
  const findings: Finding[] = [];
  const targets = own.map((target): TargetResult => {
    if (!concerns(plan, target, unit) || left.has(target.id)) return notApplicable(plan, unit, target);
    const { result, findings: said } = judgeTarget(plan, unit, target, report?.observations.get(target.id));
    if (report) findings.push(...said);
    return result;
  });
  return { unit, cluster, scheme, report, items, excluded, targets, findings };
}

/** What a unit that the round has scored was found to have reached; the findings have been said. */
export function judgedAs(
  { unit, cluster, scheme }: Pick<JudgedUnit, "unit" | "cluster" | "scheme">,
  { items, targets }: UnitEvaluation,
  { reports, registers }: Submissions,
): JudgedUnit {
  return {
    unit,
    cluster,
    scheme,
    report: reports.get(unit.id),
    items: items.map((one) => one.item),
    excluded: excludedItems(unit.id, registers.scores),
    targets,
    findings: [],
  };
}

function excludedItems(unit: string, given: readonly GivenScore[]): ReadonlySet<string> {
  return new Set(
    given
      .filter((one) => one.unit === unit && one.column === "appraised" && one.points === "not_applicable")
      .map((one) => one.item),
  );
}

/** The targets of excluded items that stand in no other item. */
function onlyTargetsOf(excluded: ReadonlySet<string>, items: readonly UnitItem[]): ReadonlySet<string> {
  const targetsOf = (isExcluded: boolean) =>
    items.filter((item) => excluded.has(item.id) === isExcluded).flatMap((item) => item.targets);
  const others = new Set(targetsOf(false));
  return new Set(targetsOf(true).filter((target) => !others.has(target)));
}
