import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import type { GiveAgain } from "../commands/verify.js";
import { words } from "../words.js";
import { described } from "./options.js";

export function addVerify(program: Command, context: CommandContext, giveAgain: GiveAgain): void {
  const { lang } = context;
  described(program, context, "verify", ["thidua verify out/2017", "thidua verify /luu/2017 -C dot-xet-2017"])
    .argument("<dir>", words[lang].verified)
    .option("-C, --workspace <dir>", words[lang].workspace)
    .action(async (folder: string, options) => {
      const { verifyCommand } = await import("../commands/verify.js");
      context.finish(await verifyCommand(context, folder, options, giveAgain));
    });
}

export function addFreeze(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "freeze", ["thidua freeze dot-xet-2017"])
    .argument("[workspace]", words[lang].workspace)
    .action(async (workspace: string | undefined) => {
      const { freezeCommand } = await import("../commands/freeze.js");
      context.finish(await freezeCommand(context, workspace ?? "."));
    });
}
