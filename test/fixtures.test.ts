import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkWorkspace } from "../src/cli/check-workspace.js";
import { exitCode } from "../src/cli/io.js";
import { openWorkspace } from "../src/cli/workspace.js";
import type { Finding } from "../src/domain/finding.js";
import { findingCatalogue } from "../src/domain/finding-catalogue.js";
import { awardsFindings } from "../src/domain/findings/awards.js";
import { loadingFindings } from "../src/domain/findings/loading.js";
import { papersFindings } from "../src/domain/findings/papers.js";
import { readingFindings } from "../src/domain/findings/reading.js";
import { registersFindings } from "../src/domain/findings/registers.js";
import { runsFindings } from "../src/domain/findings/runs.js";
import { scoringFindings } from "../src/domain/findings/scoring.js";
import { isTextPlace } from "../src/domain/place.js";
import type { Plan } from "../src/domain/plan.js";
import { kindNames } from "../src/domain/report-kinds.js";
import { findingsJson } from "../src/report/json/parts.js";
import { wordingFindings } from "../src/report/papers/wording-findings.js";
import { galleryPage } from "./helpers/gallery.js";
import { run } from "./helpers/run.js";
import { makeWorkspace } from "./helpers/workspace.js";

const folder = new URL("./fixtures/err/", import.meta.url).pathname;
const base = new URL("./fixtures/base/", import.meta.url).pathname;
const gallery = new URL("../docs/findings.md", import.meta.url).pathname;
const fixtures = readdirSync(folder).sort();
const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

/** Every finding of a workspace with `overlay` laid over the small province, in order; what only `check` says last. */
async function findingsOf(overlay: string | undefined): Promise<readonly Finding[]> {
  const workspace = makeWorkspace(overlay);
  made.push(workspace);
  const { code, out } = await run(["evaluate", ".", "--format", "json"], workspace);
  const said = code === exitCode.workspace ? [] : (JSON.parse(out) as { findings: Finding[] }).findings;
  const known = new Set(said.map((one) => JSON.stringify(one)));
  const opened = openWorkspace(workspace, ".");
  const checked = findingsJson((await checkWorkspace(opened)).findings, "vi") as unknown as readonly Finding[];
  return [
    ...said,
    ...checked.filter((one) => !known.has(JSON.stringify(one))),
    ...(opened.plan ? ownWordings(opened.plan) : []),
  ];
}

/** What `report` says of the workspace's own wordings. */
function ownWordings(plan: Plan): readonly Finding[] {
  return wordingFindings({ plan }, kindNames).filter((one) => one.place?.file.startsWith("plan/"));
}

const ran = new Map<string, Promise<readonly Finding[]>>();

/** A fixture is run once, for its own test and for the gallery. */
function findingsOfFixture(name: string): Promise<readonly Finding[]> {
  const known = ran.get(name) ?? findingsOf(join(folder, name));
  ran.set(name, known);
  return known;
}

function shown({ code, place }: Finding): string {
  if (!place) return code;
  return isTextPlace(place)
    ? `${code} ${place.file}:${place.line}:${place.column}`
    : `${code} ${place.file} ${place.sheet} ${place.cell}`.trim();
}

test("the small province that fixtures stand on has nothing to say", async () => {
  expect(await findingsOf(undefined)).toEqual([]);
});

test("no code stands in two files of the catalogue", () => {
  const codes = [
    awardsFindings,
    loadingFindings,
    papersFindings,
    readingFindings,
    registersFindings,
    runsFindings,
    scoringFindings,
  ];
  const all = codes.flatMap((one) => Object.keys(one));
  expect(all.filter((code, at) => all.indexOf(code) < at)).toEqual([]);
  expect(all.length).toBe(Object.keys(findingCatalogue).length);
});

test("every finding has a fixture that causes it, named after it", () => {
  const covered = new Set(fixtures.map((name) => name.slice(0, 5)));
  expect(Object.keys(findingCatalogue).filter((code) => !covered.has(code))).toEqual([]);
});

describe("each fixture is caught at its exact place", () => {
  test.each(fixtures)("%s", async (name) => {
    const found = (await findingsOfFixture(name)).map(shown);
    const expected = join(folder, name, "expected.txt");
    if (process.env["UPDATE"] === "1" || !existsSync(expected)) writeFileSync(expected, `${found.join("\n")}\n`);
    expect(found).toEqual(readFileSync(expected, "utf8").trim().split("\n"));
    expect(found.some((line) => line.startsWith(name.slice(0, 5)))).toBe(true);
  });
});

test("docs/findings.md shows each finding with the input that causes it", async () => {
  const all = await Promise.all(fixtures.map(async (name) => ({ name, findings: await findingsOfFixture(name) })));
  const page = galleryPage(base, folder, all);
  if (process.env["UPDATE"] === "1") writeFileSync(gallery, page);
  expect(readFileSync(gallery, "utf8")).toBe(page);
});
