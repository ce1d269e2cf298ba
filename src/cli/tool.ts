import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Tool } from "../domain/manifest.js";
import { filesBelow, namedFrom, packageRoot, readBytes } from "./files.js";
import { libraryFolder, packageIn } from "./package.js";

/** The tool in use, with what of it and of its surroundings could make a result come out otherwise. */
export function toolInUse(): Tool {
  const { version, dependencies = {} } = packageIn(packageRoot);
  const names = Object.keys(dependencies).sort();
  return {
    version,
    code: codeHash(),
    node: process.versions.node,
    libraries: new Map(names.map((name) => [name, libraryVersion(name)])),
  };
}

/** Over every file of code, its name and its bytes. */
function codeHash(): string {
  const hash = createHash("sha256");
  for (const path of ["bin", "dist"].flatMap((folder) => filesBelow(join(packageRoot, folder))))
    hash.update(`${namedFrom(packageRoot, path)}\n`).update(readBytes(path));
  return hash.digest("hex");
}

/** As installed; empty where it is not there. */
function libraryVersion(name: string): string {
  const folder = libraryFolder(name, packageRoot);
  return folder === undefined ? "" : packageIn(folder).version;
}
