import type { NomineeKind } from "../domain/award.js";
import type { Basis, Cite } from "../domain/basis.js";
import type { FactValue } from "../domain/fact.js";
import type { Place } from "../domain/place.js";
import type { Verdict } from "../domain/verdict.js";

/** How a nominee stands in the competition for places; undefined where nobody competes. */
export type Selection = "selected" | "not_selected" | "tie_for_council" | "awaits_vote" | "no_quota_known";

/** A leaf of the criterion as judged, in the law's order. */
export interface Condition {
  readonly label: string;
  readonly fact: string;
  readonly verdict: Verdict;
  readonly seen: FactValue | undefined;
  readonly place: Place | undefined;
  readonly cite: Cite;
}

/** One nominee beside one award. */
export interface AwardResult {
  readonly award: string;
  readonly name: string;
  readonly kind: "title" | "commendation";
  readonly nominee: { readonly kind: NomineeKind; readonly id: string; readonly name: string; readonly unit: string };
  /** The documents applied. */
  readonly under: readonly string[];
  readonly verdict: Verdict;
  readonly selection: Selection | undefined;
  readonly conditions: readonly Condition[];
  /** Facts without which the verdict stays open. */
  readonly missing: readonly string[];
  readonly basis: Basis;
  readonly notModelled: readonly string[];
}
