import { type Finding, finding } from "../domain/finding.js";
import type { ClusterMeeting } from "../domain/registers/scores.js";
import type { ClusterEvaluation, UnitEvaluation } from "../evaluate/evaluation.js";
import type { AwardResult } from "./award-result.js";
import type { Holding } from "./history.js";

/** Where a council passed whom the law's standards do not carry, with the first that stands against it. */
export function passedAgainstTheLaw(results: readonly AwardResult[]): readonly Finding[] {
  return results
    .filter((one) => one.vote?.passed === true && one.verdict !== "met")
    .map((one) => {
      const [against] = one.deciding;
      return finding("TD413", one.vote?.vote.place, {
        nominee: one.nominee.name,
        award: one.award.name,
        verdict: one.verdict,
        why: one.hold?.paper ?? against?.leaf.label ?? "",
      });
    });
}

/** Where a council has voted and no rule is known by which its votes could be counted. */
export function votedWithoutRule(results: readonly AwardResult[]): readonly Finding[] {
  return results
    .filter((one) => one.vote !== undefined && one.vote.passed === undefined)
    .map(({ nominee, award, vote }) =>
      finding("TD423", vote?.vote.place, {
        nominee: nominee.name,
        award: award.name,
        yes: String(vote?.vote.yes ?? ""),
        members: String(vote?.vote.members ?? ""),
      }),
    );
}

/** Where a decision has given, for the year judged, what the law's standards do not carry. */
export function decidedAgainstTheLaw(
  results: readonly AwardResult[],
  heldForTheYear: (nominee: string) => readonly Holding[],
): readonly Finding[] {
  return results
    .filter((one) => one.verdict === "not_met" && one.occasion === "year")
    .flatMap((one) => {
      const held = heldForTheYear(one.nominee.id).find(({ award }) => award === one.award.id);
      const [why] = one.deciding;
      if (!held) return [];
      return [
        finding("TD422", held.sources[0], {
          nominee: one.nominee.name,
          award: one.award.name,
          number: held.number,
          why: why?.leaf.label ?? "",
        }),
      ];
    });
}

/** Where a cluster voted highest for another unit than the one that leads by points. */
export function votedOtherwise(
  meetings: readonly ClusterMeeting[],
  clusters: readonly ClusterEvaluation[],
  units: readonly UnitEvaluation[],
): readonly Finding[] {
  return meetings.flatMap(({ cluster, votes, place }) => {
    const most = Math.max(...[...votes.values()].map((vote) => vote.yes));
    const favourites = [...votes].filter(([, vote]) => vote.yes === most).map(([unit]) => unit);
    const leader = units.find((unit) => unit.cluster === cluster && unit.rank === 1);
    if (!leader || favourites.length === 0 || favourites.includes(leader.unit)) return [];
    const nameOf = (id: string) => units.find((unit) => unit.unit === id)?.name ?? id;
    return [
      finding("TD414", place, {
        cluster: clusters.find((one) => one.cluster.id === cluster)?.cluster.name ?? cluster,
        leader: leader.name,
        favourites: favourites.map(nameOf).join(", "),
        yes: String(most),
      }),
    ];
  });
}
