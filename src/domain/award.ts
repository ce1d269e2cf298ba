import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { Decimal } from "./decimal.js";
import type { TextPlace } from "./place.js";
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
  readonly kind: "title" | "commendation";
  readonly for: readonly NomineeKind[];
  /** `rank`: units of a cluster compete for it; `none`: whoever qualifies. */
  readonly competition: "rank" | "none";
  readonly rules: readonly Rule[];
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
