import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";

const book = new URL("../../examples/schemes", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-mistakes-"));
afterAll(() => rmSync(scratch, { recursive: true }));

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
