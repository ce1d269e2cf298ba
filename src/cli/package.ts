import { dirname, join } from "node:path";
import { isFile, readText } from "./files.js";

/** What the package.json of a package says, ours or a library's. */
export interface PackageFile {
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function packageIn(folder: string): PackageFile {
  return JSON.parse(readText(join(folder, "package.json"))) as PackageFile;
}

/** Where Node finds a library: in the node_modules of each folder from one upwards; undefined where it is in none. */
export function libraryFolder(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (isFile(join(folder, "package.json"))) return folder;
  const above = dirname(from);
  return above === from ? undefined : libraryFolder(name, above);
}
