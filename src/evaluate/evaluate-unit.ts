import { weakestBasis } from "../domain/basis.js";
import { type Decimal, sum } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import { judge } from "../domain/judge.js";
import type { Submissions, UnitReport } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import type { Plan, Round } from "../domain/plan.js";
import type { Receipt } from "../domain/registers/received.js";
import type { Scheme } from "../domain/scheme.js";
import type { Unit } from "../domain/unit.js";
import { allOf } from "../domain/verdict.js";
import type { GateResult, ItemResult, UnitEvaluation, UnitStatus } from "./evaluation.js";
import type { JudgedUnit } from "./judged-unit.js";
import type { ScoringContext } from "./scoring-context.js";
import { unitFacts } from "./unit-facts.js";
import { addUpUnit, scoreItems, scoringOf } from "./unit-scores.js";

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
  const scored = scheme && report ? scoreItems(scoringOf(judged, scheme, report, facts, peers, submissions)) : unscored;
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
