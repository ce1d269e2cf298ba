import { leavesOfCriterion } from "../../domain/award.js";
import { type FactDefinition, factsOfWork } from "../../domain/fact.js";
import { finding } from "../../domain/finding.js";
import type { Gate, Item, Scheme } from "../../domain/scheme.js";
import type { ExampleUnit } from "../../domain/scheme-example.js";
import { comparingShapes } from "../../domain/shape.js";
import type { ExampleUnitInput } from "../shapes/scheme.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext, Kind } from "./context.js";
import { CriterionBuilder } from "./criterion.js";
import { entriesOf } from "./entries.js";

type Shelved = Shelves["scheme"][number];

/** The scoring schemes. */
export function buildSchemes(
  shelves: Shelves,
  targets: ReadonlyMap<string, unknown>,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): ReadonlyMap<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const shelved of shelves.scheme) {
    const { source, value } = shelved;
    if (!context.claim("scheme", value.scheme, source.place(["scheme"]))) continue;
    expectParts(shelved, targets, facts, context);
    expectExamples(shelved, targets, facts, context);
    const { scheme: id, clock: _, ...written } = value;
    schemes.set(id, {
      ...written,
      id,
      gates: gatesOf(shelved, facts, context),
      groups: value.groups.map((group) => ({ ...group, items: group.items.map(itemOf) })),
      examples: value.examples.map(({ name, places, units }, at) => ({
        name,
        places: Object.entries(places).map(([award, number]) => ({ award, number, cite: value.cite })),
        units: units.map(exampleUnitOf),
        place: source.place(["examples", at]),
      })),
    });
  }
  return schemes;
}

/** Items have ids of their own, and ask for targets and facts that exist. */
function expectParts(
  { source, value }: Shelved,
  targets: ReadonlyMap<string, unknown>,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): void {
  value.groups.forEach((group, groupAt) => {
    const isKnown = group.method.basis !== "assumption";
    if (group.weightBounds && isKnown)
      context.findings.push(
        finding("TD125", source.place(["groups", groupAt, "weight_bounds"]), {
          item: group.name,
          problem: "bounds_of_known_weights",
        }),
      );
    group.items.forEach((item, itemAt) => {
      const path = ["groups", groupAt, "items", itemAt];
      context.claim("item", `${value.scheme}/${item.id}`, source.place([...path, "id"]));
      item.targets.forEach((target, at) => {
        context.expect("target", target, targets, source.place([...path, "targets", at]));
      });
      if (item.shape?.kind === "tally")
        item.shape.counts.forEach(({ target }, at) => {
          context.expect("target", target, targets, source.place([...path, "shape", "counts", at, "target"]));
        });
      if (item.fact !== undefined) context.expect("fact", item.fact, facts, source.place([...path, "fact"]));
      for (const { problem, key } of problemsOf(item, group, facts.get(item.fact ?? "")))
        context.findings.push(finding("TD125", source.place([...path, key]), { item: item.name, problem }));
    });
  });
}

type GroupInput = Shelved["value"]["groups"][number];
type ItemInput = GroupInput["items"][number];

/** What of an item cannot be meant: keys of another kind of item, and ways of scoring that say nothing for it. */
function problemsOf(item: ItemInput, group: GroupInput, fact: FactDefinition | undefined) {
  const shape = item.shape ?? group.shape;
  const bounds = group.weightBounds;
  const tallied = shape.kind === "tally";
  const byTargets = item.by === "targets";
  const found: { readonly problem: string; readonly key: string; readonly is: boolean }[] = [
    { problem: "no_targets", key: "id", is: byTargets && !tallied && item.targets.length === 0 },
    { problem: "targets_unused", key: "targets", is: !byTargets && item.targets.length > 0 },
    { problem: "fact_unused", key: "fact", is: item.by !== "fact" && item.fact !== undefined },
    {
      problem: "fact_not_yes_or_no",
      key: "fact",
      is: item.by === "fact" && fact !== undefined && fact.type !== "boolean",
    },
    {
      problem: "fact_after_ranks",
      key: "fact",
      is: item.by === "fact" && fact !== undefined && !isKnownBeforeRanks(fact),
    },
    { problem: "deduction_by_share", key: "kind", is: item.kind === "deduction" && byTargets && !tallied },
    {
      problem: "max_deduction_unused",
      key: "max_deduction",
      is: item.kind !== "deduction" && item.maxDeduction !== undefined,
    },
    {
      problem: "previous_without_share",
      key: "against",
      is: item.against === "previous" && !comparingShapes.includes(shape.kind),
    },
    {
      problem: "weight_outside_bounds",
      key: "weight",
      is: item.kind === "points" && bounds !== undefined && (item.weight.lt(bounds.from) || item.weight.gt(bounds.to)),
    },
  ];
  return found.filter((one) => one.is);
}

/** What is reported or verified, or what the registers show of a unit's work; titles and ranks come later. */
function isKnownBeforeRanks({ id, enterable }: FactDefinition): boolean {
  return enterable || factsOfWork.some((one) => one === id);
}

function itemOf(item: ItemInput): Item {
  const tallied = item.shape?.kind === "tally" ? item.shape.counts.map((one) => one.target) : [];
  return { ...item, targets: [...new Set([...item.targets, ...tallied])] };
}

function gatesOf(
  { source, value }: Shelved,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): readonly Gate[] {
  const criteria = new CriterionBuilder(source, facts, context);
  return value.gates.map(({ value: written, ...gate }, at) => {
    const path = ["gates", at, "value"];
    const criterion = criteria.build(written, path);
    for (const leaf of leavesOfCriterion(criterion)) {
      const fact = facts.get(leaf.fact);
      if (fact && !isKnownBeforeRanks(fact) && fact.id !== "total_points")
        context.findings.push(finding("TD125", source.place(path), { item: gate.label, problem: "fact_after_ranks" }));
    }
    return { ...gate, criterion };
  });
}

/** An example speaks of items of its scheme, and of targets, facts and awards that exist. */
function expectExamples(
  { source, value }: Shelved,
  targets: ReadonlyMap<string, unknown>,
  facts: ReadonlyMap<string, FactDefinition>,
  context: BuildContext,
): void {
  const own = new Map(value.groups.flatMap((group) => group.items).map((item) => [item.id, item]));
  const items = value.groups.some((group) => group.ownTargets) ? new Map<string, unknown>([...own, ...targets]) : own;
  value.examples.forEach(({ units }, at) => {
    units.forEach(({ figures, facts: given, points, scores }, unitAt) => {
      const path = ["examples", at, "units", unitAt];
      const expectKeys = (kind: Kind, key: string, named: object, known: ReadonlyMap<string, unknown>) => {
        for (const id of Object.keys(named)) context.expect(kind, id, known, source.placeOfKey([...path, key], id));
      };
      expectKeys("target", "figures", figures, targets);
      expectKeys("fact", "facts", given, facts);
      expectKeys("item", "points", points, items);
      scores.forEach(({ item }, scoreAt) => {
        context.expect("item", item, items, source.place([...path, "scores", scoreAt, "item"]));
      });
    });
  });
}

function exampleUnitOf(example: ExampleUnitInput): ExampleUnit {
  const { unit, figures, scores, facts, points, ...expect } = example;
  return {
    unit,
    figures: new Map(Object.entries(figures)),
    scores,
    facts: new Map(Object.entries(facts)),
    expect: { ...expect, points: new Map(Object.entries(points)) },
  };
}

/** Ranks, and places allotted to clusters, lead to awards that exist. */
export function checkRankAwards(shelves: Shelves, awards: ReadonlyMap<string, unknown>, context: BuildContext): void {
  const known = new Map([...awards, ["none", undefined]]);
  for (const { source, value } of shelves.scheme) {
    value.rankAwards.forEach(({ award }, at) => {
      context.expect("award", award, awards, source.place(["rank_awards", at, "award"]));
    });
    value.examples.forEach(({ places, units }, at) => {
      for (const award of Object.keys(places))
        context.expect("award", award, awards, source.placeOfKey(["examples", at, "places"], award));
      units.forEach(({ leadsTo }, unit) => {
        if (leadsTo) context.expect("award", leadsTo, known, source.place(["examples", at, "units", unit, "leads_to"]));
      });
    });
  }
  for (const { value, at } of entriesOf(shelves.clusters, "clusters"))
    value.places.forEach(({ award }, index) => {
      context.expect("award", award, awards, at("places", index, "award"));
    });
}
