import type { Authority, Award, Leaf, Occasion, Preference, Quota, Rule } from "../domain/award.js";
import type { Basis, Cite } from "../domain/basis.js";
import type { Decimal } from "../domain/decimal.js";
import type { KnownFact } from "../domain/fact.js";
import type { Trace } from "../domain/judge.js";
import type { Hold } from "../domain/registers/holds.js";
import type { Verdict } from "../domain/verdict.js";
import type { VoteResult } from "./council-vote.js";
import type { DossierState } from "./dossier.js";
import type { JudgedNominee } from "./nominee.js";
import type { Prize } from "./prize.js";

/** How a nominee stands in the competition for places, or in the vote; undefined where nobody competes or votes. */
export const selections = ["selected", "not_selected", "tie_for_council", "awaits_vote", "no_quota_known"] as const;
export type Selection = (typeof selections)[number];

/** A comparison as judged, with the article it stands on (điều kiện). */
export interface Condition {
  readonly leaf: Leaf;
  readonly verdict: Verdict;
  readonly known: KnownFact | undefined;
  readonly cite: Cite;
  /** It is one of several of which one is enough. */
  readonly alternative: boolean;
}

/** A comparison that would have to come out otherwise (điều còn thiếu), and the least count that would be enough. */
export interface Need extends Condition {
  /** True: it must come out as met; false: it stands under a "not". */
  readonly wanted: boolean;
  /** The least or the most that would do, and what there is; undefined where the comparison is no count. */
  readonly count:
    | { readonly enough: Decimal; readonly seen: Decimal | undefined; readonly of: Decimal | undefined }
    | undefined;
}

/** A rule as judged, in each version that may apply; versions that disagree decide nothing. */
export interface JudgedRule {
  readonly id: string;
  readonly verdict: Verdict;
  readonly versions: readonly { readonly rule: Rule; readonly trace: Trace }[];
}

/** One nominee beside one award, by the law alone. */
export interface JudgedAward {
  readonly award: Award;
  readonly nominee: JudgedNominee;
  readonly occasion: Occasion;
  readonly rules: readonly JudgedRule[];
  /** The documents applied. */
  readonly under: readonly string[];
  readonly verdict: Verdict;
  readonly selection: Selection | undefined;
  /** The comparisons of all rules, in the law's order. */
  readonly conditions: readonly Condition[];
  /** Those that decide the verdict; none where something beside the law does, such as a hold. */
  readonly deciding: readonly Condition[];
  /** The least that would have to be otherwise for the nominee to qualify. */
  readonly lacking: readonly Need[];
  /** Facts without which the verdict stays open. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** How many may have an award, of how many (số lượng được xét). */
export interface QuotaResult {
  readonly quota: Quota;
  /** Undefined where the number it is a share of is not known. */
  readonly base: Decimal | undefined;
  /** "Không quá" is rounded down, on the exact base. */
  readonly limit: Decimal | undefined;
  readonly qualified: number;
}

/** One nominee beside one award, with what the registers hold about the candidacy. */
export interface AwardResult extends JudgedAward {
  /** While it lasts the verdict is open (đang xem xét), unless the law already says no. */
  readonly hold: Hold | undefined;
  readonly dossier: DossierState | undefined;
  readonly vote: VoteResult | undefined;
  /** The movement or the deed, where it is not the year's work. */
  readonly achievement: string | undefined;
  /** Who decides and proposes; undefined where the law found is silent. */
  readonly authority: Authority | undefined;
  /** Preferences of law and plan that hold for the nominee; never points. */
  readonly preferences: readonly Preference[];
  readonly quota: QuotaResult | undefined;
  /** Other commendations for the same achievement, of which one may be given. */
  readonly clashesWith: readonly Award[];
  readonly prize: Prize | undefined;
  /** Its rank in a block that a department or district runs and this tool did not rank, as its minutes say. */
  readonly subBlockRank: Decimal | undefined;
}
