import { join } from "node:path";
import { type Manifest, type Origin, withRun } from "../domain/manifest.js";
import { loadManifest } from "../load/load-json.js";
import { renderManifest } from "../report/json/manifest-json.js";
import type { CommandContext } from "./command-context.js";
import { isFile, MANIFEST_FILE, readText } from "./files.js";
import { UsageError } from "./io.js";
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
  const manifest = manifestIn(context, folder, named);
  const files = await writeFiles(context, folder, named, made.files);
  const written = withRun(manifest, origin, { command, files });
  await writeFiles(context, folder, named, [[MANIFEST_FILE, renderManifest(written)]]);
  context.io.err(`${say(context.lang, "written", { count: String(files.size), where: named })}\n`);
}

/** What earlier runs wrote into the folder. A file of that name that is of another program is not written over. */
function manifestIn({ lang }: CommandContext, folder: string, named: string): Manifest {
  const path = join(folder, MANIFEST_FILE);
  if (!isFile(path)) return { makings: [] };
  const manifest = loadManifest(readText(path));
  if (!manifest) throw new UsageError(say(lang, "foreignManifest", { what: `${named}/${MANIFEST_FILE}` }));
  return manifest;
}
