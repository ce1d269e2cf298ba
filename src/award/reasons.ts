import type { Leaf } from "../domain/award.js";
import { Decimal } from "../domain/decimal.js";
import type { Trace } from "../domain/judge.js";
import { type Ratio, ratio, roundRatio, timesRatio } from "../domain/ratio.js";
import type { Verdict } from "../domain/verdict.js";
import type { Condition, JudgedRule, Need } from "./award-result.js";
import type { VoteResult } from "./council-vote.js";

/**
 * The comparisons that decide the verdict, in the law's order: those that fail, those that are open, or all that hold.
 * Where wordings of a rule disagree, what decides each of them keeps the verdict open.
 */
export function decidingConditions(
  rules: readonly JudgedRule[],
  verdict: Verdict,
  conditions: readonly Condition[],
): readonly Condition[] {
  const decide = new Set(
    rules
      .filter((rule) => rule.verdict === verdict)
      .flatMap(({ versions }) => versions.flatMap(({ trace }) => deciding(trace)).map((one) => one.criterion)),
  );
  return conditions.filter((one) => decide.has(one.leaf));
}

function deciding(trace: Trace): readonly Trace[] {
  const { criterion, verdict, children } = trace;
  if (criterion.kind === "leaf") return [trace];
  const alike = criterion.kind === "not" ? children : children.filter((one) => one.verdict === verdict);
  const oneIsEnough = criterion.kind === "any" && verdict === "met";
  return (oneIsEnough ? alike.slice(0, 1) : alike).flatMap(deciding);
}

/** The least that would have to be otherwise for the nominee to qualify; nothing where it does. */
export function leastEnough(rules: readonly JudgedRule[], conditions: readonly Condition[]): readonly Need[] {
  return rules
    .flatMap(({ versions }) => versions.flatMap(({ trace }) => needs(trace, "met")))
    .flatMap(({ leaf, wanted }) => {
      const own = conditions.find((one) => one.leaf === leaf);
      return own ? [{ ...own, wanted, count: wanted ? countEnough(own) : undefined }] : [];
    });
}

/** A comparison and how it must come out. */
interface Wanted {
  readonly leaf: Leaf;
  readonly verdict: Verdict;
  readonly wanted: boolean;
}

function needs({ criterion, verdict, children }: Trace, wanted: "met" | "not_met"): readonly Wanted[] {
  if (verdict === wanted) return [];
  if (criterion.kind === "leaf") return [{ leaf: criterion, verdict, wanted: wanted === "met" }];
  if (criterion.kind === "not") return children.flatMap((one) => needs(one, wanted === "met" ? "not_met" : "met"));
  const each = children.map((one) => needs(one, wanted));
  const everyOne = (criterion.kind === "all") === (wanted === "met");
  if (everyOne) return each.flat();
  // Evidence that is only missing is nearer than something that would have to be otherwise.
  const failing = (some: readonly Wanted[]) => some.filter((one) => one.verdict !== "unknown").length;
  return each.reduce((nearest, one) => {
    const closer = failing(one) - failing(nearest) || one.length - nearest.length;
    return closer < 0 ? one : nearest;
  });
}

/** Of a share the count over its own whole: 70 % of 10 people are 7; of a count the bound itself. */
function countEnough({ leaf, known }: Condition): Need["count"] {
  const { by, to, fact } = leaf;
  // Points have decimals, so that no whole number is the least of them.
  if (!(to instanceof Decimal) || fact === "total_points") return undefined;
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
