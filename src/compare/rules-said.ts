import type { Plan, Round } from "../domain/plan.js";
import { type Said, saidParts } from "./said.js";

/** What the rules of a round say, by chapter. */
export function rulesSaid(plan: Plan, round: Round): Said {
  const { id, name, province, provinceUnit, clusters, goals, papers, ...chapters } = plan;
  return saidParts({
    round,
    plan: { plan: id, name, province, provinceUnit },
    targets: chapters.targets,
    goals: goals.map(({ cite, goals: byUnit }) => ({ cite, document: cite.document, goals: byUnit })),
    units: chapters.units,
    memberships: membershipsOf(plan),
    clusters: clusters.map(({ members: _, ...cluster }) => cluster),
    schemes: chapters.schemes,
    awards: chapters.awards,
    prizes: chapters.prizes,
    facts: chapters.facts,
    movements: chapters.movements,
    preferences: chapters.preferences,
    measures: chapters.measures,
    documents: chapters.documents,
    papers,
  });
}

/** Of each unit in which cluster it stands and when, so that a move is one change and not two. */
function membershipsOf({ clusters, units }: Plan) {
  return new Map(
    [...units.values()].map(({ id, name }) => [
      id,
      {
        name,
        in: new Map(
          clusters
            .flatMap((cluster) =>
              cluster.members
                .filter((one) => one.unit === id)
                .map(({ from, until }) => ({ cluster: cluster.id, from, until, cite: cluster.cite })),
            )
            .map((membership, at) => [String(at + 1), membership]),
        ),
      },
    ]),
  );
}
