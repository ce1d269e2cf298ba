import type { AwardResult, QuotaResult } from "../../award/award-result.js";
import type { VoteResult } from "../../award/council-vote.js";
import { placeText } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { TraceDocument } from "../json-schema/trace.js";
import { citeOf, fraction, nodeOf, textOf } from "./trace-values.js";

type AwardTrace = TraceDocument["awards"][number];

/** One nominee beside one award: its rules as judged, and all that selects it. */
export function awardTrace(plan: Plan, one: AwardResult): AwardTrace {
  const { award } = one;
  return {
    award: award.id,
    name: award.name,
    nominee: { ...one.nominee, unit: one.nominee.unit ?? null },
    occasion: one.occasion,
    achievement: one.achievement ?? null,
    competition: award.competition,
    votesNeeded: award.votes.length > 0,
    rules: one.rules.map(({ id, versions }) => ({
      id,
      versions: versions.map(({ rule, trace }) => ({
        from: rule.from,
        text: rule.text,
        cite: citeOf(plan, rule.cite),
        rule: nodeOf(plan, trace, rule.cite),
      })),
    })),
    hold: one.hold ? { paper: one.hold.paper, cell: placeText(one.hold.place) } : null,
    vote: one.vote ? voteTrace(plan, one.vote) : null,
    quota: one.quota ? quotaTrace(plan, one.quota) : null,
    subBlockRank: textOf(one.subBlockRank),
    verdict: one.verdict,
    selection: one.selection ?? null,
    deciding: one.deciding.map(({ leaf, cite }) => ({ label: leaf.label, cite: citeOf(plan, cite) })),
    enough: one.lacking.map(({ leaf, wanted, count }) => ({
      label: leaf.label,
      fact: leaf.fact,
      wanted,
      enough: textOf(count?.enough),
      seen: textOf(count?.seen),
      of: textOf(count?.of),
    })),
  };
}

function voteTrace(plan: Plan, { vote, rule, passed }: VoteResult): NonNullable<AwardTrace["vote"]> {
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
    cell: placeText(place),
  };
}

function quotaTrace(plan: Plan, { quota, base }: QuotaResult): NonNullable<AwardTrace["quota"]> {
  const { share, of, within, cite } = quota;
  return { share: fraction(share), of, base: textOf(base), within, cite: citeOf(plan, cite) };
}
