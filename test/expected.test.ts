import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./helpers/run.js";

const example = new URL("../examples/kien-giang-2017", import.meta.url).pathname;
const expected = join(example, "expected");
const scratch = mkdtempSync(join(tmpdir(), "thidua-expected-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a reviewer reads to see whom a change of code or rules touches. */
const tables = [
  "ranking",
  "first-places",
  "places",
  "items",
  "targets",
  "awards",
  "nominees",
  "conditions",
  "funnel",
  "prizes",
  "prize-totals",
  "council",
  "findings",
];

test("the example comes out as the tables beside it say; UPDATE=1 writes them anew", async () => {
  const { code } = await run(["evaluate", example, "--format", "csv", "--out", scratch, "--fail-on", "never"]);
  expect(code).toBe(0);
  const made = (name: string) => readFileSync(join(scratch, `evaluation-${name}.csv`), "utf8");
  const kept = (name: string) => readFileSync(join(expected, `${name}.csv`), "utf8");
  if (process.env["UPDATE"] === "1")
    for (const name of tables) writeFileSync(join(expected, `${name}.csv`), made(name));
  for (const name of tables) expect(made(name), name).toBe(kept(name));
  expect(readdirSync(expected).sort()).toEqual(tables.map((name) => `${name}.csv`).sort());
});
