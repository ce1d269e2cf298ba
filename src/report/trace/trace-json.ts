import type { ClusterEvaluation } from "../../evaluate/evaluation.js";
import { jsonText } from "../json/parts.js";
import type { TraceDocument } from "../json-schema/trace.js";
import type { RoundResult } from "../result.js";
import { awardTrace } from "./award-trace.js";
import { citeOf, textOf } from "./trace-values.js";
import { unitTrace } from "./unit-trace.js";

/** Whom a trace is about; undefined: everybody. */
export interface TraceScope {
  readonly nominee: string;
  readonly award: string | undefined;
}

/** The trace as JSON text. */
export function renderTrace(result: RoundResult, scope: TraceScope | undefined): string {
  return jsonText(traceDocument(result, scope));
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
      .filter(({ cluster }) => scope === undefined || cluster.id === unitAsked?.cluster)
      .map((cluster) => clusterTrace(result, cluster)),
    units: evaluation.units.filter(({ unit }) => isAsked(unit)).map((unit) => unitTrace(plan, unit)),
    awards: result.awards
      .filter(({ nominee, award }) => isAsked(nominee.id) && (scope?.award === undefined || award.id === scope.award))
      .map((award) => awardTrace(plan, award)),
  };
}

function clusterTrace(
  { plan, evaluation }: RoundResult,
  { cluster, scheme, places, units }: ClusterEvaluation,
): TraceDocument["clusters"][number] {
  const members = evaluation.units.filter((unit) => unit.cluster === cluster.id);
  return {
    id: cluster.id,
    name: cluster.name,
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
    places: places.map(({ rank, award, cite }) => ({
      rank,
      award,
      cite: citeOf(plan, cite),
    })),
    units: [...units],
    standings: members.map((unit) => ({
      unit: unit.unit,
      known: unit.known.toFixed(),
      open: unit.open.toFixed(),
      gate: unit.gate,
      takesPart: unit.status === "evaluated" || unit.status === "partly",
    })),
  };
}
