import { changesBetween } from "../compare/changes.js";
import type { CausedEffects, ComparedSide, Comparison } from "../compare/comparison.js";
import { dataSaid } from "../compare/data-said.js";
import { effectsOf, notAmong } from "../compare/effects.js";
import { rulesSaid } from "../compare/rules-said.js";
import type { Finding } from "../domain/finding.js";
import type { Submissions } from "../domain/observation.js";
import { reviewRules } from "../load/review/review-rules.js";
import type { RoundResult } from "../report/result.js";
import type { CommandContext } from "./command-context.js";
import { filesChanged, holdSameData, type SoundState } from "./compared-states.js";
import { readWorkspace } from "./read-round.js";
import { runExamples } from "./run-examples.js";
import { judgeRound } from "./run-round.js";
import type { SoundWorkspace } from "./sound-workspace.js";

/**
 * Two states of a round side by side. What other rules come to is computed on the data of the later state, what other data
 * come to under the rules of the later: each difference has one cause.
 */
export async function compareStates(
  context: CommandContext,
  before: SoundState,
  after: SoundState,
  reports: readonly string[] | undefined,
): Promise<Comparison> {
  const run = async (rules: SoundWorkspace, data: SoundWorkspace) => {
    const read = await readWorkspace(context, { ...rules, root: data.root, places: data.places }, reports);
    return { submissions: read.submissions, result: judgeRound(read, {}) };
  };
  const [old, now] = [before.workspace, after.workspace];
  const later = await run(now, now);
  const earlier = holdSameData(old, now) ? later : await run(now, old);
  const [hadData, hasData] = [earlier, later].map((one) => isAnyThere(one.submissions));
  const withoutData = hadData === hasData ? undefined : hasData ? "before" : "after";
  const base = withoutData === "after" ? earlier : later;
  const data = withoutData ? [] : changesBetween(dataSaid(earlier.submissions), dataSaid(later.submissions));
  const rules = changesBetween(rulesSaid(old.plan, old.round), rulesSaid(now.plan, now.round));
  const files = filesChanged(old, now);
  const under = files.length > 0 ? await run(old, withoutData === "after" ? old : now) : base;
  const examples = runExamples(now.plan);
  const checked = notAmong(saidByCheck(now, examples.findings), saidByCheck(old, runExamples(old.plan).findings));
  // What is said of the rules themselves is no effect on a round.
  const effect = (was: RoundResult, is: RoundResult) => {
    const effects = effectsOf(was, is);
    return { ...effects, appeared: notAmong(effects.appeared, checked) };
  };
  const effects: CausedEffects[] = [
    ...(files.length > 0 ? [{ cause: "rules" as const, effects: effect(under.result, base.result) }] : []),
    ...(data.length > 0 ? [{ cause: "data" as const, effects: effect(earlier.result, later.result) }] : []),
  ];
  return {
    before: sideOf(before, under.result),
    after: sideOf(after, base.result),
    rules,
    data,
    effects,
    reportCount: base.submissions.reports.size,
    files,
    checked,
    examples: { count: examples.count, failing: examples.findings.length },
    withoutData,
  };
}

/** What `check` says of rules, whatever reports and registers hold. */
function saidByCheck(
  { findings, shelves, plan, round }: SoundWorkspace,
  examples: readonly Finding[],
): readonly Finding[] {
  return [...findings, ...examples, ...reviewRules(shelves, plan, round)];
}

function sideOf({ name }: SoundState, { plan, round, registers }: RoundResult): ComparedSide {
  return { name, plan, round, registers };
}

/** Whether any report or register came in at all. */
function isAnyThere({ reports, registers }: Submissions): boolean {
  return reports.size > 0 || registers.kept.size > 0;
}
