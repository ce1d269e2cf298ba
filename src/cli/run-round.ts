import { awardRound } from "../award/award-round.js";
import { isIsoDate } from "../domain/dates.js";
import { sortFindings } from "../domain/finding.js";
import type { Round } from "../domain/plan.js";
import { evaluateRound } from "../evaluate/evaluate-round.js";
import { gather } from "../ingest/gather.js";
import type { RoundResult } from "../report/result.js";
import type { CommandContext } from "./command-context.js";
import { UsageError } from "./io.js";
import { readReports } from "./read-reports.js";
import { readRegisters } from "./registers.js";
import { showFindings } from "./show-findings.js";
import { say } from "./words.js";
import { openWorkspace, type Workspace } from "./workspace.js";

export interface RoundRun {
  readonly workspace: Workspace;
  readonly result: RoundResult;
  /** Reports that could be read. */
  readonly reportCount: number;
}

/** Run a round: load -> ingest -> evaluate -> award; undefined, and said, where its plan cannot be used. */
export async function runRound(
  context: CommandContext,
  folder: string,
  options: { readonly reports?: readonly string[]; readonly decidedOn?: string },
): Promise<RoundRun | undefined> {
  const { io, lang } = context;
  if (options.decidedOn !== undefined && !isIsoDate(options.decidedOn))
    throw new UsageError(say(lang, "badDate", { what: options.decidedOn }));
  const workspace = openWorkspace(io.cwd, folder);
  const { plan } = workspace;
  if (!plan || !workspace.round) {
    io.err(`${showFindings(workspace.findings, workspace.texts, lang)}${say(lang, "cannotLoad")}\n`);
    return undefined;
  }
  const round: Round = { ...workspace.round, decidedOn: options.decidedOn ?? workspace.round.decidedOn };
  const registers = await readRegisters(workspace, plan, round);
  const reports = await readReports(context, workspace, plan, round, options.reports ?? []);
  const gathered = gather(plan, reports.readings, registers.registers.receipts);
  const submissions = { ...gathered.submissions, registers: registers.registers };
  const evaluated = evaluateRound(plan, round, submissions);
  const awarded = awardRound(plan, round, evaluated.evaluation, submissions);
  const result: RoundResult = {
    plan,
    round,
    judgedOn: awarded.judgedOn,
    evaluation: evaluated.evaluation,
    awards: awarded.awards,
    registers: registers.registers,
    findings: sortFindings([
      ...workspace.findings,
      ...reports.findings,
      ...gathered.findings,
      ...registers.findings,
      ...evaluated.findings,
      ...awarded.findings,
    ]),
  };
  return { workspace, result, reportCount: gathered.submissions.reports.size };
}
