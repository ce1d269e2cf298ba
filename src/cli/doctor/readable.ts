import { closeSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isFolder } from "../files.js";

/** A folder and everything below it, hidden things left out; what cannot be opened is named and not entered. */
export function pathsBelow(folder: string): readonly string[] {
  if (!canRead(folder)) return [folder];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  const below = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
  return [folder, ...below];
}

/** Tried, since the rights that a system shows are not always those that hold. */
export function canRead(path: string): boolean {
  try {
    if (isFolder(path)) readdirSync(path);
    else closeSync(openSync(path, "r"));
    return true;
  } catch {
    return false;
  }
}
