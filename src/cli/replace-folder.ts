import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What became of a folder of results: in its place, or beside what could not be moved away, under another name. */
export type Replaced = { readonly kept: "in_place" } | { readonly kept: "beside"; readonly folder: string };

/**
 * Write files as a whole folder that takes the place of an older one. They are written beside it under a name that begins
 * with a dot, so that a killed run leaves no half result under the folder's name. Where the old folder cannot be moved
 * (on Windows a file of it may be open in Excel), the new one is kept beside it.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Replaced {
  const beside = (suffix: string) => join(dirname(folder), `.${basename(folder)}.${suffix}`);
  const [part, old] = [beside("part"), beside("old")];
  bringBack(folder, old);
  rmSync(part, { recursive: true, force: true });
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(part, name)), { recursive: true });
      writeFileSync(join(part, name), content);
    }
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  try {
    if (existsSync(folder)) renameSync(folder, old);
  } catch {
    const newer = `${folder}.new`;
    rmSync(newer, { recursive: true, force: true });
    renameSync(part, newer);
    return { kept: "beside", folder: newer };
  }
  renameSync(part, folder);
  rmSync(old, { recursive: true, force: true });
  return { kept: "in_place" };
}

/** A run that was killed between moving the old folder away and the new one into its place left the old one beside. */
function bringBack(folder: string, old: string): void {
  if (!existsSync(old)) return;
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, folder);
}
