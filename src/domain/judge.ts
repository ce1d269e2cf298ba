import type { Comparison, Criterion, Operand } from "./award.js";
import { Decimal, decimal } from "./decimal.js";
import type { Facts, FactValue, KnownFact } from "./fact.js";
import { compareRatios, ratio } from "./ratio.js";
import { allOf, anyOf, opposite, type Verdict } from "./verdict.js";

/** The criterion with the verdict and the evidence beside each node. */
export interface Trace {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly known: KnownFact | undefined;
  readonly children: readonly Trace[];
}

/**
 * Judge a criterion (tiêu chuẩn) against the known facts, in Kleene's three-valued logic: a missing fact makes the
 * verdict `unknown` unless the other branches already decide it. Every branch is judged, so that all gaps show at once.
 */
export function judge(criterion: Criterion, facts: Facts): Trace {
  switch (criterion.kind) {
    case "leaf": {
      const known = facts.get(criterion.fact);
      const verdict = known ? compare(known.value, criterion.by, criterion.to) : "unknown";
      return { criterion, verdict, known, children: [] };
    }
    case "not": {
      const child = judge(criterion.of, facts);
      return { criterion, verdict: opposite(child.verdict), known: undefined, children: [child] };
    }
    case "all": {
      const children = criterion.of.map((one) => judge(one, facts));
      return { criterion, verdict: allOf(children.map((one) => one.verdict)), known: undefined, children };
    }
    case "any": {
      const children = criterion.of.map((one) => judge(one, facts));
      return { criterion, verdict: anyOf(children.map((one) => one.verdict)), known: undefined, children };
    }
  }
}

/** What a known value says; of a count or share known only as "at least so many" some comparisons stay open. */
function compare(value: FactValue, by: Comparison, to: Operand): Verdict {
  const asKnown = holds(value, by, to) ? "met" : "not_met";
  if (!("orMore" in value) || !value.orMore) return asKnown;
  const settled = asKnown === (by === "at_most" || by === "less_than" ? "not_met" : "met");
  return settled ? asKnown : "unknown";
}

/** Exact comparison; loading has made sure that the operand fits the fact's type. */
function holds(value: FactValue, by: Comparison, to: Operand): boolean {
  if (value.type === "boolean") return value.value === to;
  if (value.type === "choice") return Array.isArray(to) ? to.includes(value.value) : value.value === to;
  const seen = value.type === "share" ? value.value : ratio(value.value);
  const order = compareRatios(seen, ratio(to instanceof Decimal ? to : decimal(String(to))));
  switch (by) {
    case "at_least":
      return order >= 0;
    case "at_most":
      return order <= 0;
    case "more_than":
      return order > 0;
    case "less_than":
      return order < 0;
    default:
      return order === 0;
  }
}
