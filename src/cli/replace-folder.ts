import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DrawnFile } from "../report/formats.js";
import { writeWhole } from "./files.js";

/** What became of a folder of results: in its place, or beside what could not be moved away, under another name. */
export interface Replaced {
  readonly kept: "in_place" | "beside";
  readonly folder: string;
  /** How many files it holds. */
  readonly files: number;
}

/**
 * Write files, as they are made, as a whole folder that takes the place of an older one. They are written beside it under a name that begins
 * with a dot, so that a killed run leaves no half result under the folder's name. Where the old folder cannot be moved
 * (on Windows a file of it may be open in Excel), the new one is kept beside it.
 */
export async function replaceFolder(folder: string, files: AsyncIterable<DrawnFile>): Promise<Replaced> {
  const beside = (suffix: string) => join(dirname(folder), `.${basename(folder)}.${suffix}`);
  const [part, old] = [beside("part"), beside("old")];
  bringBack(folder, old);
  rmSync(part, { recursive: true, force: true });
  let count = 0;
  try {
    for await (const [name, content] of files) {
      writeWhole(join(part, name), content);
      count += 1;
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
    return { kept: "beside", folder: newer, files: count };
  }
  renameSync(part, folder);
  rmSync(old, { recursive: true, force: true });
  return { kept: "in_place", folder, files: count };
}

/** A run that was killed between moving the old folder away and the new one into its place left the old one beside. */
function bringBack(folder: string, old: string): void {
  if (!existsSync(old)) return;
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, folder);
}
