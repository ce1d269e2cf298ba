import { resolve } from "node:path";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { exitCode } from "../io.js";
import { schemaFiles } from "../schema-files.js";

/** `thidua schema`: the JSON Schemas of every YAML file and of the JSON we write. */
export async function schemaCommand(context: CommandContext, options: { readonly out: string }): Promise<number> {
  deliver(context, resolve(context.io.cwd, options.out), options.out, schemaFiles());
  return exitCode.done;
}
