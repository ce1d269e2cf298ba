import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own data; found from the package itself, wherever it is installed. */
export const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/** In every folder of results: what they were made from and how. */
export const MANIFEST_FILE = "manifest.json";

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Every file below a folder, sorted by path, hidden ones left out. */
export function filesBelow(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return (
    readdirSync(folder, { withFileTypes: true })
      // Reading a pipe or a device might never end.
      .filter(
        (entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      })
  );
}

/** Excel leaves ~$name.xlsx beside a workbook that is open. */
export function isExcelLock(path: string): boolean {
  return basename(path).startsWith("~$");
}

/** Names of the folders in a folder, sorted. */
export function foldersIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Text of a file, without a byte-order mark. */
export function readText(path: string): string {
  return textOf(readFileSync(path));
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** Why a file could not be opened, as findings name it; anything that is not the file system's is a fault of ours. */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return code === "EACCES" || code === "EPERM" ? "no_permission" : code === "ENOENT" ? "not_here" : code;
}

/**
 * Write beside and rename, so that a killed run leaves no half file under the final name. Both names are made anew: what
 * somebody else put there as a link is never written through.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.part`);
  try {
    rmSync(beside, { force: true });
    writeFileSync(beside, content, { flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A path as findings name it: relative to the workspace, with forward slashes. */
export function namedFrom(workspace: string, path: string): string {
  return relative(resolve(workspace), resolve(path)).split(sep).join("/");
}
