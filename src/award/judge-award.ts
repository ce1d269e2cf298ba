import { type Award, type Occasion, rulesOn } from "../domain/award.js";
import { type Basis, weakestBasis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Facts } from "../domain/fact.js";
import { judge, leavesOf } from "../domain/judge.js";
import { agreed, allOf } from "../domain/verdict.js";
import type { Condition, JudgedAward } from "./award-result.js";
import { reportedBehind } from "./derived-facts.js";
import type { JudgedNominee } from "./nominee.js";

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
  const rules = rulesOn(award, day, nominee.kind, occasion).map((versions) =>
    versions.flatMap((rule) => (rule.criterion ? [{ rule, trace: judge(rule.criterion, facts) }] : [])),
  );
  const judged = rules.flat();
  const leaves = judged.flatMap(({ rule, trace }) => leavesOf(trace).map((leaf) => ({ rule, leaf })));
  const conditions = leaves.map(
    ({ rule, leaf }): Condition => ({
      label: leaf.criterion.label,
      fact: leaf.criterion.fact,
      verdict: leaf.verdict,
      seen: leaf.known?.value,
      place: leaf.known?.place,
      sources: leaf.known?.sources ?? (leaf.known?.place ? [leaf.known.place] : []),
      cite: leaf.criterion.cite ?? rule.cite,
    }),
  );
  const verdict =
    rules.length === 0 ? "unknown" : allOf(rules.map((versions) => agreed(versions.map((one) => one.trace.verdict))));
  const open = verdict === "unknown" ? conditions.filter((condition) => condition.verdict === "unknown") : [];
  const lacking = open.flatMap((condition) => reportedBehind(condition.fact)).filter((fact) => isLacking(facts, fact));
  return {
    award: award.id,
    name: award.name,
    kind: award.kind,
    nominee,
    occasion,
    traces: judged,
    under: [...new Set(conditions.map((condition) => condition.cite.document))],
    verdict,
    selection: undefined,
    conditions,
    missing: [...new Set(lacking)],
    basis: weakestBasis([
      ...conditions.map((condition): Basis => condition.cite.basis),
      ...leaves.flatMap(({ leaf }) => leaf.known?.basis ?? []),
    ]),
    notModelled: award.notModelled,
  };
}

/** Not known, or only as "at least so many". */
function isLacking(facts: Facts, fact: string): boolean {
  const value = facts.get(fact)?.value;
  return value === undefined || ("orMore" in value && value.orMore === true);
}
