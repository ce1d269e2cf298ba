import type { Leaf } from "../domain/award.js";
import type { Cite } from "../domain/basis.js";
import { Decimal } from "../domain/decimal.js";
import type { KnownFact } from "../domain/fact.js";
import type { Trace } from "../domain/judge.js";
import { type Ratio, ratio, roundRatio, timesRatio } from "../domain/ratio.js";
import { opposite, type Verdict } from "../domain/verdict.js";
import type { JudgedAward } from "./award-result.js";
import type { VoteResult } from "./council-vote.js";

/** A comparison as judged, with the article it stands on. */
export interface JudgedLeaf {
  readonly leaf: Leaf;
  readonly verdict: Verdict;
  readonly known: KnownFact | undefined;
  readonly cite: Cite;
}

/** A comparison that would have to come out otherwise (điều còn thiếu), and the least count that would be enough. */
export interface Need extends JudgedLeaf {
  /** True: it must come out as met; false: it stands under a "not". */
  readonly wanted: boolean;
  /** The least or the most that would do, and what there is; undefined where the comparison is no count. */
  readonly count:
    | { readonly enough: Decimal; readonly seen: Decimal | undefined; readonly of: Decimal | undefined }
    | undefined;
}

/** The comparisons that decide the verdict, in the law's order: those that fail, those that are open, or all that hold. */
export function decidingLeaves({ traces, verdict }: JudgedAward): readonly JudgedLeaf[] {
  return traces
    .filter(({ trace }) => trace.verdict === verdict)
    .flatMap(({ rule, trace }) => deciding(trace).map((one) => judgedLeaf(one, rule.cite)));
}

function deciding(trace: Trace): readonly Trace[] {
  const { criterion, verdict, children } = trace;
  if (criterion.kind === "leaf") return [trace];
  const alike = criterion.kind === "not" ? children : children.filter((one) => one.verdict === verdict);
  const oneIsEnough = criterion.kind === "any" && verdict === "met";
  return (oneIsEnough ? alike.slice(0, 1) : alike).flatMap(deciding);
}

/** The least that would have to be otherwise for the nominee to qualify; nothing where it does. */
export function leastEnough({ traces }: JudgedAward): readonly Need[] {
  return traces.flatMap(({ rule, trace }) => needs(trace, "met", rule.cite));
}

function needs(trace: Trace, wanted: "met" | "not_met", cite: Cite): readonly Need[] {
  const { criterion, verdict, children } = trace;
  if (verdict === wanted) return [];
  if (criterion.kind === "leaf") return [needOf(judgedLeaf(trace, cite), wanted === "met")];
  if (criterion.kind === "not")
    return children.flatMap((one) => needs(one, opposite(wanted) === "met" ? "met" : "not_met", cite));
  const each = children.map((one) => needs(one, wanted, cite));
  const everyOne = (criterion.kind === "all") === (wanted === "met");
  if (everyOne) return each.flat();
  // Evidence that is only missing is nearer than something that would have to be otherwise.
  const failing = (some: readonly Need[]) => some.filter((one) => one.verdict !== "unknown").length;
  return each.reduce((nearest, one) => {
    const closer = failing(one) - failing(nearest) || one.length - nearest.length;
    return closer < 0 ? one : nearest;
  });
}

function needOf(judged: JudgedLeaf, wanted: boolean): Need {
  return { ...judged, wanted, count: wanted ? countEnough(judged) : undefined };
}

/** Of a share the count over its own whole: 70 % of 10 people are 7; of a count the bound itself. */
function countEnough({ leaf, known }: JudgedLeaf): Need["count"] {
  const { by, to } = leaf;
  if (!(to instanceof Decimal)) return undefined;
  const value = known?.value;
  if (value?.type === "share") {
    const { numerator, denominator } = value.value;
    return { enough: boundOf(by, timesRatio(ratio(to), denominator)), seen: numerator, of: denominator };
  }
  if (value && value.type !== "count") return undefined;
  return { enough: boundOf(by, ratio(to)), seen: value?.value, of: undefined };
}

/** The whole number nearest to a bound that satisfies the comparison. */
function boundOf(by: Leaf["by"], bound: Ratio): Decimal {
  switch (by) {
    case "more_than":
      return roundRatio(bound, 0, "down").plus(1);
    case "less_than":
      return roundRatio(bound, 0, "up").minus(1);
    case "at_most":
      return roundRatio(bound, 0, "down");
    default:
      return roundRatio(bound, 0, "up");
  }
}

/** The fewest yes votes that would have been enough; undefined where no rule says how they are counted. */
export function votesEnough({ rule, share }: VoteResult): Decimal | undefined {
  if (!rule || !share) return undefined;
  return boundOf(rule.strict ? "more_than" : "at_least", timesRatio(rule.threshold, share.denominator));
}

function judgedLeaf(trace: Trace, cite: Cite): JudgedLeaf {
  const leaf = trace.criterion as Leaf;
  return { leaf, verdict: trace.verdict, known: trace.known, cite: leaf.cite ?? cite };
}
