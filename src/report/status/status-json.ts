import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { ClusterStatus, RoundStatus, Waiting } from "../../status/round-status.js";
import { findingJson, placeJson } from "../json.js";
import type { StatusDocument } from "../json-schema/status.js";
import type { Lang } from "../words/words.js";

/** The status of a round as `thidua.status/1`. */
export function renderStatus(
  plan: Plan,
  round: Round,
  status: RoundStatus,
  findings: readonly Finding[],
  lang: Lang,
): string {
  const { kind, name, from, to } = round.period;
  const document: StatusDocument = {
    format: "thidua.status/1",
    plan: { id: plan.id, name: plan.name },
    period: { kind, name, from, to },
    asOf: status.asOf,
    asOfFrom: status.asOfFrom,
    clusters: status.clusters.map(clusterJson),
    outside: status.outside.map(waitingJson),
    exemplary: status.exemplary.map((one) => ({
      ...one,
      unit: one.unit ?? null,
      note: one.note ?? null,
      place: placeJson(one.place),
    })),
    findings: findings.map((finding) => findingJson(finding, lang)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function clusterJson(cluster: ClusterStatus): StatusDocument["clusters"][number] {
  return {
    id: cluster.cluster,
    name: cluster.name,
    leader: cluster.leader ?? null,
    deputy: cluster.deputy ?? null,
    covenant: cluster.covenant,
    covenantSignedOn: cluster.covenantSignedOn ?? null,
    metOn: cluster.metOn ?? null,
    scoresAreIn: cluster.scoresAreIn,
    units: cluster.units.map((unit) => ({
      id: unit.unit,
      name: unit.name,
      papers: unit.papers.map((paper) => ({
        paper: paper.paper,
        state: paper.state,
        due: paper.due ?? null,
        received: paper.received ?? null,
        days: paper.days ?? null,
        sinceReceipt: paper.sinceReceipt ?? null,
        letter: paper.letter ?? null,
        file: paper.file ?? null,
        place: placeJson(paper.place),
      })),
      items: unit.items,
      vote: unit.vote ?? null,
    })),
    dueNext: cluster.dueNext.map((one) => ({ ...one, units: [...one.units] })),
    waiting: cluster.waiting.map(waitingJson),
  };
}

function waitingJson(one: Waiting): StatusDocument["outside"][number] {
  return {
    kind: one.kind,
    on: one.on ?? null,
    about: one.about,
    what: [...one.what],
    since: one.since ?? null,
    days: one.days ?? null,
    place: one.place ? placeJson(one.place) : null,
  };
}
