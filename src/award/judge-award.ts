import { type Award, rulesOn } from "../domain/award.js";
import { type Basis, weakestBasis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import type { Facts } from "../domain/fact.js";
import { allOf } from "../domain/verdict.js";
import type { Condition, JudgedAward } from "./award-result.js";
import { reportedBehind } from "./derived-facts.js";
import { judge, leavesOf } from "./judge.js";
import type { JudgedNominee } from "./nominee.js";

/**
 * Judge one nominee for one award under the law of a day: all rules in force, every condition with what was seen.
 * Who is selected among those that qualify is not decided here.
 */
export function judgeAward(award: Award, nominee: JudgedNominee, facts: Facts, day: IsoDate): JudgedAward {
  const rules = rulesOn(award, day);
  const judged = rules.flatMap((rule) => (rule.criterion ? [{ rule, trace: judge(rule.criterion, facts) }] : []));
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
  const verdict = judged.length === 0 ? "unknown" : allOf(judged.map(({ trace }) => trace.verdict));
  const open = verdict === "unknown" ? conditions.filter((condition) => condition.verdict === "unknown") : [];
  const lacking = open.flatMap((condition) => reportedBehind(condition.fact)).filter((fact) => !facts.has(fact));
  return {
    award: award.id,
    name: award.name,
    kind: award.kind,
    nominee,
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
