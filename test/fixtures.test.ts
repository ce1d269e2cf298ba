import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../src/cli/workspace.js";
import type { Finding } from "../src/domain/finding.js";
import { findingCatalogue } from "../src/domain/finding-catalogue.js";
import { isTextPlace, type Place } from "../src/domain/place.js";
import { run } from "./helpers/run.js";
import { makeWorkspace } from "./helpers/workspace.js";

const folder = new URL("./fixtures/err/", import.meta.url).pathname;
const fixtures = readdirSync(folder).sort();
const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

/** Every finding of a workspace as "code place", in order. */
async function findingsOf(overlay: string | undefined): Promise<readonly string[]> {
  const workspace = makeWorkspace(overlay);
  made.push(workspace);
  const ran = await run(["evaluate", workspace, "--format", "json"]);
  const findings: readonly Pick<Finding, "code" | "place">[] =
    ran.code === 3
      ? [...openWorkspace("/", workspace).findings, ...(await examplesOf(workspace))]
      : [...(JSON.parse(ran.out) as { findings: Finding[] }).findings, ...(await examplesOf(workspace))];
  return findings.map(({ code, place }) => `${code} ${shown(place)}`.trim());
}

/** Examples are run by `check` alone. */
async function examplesOf(workspace: string): Promise<readonly Pick<Finding, "code" | "place">[]> {
  const { out } = await run(["check", workspace]);
  return [...out.matchAll(/^(\S+):(\d+):(\d+) .*\[TD116\]$/gm)].map(([, file = "", line, column]) => ({
    code: "TD116",
    place: { file, line: Number(line), column: Number(column) },
  }));
}

function shown(place: Place | null | undefined): string {
  if (!place) return "";
  return isTextPlace(place)
    ? `${place.file}:${place.line}:${place.column}`
    : `${place.file} ${place.sheet} ${place.cell}`.trim();
}

test("the small province that fixtures stand on has nothing to say", async () => {
  expect(await findingsOf(undefined)).toEqual([]);
});

test("every finding has a fixture that causes it, named after it", () => {
  const covered = new Set(fixtures.map((name) => name.slice(0, 5)));
  expect(Object.keys(findingCatalogue).filter((code) => !covered.has(code))).toEqual([]);
});

describe("each fixture is caught at its exact place", () => {
  test.each(fixtures)("%s", async (name) => {
    const found = await findingsOf(join(folder, name));
    const expected = join(folder, name, "expected.txt");
    if (process.env["UPDATE"] === "1" || !existsSync(expected)) writeFileSync(expected, `${found.join("\n")}\n`);
    expect(found).toEqual(readFileSync(expected, "utf8").trim().split("\n"));
    expect(found.some((line) => line.startsWith(name.slice(0, 5)))).toBe(true);
  });
});
