import type { Command } from "commander";
import { screenFormats } from "../../domain/report-kinds.js";
import type { CommandContext } from "../command-context.js";
import { words } from "../words.js";
import { described, failOnOption, formatOption, repeatable, reportsOption } from "./options.js";

export function addCheck(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "check", [
    "thidua check",
    "thidua check examples/kien-giang-2017 --lang en",
    "thidua check dot-xet-2018 --format github --fail-on warning",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(formatOption(lang, ["terminal", "json", "github"]))
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { checkCommand } = await import("../commands/check.js");
      context.finish(await checkCommand(context, workspace ?? ".", options));
    });
}

export function addDiff(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "diff", [
    "thidua diff",
    "thidua diff main...HEAD --format md",
    "thidua diff HEAD~1..HEAD -C examples/kien-giang-2017 --exit-code",
    "thidua diff --from dot-xet-2017-cu --to dot-xet-2017",
  ])
    .argument("[revisions]", words[lang].revisions)
    .option("-C, --workspace <dir>", words[lang].workspace)
    .option("--from <dir>", words[lang].fromFolder)
    .option("--to <dir>", words[lang].toFolder)
    .addOption(reportsOption(lang))
    .addOption(formatOption(lang, screenFormats))
    .option("--exit-code", words[lang].diffExitCode)
    .action(async (revisions: string | undefined, options) => {
      const { diffCommand } = await import("../commands/diff.js");
      context.finish(await diffCommand(context, revisions, options));
    });
}

export function addWhatif(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "whatif", [
    "thidua whatif examples/kien-giang-2017 --set hon-dat.rice-output=0,6",
    "thidua whatif --set excellent-labour-collective.members_advanced_share=0,9",
    "thidua whatif --decided-on 2018-08-01",
    "thidua whatif --reach provincial-flag --unit hon-dat",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--set <who.what=value>", words[lang].set))
    .option("--scheme <id>", words[lang].scheme)
    .option("--decided-on <date>", words[lang].decidedOn)
    .option("--reach <award>", words[lang].reach)
    .option("--unit <id>", words[lang].reachUnit)
    .addOption(reportsOption(lang))
    .addOption(formatOption(lang, screenFormats))
    .action(async (workspace: string | undefined, options) => {
      const { whatifCommand } = await import("../commands/whatif.js");
      context.finish(await whatifCommand(context, workspace ?? ".", options));
    });
}

export function addDocs(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "docs", ["thidua docs --out out", "thidua docs examples/kien-giang-2017 --out out"])
    .argument("[workspace]", words[lang].workspace)
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { docsCommand } = await import("../commands/docs.js");
      context.finish(await docsCommand(context, workspace ?? ".", options));
    });
}
