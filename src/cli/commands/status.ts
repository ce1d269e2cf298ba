import { sortFindings } from "../../domain/finding.js";
import type { ScreenFormat } from "../../domain/report-kinds.js";
import { statusDocument } from "../../report/status/status-document.js";
import { renderStatus } from "../../report/status/status-json.js";
import { statusOf } from "../../status/status-of.js";
import { expectDate } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode } from "../io.js";
import { readRound } from "../read-round.js";
import { showDocument } from "../show-document.js";
import { countWords } from "../show-findings.js";

interface StatusOptions {
  readonly reports?: readonly string[];
  readonly asOf?: string;
  readonly format: ScreenFormat;
  readonly failOn: FailOn;
}

/** `thidua status`: who has sent what, what is due next, what is missing, and what waits for whom. */
export async function statusCommand(context: CommandContext, folder: string, options: StatusOptions): Promise<number> {
  const { io, lang } = context;
  expectDate(context, options.asOf);
  const read = await readRound(context, folder, options.reports);
  if (!read) return exitCode.workspace;
  const { plan, round } = read.workspace;
  const status = statusOf(plan, round, read.submissions, options.asOf);
  // That no report has come in yet is what the status itself says.
  const ofReports = read.reading.findings.filter((one) => one.code !== "TD601");
  const findings = sortFindings([...read.registerFindings, ...ofReports]);
  await showDocument(
    context,
    options.format,
    () => statusDocument(plan, round, status, findings, lang),
    () => renderStatus(plan, round, status, findings, lang),
  );
  io.err(`${countWords(findings, lang)}\n`);
  return codeFor(findings, options.failOn);
}
