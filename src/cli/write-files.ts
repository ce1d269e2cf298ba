import { join } from "node:path";
import type { CommandContext } from "./command-context.js";
import { writeWhole } from "./files.js";
import { UsageError } from "./io.js";
import { whyUnwritable } from "./unwritable.js";
import { say } from "./words.js";

/** Write files, each whole or not at all; where one cannot be written a sentence says why. */
export function writeFiles(
  { lang }: CommandContext,
  folder: string,
  named: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  for (const [name, content] of files) {
    try {
      writeWhole(join(folder, name), content);
    } catch (error) {
      throw new UsageError(say(lang, "cannotWrite", { what: `${named}/${name}`, why: whyUnwritable(error, lang) }));
    }
  }
}
