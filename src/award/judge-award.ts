import { type Award, type Occasion, rulesOn } from "../domain/award.js";
import { type Basis, type Cite, weakestBasis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Facts } from "../domain/fact.js";
import { judge, type Trace } from "../domain/judge.js";
import { agreed, allOf } from "../domain/verdict.js";
import type { Condition, JudgedAward, JudgedRule } from "./award-result.js";
import { reportedBehind } from "./derived-facts.js";
import type { JudgedNominee } from "./nominee.js";
import { decidingConditions, leastEnough } from "./reasons.js";

/**
 * Judge one nominee for one award under the law of a day: all rules that hold, every condition with what was seen.
 * Where two versions of a rule could apply and disagree, it decides nothing. Who is selected among those that qualify
 * is not decided here.
 */
export function judgeAward(
  award: Award,
  nominee: JudgedNominee,
  occasion: Occasion,
  facts: Facts,
  day: IsoDate,
): JudgedAward {
  const rules = rulesOn(award, day, nominee.kind, occasion).map((versions): JudgedRule => {
    const judged = versions.flatMap((rule) => (rule.criterion ? [{ rule, trace: judge(rule.criterion, facts) }] : []));
    return { id: versions[0]?.id ?? "", verdict: agreed(judged.map((one) => one.trace.verdict)), versions: judged };
  });
  const conditions = rules
    .flatMap((one) => one.versions)
    .flatMap(({ rule, trace }) => conditionsIn(trace, rule.cite, false));
  const verdict = rules.length === 0 ? "unknown" : allOf(rules.map((one) => one.verdict));
  const open = verdict === "unknown" ? conditions.filter((one) => one.verdict === "unknown") : [];
  const unknown = open.flatMap(({ leaf }) => reportedBehind(leaf.fact)).filter((fact) => isLacking(facts, fact));
  return {
    award,
    nominee,
    occasion,
    rules,
    under: [...new Set(conditions.map((one) => one.cite.document))],
    verdict,
    selection: undefined,
    conditions,
    deciding: decidingConditions(rules, verdict, conditions),
    lacking: leastEnough(rules, conditions),
    missing: [...new Set(unknown)],
    basis: weakestBasis([
      ...conditions.map((one): Basis => one.cite.basis),
      ...conditions.flatMap(({ known }) => known?.basis ?? []),
    ]),
  };
}

function conditionsIn({ criterion, verdict, known, children }: Trace, cite: Cite, alternative: boolean): Condition[] {
  if (criterion.kind === "leaf")
    return [{ leaf: criterion, verdict, known, cite: criterion.cite ?? cite, alternative }];
  return children.flatMap((one) => conditionsIn(one, cite, alternative || criterion.kind === "any"));
}

/** Not known, or only as "at least so many". */
function isLacking(facts: Facts, fact: string): boolean {
  const value = facts.get(fact)?.value;
  return value === undefined || ("orMore" in value && value.orMore === true);
}
