import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../src/cli/workspace.js";
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
  expect(shown(items.map(({ group, item }) => (item.shape ?? group.shape).kind))).toEqual([
    "bands",
    "leader",
    "per_step",
    "proportional",
    "tally",
    "when_met",
  ]);
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
    ["a total", "scheme-2-thua-thien-hue.yaml", "total: 1000", "total: 999", "(a, total)", "1000, trong khi ghi 999"],
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

test("a deduction without its most, and an item by a fact without the fact, are errors at their line", async () => {
  const copy = join(scratch, "lacking");
  cpSync(book, copy, { recursive: true });
  const path = join(copy, "plan/gates.yaml");
  const text = readFileSync(path, "utf8")
    .replace("        max_deduction: 8\n", "")
    .replace("by: fact, fact: covenant_signed", "by: fact");
  writeFileSync(path, text);
  const { out } = await run(["check", copy]);
  expect(out).toContain("max_deduction");
  expect(out).toMatch(/“fact”/);
});

describe("what a scheme cannot mean is an error at its place", () => {
  test.each([
    ["a step of nothing", "steps-per-percent.yaml", "step: 0.01", "step: 0", "một số lớn hơn 0"],
    ["a part above the whole", "scheme-8-quang-tri-police.yaml", "at_goal: 0.5", "at_goal: 50", "từ 0 đến 1"],
    ["a deduction below zero", "gates.yaml", "max_deduction: 8", "max_deduction: -8", "một số không âm"],
    ["a band that gives more than all", "steps-per-percent.yaml", "part: 0.5", "part: 5", "từ 0 đến 1"],
    ["an item by targets without any", "gates.yaml", "targets: [output], ", "", "không ghi targets"],
    ["a fact that is a count", "gates.yaml", "fact: covenant_signed, c", "fact: members_total, c", "có hoặc không"],
    [
      "a gate on a rank",
      "gates.yaml",
      "fact: collective_disciplined, is",
      "fact: rank_commended, is",
      "sau khi xếp hạng",
    ],
    ["a fact of titles", "gates.yaml", "fact: covenant_signed, c", "fact: registered, c", "sau khi xếp hạng"],
    [
      "a deduction by a share",
      "gates.yaml",
      "by: fact\n        fact: registered_for_emulation",
      "targets: [output]",
      "tally",
    ],
    [
      "the year before by yes or no",
      "against-last-year.yaml",
      "against: previous, c",
      "against: previous, shape: { kind: when_met }, c",
      "against: previous",
    ],
    ["who looks at whom", "scheme-8-quang-tri-police.yaml", "looks_at: cluster, ", "", "looks_at"],
    [
      "an example's target that does not exist",
      "gates.yaml",
      "{ output: { goal: 100, actual: 40 } }",
      "{ outptu: { goal: 100, actual: 40 } }",
      "output",
    ],
    ["an example's item", "gates.yaml", "points: { covenant: open,", "points: { covenent: open,", "covenant"],
    [
      "an example's fact",
      "gates.yaml",
      'facts: { collective_disciplined: "false" }',
      'facts: { collective_disciplinde: "false" }',
      "collective_disciplined",
    ],
    [
      "an example's award",
      "two-flags.yaml",
      "leads_to: provincial-flag",
      "leads_to: provincal-flag",
      "provincial-flag",
    ],
  ])("%s", async (what, file, from, to, told) => {
    const copy = join(scratch, `meant-${what.replaceAll(/\W/g, "-")}`);
    cpSync(book, copy, { recursive: true });
    const path = join(copy, "plan", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const { code, out } = await run(["check", copy]);
    expect(code).toBe(1);
    expect(out).toContain(`plan/${file}:`);
    expect(out).toContain(told);
  });
});
