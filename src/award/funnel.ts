import { type Award, type Criterion, leavesOfCriterion } from "../domain/award.js";
import type { Cite } from "../domain/basis.js";
import type { Trace } from "../domain/judge.js";
import type { AwardResult, JudgedAward } from "./award-result.js";

/** A condition of an award, and how many of those still in it stopped or left open. */
export interface FunnelStep {
  /** The condition's own sentence; of alternatives, all of theirs. */
  readonly labels: readonly string[];
  readonly cite: Cite;
  /** Those who were still in and do not meet it. */
  readonly removed: number;
  /** Those who were still in and of whom it is not known. */
  readonly open: number;
  /** Those who are still in after it. */
  readonly left: number;
}

/** How the nominees of one award become fewer, condition by condition (phễu xét chọn). */
export interface Funnel {
  readonly award: Award;
  readonly judged: number;
  readonly steps: readonly FunnelStep[];
  readonly met: number;
  readonly unknown: number;
  /** Of the open ones, those that meet every condition and are on hold. */
  readonly held: number;
  /** Selected among those that compete; undefined where nobody competes or votes. */
  readonly selected: number | undefined;
}

/** The funnel of each award, in the order of the results. Conditions stand in the law's order; one is removed once. */
export function funnels(results: readonly AwardResult[]): readonly Funnel[] {
  return [...new Set(results.map((one) => one.award))].map((award) => {
    const own = results.filter((one) => one.award === award);
    const count = (verdict: AwardResult["verdict"]) => own.filter((one) => one.verdict === verdict).length;
    return {
      award,
      judged: own.length,
      steps: stepsOf(own),
      met: count("met"),
      unknown: count("unknown"),
      held: own.filter(isOnlyHeld).length,
      selected: own.some((one) => one.selection !== undefined)
        ? own.filter((one) => one.selection === "selected").length
        : undefined,
    };
  });
}

function isOnlyHeld({ hold, rules, verdict }: AwardResult): boolean {
  return hold !== undefined && verdict === "unknown" && rules.every((rule) => rule.verdict === "met");
}

/** A part of an award's rules that must hold, as judged for a nominee. */
interface Part {
  readonly key: string;
  readonly labels: readonly string[];
  readonly cite: Cite;
  readonly verdict: Trace["verdict"];
}

function stepsOf(results: readonly JudgedAward[]): readonly FunnelStep[] {
  const through = results.map((result) => new Map(partsOf(result).map((one) => [one.key, one])));
  const all = new Map(through.flatMap((one) => [...one]));
  let still = through;
  return [...all.values()].map(({ key, labels, cite }) => {
    const at = (verdict: Trace["verdict"]) => still.filter((one) => one.get(key)?.verdict === verdict).length;
    const [removed, open] = [at("not_met"), at("unknown")];
    still = still.filter((one) => one.get(key)?.verdict !== "not_met");
    return { labels, cite, removed, open, left: still.length };
  });
}

/**
 * The parts that must all hold: the branches of a rule that is an `all`, else the rule as a whole. Versions of which it
 * is not known which applies are one part, and remove only whom both do.
 */
function partsOf({ rules }: JudgedAward): readonly Part[] {
  return rules.flatMap(({ id, verdict, versions }): readonly Part[] => {
    const [first] = versions;
    if (!first) return [];
    const { rule, trace } = first;
    const key = `${id} ${versions.map((one) => one.rule.from + one.rule.text).join(" ")}`;
    if (versions.length > 1) {
      const labels = [...new Set(versions.flatMap((one) => labelsOf(one.trace.criterion)))];
      return [{ key, labels, cite: rule.cite, verdict }];
    }
    const parts = trace.criterion.kind === "all" ? trace.children : [trace];
    return parts.map((part, at) => ({
      key: `${key} ${at}`,
      labels: labelsOf(part.criterion),
      cite: (part.criterion.kind === "leaf" ? part.criterion.cite : undefined) ?? rule.cite,
      verdict: part.verdict,
    }));
  });
}

function labelsOf(criterion: Criterion): readonly string[] {
  return leavesOfCriterion(criterion).map((leaf) => leaf.label);
}
