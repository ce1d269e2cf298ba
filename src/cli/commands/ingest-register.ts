import { resolve } from "node:path";
import { type Finding, finding, sortFindings } from "../../domain/finding.js";
import { isTampering } from "../../domain/frozen.js";
import { lineRegisters, registers } from "../../domain/registers.js";
import { readRegister } from "../../ingest/register/read-register.js";
import type { RegisterFile, RegisterResult } from "../../report/reading/register-result.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { filesBelow, isFile, isFolder, namedFrom } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { openTaken, takeFile } from "../open-file.js";
import { readRegisters, registerFiles } from "../read-registers.js";
import { schemaLine } from "../schema-line.js";
import { countWords } from "../show-findings.js";
import { openSound } from "../sound-workspace.js";
import { tamperingOfInputs } from "../tampering.js";
import { say } from "../words.js";
import { MAPPING_FILE } from "../workspace.js";

interface RegisterOptions {
  readonly register: string;
  readonly reports?: readonly string[];
  readonly format: "terminal" | "json" | "csv";
  readonly suggestMapping?: true;
  readonly failOn: FailOn;
}

/**
 * `thidua ingest --register NAME`: what a register, or a list that is to be one, says line by line; with a draft of what
 * people must settle.
 */
export async function ingestRegister(
  context: CommandContext,
  folder: string,
  options: RegisterOptions,
): Promise<number> {
  const { io, lang } = context;
  const name = lineRegisters.find((one) => one === options.register);
  if (!name)
    throw new UsageError(say(lang, "unknownRegister", { what: options.register, known: lineRegisters.join(", ") }));
  const workspace = openSound(context, folder);
  if (!workspace) return exitCode.workspace;
  const { plan, round } = workspace;
  const { nominees } = (await readRegisters(workspace)).registers;
  const registerContext = { plan, round, nominees, mappings: workspace.registerMappings };
  const chosen = options.reports?.map((path) => resolve(io.cwd, path)) ?? registerFiles(workspace, name);
  const files: RegisterFile[] = [];
  const findings: Finding[] = [...workspace.findings.filter(isTampering), ...tamperingOfInputs(workspace)];
  for (const path of chosen.flatMap((one) => (isFolder(one) ? filesBelow(one) : [one]))) {
    const file = namedFrom(workspace.root, path);
    if (!isFile(path)) {
      findings.push(finding("TD602", undefined, { path: file }));
      continue;
    }
    const opened = await openTaken(takeFile(path, file), file);
    if ("finding" in opened) {
      findings.push(opened.finding);
      continue;
    }
    const read = readRegister(registerContext, registers[name], file, opened.workbook);
    files.push({ file, ...read });
    findings.push(...read.findings);
  }
  const result: RegisterResult = {
    plan,
    round,
    register: registers[name],
    nominees,
    files,
    findings: sortFindings(findings),
  };
  io.out(await drawn(result, options, context));
  const counts = { files: String(files.length), lines: String(files.reduce((sum, one) => sum + one.rows.length, 0)) };
  io.err(`${say(lang, "linesRead", counts)} ${countWords(result.findings, lang)}\n`);
  return codeFor(result.findings, options.failOn);
}

async function drawn(result: RegisterResult, options: RegisterOptions, { io, lang }: CommandContext): Promise<string> {
  if (options.suggestMapping) {
    const { registerDraft } = await import("../../report/reading/register-draft.js");
    return schemaLine("mapping", MAPPING_FILE) + registerDraft(result, lang);
  }
  if (options.format === "json") {
    const { renderRegister } = await import("../../report/reading/register-json.js");
    return renderRegister(result, lang);
  }
  const { linesTable, registerDocument } = await import("../../report/reading/register-document.js");
  if (options.format === "csv") {
    const { renderCsv } = await import("../../report/csv.js");
    return renderCsv(linesTable(result, lang));
  }
  const { renderTerminal } = await import("../../report/terminal.js");
  return renderTerminal(registerDocument(result, lang), { colour: io.colour, width: io.width });
}
