import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../src/cli/workspace.js";
import { shapeKinds } from "../src/domain/shape.js";
import { run } from "./helpers/run.js";

const book = new URL("../examples/schemes", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-schemes-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const { plan } = openWorkspace("/", book);
const schemes = [...(plan?.schemes.values() ?? [])];

test("every example of the scheme book comes out as it says, and every scheme of it has one", async () => {
  const { code, out } = await run(["check", book]);
  expect([code, out]).toEqual([0, ""]);
  expect(schemes.length).toBeGreaterThanOrEqual(11);
  expect(schemes.filter((scheme) => scheme.examples.length === 0).map((scheme) => scheme.id)).toEqual([]);
});

test("the book shows every shape, kind and author of an item, gates, caps and both comparands", () => {
  const items = schemes.flatMap((scheme) =>
    scheme.groups.flatMap((group) => group.items.map((item) => ({ group, item }))),
  );
  const shown = (values: readonly string[]) => [...new Set(values)].sort();
  expect(shown(items.map(({ group, item }) => (item.shape ?? group.shape).kind))).toEqual([...shapeKinds].sort());
  expect(shown(items.map(({ item }) => item.kind))).toEqual(["bonus", "deduction", "points"]);
  expect(shown(items.map(({ item }) => item.by))).toEqual(["assessors", "fact", "people", "targets"]);
  expect(shown(items.map(({ item }) => item.against))).toEqual(["goal", "previous"]);
  expect(schemes.some((scheme) => scheme.gates.length > 0)).toBe(true);
  expect(schemes.some((scheme) => scheme.maxBonus !== undefined)).toBe(true);
  expect(plan?.clusters.some((cluster) => cluster.places.length > 0)).toBe(true);
});

describe("an example that comes out otherwise is found at its line, with what came", () => {
  test.each([
    [
      "points of an item",
      "scheme-8-quang-tri-police.yaml",
      "points: { solved: 7 }",
      "points: { solved: 7.01 }",
      "(c, solved)",
      "7, trong khi ghi 7.01",
    ],
    [
      "a total",
      "scheme-2-thua-thien-hue.yaml",
      "        total: 1000",
      "        total: 999",
      "(a, total)",
      "1000, trong khi ghi 999",
    ],
    ["a bonus", "steps-per-percent.yaml", "        bonus: 2", "        bonus: 3", "(a, bonus)", "2, trong khi ghi 3"],
    ["a rank", "gates.yaml", "rank: 1-2", 'rank: "2"', "(b, rank)", "1-2, trong khi ghi 2"],
    [
      "what a rank leads to",
      "two-flags.yaml",
      "leads_to: none",
      "leads_to: provincial-flag",
      "(a, leads_to)",
      "none, trong khi ghi provincial-flag",
    ],
    [
      "points that were open",
      "against-last-year.yaml",
      "accidents-change: open",
      "accidents-change: 0",
      "(b, accidents-change)",
      "open, trong khi ghi 0",
    ],
  ])("%s", async (what, file, from, to, who, came) => {
    const copy = join(scratch, what.replaceAll(" ", "-"));
    cpSync(book, copy, { recursive: true });
    const path = join(copy, "plan", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    const { code, out } = await run(["check", copy]);
    expect(code).toBe(1);
    expect(out).toContain("[TD116]");
    expect(out).toContain(who);
    expect(out).toContain(came);
  });
});
