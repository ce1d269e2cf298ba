import { awardRound } from "../award/award-round.js";
import { sortFindings } from "../domain/finding.js";
import { madeOnce } from "../domain/made-once.js";
import type { Hashes } from "../domain/manifest.js";
import type { Round } from "../domain/plan.js";
import { certaintyOf } from "../evaluate/certainty/certainty.js";
import { evaluateRound } from "../evaluate/evaluate-round.js";
import type { RoundResult } from "../report/result.js";
import { statusOf } from "../status/status-of.js";
import { expectDate } from "./arguments.js";
import type { CommandContext } from "./command-context.js";
import { type RoundRead, readRound } from "./read-round.js";
import type { ReadingCache } from "./reading-cache.js";
import type { Workspace } from "./workspace.js";

export interface RoundRun {
  readonly workspace: Workspace;
  readonly result: RoundResult;
  /** Reports that could be read. */
  readonly reportCount: number;
  /** Of every report and register that was opened. */
  readonly inputs: Hashes;
}

/** Run a round: load -> ingest -> evaluate -> award; undefined, and said, where its plan cannot be used. */
export async function runRound(
  context: CommandContext,
  folder: string,
  options: { readonly reports?: readonly string[]; readonly decidedOn?: string; readonly asOf?: string },
  cache?: ReadingCache,
): Promise<RoundRun | undefined> {
  expectDate(context, options.decidedOn);
  expectDate(context, options.asOf);
  const read = await readRound(context, folder, options.reports, cache);
  if (!read) return undefined;
  const { workspace, submissions, inputs } = read;
  return { workspace, result: judgeRound(read, options), reportCount: submissions.reports.size, inputs };
}

/** What was read of a round, evaluated and judged; the day of decision may be another than the workspace's. */
export function judgeRound(
  { workspace, reading, submissions, registerFindings }: RoundRead,
  options: { readonly decidedOn?: string; readonly asOf?: string },
): RoundResult {
  const { plan } = workspace;
  const round: Round = { ...workspace.round, decidedOn: options.decidedOn ?? workspace.round.decidedOn };
  const evaluated = evaluateRound(plan, round, submissions);
  const awarded = awardRound(plan, round, evaluated.evaluation, submissions);
  return {
    plan,
    round,
    judgedOn: awarded.judgedOn,
    evaluation: evaluated.evaluation,
    certainty: madeOnce(() => certaintyOf(plan, round, evaluated.evaluation, submissions)),
    awards: awarded.awards,
    registers: submissions.registers,
    status: statusOf(plan, round, submissions, options.asOf),
    findings: sortFindings([
      ...workspace.findings,
      ...reading.findings,
      ...registerFindings,
      ...evaluated.findings,
      ...awarded.findings,
    ]),
  };
}
