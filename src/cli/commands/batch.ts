import { basename, dirname, join, resolve } from "node:path";
import type { Batch, BatchJob } from "../../domain/batch.js";
import { countBySeverity } from "../../domain/finding.js";
import { loadBatch } from "../../load/load-batch.js";
import type { ReportDocument } from "../../report/document.js";
import { maskPersons } from "../../report/mask-persons.js";
import { renderTerminal } from "../../report/terminal.js";
import { batchWords } from "../batch-words.js";
import type { CommandContext } from "../command-context.js";
import { drawReports } from "../draw-reports.js";
import { filesBelow, isFile, isFolder, readText } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { type JobJournal, jobKey, journalAt } from "../job-journal.js";
import { cacheIn, noCache, type ReadingCache } from "../reading-cache.js";
import { replaceFolder } from "../replace-folder.js";
import { takeLock } from "../run-lock.js";
import { logTo } from "../run-log.js";
import { runRound } from "../run-round.js";
import { showFindings } from "../show-findings.js";
import { whyUnwritable } from "../unwritable.js";
import { say } from "../words.js";

interface BatchOptions {
  readonly quiet?: boolean;
  readonly log?: string;
  /** False with --no-cache. */
  readonly cache: boolean;
}

/** Where a batch reads and writes. */
interface Places {
  readonly root: string;
  readonly out: string;
  readonly cache: ReadingCache;
  /** Of a run that was killed, what it had finished. */
  readonly journal: JobJournal;
  readonly version: string;
}

/** What became of one job. */
interface Outcome {
  readonly job: string;
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
  try {
    const cache = options.cache ? cacheIn(join(out, ".thidua-cache"), version) : noCache;
    const journal = journalAt(join(out, ".thidua-done"));
    const places = { root, out, cache, journal, version };
    const outcomes = await runJobs(quietly(context, options.quiet === true), batch, places, options);
    cache.prune();
    journal.end();
    if (!options.quiet) io.out(renderTerminal(summary(outcomes, lang), { colour: io.colour, width: io.width }));
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

/** A job, unless a run that was killed had finished it from the very same files. */
async function runOnce(context: CommandContext, job: BatchJob, places: Places): Promise<Outcome> {
  const { root, out, journal, version } = places;
  const key = keyOf(job, root, version);
  const folder = join(out, job.name);
  if (key !== undefined && isFolder(folder) && journal.isDone(job.name, key)) {
    const files = filesBelow(folder).length;
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
    const result = job.maskPersons ? maskPersons(run.result) : run.result;
    const shown = job.units.length > 0 ? new Set(job.units) : undefined;
    const { files } = await drawReports(own, { result, lang: job.lang, shown }, job.drawings);
    const replaced = replaceFolder(join(out, job.name), files);
    const beside = replaced.kept === "beside" ? basename(replaced.folder) : undefined;
    return { ...nothing, ...counts, files: files.size, failure: undefined, beside };
  } catch (error) {
    return { ...nothing, failure: error instanceof UsageError ? error.message : whyUnwritable(error, context.lang) };
  }
}

function quietly(context: CommandContext, isQuiet: boolean): CommandContext {
  return isQuiet ? { ...context, io: { ...context.io, err: () => {}, watched: false } } : context;
}

function summary(outcomes: readonly Outcome[], lang: CommandContext["lang"]): ReportDocument {
  const text = batchWords[lang];
  return {
    lang,
    title: text.title,
    subtitle: [],
    tables: [
      {
        id: "jobs",
        title: text.jobs,
        columns: [
          { title: text.job },
          { title: text.state, width: 60 },
          { title: text.files, align: "right" },
          { title: text.errors, align: "right" },
          { title: text.warnings, align: "right" },
        ],
        rows: outcomes.map((one) => [
          { text: one.job },
          stateCell(one, lang),
          ...[one.files, one.errors, one.warnings].map((count) => ({ text: String(count), number: String(count) })),
        ]),
      },
    ],
    closing: [],
  };
}

function stateCell({ failure, beside, resumed }: Outcome, lang: CommandContext["lang"]) {
  const text = batchWords[lang];
  if (failure !== undefined) return { text: `${text.failed}: ${failure}`, tone: "bad" as const };
  if (beside !== undefined) return { text: `${text.beside} ${beside}`, tone: "open" as const };
  return { text: resumed ? text.resumed : text.done, tone: "good" as const };
}
