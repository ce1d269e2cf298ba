import { sortFindings } from "../../domain/finding.js";
import type { ReportDocument } from "../../report/document.js";
import { statusOf } from "../../status/status-of.js";
import { expectDate } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode } from "../io.js";
import { readRound } from "../read-round.js";
import { countWords } from "../show-findings.js";

interface StatusOptions {
  readonly reports?: readonly string[];
  readonly asOf?: string;
  readonly format: "terminal" | "md" | "json";
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
  if (options.format === "json") {
    const { renderStatus } = await import("../../report/status/status-json.js");
    io.out(renderStatus(plan, round, status, findings, lang));
  } else {
    const { statusDocument } = await import("../../report/status/status-document.js");
    io.out(await drawn(statusDocument(plan, round, status, findings, lang), options.format, context));
  }
  io.err(`${countWords(findings, lang)}\n`);
  return codeFor(findings, options.failOn);
}

async function drawn(document: ReportDocument, format: "terminal" | "md", { io }: CommandContext): Promise<string> {
  if (format === "md") return (await import("../../report/markdown.js")).renderMarkdown(document);
  return (await import("../../report/terminal.js")).renderTerminal(document, { colour: io.colour, width: io.width });
}
