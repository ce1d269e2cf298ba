import { type Basis, weakestBasis } from "../domain/basis.js";
import { decimal } from "../domain/decimal.js";
import { type FactDefinition, type Facts, factsOfWork, type KnownFact } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Place } from "../domain/place.js";
import { compareRatios, ratio, WHOLE } from "../domain/ratio.js";
import { allOf, type Verdict } from "../domain/verdict.js";
import type { ClusterEvaluation, TargetResult, UnitEvaluation } from "../evaluate/evaluation.js";

/** Shares of the members: a count of those who, over the count of all. */
const memberShares = [
  { fact: "members_completing_duty_share", part: "members_completing_duty" },
  { fact: "members_advanced_share", part: "members_advanced" },
  { fact: "members_women_share", part: "members_women" },
] as const;

const ALL_MEMBERS = "members_total";

/** What the evaluation knows of a unit's work besides what it reported. */
const workFacts = [...factsOfWork, "total_points"] as const;

/** The reported facts without which a derived one stays unknown. */
export function reportedBehind(fact: string): readonly string[] {
  const share = memberShares.find((one) => one.fact === fact);
  return share ? [share.part, ALL_MEMBERS] : [fact];
}

/** Shares, exact, of the counts that are known. A part larger than its whole is not used. */
export function memberShareFacts(
  facts: Facts,
  unitName: string,
  definitions: ReadonlyMap<string, FactDefinition>,
): { readonly derived: Facts; readonly findings: readonly Finding[] } {
  const derived = new Map<string, KnownFact>();
  const findings: Finding[] = [];
  const total = facts.get(ALL_MEMBERS);
  const nameOf = (fact: string) => definitions.get(fact)?.name ?? fact;
  for (const { fact, part } of memberShares) {
    const counted = facts.get(part);
    if (total?.value.type !== "count" || counted?.value.type !== "count" || total.value.value.lte(0)) continue;
    const share = ratio(counted.value.value, total.value.value);
    if (compareRatios(share, WHOLE) > 0) {
      const args = {
        part: nameOf(part),
        whole: nameOf(ALL_MEMBERS),
        count: counted.value.value.toString(),
        total: total.value.value.toString(),
      };
      findings.push(finding("TD406", counted.sources[0], { unit: unitName, ...args }));
      continue;
    }
    const orMore = counted.value.orMore ? { orMore: true } : {};
    derived.set(fact, { ...counted, value: { type: "share", value: share, ...orMore } });
  }
  return { derived, findings };
}

/** Facts that follow from the unit's work, its targets and its place in its cluster. */
export function evaluationFacts(
  unit: UnitEvaluation,
  cluster: Pick<ClusterEvaluation, "scheme" | "places"> | undefined,
): Facts {
  const concerned = unit.targets.filter((target) => target.verdict !== "not_applicable");
  const basis = weakestBasis(concerned.map((target): Basis => target.basis));
  const facts = new Map<string, KnownFact>(workFacts.flatMap((fact) => entryOf(unit.facts, fact)));
  const put = (fact: string, value: KnownFact["value"] | undefined, rests: Basis, sources: readonly Place[] = []) => {
    if (value) facts.set(fact, { value, sources, basis: rests });
  };
  const allMet = targetsAllMet(concerned);
  const missed = concerned.filter(({ verdict }) => verdict === "not_met").flatMap(({ place }) => place ?? []);
  put(
    "targets_all_met",
    allMet === "unknown" ? undefined : { type: "boolean", value: allMet === "met" },
    basis,
    missed,
  );
  const deciding = concerned.filter((target) => target.decides);
  const settled = deciding.length > 0 && deciding.every((target) => target.verdict !== "unknown");
  const exceeded = decimal(deciding.filter((target) => target.exceeded).length);
  // What was passed stays passed, whatever else is still open.
  const isCount = settled || exceeded.gt(0);
  put("targets_exceeded", isCount ? { type: "count", value: exceeded, orMore: !settled } : undefined, basis);
  const ranked = unit.rankFrom !== undefined || unit.gate === "not_met";
  const assessed = unit.cluster === undefined ? false : ranked ? true : undefined;
  put("assessed_in_cluster", assessed === undefined ? undefined : { type: "boolean", value: assessed }, "read");
  const commended = cluster ? rankCommended(unit, cluster) : false;
  const rankBasis = weakestBasis([
    ...(cluster?.places ?? []).map((one): Basis => one.cite.basis),
    ...unit.items.map((item) => item.basis),
  ]);
  put("rank_commended", commended === undefined ? undefined : { type: "boolean", value: commended }, rankBasis);
  return facts;
}

function entryOf(facts: Facts, fact: string): readonly (readonly [string, KnownFact])[] {
  const known = facts.get(fact);
  return known ? [[fact, known]] : [];
}

/**
 * All targets that concern the unit, together. A goal that only the report names leaves the answer open, since a unit
 * does not set its own goal; a target whose reading is unclear never decides against the unit by itself, and at
 * least one other must speak for it.
 */
function targetsAllMet(concerned: readonly TargetResult[]): Verdict {
  if (!concerned.some((target) => target.decides)) return "unknown";
  return allOf(
    concerned.map((target): Verdict => {
      if (target.verdict === "not_applicable") return "met";
      if (target.decides) return target.verdict;
      return target.goalFrom !== "reported" && target.verdict === "met" ? "met" : "unknown";
    }),
  );
}

/** Whether the rank, or every rank that is still possible, is one that the scheme commends. */
function rankCommended(
  unit: UnitEvaluation,
  { scheme, places }: Pick<ClusterEvaluation, "scheme" | "places">,
): boolean | undefined {
  if (unit.gate === "not_met") return false;
  const { rankFrom, rankTo } = unit;
  if (rankFrom === undefined || rankTo === undefined) return undefined;
  const possible = Array.from({ length: rankTo - rankFrom + 1 }, (_, index) => rankFrom + index);
  const commended = possible.filter((rank) => places.some((one) => one.rank === rank));
  // Who may yet be shut out is commended for certain by no rank.
  if (unit.gate === "unknown" && commended.length > 0) return undefined;
  if (commended.length === possible.length) return true;
  const mayPassDown = scheme.whenHolderFails.place === "pass_down";
  return commended.length === 0 && !mayPassDown ? false : undefined;
}
