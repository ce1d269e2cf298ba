import { placeText } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import { countsFor, type Scheme } from "../../domain/scheme.js";
import type { ItemResult, TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { TraceDocument } from "../json-schema/trace.js";
import { shapeText } from "./shape-text.js";
import { citeOf, fraction, nodeOf, textOf } from "./trace-values.js";

type UnitTrace = TraceDocument["units"][number];

/** What one unit reached, which points that is, and its gates. */
export function unitTrace(plan: Plan, unit: UnitEvaluation): UnitTrace {
  const { scheme } = unit;
  return {
    id: unit.unit,
    name: unit.name,
    cluster: unit.cluster ?? null,
    status: unit.status,
    targets: unit.targets.map((target) => targetTrace(plan, target)),
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

function targetTrace(plan: Plan, one: TargetResult): UnitTrace["targets"][number] {
  const { id, name, origin, direction, cite } = one.target;
  return {
    target: id,
    name,
    from: origin,
    direction,
    goal: textOf(one.goal),
    goalFrom: one.goalFrom ?? null,
    goalCite: one.goalCite ? citeOf(plan, one.goalCite) : null,
    actual: textOf(one.actual),
    previous: textOf(one.base),
    share: one.share ? fraction(one.share) : null,
    verdict: one.verdict,
    cell: one.place ? placeText(one.place) : null,
    cite: citeOf(plan, cite),
  };
}

function itemTrace(plan: Plan, scheme: Scheme, one: ItemResult): UnitTrace["items"][number] {
  const { item } = one;
  return {
    item: item.id,
    name: item.name,
    group: item.group.id,
    kind: item.kind,
    by: item.by,
    fact: item.fact ?? null,
    shape: item.by === "targets" ? shapeText(item.shape ?? item.group.shape, item.against) : null,
    targets: [...item.targets],
    counts: [...countsFor(scheme, item)],
    maxPoints: textOf(one.maxPoints),
    maxBonus: textOf(item.maxBonus),
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
    cite: citeOf(plan, item.cite),
    method: citeOf(plan, item.group.method),
  };
}
