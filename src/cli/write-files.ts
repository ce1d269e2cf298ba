import { join } from "node:path";
import type { Hashes } from "../domain/manifest.js";
import type { DrawnFile } from "../report/formats.js";
import type { CommandContext } from "./command-context.js";
import { writeWhole } from "./files.js";
import { sha256 } from "./hashes.js";
import { UsageError } from "./io.js";
import { whyUnwritable } from "./unwritable.js";
import { say } from "./words.js";

/** Files that are made when they are asked for, so that no more than one is held. */
export type MadeFiles = AsyncIterable<DrawnFile> | Iterable<DrawnFile>;

/** Write files as they are made, each whole or not at all; where one cannot be written a sentence says why. Their hashes. */
export async function writeFiles(
  { lang }: CommandContext,
  folder: string,
  named: string,
  files: MadeFiles,
): Promise<Hashes> {
  const hashes = new Map<string, string>();
  for await (const [name, content] of files) {
    try {
      writeWhole(join(folder, name), content);
    } catch (error) {
      throw new UsageError(say(lang, "cannotWrite", { what: `${named}/${name}`, why: whyUnwritable(error, lang) }));
    }
    hashes.set(name, sha256(content));
  }
  return hashes;
}
