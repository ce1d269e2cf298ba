/** Writes what is generated from the code, or with --check says what is stale: JSON Schemas and the list of findings. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../dist/cli/schema-files.js";
import { findingCatalogue } from "../dist/domain/finding-catalogue.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const checking = process.argv.includes("--check");

const files = new Map([...schemaFiles()].map(([name, text]) => [`schemas/${name}`, text]));
files.set("docs/findings.md", findingsPage());

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

/** Every code with its severity and its sentence in both languages. */
function findingsPage() {
  const shown = (text) => text.replaceAll(/\{(\w+)(?::\w+)?\}/g, "‹$1›").replaceAll("|", "\\|");
  const rows = Object.entries(findingCatalogue).map(
    ([code, { severity, vi, en }]) => `| ${code} | ${severity} | ${shown(vi)} | ${shown(en)} |`,
  );
  return [
    "# Findings",
    "",
    "Made from `src/domain/findings/` by `npm run generate`. A code is never reused and never changes its meaning.",
    "error: something was left out of the result. warning: it was used, but look. note: for the record.",
    "",
    "| code | severity | tiếng Việt | English |",
    "|--|--|--|--|",
    ...rows,
    "",
  ].join("\n");
}
