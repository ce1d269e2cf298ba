import { isIsoDate } from "../../domain/dates.js";
import { sortFindings } from "../../domain/finding.js";
import { gather } from "../../ingest/gather.js";
import type { ReportDocument } from "../../report/document.js";
import { statusOf } from "../../status/status-of.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode, UsageError } from "../io.js";
import { readReports } from "../read-reports.js";
import { readRegisters } from "../registers.js";
import { countWords, showFindings } from "../show-findings.js";
import { say } from "../words.js";
import { openWorkspace } from "../workspace.js";

interface StatusOptions {
  readonly reports?: readonly string[];
  readonly asOf?: string;
  readonly format: "terminal" | "md" | "json";
  readonly failOn: FailOn;
}

/** `thidua status`: who has sent what, what is due next, what is missing, and what waits for whom. */
export async function statusCommand(context: CommandContext, folder: string, options: StatusOptions): Promise<number> {
  const { io, lang } = context;
  if (options.asOf !== undefined && !isIsoDate(options.asOf))
    throw new UsageError(say(lang, "badDate", { what: options.asOf }));
  const workspace = openWorkspace(io.cwd, folder);
  const { plan, round } = workspace;
  if (!plan || !round) {
    io.err(`${showFindings(workspace.findings, workspace.texts, lang)}${say(lang, "cannotLoad")}\n`);
    return exitCode.workspace;
  }
  const { registers, findings: said } = await readRegisters(workspace, plan, round);
  const reports = await readReports(context, workspace, plan, round, options.reports ?? []);
  const gathered = gather(plan, reports.readings, registers.receipts);
  const status = statusOf(plan, round, { ...gathered.submissions, registers }, options.asOf);
  // That no report has come in yet is what the status itself says.
  const ofReports = reports.findings.filter((one) => one.code !== "TD601");
  const findings = sortFindings([...said, ...ofReports, ...gathered.findings]);
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
