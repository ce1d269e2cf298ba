import type { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { bashScript } from "../completion/bash.js";
import { commandLinesOf } from "../completion/command-line.js";
import { powershellScript } from "../completion/powershell.js";
import { exitCode } from "../io.js";

const scripts = { bash: bashScript, powershell: powershellScript };

/** `thidua completion`: a script with which a shell completes command lines, without asking the program on each key. */
export function completionCommand({ io }: CommandContext, program: Command, shell: keyof typeof scripts): number {
  io.out(scripts[shell](commandLinesOf(program)));
  return exitCode.done;
}
