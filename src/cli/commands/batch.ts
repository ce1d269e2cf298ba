import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Batch } from "../../domain/batch.js";
import { loadBatch } from "../../load/load-batch.js";
import { renderTerminal } from "../../report/terminal.js";
import { batchSummary } from "../batch-summary.js";
import type { CommandContext } from "../command-context.js";
import { isFile, readText } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { journalAt } from "../job-journal.js";
import { cacheIn, noCache } from "../reading-cache.js";
import { type Outcome, type Places, runOnce } from "../run-job.js";
import { takeLock } from "../run-lock.js";
import { logTo } from "../run-log.js";
import { showFindings } from "../show-findings.js";
import { whyUnwritable } from "../unwritable.js";
import { say } from "../words.js";

interface BatchOptions {
  readonly quiet?: boolean;
  readonly log?: string;
  /** False with --no-cache. */
  readonly cache: boolean;
}

/** `thidua batch`: many reports of many rounds, unattended; what fails does not stop the rest. */
export async function batchCommand(
  context: CommandContext,
  file: string,
  version: string,
  options: BatchOptions,
): Promise<number> {
  const { io, lang } = context;
  const path = resolve(io.cwd, file);
  if (!isFile(path)) throw new UsageError(say(lang, "noFile", { what: file }));
  const text = readText(path);
  const { batch, findings } = loadBatch(file, text);
  if (!batch) {
    io.err(showFindings(findings, new Map([[file, text]]), lang));
    return exitCode.workspace;
  }
  const root = dirname(path);
  const out = resolve(root, batch.out);
  const lock = lockOf(context, batch.out, join(out, ".thidua.lock"));
  if ("holder" in lock) {
    const { pid, host, since } = lock.holder;
    io.err(`${say(lang, "locked", { what: batch.out, pid: String(pid), host, since })}\n`);
    return exitCode.found;
  }
  // Else garbage of the rounds before is kept until it is several times what one round needs.
  setFlagsFromString("--heap-growing-percent=50");
  try {
    const cache = options.cache ? cacheIn(join(out, ".thidua-cache"), version) : noCache;
    const journal = journalAt(join(out, ".thidua-done"));
    const places = { root, out, cache, journal, version };
    const outcomes = await runJobs(quietly(context, options.quiet === true), batch, places, options);
    cache.prune();
    journal.end();
    if (!options.quiet) io.out(renderTerminal(batchSummary(outcomes, lang), { colour: io.colour, width: io.width }));
    return outcomes.some((one) => one.failure !== undefined) ? exitCode.found : exitCode.done;
  } finally {
    lock.release();
  }
}

/** The lock of the folder of results, or a sentence where not even that can be written. */
function lockOf({ lang }: CommandContext, named: string, path: string) {
  try {
    return takeLock(path);
  } catch (error) {
    throw new UsageError(say(lang, "cannotWrite", { what: named, why: whyUnwritable(error, lang) }));
  }
}

async function runJobs(
  context: CommandContext,
  batch: Batch,
  places: Places,
  { log }: BatchOptions,
): Promise<readonly Outcome[]> {
  const write = logTo(log === undefined ? undefined : resolve(context.io.cwd, log));
  const outcomes: Outcome[] = [];
  write({ event: "begins", jobs: batch.jobs.length });
  for (const job of batch.jobs) {
    context.io.err(`${say(context.lang, "jobBegins", { job: job.name })}\n`);
    const outcome = await runOnce(context, job, places);
    const { failure, files, errors, warnings } = outcome;
    write({
      event: failure === undefined ? "done" : "failed",
      job: job.name,
      files,
      errors,
      warnings,
      why: failure ?? "",
    });
    outcomes.push(outcome);
  }
  write({ event: "ends", failed: outcomes.filter((one) => one.failure !== undefined).length });
  return outcomes;
}

function quietly(context: CommandContext, isQuiet: boolean): CommandContext {
  return isQuiet ? { ...context, io: { ...context.io, err: () => {}, watched: false } } : context;
}
