import { type Finding, sortFindings } from "../domain/finding.js";
import { tamperings } from "../domain/frozen.js";
import type { Hashes } from "../domain/manifest.js";
import type { Submissions } from "../domain/observation.js";
import { gather } from "../ingest/gather.js";
import type { ReadingResult } from "../report/reading/reading-result.js";
import type { CommandContext } from "./command-context.js";
import { inputHashes } from "./input-hashes.js";
import { readRegisters } from "./read-registers.js";
import { readReports } from "./read-reports.js";
import { noCache, type ReadingCache } from "./reading-cache.js";
import { showFindings } from "./show-findings.js";
import { openSound, type SoundWorkspace } from "./sound-workspace.js";

/** All that was read of a round, before anything is evaluated. */
export interface RoundRead {
  readonly workspace: SoundWorkspace;
  /** What each file of a report says. */
  readonly reading: ReadingResult;
  /** What of it counts. */
  readonly submissions: Submissions;
  readonly registerFindings: readonly Finding[];
  /** Of every report and register that was opened. */
  readonly inputs: Hashes;
}

/** Read every report and register of a workspace; undefined, and said, where its plan cannot be used. */
export async function readRound(
  context: CommandContext,
  folder: string,
  reports: readonly string[] | undefined,
  cache: ReadingCache = noCache,
): Promise<RoundRead | undefined> {
  const workspace = openSound(context, folder);
  return workspace && readWorkspace(context, workspace, reports, cache);
}

/** Read every report and register of a workspace that can be used. */
export async function readWorkspace(
  context: CommandContext,
  workspace: SoundWorkspace,
  reports: readonly string[] | undefined,
  cache: ReadingCache = noCache,
): Promise<RoundRead> {
  const { plan, round } = workspace;
  const { registers, findings: registerFindings, hashes } = await readRegisters(workspace);
  const { readings, findings, hashes: reportHashes } = await readReports(context, workspace, reports ?? [], cache);
  const { submissions, supersededBy, findings: gathered } = gather(plan, readings, registers.receipts);
  const inputs = new Map([...hashes, ...reportHashes]);
  const { frozen } = workspace;
  // Of a round that is locked its own reports are looked at too, where others are read in their place.
  const lying = frozen && reports?.length ? inputHashes(workspace) : [];
  const tampered = frozen ? tamperings(frozen.inputs, new Map([...lying, ...inputs])) : [];
  if (tampered.length > 0) context.io.err(showFindings(tampered, workspace.texts, context.lang));
  return {
    workspace,
    reading: { plan, round, readings, supersededBy, findings: sortFindings([...findings, ...gathered, ...tampered]) },
    submissions: { ...submissions, registers },
    registerFindings,
    inputs,
  };
}
