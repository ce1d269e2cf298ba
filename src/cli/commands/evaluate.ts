import { resolve } from "node:path";
import type { EvaluationFormat } from "../../domain/report-kinds.js";
import { drawDocuments, drawScreen } from "../../report/formats.js";
import { documentsOf } from "../../report/papers/documents.js";
import { expectUnit } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode, UsageError } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { runRound } from "../run-round.js";
import { countWords } from "../show-findings.js";
import { say } from "../words.js";
import type { MadeFiles } from "../write-files.js";

interface EvaluateOptions {
  readonly reports?: readonly string[];
  readonly unit?: readonly string[];
  readonly decidedOn?: string;
  readonly format: EvaluationFormat;
  readonly out?: string;
  readonly failOn: FailOn;
}

/** `thidua evaluate`: load -> ingest -> evaluate -> award -> report. */
export async function evaluateCommand(
  context: CommandContext,
  folder: string,
  options: EvaluateOptions,
): Promise<number> {
  const { io, lang } = context;
  if (options.format === "xlsx" && options.out === undefined) throw new UsageError(say(lang, "needsOut"));
  const run = await runRound(context, folder, options);
  if (!run) return exitCode.workspace;
  const { workspace, result, reportCount } = run;
  for (const unit of options.unit ?? []) expectUnit(context, result.plan, unit);

  const shown = options.unit ? new Set(options.unit) : undefined;
  const draw = { result, lang, shown };
  const files =
    options.format === "terminal"
      ? [["evaluation.txt", await drawScreen(draw, options.out === undefined ? io : onPaper)] as const]
      : drawDocuments(documentsOf("evaluation", draw), options.format, draw);
  if (options.out === undefined) io.out(await mainOf(files));
  else {
    const command = commandOf("evaluate", { ...options }, lang, { cwd: io.cwd, root: workspace.root });
    const made = { files, origin: originOf(workspace, run.inputs), command };
    await deliver(context, resolve(io.cwd, options.out), options.out, made);
  }
  const counts = { units: String(result.evaluation.units.length), reports: String(reportCount) };
  io.err(`${say(lang, "evaluated", counts)} ${countWords(result.findings, lang)}\n`);
  if (reportCount === 0) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  return codeFor(result.findings, options.failOn);
}

/** A file is the same whatever terminal it was asked for from. */
const onPaper = { colour: false, width: 120 };

/** Of several tables the first is the main one. */
async function mainOf(files: MadeFiles): Promise<string> {
  for await (const [, main] of files) return typeof main === "string" ? main : "";
  return "";
}
