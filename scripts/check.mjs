/**
 * Lint, types, architecture, unused code, stale generated files. Each check says how much it looked at and fails when
 * that is less than there is: a check that saw nothing is no check.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { main as knip } from "knip";
import { createOptions } from "knip/session";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const countTs = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts")).length;
const sources = countTs("src");
const tests = countTs("test");

const biome = import.meta.resolve("@biomejs/biome/bin/biome");
const tsc = import.meta.resolve("typescript/bin/tsc");

/** In this order: name, what is looked at, how many there are at least, the check. */
const checks = [
  ["lint", sources + tests, lint],
  ["types", sources, types],
  ["architecture", sources, architecture],
  ["unused code", sources + tests, unusedCode],
  ["generated files", 1, generatedFiles],
];

let failed = 0;
for (const [name, least, check] of checks) {
  const { ok, seen, output } = await check().catch((error) => ({ ok: false, seen: 0, output: String(error.stack) }));
  const passed = ok && seen >= least && seen > 0;
  console.log(`${passed ? "ok" : "FAILED"} ${name} (${seen} files)`);
  if (passed) continue;
  failed += 1;
  console.log(output.trimEnd());
  if (!(seen >= least && seen > 0)) console.log(`It looked at ${seen} files, but there are at least ${least}.`);
}
console.log(`checks: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Warnings count: the output of a check that passes is not shown, so nobody would read them. */
async function lint() {
  const { ok, output } = run(biome, ["ci", ".", "--colors=off", "--error-on-warnings"]);
  return { ok, output, seen: Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0) };
}

async function types() {
  const { ok, output } = run(tsc, ["--noEmit", "--listFiles", "--pretty", "false"]);
  const lines = output.split("\n");
  const files = lines.filter((line) => /^(?:\/|[A-Za-z]:\/).*\.[cm]?tsx?$/.test(line));
  const seen = files.filter((file) => relative("src", file).match(/^(?!\.\.)/)).length;
  return { ok, seen, output: lines.filter((line) => !files.includes(line)).join("\n") };
}

async function architecture() {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.cjs");
  const { output } = await cruise(["src"], options, undefined, { tsConfig: extractTSConfig("./tsconfig.json") });
  const { violations, ruleSetUsed } = output.summary;
  const reasons = new Map(ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  const told = violations.map(({ rule, from, to, cycle }) => {
    const way = [from, ...(cycle ? cycle.map((step) => step.name) : from === to ? [] : [to])].join(" -> ");
    return `${rule.name}: ${way}\n  ${reasons.get(rule.name)}`;
  });
  const seen = output.modules.filter(({ source }) => /^src\/.*\.ts$/.test(source)).length;
  return { ok: violations.length === 0, seen, output: told.join("\n") };
}

async function unusedCode() {
  const options = await createOptions({ cwd: process.cwd() });
  const { issues, counters, configurationHints, hasConfigLoadErrors } = await knip(options);
  const { _files, ...byKind } = issues;
  const told = Object.entries(byKind).flatMap(([kind, files]) =>
    Object.entries(files).flatMap(([file, found]) =>
      Object.values(found).map(({ symbol, line }) => `${kind}: ${symbol} (${file}${line ? `:${line}` : ""})`),
    ),
  );
  for (const hint of configurationHints) told.push(`knip.json, ${hint.type}: ${hint.identifier}`);
  if (hasConfigLoadErrors) told.push("A configuration that knip reads could not be loaded.");
  return { ok: told.length === 0, seen: counters.processed, output: told.join("\n") };
}

/** The generator runs on what is built, so that is built first: else it would judge yesterday's code. */
async function generatedFiles() {
  const built = run(new URL("build.mjs", import.meta.url).href, []);
  if (!built.ok) return { ok: false, seen: 0, output: built.output };
  const { ok, output } = run(new URL("generate.mjs", import.meta.url).href, ["--check"]);
  return { ok, output, seen: Number(/(\d+) generated files/.exec(output)?.[1] ?? 0) };
}

function run(script, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [fileURLToPath(script), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}${error ?? ""}` };
}
