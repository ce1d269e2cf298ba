import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { Decimal } from "./decimal.js";
import type { DossierPaper } from "./dossier-paper.js";
import type { TextPlace } from "./place.js";
import type { Ratio } from "./ratio.js";
import type { Verdict } from "./verdict.js";

export const nomineeKinds = ["collective", "individual", "household", "enterprise", "organisation"] as const;
export type NomineeKind = (typeof nomineeKinds)[number];

/** Comparisons a leaf can make; `is` and `one_of` on booleans and choices, the others on counts and shares. */
export const comparisons = ["is", "one_of", "at_least", "at_most", "more_than", "less_than"] as const;
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

/** What an award is given for: the year's work, a movement by theme or period (chuyên đề, theo đợt), a sudden deed. */
export const occasions = ["year", "thematic", "sudden"] as const;
export type Occasion = (typeof occasions)[number];

/** Something that holds from a day on; `mayApplyUntil`: it may still have applied after a later one came. */
export interface Dated {
  readonly from: IsoDate;
  readonly mayApplyUntil?: IsoDate | undefined;
}

/** What holds on a day: the latest, beside it any that may still apply, and others of the same day. */
export function holdingOn<T extends Dated>(versions: readonly T[], day: IsoDate): readonly T[] {
  const begun = versions.filter((one) => one.from <= day);
  const last = begun.reduce((latest, one) => (one.from > latest ? one.from : latest), "");
  return begun.filter((one) => one.from === last || (one.mayApplyUntil !== undefined && day <= one.mayApplyUntil));
}

/**
 * One provision's criterion from a day on; versions of the same rule share its id, and the latest counts. Two of one day
 * are two wordings that are both found, and where they disagree nothing is decided.
 */
export interface Rule extends Dated {
  readonly id: string;
  /** The kinds of nominee and the occasions that it is about. */
  readonly for: readonly NomineeKind[];
  readonly occasions: readonly Occasion[];
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
export interface VoteRule extends Dated {
  readonly body: "council" | "cluster";
  readonly ballot: Ballot | undefined;
  readonly threshold: Ratio;
  /** True: more than the threshold; false: at least. */
  readonly strict: boolean;
  readonly base: VoteBase;
  /** The least share of all members who must be present for the meeting to count. */
  readonly quorum: Ratio | undefined;
  readonly cite: Cite;
}

/** The level whose fund pays and whose office keeps the papers. */
export const authorityLevels = ["unit", "district", "province", "central"] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** Who decides on an award and who proposes it (thẩm quyền). */
export interface Authority extends Dated {
  readonly level: AuthorityLevel;
  readonly decides: string;
  readonly proposes: string | undefined;
  readonly for: readonly NomineeKind[];
  readonly cite: Cite;
}

/** What a share of a quota is taken of. */
export const quotaBases = ["holders", "meeting", "headcount", "remaining"] as const;
export type QuotaBase = (typeof quotaBases)[number];

/**
 * How many may have an award at most (không quá): a share of those who hold or meet another award, of a unit's headcount,
 * or of the members that are left, always rounded down.
 */
export interface Quota extends Dated {
  readonly share: Ratio;
  readonly of: QuotaBase;
  /** The other award, for holders and meeting. */
  readonly award: string | undefined;
  readonly within: "unit" | "round";
  readonly cite: Cite;
}

/** A rule of reading that is no comparison, such as which leave counts as work; shown beside the award. */
export interface AwardNote extends Dated {
  /** Its last day; undefined: as long as the award is given. */
  readonly until?: IsoDate | undefined;
  readonly text: string;
  readonly cite: Cite;
}

/** Whom law or plan prefer (ưu tiên) where several qualify; shown beside the verdict, never points. */
export interface Preference extends Dated {
  readonly id: string;
  readonly label: string;
  readonly for: readonly NomineeKind[];
  readonly criterion: Criterion;
  readonly cite: Cite;
}

/** A movement by theme (phong trào thi đua theo chuyên đề) that awards can be given for. */
export interface Movement {
  readonly id: string;
  readonly name: string;
  readonly cite: Cite;
}

/** What papers a dossier needs (thành phần hồ sơ). */
export interface DossierRule {
  readonly papers: readonly DossierPaper[];
  readonly cite: Cite;
}

export interface AwardExample {
  readonly name: string;
  readonly kind: NomineeKind;
  readonly occasion: Occasion;
  readonly decidedOn: IsoDate;
  readonly facts: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
  /** The rules of the file that holds the example; what others add later does not concern it. */
  readonly rules: readonly Rule[];
  readonly place: TextPlace;
}

/** A count of votes and what it comes to; run by `thidua check`. */
export interface VoteExample {
  readonly name: string;
  readonly on: IsoDate;
  readonly members: number;
  readonly present: number;
  readonly written: number;
  readonly yes: number;
  readonly ballot: Ballot | undefined;
  /** `unknown`: no rule of that day says how the votes are counted. */
  readonly passes: "yes" | "no" | "unknown";
  readonly place: TextPlace;
}

/** A number of which a quota is a share, and how many that allows; run by `thidua check`. */
export interface QuotaExample {
  readonly name: string;
  readonly decidedOn: IsoDate;
  readonly of: number;
  readonly atMost: number;
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
  /** Members of clusters are not judged for it unless a register puts them forward. */
  readonly onlyWhenPutForward: boolean;
  readonly rules: readonly Rule[];
  readonly votes: readonly VoteRule[];
  readonly dossier: DossierRule | undefined;
  readonly authorities: readonly Authority[];
  readonly quotas: readonly Quota[];
  readonly notes: readonly AwardNote[];
  readonly notModelled: readonly string[];
  readonly examples: readonly AwardExample[];
  readonly voteExamples: readonly VoteExample[];
  readonly quotaExamples: readonly QuotaExample[];
}

/**
 * The rules that hold on a day for a kind of nominee and an occasion: of each id the latest version, or several where
 * more than one could apply; repealed ones left out, in the order written.
 */
export function rulesOn(
  award: Award,
  day: IsoDate,
  kind?: NomineeKind,
  occasion?: Occasion,
): readonly (readonly Rule[])[] {
  const ids = [...new Set(award.rules.map((rule) => rule.id))];
  return ids
    .map((id) => {
      const versions = award.rules.filter(
        (rule) =>
          rule.id === id &&
          (kind === undefined || rule.for.includes(kind)) &&
          (occasion === undefined || rule.occasions.includes(occasion)),
      );
      return holdingOn(versions, day).filter((rule) => rule.criterion !== undefined);
    })
    .filter((versions) => versions.length > 0);
}

/** The comparisons of a criterion, in the law's order. */
export function leavesOfCriterion(criterion: Criterion): readonly Leaf[] {
  switch (criterion.kind) {
    case "leaf":
      return [criterion];
    case "not":
      return leavesOfCriterion(criterion.of);
    default:
      return criterion.of.flatMap(leavesOfCriterion);
  }
}

/** The comparisons of an award's rules, whatever the day, that ask for one fact. */
export function leavesNaming(award: Award, fact: string): readonly Leaf[] {
  return award.rules
    .flatMap(({ criterion }) => (criterion ? leavesOfCriterion(criterion) : []))
    .filter((leaf) => leaf.fact === fact);
}

/** Who decides on the award for a kind of nominee on a day; undefined where the law found is silent. */
export function authorityOn(award: Award, kind: NomineeKind, day: IsoDate): Authority | undefined {
  const own = award.authorities.filter((one) => one.for.includes(kind));
  return holdingOn(own, day)[0];
}

/** The rules of reading that hold on a day. */
export function notesOn(award: Award, day: IsoDate): readonly AwardNote[] {
  return award.notes.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
}

/** How a council must vote on the award on a day; undefined where no rule is known. */
export function voteRuleOn(award: Award, day: IsoDate): VoteRule | undefined {
  return holdingOn(award.votes, day).at(-1);
}
