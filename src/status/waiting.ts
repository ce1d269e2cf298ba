import { voteOn } from "../award/council-vote.js";
import { dossierOf } from "../award/dossier.js";
import { candidacies, nomineeOn } from "../award/nominee.js";
import { voteRuleOn } from "../domain/award.js";
import { daysBetween, type IsoDate } from "../domain/dates.js";
import type { Plan } from "../domain/plan.js";
import { holdsOn } from "../domain/registers/holds.js";
import type { RoundRegisters } from "../domain/registers.js";
import type { ClusterStatus, UnitProgress, Waiting } from "./round-status.js";

/** What is waited for of a cluster as a whole: papers of its units, its covenant, its scores, and our appraisal. */
export function clusterWaiting(
  cluster: Pick<ClusterStatus, "name" | "leader" | "covenant" | "scoresAreIn">,
  units: readonly UnitProgress[],
  asOf: IsoDate,
): readonly Waiting[] {
  const leader = cluster.leader ?? cluster.name;
  const papers = units.flatMap(({ name, papers }) =>
    papers
      .filter((one) => one.state === "overdue")
      .map((one) => wait("paper", name, name, asOf, { what: [one.paper], since: one.due, place: one.place })),
  );
  const reported = units.filter((unit) => reportOf(unit));
  const last = reported
    .flatMap((unit) => reportOf(unit)?.received ?? [])
    .sort()
    .at(-1);
  const needsScores = reported.some((unit) => unit.items.scored < unit.items.all);
  return [
    ...papers,
    ...(cluster.covenant === "not_signed" ? [wait("covenant", leader, cluster.name, asOf, {})] : []),
    ...(!cluster.scoresAreIn && needsScores ? [wait("scores", leader, cluster.name, asOf, { since: last })] : []),
    ...reported
      .filter((unit) => unit.items.appraised < unit.items.all && unit.items.scored === unit.items.all)
      .map((unit) => {
        const report = reportOf(unit);
        return wait("appraisal", undefined, unit.name, asOf, { since: report?.received, place: report?.place });
      }),
  ];
}

/** The last report that came in. */
function reportOf(unit: UnitProgress) {
  return unit.papers.filter(({ paper, received }) => paper.endsWith("_report") && received !== undefined).at(-1);
}

/** What is waited for of whoever is put forward, with the unit it is of. */
export function nomineeWaiting(
  plan: Plan,
  registers: RoundRegisters,
  asOf: IsoDate,
): readonly { readonly unit: string | undefined; readonly waiting: Waiting }[] {
  const named = (id: string) => nomineeOn(plan, registers, id, asOf);
  const ofDossiers = candidacies(registers).flatMap(({ nominee: id, award: awardId }) => {
    const [nominee, award] = [named(id), plan.awards.find((one) => one.id === awardId)];
    const hasDossier = registers.dossiers.some((line) => line.nominee === id && line.award === awardId);
    if (!nominee || !award || !hasDossier) return [];
    const about = `${nominee.name}: ${award.name}`;
    const dossier = dossierOf(registers, id, award);
    const sender = nominee.unit === undefined ? nominee.name : (plan.units.get(nominee.unit)?.name ?? nominee.name);
    const lacking = dossier?.missing ?? [];
    const lines: Waiting[] = [
      ...(lacking.length > 0
        ? [wait("dossier", sender, about, asOf, { what: lacking, place: dossier?.sources[0] })]
        : []),
      ...(dossier?.awaited ?? []).map((line) =>
        wait("consultation", line.consultation?.body, about, asOf, {
          since: line.consultation?.asked,
          place: line.place,
        }),
      ),
    ];
    const mustVote = voteRuleOn(award, asOf) && !voteOn(registers, id, award, asOf);
    if (dossier?.complete && mustVote) lines.push(wait("vote", "council", about, asOf, { place: dossier.sources[0] }));
    return lines.map((waiting) => ({ unit: nominee.unit, waiting }));
  });
  const onHold = registers.holds
    .filter((hold) => holdsOn(hold, asOf))
    .flatMap((hold) => {
      const nominee = named(hold.nominee);
      if (!nominee) return [];
      const waiting = wait("hold", hold.paper, nominee.name, asOf, {
        what: hold.reason ? [hold.reason] : [],
        since: hold.since,
        place: hold.place,
      });
      return [{ unit: nominee.unit, waiting }];
    });
  return [...ofDossiers, ...onHold];
}

function wait(
  kind: Waiting["kind"],
  on: string | undefined,
  about: string,
  asOf: IsoDate,
  more: Partial<Pick<Waiting, "what" | "since" | "place">>,
): Waiting {
  const { what = [], since, place } = more;
  return { kind, on, about, what, since, days: since === undefined ? undefined : daysBetween(since, asOf), place };
}
