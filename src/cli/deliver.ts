import { type Origin, withRun } from "../domain/manifest.js";
import { renderManifest } from "../report/json/manifest-json.js";
import type { CommandContext } from "./command-context.js";
import { MANIFEST_FILE } from "./files.js";
import { readManifest } from "./read-manifest.js";
import { say } from "./words.js";
import { type MadeFiles, writeFiles } from "./write-files.js";

/** Files that a command made, and all that they follow from. */
export interface Made {
  readonly files: MadeFiles;
  readonly origin: Origin;
  readonly command: readonly string[];
}

/** Write the files of a result as they are made, each whole or not at all, and then the manifest of their folder. */
export async function deliver(context: CommandContext, folder: string, named: string, made: Made): Promise<void> {
  const { origin, command } = made;
  const manifest = readManifest(context, folder, named) ?? { makings: [] };
  const files = await writeFiles(context, folder, named, made.files);
  const written = withRun(manifest, origin, { command, files });
  await writeFiles(context, folder, named, [[MANIFEST_FILE, renderManifest(written)]]);
  context.io.err(`${say(context.lang, "written", { count: String(files.size), where: named })}\n`);
}
