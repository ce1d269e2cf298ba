import { resolve } from "node:path";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { exitCode } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { schemaFiles } from "../schema-files.js";

/** `thidua schema`: the JSON Schemas of every YAML file and of the JSON we write. */
export async function schemaCommand(context: CommandContext, options: { readonly out: string }): Promise<number> {
  const command = commandOf("schema", options, context.lang, undefined);
  const made = { files: schemaFiles(), origin: originOf(undefined), command };
  await deliver(context, resolve(context.io.cwd, options.out), options.out, made);
  return exitCode.done;
}
