import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { Decimal } from "./decimal.js";
import type { TextPlace } from "./place.js";
import type { Ratio } from "./ratio.js";
import type { DossierPaper } from "./registers/dossiers.js";
import type { Verdict } from "./verdict.js";

export const nomineeKinds = ["collective", "individual", "household", "enterprise", "organisation"] as const;
export type NomineeKind = (typeof nomineeKinds)[number];

/** Comparisons a leaf can make; `is` and `one_of` on booleans and choices, the others on counts and shares. */
const comparisons = ["is", "one_of", "at_least", "at_most", "more_than", "less_than"] as const;
export type Comparison = (typeof comparisons)[number];

export type Operand = boolean | string | readonly string[] | Decimal;

/** One comparison on one fact, with the law's own sentence. */
export interface Leaf {
  readonly kind: "leaf";
  readonly label: string;
  readonly fact: string;
  readonly by: Comparison;
  readonly to: Operand;
  /** Where the leaf is known otherwise than its article as a whole. */
  readonly cite: Cite | undefined;
}

/** A criterion (tiêu chuẩn) is a tree: all, any, not, and comparisons as its leaves. */
export type Criterion =
  | Leaf
  | { readonly kind: "all"; readonly of: readonly Criterion[] }
  | { readonly kind: "any"; readonly of: readonly Criterion[] }
  | { readonly kind: "not"; readonly of: Criterion };

/** One provision's criterion from a day on; versions of the same rule share its id, and the latest counts. */
export interface Rule {
  readonly id: string;
  readonly from: IsoDate;
  /** The article in short, what a jurist compares. */
  readonly text: string;
  readonly cite: Cite;
  /** Undefined: repealed from that day. */
  readonly criterion: Criterion | undefined;
}

export const ballotKinds = ["secret", "open"] as const;
export type Ballot = (typeof ballotKinds)[number];

/** Over whom a vote is counted: all members, those present, or those present and the absent who voted in writing. */
export const voteBases = ["total", "present", "present_and_written"] as const;
export type VoteBase = (typeof voteBases)[number];

/** How a council must vote on an award (bỏ phiếu, biểu quyết) from a day on; the latest rule counts. */
export interface VoteRule {
  readonly from: IsoDate;
  readonly ballot: Ballot | undefined;
  readonly threshold: Ratio;
  /** True: more than the threshold; false: at least. */
  readonly strict: boolean;
  readonly base: VoteBase;
  readonly cite: Cite;
}

/** What papers a dossier needs (thành phần hồ sơ). */
export interface DossierRule {
  readonly papers: readonly DossierPaper[];
  readonly cite: Cite;
}

export interface AwardExample {
  readonly name: string;
  readonly decidedOn: IsoDate;
  readonly facts: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
  readonly place: TextPlace;
}

/** A title (danh hiệu thi đua) or a commendation (hình thức khen thưởng). */
export interface Award {
  readonly id: string;
  readonly name: string;
  /** Other names under which lists have it. */
  readonly aliases: readonly string[];
  readonly kind: "title" | "commendation";
  readonly for: readonly NomineeKind[];
  /** `rank`: units of a cluster compete for it; `none`: whoever qualifies. */
  readonly competition: "rank" | "none";
  readonly rules: readonly Rule[];
  readonly votes: readonly VoteRule[];
  readonly dossier: DossierRule | undefined;
  readonly notModelled: readonly string[];
  readonly examples: readonly AwardExample[];
}

/** The rules in force on a day: of each id the latest version, repealed ones left out, in the order written. */
export function rulesOn(award: Award, day: IsoDate): readonly Rule[] {
  const latest = new Map<string, Rule>();
  for (const rule of award.rules) {
    const known = latest.get(rule.id);
    if (rule.from <= day && (!known || known.from <= rule.from)) latest.set(rule.id, rule);
  }
  return [...latest.values()].filter((rule) => rule.criterion !== undefined);
}

/** The comparisons of an award's rules, whatever the day, that ask for one fact. */
export function leavesNaming(award: Award, fact: string): readonly Leaf[] {
  const leaves = (criterion: Criterion): readonly Leaf[] => {
    switch (criterion.kind) {
      case "leaf":
        return criterion.fact === fact ? [criterion] : [];
      case "not":
        return leaves(criterion.of);
      default:
        return criterion.of.flatMap(leaves);
    }
  };
  return award.rules.flatMap((rule) => (rule.criterion ? leaves(rule.criterion) : []));
}

/** How a council must vote on the award on a day; undefined where no rule is known. */
export function voteRuleOn(award: Award, day: IsoDate): VoteRule | undefined {
  return award.votes
    .filter((rule) => rule.from <= day)
    .reduce<VoteRule | undefined>((latest, rule) => (latest && latest.from > rule.from ? latest : rule), undefined);
}
