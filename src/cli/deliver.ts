import { join } from "node:path";
import type { CommandContext } from "./command-context.js";
import { writeWhole } from "./files.js";
import { UsageError } from "./io.js";
import { say } from "./words.js";

/** Write the files of a result, whole or not at all. */
export function deliver(
  { io, lang }: CommandContext,
  folder: string,
  named: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  for (const [name, content] of files) {
    try {
      writeWhole(join(folder, name), content);
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UsageError(say(lang, "cannotWrite", { what: `${named}/${name}`, why }));
    }
  }
  io.err(`${say(lang, "written", { count: String(files.size), where: named })}\n`);
}
