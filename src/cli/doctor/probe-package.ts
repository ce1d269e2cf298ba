import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isFolder } from "../files.js";
import { libraryFolder, packageIn } from "../package.js";
import type { Environment, Found } from "./environment.js";
import { canRead, pathsBelow } from "./readable.js";

/** The program as it is started, what stands in for it, the thread that reads workbooks of other programs, and the rules as read. */
const entries = ["dist/cli/front.cjs", "dist/cli/stand-in.js", "dist/cli/foreign-worker.js", "dist/kept-trees.json"];

/** How the package lies on this machine, whole or not. */
export function seenOfPackage(root: string): Pick<Environment, "node" | "package" | "libraries" | "rules"> {
  const { version, engines, dependencies = {} } = packageIn(root);
  const names = Object.keys(dependencies);
  return {
    node: { seen: process.versions.node, needed: engines?.node ?? "" },
    package: { version, root, files: filesOf(root) },
    libraries: { count: names.length, missing: names.filter((name) => !libraryFolder(name, root)) },
    rules: rulesOf(root),
  };
}

/** Follow the imports of our own files; one that a copy left out, or left empty, is missing. */
function filesOf(root: string): Found {
  const reached = new Set(entries.map((file) => join(root, file)));
  const missing: string[] = [];
  for (const path of reached) {
    if (!existsSync(path) || statSync(path).size === 0) missing.push(named(root, path));
    else for (const other of importsOf(readFileSync(path, "utf8"))) reached.add(join(dirname(path), other));
  }
  return { count: reached.size, missing };
}

function importsOf(text: string): readonly string[] {
  const written = /^(?:import|export)\b.*?"(\.[^"]+)";$|\bimport\("(\.[^"]+)"\)/gm;
  return [...text.matchAll(written)].map(([, still = "", later = ""]) => still || later);
}

function rulesOf(root: string): Found {
  const data = join(root, "data");
  if (!isFolder(data)) return { count: 0, missing: [] };
  const paths = pathsBelow(data).filter((path) => !isFolder(path) || !canRead(path));
  return { count: paths.length, missing: paths.filter((path) => !canRead(path)).map((path) => named(root, path)) };
}

function named(root: string, path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}
