import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { words } from "../words.js";
import { described, failOnOption } from "./options.js";

export function addCheck(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "check", ["thidua check", "thidua check examples/kien-giang-2017 --lang en"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { checkCommand } = await import("../commands/check.js");
      context.finish(await checkCommand(context, workspace ?? ".", options));
    });
}
