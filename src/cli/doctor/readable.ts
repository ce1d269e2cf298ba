import { closeSync, openSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

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
    const found = statSync(path);
    if (found.isDirectory()) readdirSync(path);
    // Opening a pipe would wait for somebody to write into it.
    else if (found.isFile()) closeSync(openSync(path, "r"));
    return true;
  } catch {
    return false;
  }
}
