import { weakestBasis } from "../domain/basis.js";
import { Decimal, sum } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { judge } from "../domain/judge.js";
import type { SelfScore, Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import { concerns, type Plan, type Round, targetsBeside } from "../domain/plan.js";
import type { Receipt } from "../domain/registers/received.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Scheme } from "../domain/scheme.js";
import type { Cluster, Unit } from "../domain/unit.js";
import { itemsOf, type UnitItem } from "../domain/unit-item.js";
import { allOf } from "../domain/verdict.js";
import type { GateResult, GroupResult, ItemResult, TargetResult, UnitEvaluation, UnitStatus } from "./evaluation.js";
import { addUpGroup } from "./group-result.js";
import { absentItem, type ScoringContext, scoreItem } from "./item-result.js";
import { judgeTarget, notApplicable } from "./target-result.js";
import { unitFacts } from "./unit-facts.js";
import { itemConcerns, maxPointsOf } from "./unit-items.js";

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

export interface EvaluatedUnit {
  /** Not yet ranked: the ranks need the whole cluster. */
  readonly evaluation: UnitEvaluation;
  readonly findings: readonly Finding[];
}

/** The points of each item and group of one unit; `peers` are the results of all that reported in its cluster. */
export function scoreUnit(
  plan: Plan,
  round: Round,
  judged: JudgedUnit,
  peers: ScoringContext["peers"],
  submissions: Submissions,
): EvaluatedUnit {
  const { unit, cluster, scheme, report, targets } = judged;
  const { due, ...received } = receivedOn(unit, round, report, submissions.registers.receipts);
  const facts = unitFacts(unit, cluster, submissions, received.late);
  const scored = scheme && report ? scoreItems(judged, scheme, report, facts, peers, submissions) : unscored;
  const { bonus, known, open } = addUpUnit(scheme, scored.groups);
  const total = scheme && report && open.isZero() ? known : undefined;
  const own = scheme && report ? withTotal(facts, scheme, scored.items, known, total === undefined) : facts;
  const gates = report ? (scheme?.gates ?? []).map((gate) => ({ gate, trace: judge(gate.criterion, own) })) : [];
  const isSettled = scheme ? open.isZero() : targets.every((target) => target.verdict !== "unknown");
  const status = statusOf(judged, isSettled, submissions);
  return {
    evaluation: {
      unit: unit.id,
      name: unit.name,
      cluster: cluster?.id,
      scheme,
      status,
      file: report?.file ?? submissions.unreadable.get(unit.id),
      received,
      targets,
      items: scored.items,
      groups: scored.groups,
      scores: columnSums(scored.items),
      facts: own,
      gates,
      gate: allOf(gates.map((one) => one.trace.verdict)),
      bonus,
      total,
      known,
      open,
      rank: undefined,
      rankFrom: undefined,
      rankTo: undefined,
      tiedWith: [],
    },
    findings: [
      ...judged.findings,
      ...scored.findings,
      ...(received.late && received.on && due
        ? [finding("TD308", undefined, { unit: unit.name, on: received.on, due })]
        : []),
      ...gateFindings(unit, gates),
      ...standingFindings(plan, judged, status),
    ],
  };
}

const unscored = { items: [], groups: [], findings: [] };

function statusOf({ unit, report }: JudgedUnit, isSettled: boolean, { unreadable }: Submissions): UnitStatus {
  if (report) return isSettled ? "evaluated" : "partly";
  return unreadable.has(unit.id) ? "unreadable" : "not_reported";
}

/** A unit with a report and no cluster, or in a cluster without a report. */
function standingFindings(plan: Plan, { unit, cluster, report }: JudgedUnit, status: UnitStatus): readonly Finding[] {
  if (report && !cluster && unit.id !== plan.provinceUnit)
    return [finding("TD314", wholeFile(report.file), { unit: unit.name })];
  return status === "not_reported" && cluster ? [finding("TD306", undefined, { unit: unit.name })] : [];
}

/** The groups together; a scheme may cap the bonus of all of them once more. */
function addUpUnit(scheme: Scheme | undefined, groups: readonly GroupResult[]) {
  const earned = sum(groups.map((group) => group.bonus));
  const bonus = scheme?.maxBonus ? Decimal.min(scheme.maxBonus, earned) : earned;
  const known = sum(groups.map((group) => group.points)).plus(bonus);
  return { bonus, known, open: sum(groups.map((group) => group.open)) };
}

/** The total as a fact, as surely as what it adds up; while points are open, at least what is certain. */
function withTotal(
  facts: Facts,
  { counts }: Scheme,
  items: readonly ItemResult[],
  known: Decimal,
  isOpen: boolean,
): Facts {
  const scored = items.filter((item) => item.pointsFrom !== "not_applicable");
  const basis = weakestBasis([counts.cite.basis, ...scored.map((item) => item.basis)]);
  return new Map([
    ...facts,
    ["total_points", { value: { type: "count", value: known, orMore: isOpen }, sources: [], basis }],
  ]);
}

/** Who does not pass a gate is not ranked; who may not pass one has no certain rank. */
function gateFindings(unit: Unit, gates: readonly GateResult[]): readonly Finding[] {
  return gates
    .filter((one) => one.trace.verdict !== "met")
    .map(({ gate, trace: { verdict } }) =>
      finding(verdict === "not_met" ? "TD318" : "TD319", undefined, { unit: unit.name, gate: gate.label }),
    );
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

/** Score the items group by group; what an appraisal found not to concern the unit is left out. */
function scoreItems(
  { unit, items, excluded, targets }: JudgedUnit,
  scheme: Scheme,
  report: UnitReport,
  facts: Facts,
  peers: ScoringContext["peers"],
  { registers }: Submissions,
) {
  const given = registers.scores.filter((score) => score.unit === unit.id);
  const context: ScoringContext = {
    scheme,
    unit,
    targets: new Map(targets.map((one) => [one.target.id, one])),
    self: report.selfScores,
    given,
    facts,
    peers,
  };
  const concerned = (item: UnitItem) => !excluded.has(item.id) && itemConcerns(item, context.targets);
  const findings: Finding[] = [];
  const groups = scheme.groups.map((group) => {
    const members = items.filter((item) => item.group.id === group.id);
    const maxima = maxPointsOf(group, members, concerned, scheme.decimals.points);
    const own = members.map((item): ItemResult => {
      const maxPoints = maxima.get(item.id);
      if (!concerned(item) || maxPoints === undefined) return absentItem(context, item, maxPoints);
      const scored = scoreItem(context, item, maxPoints);
      findings.push(...scored.findings);
      return scored.result;
    });
    return { items: own, sums: addUpGroup(group, own) };
  });
  const results = groups.flatMap((one) => one.items);
  const unverified = results.filter((item) => item.unverified).length;
  if (unverified > 0) findings.push(finding("TD309", undefined, { unit: unit.name, count: String(unverified) }));
  findings.push(...strayScores(unit, items, [...report.selfScores.values(), ...given]));
  return { items: results, groups: groups.map((one) => one.sums), findings };
}

function columnSums(items: readonly ItemResult[]): UnitEvaluation["scores"] {
  const column = (source: "self" | "cluster" | "appraised" | "computed") => {
    const figures = items.flatMap(
      (item) => (item.item.kind === "deduction" ? item[source]?.negated() : item[source]) ?? [],
    );
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
