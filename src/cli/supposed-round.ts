import type { ReachEngine } from "../compare/reach.js";
import { type Supposed, type Supposition, supposing } from "../compare/suppose.js";
import { clusterOf, type Plan } from "../domain/plan.js";
import { membersOn } from "../domain/unit.js";
import { evaluateRound } from "../evaluate/evaluate-round.js";
import type { RoundResult } from "../report/result.js";
import type { RoundRead } from "./read-round.js";
import { judgeRound } from "./run-round.js";

/** The round as it would come out. */
export function judgeSupposed(
  read: RoundRead,
  { plan, submissions }: Supposed,
  decidedOn: string | undefined,
): RoundResult {
  const supposed = { ...read, workspace: { ...read.workspace, plan }, submissions };
  return judgeRound(supposed, decidedOn === undefined ? {} : { decidedOn });
}

/** The engine for the search of the least change: the whole round, and for many small steps the unit's cluster alone. */
export function reachEngine(
  read: RoundRead,
  given: readonly Supposition[],
  unit: string,
  decidedOn: string | undefined,
): ReachEngine {
  const { plan, round } = read.workspace;
  const supposed = supposing({ plan, submissions: read.submissions }, given);
  const small = { ...supposed, plan: clusterAlone(supposed.plan, unit, round.period.to) };
  return {
    plan: supposed.plan,
    judge: (more) => judgeSupposed(read, supposing(supposed, more), decidedOn),
    worstRank: (more) => {
      const { plan: own, submissions } = supposing(small, more);
      const { units } = evaluateRound(own, round, submissions).evaluation;
      const ranked = units.filter((one) => one.rankTo !== undefined);
      const known = ranked.find((one) => one.unit === unit)?.known;
      // A tie is for the council to break, so that only who stands above all others of so many is certain.
      return known && ranked.filter((one) => one.known.plus(one.open).gte(known)).length;
    },
  };
}

/** The plan with the units of one cluster only: no other has a part in its ranks. */
function clusterAlone(plan: Plan, unit: string, day: string): Plan {
  const cluster = clusterOf(plan, unit, day);
  const members = new Set(cluster ? membersOn(cluster, day) : [unit]);
  return { ...plan, units: new Map([...plan.units].filter(([id]) => members.has(id))) };
}
