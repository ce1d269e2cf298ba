import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { words } from "../words.js";
import { described } from "./options.js";

export function addInit(program: Command, context: CommandContext, version: string): void {
  const { lang } = context;
  described(program, context, "init", ["thidua init dot-xet-2018"])
    .argument("<dir>", words[lang].newFolder)
    .option("--base <name>", words[lang].base)
    .action(async (folder: string, options) => {
      const { initCommand } = await import("../commands/init.js");
      context.finish(await initCommand(context, folder, version, options));
    });
}

export function addSchema(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "schema", ["thidua schema --out schemas"])
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (options) => {
      const { schemaCommand } = await import("../commands/schema.js");
      context.finish(await schemaCommand(context, options));
    });
}

export function addCompletion(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "completion", [
    "source <(thidua completion bash)",
    "thidua completion powershell | Out-String | Invoke-Expression",
  ])
    .addArgument(program.createArgument("<shell>", words[lang].shell).choices(["bash", "powershell"]))
    .action(async (shell: "bash" | "powershell") => {
      const { completionCommand } = await import("../commands/completion.js");
      context.finish(completionCommand(context, program, shell));
    });
}

export function addDoctor(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "doctor", ["thidua doctor", "thidua doctor dot-xet-2018 --lang en"])
    .argument("[workspace]", words[lang].workspace)
    .action(async (folder: string | undefined) => {
      const { doctorCommand } = await import("../commands/doctor.js");
      context.finish(doctorCommand(context, folder ?? "."));
    });
}
