import { type Award, type VoteBase, type VoteRule, voteRuleOn } from "../domain/award.js";
import type { IsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";
import { compareRatios, type Ratio, ratio } from "../domain/ratio.js";
import type { CouncilVote } from "../domain/registers/votes.js";
import type { RoundRegisters } from "../domain/registers.js";

/** How the council voted on a nominee for an award, counted over its base. */
export interface VoteResult {
  readonly vote: CouncilVote;
  /** Undefined where no rule says how it must be counted: then over all members. */
  readonly rule: VoteRule | undefined;
  readonly share: Ratio | undefined;
  /** Undefined where no threshold is known. */
  readonly passed: boolean | undefined;
}

/** The last vote up to a day; undefined where there was none. */
export function voteOn(registers: RoundRegisters, nominee: string, award: Award, day: IsoDate): VoteResult | undefined {
  const vote = registers.votes
    .filter((one) => one.nominee === nominee && one.award === award.id && one.on <= day)
    .reduce<CouncilVote | undefined>((last, one) => (last && last.on > one.on ? last : one), undefined);
  if (!vote) return undefined;
  const rule = voteRuleOn(award, vote.on);
  const share = voteShare(vote, rule?.base ?? "total");
  if (!rule || !share) return { vote, rule, share, passed: undefined };
  const order = compareRatios(share, rule.threshold);
  const isQuorate =
    rule.quorum === undefined || compareRatios(ratio(decimal(vote.present), decimal(vote.members)), rule.quorum) >= 0;
  const isEnough = isQuorate && (rule.strict ? order > 0 : order >= 0);
  // How it was voted may not be written down: then enough votes are not yet a pass.
  const isBallot = rule.ballot === undefined || (vote.ballot && vote.ballot === rule.ballot);
  return { vote, rule, share, passed: isEnough ? isBallot : false };
}

/** The yes votes over those who count; exact, undefined where nobody does. */
function voteShare(vote: CouncilVote, base: VoteBase): Ratio | undefined {
  const counted = {
    total: vote.members,
    present: vote.present,
    present_and_written: vote.present + vote.written,
  }[base];
  return counted === 0 ? undefined : ratio(decimal(vote.yes), decimal(counted));
}
