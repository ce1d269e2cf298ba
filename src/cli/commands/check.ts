import { runAwardExample, runQuotaExample, runVoteExample } from "../../award/run-example.js";
import { type Finding, sortFindings } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import { runTargetExample } from "../../evaluate/run-example.js";
import { runSchemeExample } from "../../evaluate/run-scheme-example.js";
import { readExampleFigure } from "../../ingest/figure/example-figure.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode } from "../io.js";
import { readRegisters } from "../registers.js";
import { countWords, showFindings } from "../show-findings.js";
import { say } from "../words.js";
import { openWorkspace } from "../workspace.js";

/** `thidua check`: load strictly, show every problem with its excerpt, run every example in the data. */
export async function checkCommand(
  { io, lang }: CommandContext,
  folder: string,
  options: { failOn: FailOn },
): Promise<number> {
  const workspace = openWorkspace(io.cwd, folder);
  const { plan, round } = workspace;
  const examples = plan ? runExamples(plan) : { findings: [], count: 0 };
  const registers = plan && round ? await readRegisters(workspace, plan, round) : { findings: [], filesRead: 0 };
  const findings = sortFindings([...workspace.findings, ...registers.findings, ...examples.findings]);
  io.out(showFindings(findings, workspace.texts, lang));
  const files = String(workspace.filesRead + registers.filesRead);
  io.err(`${say(lang, "checked", { files, examples: String(examples.count) })} ${countWords(findings, lang)}\n`);
  return plan ? codeFor(findings, options.failOn) : exitCode.found;
}

function runExamples(plan: Plan): { readonly findings: readonly Finding[]; readonly count: number } {
  const { awards, facts } = plan;
  const runs: readonly (readonly Finding[])[] = [
    ...[...plan.targets.values()].flatMap((target) =>
      target.examples.map((example) => {
        const actual = readExampleFigure(plan, target, example.actual);
        const base = example.base === undefined ? undefined : readExampleFigure(plan, target, example.base);
        return runTargetExample(target, example, actual, base);
      }),
    ),
    ...awards.flatMap((award) => award.examples.map((example) => runAwardExample(award, example, facts))),
    ...awards.flatMap((award) => award.voteExamples.map((example) => runVoteExample(award, example))),
    ...awards.flatMap((award) => award.quotaExamples.map((example) => runQuotaExample(award, example))),
    ...[...plan.schemes.values()].flatMap((scheme) =>
      scheme.examples.map((example) => runSchemeExample(plan, scheme, example)),
    ),
  ];
  return { findings: runs.flat(), count: runs.length };
}
