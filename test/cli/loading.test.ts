import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { makeWorkspace } from "../helpers/workspace.js";

/** What a command loads, as the engine itself counts it: Node writes every script that a process ran. */
const scratch = mkdtempSync(join(tmpdir(), "thidua-loading-"));
const province = makeWorkspace();
afterAll(() => {
  for (const folder of [scratch, province]) rmSync(folder, { recursive: true });
});

const { dependencies } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The packages of ours and the files of `dist` that a command line loads. */
function loadedBy(line: string): { readonly packages: readonly string[]; readonly files: readonly string[] } {
  const coverage = mkdtempSync(join(scratch, "ran-"));
  const { status } = spawnSync(process.execPath, [join(packageRoot, "bin/thidua.js"), ...line.split(" ")], {
    cwd: province,
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  expect(status).toBe(0);
  const urls = readdirSync(coverage).flatMap((name) =>
    (
      JSON.parse(readFileSync(join(coverage, name), "utf8")) as { readonly result: readonly { readonly url: string }[] }
    ).result.map(({ url }) => url),
  );
  return {
    packages: Object.keys(dependencies).filter((name) => urls.some((url) => url.includes(`/node_modules/${name}/`))),
    files: urls.flatMap((url) => /\/dist\/(.*)$/.exec(url.includes("/node_modules/") ? "" : url)?.[1] ?? []),
  };
}

const reading = ["csv-parse", "decimal.js", "yaml", "zod"];
const screen = ["chalk", "cli-table3", "string-width"];

describe("a command loads the packages that its own work needs", () => {
  test.each([
    ["--help", []],
    ["--version", []],
    ["report --help --lang en", []],
    ["completion bash", []],
    ["doctor", []],
    ["schema --out schemas", ["decimal.js", "yaml", "zod"]],
    ["init round", reading],
    ["check", reading],
    ["evaluate --fail-on never", [...reading, ...screen, "read-vietnamese-number"]],
    ["ingest --format json --fail-on never", reading],
    ["template --unit huyen-a --out forms", [...reading, "exceljs", "jszip"]],
    ["report --kind ranking --format html --out html", [...reading, "read-vietnamese-number"]],
    ["report --kind request --format docx --out docx", [...reading, "docx", "jszip", "read-vietnamese-number"]],
  ])("%s", (line, expected) => {
    expect(loadedBy(line).packages).toEqual([...expected, "commander"].sort());
  });
});

test("the help knows commands, options and their words, and nothing of rules, reports or drawings", () => {
  expect(loadedBy("--help").files).toEqual(["cli/front.cjs"]);
  const front = readFileSync(join(packageRoot, "dist/cli/front.cjs"), "utf8");
  const wanted = (pattern: RegExp) => new Set([...front.matchAll(pattern)].map(([, name = ""]) => name));
  expect([...wanted(/\brequire\("([^"]*)"\)/g)].filter((name) => !name.startsWith("node:") && name !== "url")).toEqual([
    "commander",
  ]);
  const commands = readdirSync(join(packageRoot, "src/cli/commands")).map(
    (name) => `./commands/${name.slice(0, -3)}.js`,
  );
  expect([...wanted(/\bimport\("([^"]*)"\)/g)].sort()).toEqual(commands.sort());
});
