/** Writes what is generated from the code, or with --check says what is stale: JSON Schemas, the drawings in the READMEs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../build/cli/schema-files.js";
import { drawLayers, withLayers } from "./layers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const checking = process.argv.includes("--check");

const files = new Map([...schemaFiles()].map(([name, text]) => [`schemas/${name}`, text]));
const layers = await drawLayers();
for (const page of ["README.md", "README.vi.md"])
  files.set(page, withLayers(readFileSync(join(root, page), "utf8"), layers));

const stale = [...files].filter(([name, text]) => {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  if (!checking) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return true;
});
const did = checking ? "stale" : "written";
for (const [name] of stale) console.log(`${did}: ${name}`);
console.log(`${files.size} generated files, ${stale.length} ${did}`);
process.exitCode = checking && stale.length > 0 ? 1 : 0;
