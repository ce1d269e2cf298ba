import { resolve } from "node:path";
import { drawRulebook } from "../../report/rulebook/rulebook.js";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { exitCode } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { runExamples } from "../run-examples.js";
import { showFindings } from "../show-findings.js";
import { openSound } from "../sound-workspace.js";

/** The name of the annex in the folder asked for. */
const FILE = "rules.html";

/** `thidua docs`: the plan and its rules as one page to be checked against the papers; its examples are run first. */
export async function docsCommand(
  context: CommandContext,
  folder: string,
  options: { readonly out: string },
): Promise<number> {
  const { io, lang } = context;
  const workspace = openSound(context, folder);
  if (!workspace) return exitCode.workspace;
  const { plan, round, texts } = workspace;
  const examples = runExamples(plan);
  io.err(showFindings(examples.findings, texts, lang));
  const page = drawRulebook({
    lang,
    result: { plan, round, judgedOn: round.decidedOn ?? round.period.to },
    runs: new Map(examples.runs.map((one) => [one.place, one])),
  });
  const command = commandOf("docs", options, lang, undefined);
  const made = { files: [[FILE, page]] as const, origin: originOf(workspace), command };
  await deliver(context, resolve(io.cwd, options.out), options.out, made);
  return exitCode.done;
}
