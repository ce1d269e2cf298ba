import { join } from "node:path";
import { madeOnce } from "../domain/made-once.js";
import { readYaml } from "../load/yaml-source.js";
import type { YamlTree } from "../load/yaml-tree.js";
import { filesBelow, packageRoot, readBytes, readText, textOf } from "./files.js";
import { sha256 } from "./hashes.js";

/** Beside the code, made by the build. */
export const KEPT = join(packageRoot, "dist", "kept-trees.json");

/**
 * What the packaged rules say, as `readYaml` made it of them when the package was built, by the SHA-256 of each file: a file
 * that differs by one byte is not among them and is read anew. Empty where nothing was kept, or it was damaged.
 */
export const keptTrees = madeOnce((): ReadonlyMap<string, YamlTree> => {
  try {
    return new Map(Object.entries(JSON.parse(readText(KEPT))));
  } catch {
    return new Map();
  }
});

/** The text of that file: every packaged rule with which nothing is wrong. */
export function keptTreesText(): string {
  const files = filesBelow(join(packageRoot, "data")).filter((path) => /\.ya?ml$/.test(path));
  const trees = files.flatMap((path) => {
    const bytes = readBytes(path);
    const { value, mark, findings } = readYaml(path, textOf(bytes));
    return findings.length > 0 ? [] : [[sha256(bytes), { value, mark }] as const];
  });
  return JSON.stringify(Object.fromEntries(trees));
}
