import { join } from "node:path";
import type { Manifest } from "../domain/manifest.js";
import { loadManifest } from "../load/load-json.js";
import type { CommandContext } from "./command-context.js";
import { isFile, MANIFEST_FILE, readText } from "./files.js";
import { UsageError } from "./io.js";
import { say } from "./words.js";

/** The manifest of a folder; undefined where there is none. One of another program or version is neither used nor written over. */
export function readManifest({ lang }: CommandContext, folder: string, named: string): Manifest | undefined {
  const path = join(folder, MANIFEST_FILE);
  if (!isFile(path)) return undefined;
  const manifest = loadManifest(readText(path));
  if (!manifest) throw new UsageError(say(lang, "foreignManifest", { what: `${named}/${MANIFEST_FILE}` }));
  return manifest;
}
