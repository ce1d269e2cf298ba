import type { IsoDate } from "../domain/dates.js";
import type { FactDefinition } from "../domain/fact.js";
import { formFacts, formIdOf, formIdText, formTargets } from "../domain/form.js";
import { clusterOf, expectedFigure, type Plan, type Round, schemeOf } from "../domain/plan.js";
import type { Target } from "../domain/target.js";
import type { Unit } from "../domain/unit.js";
import { itemsOf } from "../domain/unit-item.js";
import { maxPointsOf } from "../evaluate/unit-items.js";

export interface FormTargetRow {
  readonly target: Target;
  readonly measure: string;
  /** Exact decimal text of the goal or base; undefined where none was assigned. */
  readonly goal: string | undefined;
}

export interface FormItemRow {
  readonly id: string;
  readonly name: string;
  readonly max: string;
}

/** What stands in one unit's empty form. */
export interface FormContent {
  readonly formId: string;
  readonly planName: string;
  readonly unitName: string;
  readonly periodName: string;
  readonly due: IsoDate | undefined;
  readonly targets: readonly FormTargetRow[];
  readonly items: readonly FormItemRow[];
  readonly facts: readonly FactDefinition[];
}

/** A unit's form, from its own targets, items and the facts asked of every collective. */
export function formContent(plan: Plan, round: Round, unit: Unit): FormContent {
  const cluster = clusterOf(plan, unit.id, round.period.to);
  const targets = formTargets(plan, unit, cluster);
  return {
    formId: formIdText(formIdOf(plan, round.period, unit)),
    planName: plan.name,
    unitName: unit.name,
    periodName: round.period.name,
    due: round.reportsDue,
    targets: targets.map((target) => ({
      target,
      measure: plan.measures.get(target.measure ?? "")?.name ?? "",
      goal: expectedFigure(plan, unit, target)?.toFixed(),
    })),
    items: itemRows(targets, schemeOf(plan, cluster, round.period.to)),
    facts: unit.id === plan.provinceUnit ? [] : formFacts(plan),
  };
}

function itemRows(targets: readonly Target[], scheme: Parameters<typeof itemsOf>[0] | undefined) {
  if (!scheme) return [];
  const concerned = new Set(targets.map((target) => target.id));
  const items = itemsOf(
    scheme,
    targets.filter((target) => target.origin !== "plan"),
  );
  const concerns = (item: (typeof items)[number]) =>
    item.by !== "targets" || item.targets.some((id) => concerned.has(id));
  return scheme.groups.flatMap((group) => {
    const own = items.filter((item) => item.group.id === group.id);
    const maxima = maxPointsOf(group, own, concerns, scheme.decimals.points);
    return own
      .filter(concerns)
      .map((item): FormItemRow => ({ id: item.id, name: item.name, max: maxima.get(item.id)?.toFixed() ?? "0" }));
  });
}
