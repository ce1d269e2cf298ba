import type { AwardResult, QuotaResult } from "../../award/award-result.js";
import type { VoteResult } from "../../award/council-vote.js";
import { placesOf } from "../../award/places.js";
import { decidingLeaves, leastEnough } from "../../award/reasons.js";
import type { Leaf } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import { Decimal } from "../../domain/decimal.js";
import type { KnownFact } from "../../domain/fact.js";
import type { Trace } from "../../domain/judge.js";
import { assignedGoal, type Plan } from "../../domain/plan.js";
import type { Ratio } from "../../domain/ratio.js";
import { countsFor, type Item, type ItemGroup, type Scheme } from "../../domain/scheme.js";
import type { ClusterEvaluation, ItemResult, TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { RoundResult } from "../result.js";
import { paperName } from "../words/paper-name.js";
import { cellText } from "./cell-text.js";
import { shapeText } from "./shape-text.js";
import type { TraceDocument, TraceNode } from "./trace-schema.js";

/** Whom a trace is about; undefined: everybody. */
export interface TraceScope {
  readonly nominee: string;
  readonly award: string | undefined;
}

type Of<K extends "clusters" | "units" | "awards"> = TraceDocument[K][number];

/** The trace as JSON text. */
export function renderTrace(result: RoundResult, scope: TraceScope | undefined): string {
  return `${JSON.stringify(traceDocument(result, scope), null, 2)}\n`;
}

function traceDocument(result: RoundResult, scope: TraceScope | undefined): TraceDocument {
  const { plan, round, evaluation } = result;
  const { name, from, to } = round.period;
  const unitAsked = evaluation.units.find((one) => one.unit === scope?.nominee);
  const isAsked = (nominee: string) => scope === undefined || nominee === scope.nominee;
  return {
    format: "thidua.trace/1",
    plan: { id: plan.id, name: plan.name },
    period: { name, from, to },
    decidedOn: round.decidedOn ?? null,
    judgedOn: result.judgedOn,
    clusters: evaluation.clusters
      .filter(({ cluster }) => scope === undefined || cluster === unitAsked?.cluster)
      .flatMap((cluster) => clusterTrace(result, cluster) ?? []),
    units: evaluation.units.filter(({ unit }) => isAsked(unit)).map((unit) => unitTrace(plan, unit)),
    awards: result.awards
      .filter(({ nominee, award }) => isAsked(nominee.id) && (scope?.award === undefined || award === scope.award))
      .map((award) => awardTrace(plan, award)),
  };
}

function clusterTrace({ plan, evaluation }: RoundResult, own: ClusterEvaluation): Of<"clusters"> | undefined {
  const scheme = plan.schemes.get(own.scheme);
  if (!scheme) return undefined;
  const members = evaluation.units.filter((unit) => unit.cluster === own.cluster);
  return {
    id: own.cluster,
    name: own.name,
    scheme: scheme.id,
    decimals: scheme.decimals.points,
    rounding: scheme.rounding,
    maxBonus: textOf(scheme.maxBonus),
    groups: scheme.groups.map((group) => ({
      id: group.id,
      name: group.name,
      max: group.max.toFixed(),
      maxBonus: group.maxBonus.toFixed(),
    })),
    whenHolderFails: scheme.whenHolderFails.place,
    places: placesOf(plan, evaluation, own.cluster).map(({ rank, award, cite }) => ({
      rank,
      award,
      cite: citeOf(plan, cite),
    })),
    units: [...own.units],
    standings: members.map((unit) => ({
      unit: unit.unit,
      known: unit.known.toFixed(),
      open: unit.open.toFixed(),
      gate: unit.gate,
      takesPart: unit.status === "evaluated" || unit.status === "partly",
    })),
  };
}

function unitTrace(plan: Plan, unit: UnitEvaluation): Of<"units"> {
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

function targetTrace(plan: Plan, unit: UnitEvaluation, one: TargetResult): Of<"units">["targets"][number] {
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
    cell: one.place ? cellText(one.place) : null,
    cite: citeOf(plan, cite ?? unknownCite),
  };
}

/** A target always stands in the plan; this only satisfies the type. */
const unknownCite: Cite = { document: "", basis: "assumption" };

/** An item of the scheme, or the one that a group makes for a target of the covenant or the unit. */
export function ruleOf(
  scheme: Scheme,
  { item, group }: ItemResult,
): { readonly group: ItemGroup; readonly item: Item | undefined } | undefined {
  const own = scheme.groups.find((one) => one.id === group);
  return own && { group: own, item: own.items.find((one) => one.id === item) };
}

function itemTrace(plan: Plan, scheme: Scheme, one: ItemResult): Of<"units">["items"][number] {
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
    cell: one.place ? cellText(one.place) : null,
    pointsFrom: one.pointsFrom ?? null,
    bonus: one.bonus.toFixed(),
    cite: citeOf(plan, rule?.item?.cite ?? rule?.group.cite ?? scheme.cite),
    method: citeOf(plan, rule?.group.method ?? scheme.cite),
  };
}

function awardTrace(plan: Plan, one: AwardResult): Of<"awards"> {
  const rules = [...new Set(one.traces.map(({ rule }) => rule.id))];
  const award = plan.awards.find(({ id }) => id === one.award);
  const subBlock = one.subBlockRank;
  return {
    award: one.award,
    name: one.name,
    nominee: { ...one.nominee, unit: one.nominee.unit ?? null },
    occasion: one.occasion,
    achievement: one.achievement ?? null,
    competition: award?.competition ?? "none",
    votesNeeded: (award?.votes.length ?? 0) > 0,
    rules: rules.map((id) => ({
      id,
      versions: one.traces
        .filter(({ rule }) => rule.id === id)
        .map(({ rule, trace }) => ({
          from: rule.from,
          text: rule.text,
          cite: citeOf(plan, rule.cite),
          rule: nodeOf(plan, trace, rule.cite),
        })),
    })),
    hold: one.hold ? { paper: one.hold.paper, cell: cellText(one.hold.place) } : null,
    vote: one.vote ? voteTrace(plan, one.vote) : null,
    quota: one.quota ? quotaTrace(plan, one.quota) : null,
    subBlockRank: textOf(subBlock),
    verdict: one.verdict,
    selection: one.selection ?? null,
    deciding: decidingLeaves(one).map(({ leaf, cite }) => ({ label: leaf.label, cite: citeOf(plan, cite) })),
    enough: leastEnough(one).map(({ leaf, wanted, count }) => ({
      label: leaf.label,
      fact: leaf.fact,
      wanted,
      enough: textOf(count?.enough),
      seen: textOf(count?.seen),
      of: textOf(count?.of),
    })),
  };
}

function nodeOf(plan: Plan, { criterion, verdict, known, children }: Trace, cite: Cite): TraceNode {
  const parts = children.map((child) => nodeOf(plan, child, cite));
  switch (criterion.kind) {
    case "leaf":
      return { leaf: leafOf(plan, criterion, verdict, known, criterion.cite ?? cite), verdict };
    case "not":
      return { not: parts[0], verdict };
    case "all":
      return { all: parts, verdict };
    case "any":
      return { any: parts, verdict };
  }
}

function leafOf(
  plan: Plan,
  leaf: Leaf,
  verdict: Trace["verdict"],
  known: KnownFact | undefined,
  cite: Cite,
): NonNullable<TraceNode["leaf"]> {
  const { label, fact, by, to } = leaf;
  return {
    label,
    fact,
    by,
    to: to instanceof Decimal ? to.toFixed() : typeof to === "object" ? to.map(String) : to,
    seen: known ? seenOf(known) : null,
    verdict,
    cite: citeOf(plan, cite),
  };
}

function seenOf({ value, place, sources, basis }: KnownFact): NonNullable<NonNullable<TraceNode["leaf"]>["seen"]> {
  const text =
    value.type === "share" ? fraction(value.value) : value.type === "count" ? value.value.toFixed() : value.value;
  return {
    type: value.type,
    value: text,
    orMore: "orMore" in value && value.orMore === true,
    basis: basis ?? null,
    cells: (sources ?? (place ? [place] : [])).map(cellText),
  };
}

function voteTrace(plan: Plan, { vote, rule, passed }: VoteResult): NonNullable<Of<"awards">["vote"]> {
  const { council, on, members, present, written, yes, ballot, place } = vote;
  return {
    council,
    on,
    members,
    present,
    written,
    yes,
    ballot: ballot ?? null,
    rule: rule
      ? {
          threshold: fraction(rule.threshold),
          strict: rule.strict,
          base: rule.base,
          quorum: rule.quorum ? fraction(rule.quorum) : null,
          ballot: rule.ballot ?? null,
          cite: citeOf(plan, rule.cite),
        }
      : null,
    passed: passed ?? null,
    cell: cellText(place),
  };
}

function quotaTrace(plan: Plan, { quota, base }: QuotaResult): NonNullable<Of<"awards">["quota"]> {
  const { share, of, within, cite } = quota;
  return { share: fraction(share), of, base: textOf(base), within, cite: citeOf(plan, cite) };
}

function citeOf(plan: Plan, { document: id, provision, basis }: Cite) {
  const document = plan.documents.get(id);
  const paper = document ? paperName(document) : id;
  return { document: id, paper, provision: provision ?? null, basis };
}

function fraction({ numerator, denominator }: Ratio): string {
  return `${numerator.toFixed()}/${denominator.toFixed()}`;
}

function textOf(value: Decimal | undefined): string | null {
  return value?.toFixed() ?? null;
}
