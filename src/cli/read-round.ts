import { sortFindings } from "../domain/finding.js";
import { gather } from "../ingest/gather.js";
import type { ReadingResult } from "../report/reading/reading-result.js";
import type { CommandContext } from "./command-context.js";
import { readReports } from "./read-reports.js";
import { readRegisters } from "./registers.js";
import { showFindings } from "./show-findings.js";
import { say } from "./words.js";
import { openWorkspace, type Workspace } from "./workspace.js";

/** Read every report of a workspace; undefined, and said, where its plan cannot be used. */
export async function readRound(
  context: CommandContext,
  folder: string,
  reports: readonly string[],
): Promise<{ readonly result: ReadingResult; readonly workspace: Workspace } | undefined> {
  const { io, lang } = context;
  const workspace = openWorkspace(io.cwd, folder);
  const { plan, round } = workspace;
  if (!plan || !round) {
    io.err(`${showFindings(workspace.findings, workspace.texts, lang)}${say(lang, "cannotLoad")}\n`);
    return undefined;
  }
  const { readings, findings } = await readReports(context, workspace, plan, round, reports);
  const registers = await readRegisters(workspace, plan, round);
  const gathered = gather(plan, readings, registers.registers.receipts);
  const all = sortFindings([...findings, ...gathered.findings]);
  return { result: { plan, round, readings, supersededBy: gathered.supersededBy, findings: all }, workspace };
}
