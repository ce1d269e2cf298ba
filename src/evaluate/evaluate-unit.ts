import { sum } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { SelfScore, Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import { concerns, type Plan, type Round, targetsBeside } from "../domain/plan.js";
import type { Receipt } from "../domain/registers/received.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Cluster, Unit } from "../domain/unit.js";
import type { GroupResult, ItemResult, TargetResult, UnitEvaluation, UnitStatus } from "./evaluation.js";
import { addUpGroup } from "./group-result.js";
import { absentItem, type ScoringContext, scoreItem } from "./item-result.js";
import { judgeTarget, notApplicable } from "./target-result.js";
import { itemConcerns, itemsOf, maxPointsOf, type UnitItem } from "./unit-items.js";

export interface EvaluatedUnit {
  /** Not yet ranked: the ranks need the whole cluster. */
  readonly evaluation: UnitEvaluation;
  readonly findings: readonly Finding[];
}

/** Evaluate one unit by itself: what it reached of each target, and the points of each item and group. */
export function evaluateUnit(
  plan: Plan,
  round: Round,
  unit: Unit,
  cluster: Cluster | undefined,
  submissions: Submissions,
): EvaluatedUnit {
  const report = submissions.reports.get(unit.id);
  const scheme = cluster && plan.schemes.get(cluster.scheme);
  const given = submissions.registers.scores.filter((score) => score.unit === unit.id);
  const own = targetsBeside(plan, unit, cluster);
  const items = scheme
    ? itemsOf(
        scheme,
        own.filter((target) => target.origin !== "plan"),
      )
    : [];
  const excluded = foundNotToConcern(items, given);

  const findings: Finding[] = [];
  const targets = own.map((target): TargetResult => {
    if (!concerns(plan, target, unit) || excluded.targets.has(target.id)) return notApplicable(plan, unit, target);
    const { result, findings: said } = judgeTarget(plan, unit, target, report?.observations.get(target.id));
    if (report) findings.push(...said);
    return result;
  });
  const byId = new Map(targets.map((target) => [target.target, target]));
  const scored =
    scheme && report
      ? scoreItems({ scheme, unit, targets: byId, self: report.selfScores, given }, items, excluded.items)
      : { items: [], groups: [], findings: [] };
  findings.push(...scored.findings);
  if (scheme && report) findings.push(...strayScores(unit, items, [...report.selfScores.values(), ...given]));

  const { due, ...received } = receivedOn(unit, round, report, submissions.registers.receipts);
  if (received.late && received.on && due)
    findings.push(finding("TD308", undefined, { unit: unit.name, on: received.on, due }));
  const known = sum(scored.groups.map((group) => group.points.plus(group.bonus)));
  const open = sum(scored.groups.map((group) => group.open));
  const unsettled = scheme ? !open.isZero() : targets.some((target) => target.verdict === "unknown");
  const status: UnitStatus = report
    ? unsettled
      ? "partly"
      : "evaluated"
    : submissions.unreadable.has(unit.id)
      ? "unreadable"
      : "not_reported";
  if (report && !cluster && unit.id !== plan.provinceUnit)
    findings.push(finding("TD314", wholeFile(report.file), { unit: unit.name }));
  if (status === "not_reported" && cluster) findings.push(finding("TD306", undefined, { unit: unit.name }));
  return {
    evaluation: {
      unit: unit.id,
      name: unit.name,
      cluster: cluster?.id,
      scheme: scheme?.id,
      status,
      file: report?.file ?? submissions.unreadable.get(unit.id),
      received,
      targets,
      items: scored.items,
      groups: scored.groups,
      scores: columnSums(scored.items),
      total: scheme && report && open.isZero() ? known : undefined,
      known,
      open,
      rank: undefined,
      rankFrom: undefined,
      rankTo: undefined,
      tiedWith: [],
    },
    findings,
  };
}

/** Items that an appraisal found not to concern the unit, and the targets that stand in no other item. */
function foundNotToConcern(items: readonly UnitItem[], given: readonly GivenScore[]) {
  const excluded = new Set(
    given.filter((one) => one.column === "appraised" && one.points === "not_applicable").map((one) => one.item),
  );
  const targets = new Set(items.filter((item) => excluded.has(item.id)).flatMap((item) => item.targets));
  return { items: excluded, targets };
}

/** Scores for items that the unit's scheme does not have. */
function strayScores(
  unit: Unit,
  items: readonly UnitItem[],
  scores: readonly (SelfScore | GivenScore)[],
): readonly Finding[] {
  const known = new Set(items.map((item) => item.id));
  return scores
    .filter((score) => !known.has(score.item))
    .map(({ item, points, place }) =>
      finding("TD313", place, { unit: unit.name, item, points: points?.toString() ?? "" }),
    );
}

/** Score the items group by group; `excluded` are those that an appraisal found not to concern the unit. */
function scoreItems(context: ScoringContext, items: readonly UnitItem[], excluded: ReadonlySet<string>) {
  const { scheme, unit } = context;
  const concerned = (item: UnitItem) => !excluded.has(item.id) && itemConcerns(item, context.targets);
  const results: ItemResult[] = [];
  const groups: GroupResult[] = [];
  const findings: Finding[] = [];
  for (const group of scheme.groups) {
    const members = items.filter((item) => item.group.id === group.id);
    const maxima = maxPointsOf(group, members, concerned, scheme.decimals.points);
    const own = members.map((item): ItemResult => {
      const maxPoints = maxima.get(item.id);
      if (!concerned(item) || maxPoints === undefined) return absentItem(context, item, maxPoints);
      const scored = scoreItem(context, item, maxPoints);
      findings.push(...scored.findings);
      return scored.result;
    });
    results.push(...own);
    groups.push(addUpGroup(group, own));
  }
  const unverified = results.filter((item) => item.unverified).length;
  if (unverified > 0) findings.push(finding("TD309", undefined, { unit: unit.name, count: String(unverified) }));
  return { items: results, groups, findings };
}

function columnSums(items: readonly ItemResult[]): UnitEvaluation["scores"] {
  const column = (source: "self" | "cluster" | "appraised" | "computed") => {
    const figures = items.flatMap((item) => item[source] ?? []);
    return figures.length === 0 ? undefined : sum(figures);
  };
  return {
    self: column("self"),
    cluster: column("cluster"),
    appraised: column("appraised"),
    computed: column("computed"),
  };
}

/** When the report came in and when it was due: by the register of received papers, else by the day written in it. */
function receivedOn(unit: Unit, round: Round, report: UnitReport | undefined, receipts: readonly Receipt[]) {
  const paper = round.period.kind === "half_year" ? "half_year_report" : "year_report";
  const own = receipts.filter((one) => one.unit === unit.id && one.paper === paper);
  const last = own.reduce<Receipt | undefined>(
    (a, b) => ((b.received ?? "") >= (a?.received ?? "") ? b : a),
    undefined,
  );
  const on = last?.received ?? report?.datedOn;
  const due = last?.due ?? round.reportsDue;
  return { on, due, late: on === undefined || due === undefined ? undefined : on > due };
}
