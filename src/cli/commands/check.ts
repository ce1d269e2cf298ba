import { sortFindings } from "../../domain/finding.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode } from "../io.js";
import { readRegisters } from "../read-registers.js";
import { runExamples } from "../run-examples.js";
import { countWords, showFindings } from "../show-findings.js";
import { asSound } from "../sound-workspace.js";
import { say } from "../words.js";
import { openWorkspace } from "../workspace.js";

/** `thidua check`: load strictly, show every problem with its excerpt, run every example in the data. */
export async function checkCommand(
  { io, lang }: CommandContext,
  folder: string,
  options: { failOn: FailOn },
): Promise<number> {
  const workspace = openWorkspace(io.cwd, folder);
  const { plan } = workspace;
  const examples = plan ? runExamples(plan) : { findings: [], count: 0 };
  const sound = asSound(workspace);
  const registers = sound ? await readRegisters(sound) : { findings: [], filesRead: 0 };
  const findings = sortFindings([...workspace.findings, ...registers.findings, ...examples.findings]);
  io.out(showFindings(findings, workspace.texts, lang));
  const files = String(workspace.filesRead + registers.filesRead);
  io.err(`${say(lang, "checked", { files, examples: String(examples.count) })} ${countWords(findings, lang)}\n`);
  return plan ? codeFor(findings, options.failOn) : exitCode.found;
}
