import { ACCEPTED_FILE, type Checked, checkWorkspace } from "../check-workspace.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode } from "../io.js";
import { countWords, showFindings } from "../show-findings.js";
import { say } from "../words.js";
import { openWorkspace } from "../workspace.js";

interface CheckOptions {
  readonly format: "terminal" | "json" | "github";
  readonly failOn: FailOn;
}

/** `thidua check`: load strictly, show every problem with its excerpt, run every example in the data. */
export async function checkCommand(context: CommandContext, folder: string, options: CheckOptions): Promise<number> {
  const { io, lang } = context;
  const workspace = openWorkspace(io.cwd, folder);
  const checked = await checkWorkspace(workspace);
  const { findings, accepted, filesRead, examples } = checked;
  io.out(await drawn(checked, options.format, folder, workspace.root, context));
  const done = say(lang, "checked", { files: String(filesRead), examples: String(examples) });
  const settled = accepted > 0 ? ` ${say(lang, "accepted", { count: String(accepted), file: ACCEPTED_FILE })}` : "";
  io.err(`${done} ${countWords(findings, lang)}${settled}\n`);
  return workspace.plan ? codeFor(findings, options.failOn) : exitCode.found;
}

async function drawn(
  { findings, accepted, texts }: Checked,
  format: CheckOptions["format"],
  folder: string,
  root: string,
  { io, lang }: CommandContext,
): Promise<string> {
  switch (format) {
    case "terminal":
      return showFindings(findings, texts, lang);
    case "json":
      return (await import("../../report/json/findings-json.js")).renderFindings(folder, findings, accepted, lang);
    case "github":
      return (await import("../github-findings.js")).githubFindings(findings, io.cwd, root, lang);
  }
}
