import type { Cite } from "../../domain/basis.js";
import { placeText } from "../../domain/place.js";
import { assignedGoal, type Plan } from "../../domain/plan.js";
import { countsFor, type Scheme } from "../../domain/scheme.js";
import type { ItemResult, TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import { ruleOf } from "../item-rule.js";
import type { TraceDocument } from "../json-schema/trace.js";
import { shapeText } from "./shape-text.js";
import { citeOf, fraction, nodeOf, textOf } from "./trace-values.js";

type UnitTrace = TraceDocument["units"][number];

/** What one unit reached, which points that is, and its gates. */
export function unitTrace(plan: Plan, unit: UnitEvaluation): UnitTrace {
  const scheme = plan.schemes.get(unit.scheme ?? "");
  return {
    id: unit.unit,
    name: unit.name,
    cluster: unit.cluster ?? null,
    status: unit.status,
    targets: unit.targets.map((target) => targetTrace(plan, unit, target)),
    items: scheme ? unit.items.map((item) => itemTrace(plan, scheme, item)) : [],
    gates: unit.gates.map(({ gate, trace }) => ({
      id: gate.id,
      label: gate.label,
      rule: nodeOf(plan, trace, gate.cite),
      cite: citeOf(plan, gate.cite),
    })),
    bonus: unit.bonus.toFixed(),
    total: textOf(unit.total),
    known: unit.known.toFixed(),
    open: unit.open.toFixed(),
    rank: unit.rank ?? null,
    rankFrom: unit.rankFrom ?? null,
    rankTo: unit.rankTo ?? null,
  };
}

function targetTrace(plan: Plan, unit: UnitEvaluation, one: TargetResult): UnitTrace["targets"][number] {
  const cite = plan.targets.get(one.target)?.cite;
  const goalCite = one.goalFrom === "assigned" ? assignedGoal(plan, unit.unit, one.target)?.cite : cite;
  return {
    target: one.target,
    name: one.name,
    from: one.from,
    direction: one.direction,
    goal: textOf(one.goal),
    goalFrom: one.goalFrom ?? null,
    goalCite: one.goal && goalCite ? citeOf(plan, goalCite) : null,
    actual: textOf(one.actual),
    previous: textOf(one.previous),
    share: one.share ? fraction(one.share) : null,
    verdict: one.verdict,
    cell: one.place ? placeText(one.place) : null,
    cite: citeOf(plan, cite ?? unknownCite),
  };
}

/** A target always stands in the plan; this only satisfies the type. */
const unknownCite: Cite = { document: "", basis: "assumption" };

function itemTrace(plan: Plan, scheme: Scheme, one: ItemResult): UnitTrace["items"][number] {
  const rule = ruleOf(scheme, one);
  const by = rule?.item?.by ?? "targets";
  return {
    item: one.item,
    name: one.name,
    group: one.group,
    kind: one.kind,
    by,
    fact: rule?.item?.fact ?? null,
    shape:
      rule && by === "targets" ? shapeText(rule.item?.shape ?? rule.group.shape, rule.item?.against ?? "goal") : null,
    targets: [...one.targets],
    counts: [...countsFor(scheme, { by, counts: rule?.item?.counts })],
    maxPoints: textOf(one.maxPoints),
    maxBonus: textOf(rule?.item?.maxBonus),
    scores: {
      self: textOf(one.self),
      cluster: textOf(one.cluster),
      appraised: textOf(one.appraised),
      computed: textOf(one.computed),
    },
    points: textOf(one.points),
    cell: one.place ? placeText(one.place) : null,
    pointsFrom: one.pointsFrom ?? null,
    bonus: one.bonus.toFixed(),
    cite: citeOf(plan, rule?.item?.cite ?? rule?.group.cite ?? scheme.cite),
    method: citeOf(plan, rule?.group.method ?? scheme.cite),
  };
}
