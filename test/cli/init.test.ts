import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openWorkspace, packagedPlan } from "../../src/cli/workspace.js";
import { run } from "../helpers/run.js";

const scratch = mkdtempSync(join(tmpdir(), "thidua-init-"));
afterAll(() => rmSync(scratch, { recursive: true }));

test("a new workspace stands on its own files, has every target of the packaged plan, and checks without an error or a warning", async () => {
  expect((await run(["init", "round"], scratch)).code).toBe(0);
  const checked = await run(["check", "round", "--fail-on", "warning"], scratch);
  expect(checked.code).toBe(0);
  const { plan } = openWorkspace(scratch, "round");
  expect([...(plan?.targets.keys() ?? [])]).toEqual([...(packagedPlan("kien-giang/2017")?.targets.keys() ?? ["none"])]);
  expect(readFileSync(join(scratch, "round/plan/goals.csv"), "utf8")).toMatch(/^target,rach-gia,/);
  expect(readFileSync(join(scratch, "round/thidua.yaml"), "utf8")).toMatch(/national_law: thidua \d/);
});

test("the plan's text is kept byte for byte, slips and all", () => {
  const text = readFileSync(new URL("../../data/kien-giang/2017/plan.txt", import.meta.url), "utf8");
  expect(text).toContain("Phân đầu có thêm 11 xã");
  expect(text).toContain("ngày 10/02/2015");
});

test("rules that are not packaged are asked about, with those that are", async () => {
  const { code, err } = await run(["init", "other", "--base", "kien-giang/2071"], scratch);
  expect([code, err]).toEqual([2, "Cần --base là một trong: kien-giang/2017; thấy “kien-giang/2071”.\n"]);
});
