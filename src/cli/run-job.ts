import { basename, join } from "node:path";
import type { BatchJob } from "../domain/batch.js";
import { countBySeverity } from "../domain/finding.js";
import type { CommandContext } from "./command-context.js";
import { filesBelow, isFolder } from "./files.js";
import { isUsageError } from "./io.js";
import { type JobJournal, jobKey } from "./job-journal.js";
import { jobResults } from "./job-results.js";
import type { ReadingCache } from "./reading-cache.js";
import { replaceFolder } from "./replace-folder.js";
import { runRound } from "./run-round.js";
import { whyUnwritable } from "./unwritable.js";
import { say } from "./words.js";

/** Where a batch reads and writes. */
export interface Places {
  readonly root: string;
  readonly out: string;
  readonly cache: ReadingCache;
  /** Of a run that was killed, what it had finished. */
  readonly journal: JobJournal;
  readonly version: string;
}

/** What became of one job. */
export interface Outcome {
  readonly job: string;
  /** Without their manifest. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Why there is no result; undefined where there is one. */
  readonly failure: string | undefined;
  /** Where the result lies when the old one could not be moved away. */
  readonly beside: string | undefined;
  /** It was finished by a run that was killed later, and not run again; its findings were said then. */
  readonly resumed: boolean;
}

/** A job, unless a run that was killed had finished it from the very same files. */
export async function runOnce(context: CommandContext, job: BatchJob, places: Places): Promise<Outcome> {
  const { root, out, journal, version } = places;
  const key = keyOf(job, root, version);
  const folder = join(out, job.name);
  if (key !== undefined && isFolder(folder) && journal.isDone(job.name, key)) {
    const files = filesBelow(folder).length - 1;
    return { job: job.name, files, errors: 0, warnings: 0, failure: undefined, beside: undefined, resumed: true };
  }
  const outcome = await runJob(context, job, places);
  if (key !== undefined && outcome.failure === undefined && outcome.beside === undefined) journal.done(job.name, key);
  return outcome;
}

/** Undefined where a file cannot be read; running the job says why. */
function keyOf(job: BatchJob, root: string, version: string): string | undefined {
  try {
    return jobKey(job, root, version);
  } catch {
    return undefined;
  }
}

/** One job from its workspace to its folder; whatever goes wrong is its own. */
async function runJob(context: CommandContext, job: BatchJob, { root, out, cache }: Places): Promise<Outcome> {
  const nothing = { job: job.name, files: 0, errors: 0, warnings: 0, beside: undefined, resumed: false };
  // Paths of a job are those of its file, and its lists are in its own language.
  const own: CommandContext = { ...context, lang: job.lang, io: { ...context.io, cwd: root } };
  try {
    const { decidedOn, asOf, reports } = job;
    const options = { reports, ...(decidedOn ? { decidedOn } : {}), ...(asOf ? { asOf } : {}) };
    const run = await runRound(own, job.workspace, options, cache);
    if (!run) return { ...nothing, failure: say(context.lang, "jobUnusable", { what: job.workspace }) };
    const { findings } = run.result;
    const counts = { errors: countBySeverity(findings, "error"), warnings: countBySeverity(findings, "warning") };
    if (run.reportCount === 0) return { ...nothing, ...counts, failure: say(context.lang, "noReport") };
    const replaced = await replaceFolder(join(out, job.name), jobResults(own, job, run));
    const beside = replaced.kept === "beside" ? basename(replaced.folder) : undefined;
    return { ...nothing, ...counts, files: replaced.files - 1, failure: undefined, beside };
  } catch (error) {
    return { ...nothing, failure: isUsageError(error) ? error.message : whyUnwritable(error, context.lang) };
  }
}
