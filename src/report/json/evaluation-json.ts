import type { AwardResult, QuotaResult } from "../../award/award-result.js";
import type { VoteResult } from "../../award/council-vote.js";
import { type Funnel, funnels } from "../../award/funnel.js";
import type { Prize } from "../../award/prize.js";
import { type PrizeTotal, type PrizeTotals, prizeTotals } from "../../award/prize-totals.js";
import type { Decimal } from "../../domain/decimal.js";
import type { FactValue } from "../../domain/fact.js";
import { roundRatio } from "../../domain/ratio.js";
import type { Hold } from "../../domain/registers/holds.js";
import type { Scheme } from "../../domain/scheme.js";
import type { ItemResult, TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { EvaluationDocument } from "../json-schema/evaluation.js";
import { type DrawContext, isAnyShown, isShown } from "../tables/draw-context.js";
import { fraction } from "../trace/trace-values.js";
import { moneyWords } from "../words/money-words.js";
import { certaintyJson } from "./certainty-json.js";
import { citeJson, findingsJson, jsonText, placeJson, planAndPeriod } from "./parts.js";

const usualDecimals: Scheme["decimals"] = { share: 4, points: 2 };

/** The evaluation as `thidua.evaluation/1`. */
export function renderJson(context: DrawContext): string {
  return jsonText(evaluationJson(context));
}

/** The document as plain values: decimals as text, what is not known as null. */
function evaluationJson(context: DrawContext): EvaluationDocument {
  const { plan, round, evaluation, judgedOn, findings } = context.result;
  const awards = context.result.awards.filter((award) => isShown(context, award.nominee.unit));
  return {
    format: "thidua.evaluation/1",
    ...planAndPeriod(plan, round),
    decidedOn: round.decidedOn ?? null,
    judgedOn,
    clusters: evaluation.clusters.map((cluster) => ({
      id: cluster.cluster.id,
      name: cluster.cluster.name,
      scheme: cluster.scheme.id,
      units: [...cluster.units],
    })),
    units: evaluation.units
      .filter((unit) => isShown(context, unit.unit))
      .map((unit) => unitJson(unit, unit.scheme?.decimals ?? usualDecimals)),
    certainty: context.result
      .certainty()
      .filter((one) => isAnyShown(context, one.cluster))
      .map((one) => certaintyJson(context, one)),
    awards: awards.map(awardJson),
    funnel: funnels(awards).map(funnelJson),
    prizes: prizesJson(prizeTotals(awards)),
    findings: findingsJson(findings, context.lang),
  };
}

function unitJson(unit: UnitEvaluation, decimals: Scheme["decimals"]): EvaluationDocument["units"][number] {
  const points = (value: Decimal | undefined) => value?.toFixed(decimals.points) ?? null;
  return {
    id: unit.unit,
    name: unit.name,
    cluster: unit.cluster ?? null,
    scheme: unit.scheme?.id ?? null,
    status: unit.status,
    file: unit.file ?? null,
    received: { on: unit.received.on ?? null, late: unit.received.late ?? null },
    targets: unit.targets.map((target) => targetJson(target, decimals.share)),
    items: unit.items.map((item) => itemJson(item, points)),
    groups: unit.groups.map((group) => ({
      group: group.group.id,
      name: group.group.name,
      points: group.points.toFixed(decimals.points),
      max: group.max.toFixed(decimals.points),
      bonus: group.bonus.toFixed(decimals.points),
      maxBonus: group.group.maxBonus.toFixed(decimals.points),
      open: group.open.toFixed(decimals.points),
    })),
    scores: {
      self: points(unit.scores.self),
      cluster: points(unit.scores.cluster),
      appraised: points(unit.scores.appraised),
      computed: points(unit.scores.computed),
    },
    gates: unit.gates.map(({ gate, trace }) => ({ id: gate.id, label: gate.label, verdict: trace.verdict })),
    bonus: unit.bonus.toFixed(decimals.points),
    total: points(unit.total),
    known: unit.known.toFixed(decimals.points),
    open: unit.open.toFixed(decimals.points),
    rank: unit.rank ?? null,
    rankFrom: unit.rankFrom ?? null,
    rankTo: unit.rankTo ?? null,
    tiedWith: [...unit.tiedWith],
  };
}

function targetJson(target: TargetResult, decimals: number): EvaluationDocument["units"][number]["targets"][number] {
  return {
    target: target.target.id,
    name: target.target.name,
    from: target.target.origin,
    measure: target.target.measure ?? null,
    goal: target.goal?.toFixed() ?? null,
    goalFrom: target.goalFrom ?? null,
    actual: target.actual?.toFixed() ?? null,
    share: target.share ? roundRatio(target.share, decimals, "half_up").toFixed(decimals) : null,
    verdict: target.verdict,
    place: target.place ? placeJson(target.place) : null,
    basis: target.basis,
  };
}

function itemJson(
  item: ItemResult,
  points: (value: Decimal | undefined) => string | null,
): EvaluationDocument["units"][number]["items"][number] {
  return {
    item: item.item.id,
    name: item.item.name,
    group: item.item.group.id,
    kind: item.item.kind,
    targets: [...item.item.targets],
    maxPoints: points(item.maxPoints),
    self: points(item.self),
    cluster: points(item.cluster),
    appraised: points(item.appraised),
    computed: points(item.computed),
    points: points(item.points),
    pointsFrom: item.pointsFrom ?? null,
    bonus: points(item.bonus) ?? "0",
    unverified: item.unverified,
    basis: item.basis,
  };
}

function awardJson(award: AwardResult): EvaluationDocument["awards"][number] {
  return {
    award: award.award.id,
    name: award.award.name,
    nominee: { ...award.nominee, unit: award.nominee.unit ?? null },
    occasion: award.occasion,
    achievement: award.achievement ?? null,
    under: [...award.under],
    verdict: award.verdict,
    selection: award.selection ?? null,
    conditions: award.conditions.map(({ leaf, verdict, known, cite }) => ({
      label: leaf.label,
      fact: leaf.fact,
      verdict,
      seen: known ? seenJson(known.value) : null,
      place: known?.sources[0] ? placeJson(known.sources[0]) : null,
      sources: (known?.sources ?? []).map(placeJson),
      cite: citeJson(cite),
    })),
    missing: [...award.missing],
    hold: award.hold ? holdJson(award.hold) : null,
    dossier: award.dossier
      ? {
          complete: award.dossier.complete,
          missing: [...award.dossier.missing],
          awaited: award.dossier.awaited.flatMap((line) => line.consultation?.body ?? []),
          against: award.dossier.against.flatMap((line) => line.consultation?.body ?? []),
        }
      : null,
    vote: award.vote ? voteJson(award.vote) : null,
    authority: award.authority
      ? {
          level: award.authority.level,
          decides: award.authority.decides,
          proposes: award.authority.proposes ?? null,
          cite: citeJson(award.authority.cite),
        }
      : null,
    preferences: award.preferences.map(({ id, label, cite }) => ({ id, label, cite: citeJson(cite) })),
    quota: award.quota ? quotaJson(award.quota) : null,
    clashesWith: award.clashesWith.map(({ id }) => id),
    notModelled: [...award.award.notModelled],
    basis: award.basis,
    prize: award.prize ? prizeJson(award.prize) : null,
  };
}

function funnelJson({ award, judged, steps, met, unknown, held, selected }: Funnel) {
  return {
    award: award.id,
    name: award.name,
    judged,
    steps: steps.map((step) => ({ ...step, labels: [...step.labels], cite: citeJson(step.cite) })),
    met,
    unknown,
    held,
    selected: selected ?? null,
  };
}

function quotaJson({ quota, base, limit, qualified }: QuotaResult) {
  return {
    share: fraction(quota.share),
    of: quota.of,
    award: quota.award ?? null,
    base: base?.toFixed() ?? null,
    limit: limit?.toFixed() ?? null,
    qualified,
    cite: citeJson(quota.cite),
  };
}

function prizesJson({ awards, units, funds, all }: PrizeTotals) {
  const total = ({ amount, count, open }: PrizeTotal) => ({
    amount: amount.toFixed(0),
    words: moneyWords(amount),
    count,
    open,
  });
  return {
    awards: [...awards].map(([award, one]) => ({ award: award.id, ...total(one) })),
    units: [...units].map(([unit, one]) => ({ unit: unit ?? null, ...total(one) })),
    funds: [...funds].map(([level, one]) => ({ level: level ?? null, ...total(one) })),
    all: total(all),
  };
}

/** Money in đồng, digits only. */
function prizeJson(prize: Prize) {
  return {
    amount: prize.amount?.toFixed(0) ?? null,
    coefficient: prize.coefficient?.toFixed() ?? null,
    baseSalary: prize.baseSalary?.toFixed(0) ?? null,
    rounding: prize.roundedUpTo ? `up to ${prize.roundedUpTo.toFixed(0)}` : null,
    cite: citeJson(prize.cite),
    basis: prize.basis,
    unless: prize.unless ?? null,
  };
}

function holdJson({ reason, since, until, paper, place }: Hold) {
  return { reason: reason ?? null, since: since ?? null, until: until ?? null, paper, place: placeJson(place) };
}

function voteJson({ vote, rule, share, passed }: VoteResult) {
  return {
    council: vote.council,
    on: vote.on,
    members: vote.members,
    present: vote.present,
    written: vote.written,
    yes: vote.yes,
    no: vote.no ?? null,
    share: share ? fraction(share) : null,
    base: rule?.base ?? null,
    passed: passed ?? null,
    place: placeJson(vote.place),
  };
}

/** A share is written as its two counts, since a rounded one must not decide anything downstream. */
function seenJson(value: FactValue): string | boolean {
  switch (value.type) {
    case "boolean":
    case "choice":
      return value.value;
    case "count":
      return value.orMore ? `${value.value.toFixed()}+` : value.value.toFixed();
    case "share":
      return `${fraction(value.value)}${value.orMore ? "+" : ""}`;
  }
}
