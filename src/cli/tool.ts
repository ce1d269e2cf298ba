import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { Tool } from "../domain/manifest.js";
import { filesBelow, isFile, namedFrom, packageRoot, readBytes, readText } from "./files.js";

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The tool in use, with what of it and of its surroundings could make a result come out otherwise. */
export function toolInUse(): Tool {
  const { version, dependencies = {} } = packageIn(packageRoot);
  const names = Object.keys(dependencies).sort();
  return {
    version,
    code: codeHash(),
    node: process.versions.node,
    libraries: new Map(names.map((name) => [name, libraryVersion(name, packageRoot)])),
  };
}

/** Over every file of code, its name and its bytes. */
function codeHash(): string {
  const hash = createHash("sha256");
  for (const path of ["bin", "dist"].flatMap((folder) => filesBelow(join(packageRoot, folder))))
    hash.update(`${namedFrom(packageRoot, path)}\n`).update(readBytes(path));
  return hash.digest("hex");
}

/** As installed, where Node finds it; empty where it is not there. */
function libraryVersion(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (isFile(join(folder, "package.json"))) return packageIn(folder).version;
  const above = dirname(from);
  return above === from ? "" : libraryVersion(name, above);
}

function packageIn(folder: string): Package {
  return JSON.parse(readText(join(folder, "package.json"))) as Package;
}
