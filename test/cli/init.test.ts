import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesBelow } from "../../src/cli/files.js";
import { openWorkspace, packagedPlan } from "../../src/cli/workspace.js";
import { schemaOf, underlined } from "../helpers/editor.js";
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

test("every YAML file of a new workspace points to a schema that lies in it, and an editor underlines nothing", async () => {
  expect((await run(["init", "edited"], scratch)).code).toBe(0);
  const root = join(scratch, "edited");
  const written = filesBelow(root).filter((path) => path.endsWith(".yaml"));
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((path) => !schemaOf(path)?.startsWith(join(root, "schemas/")))).toEqual([]);
  expect(written.flatMap((path) => underlined(path).map((fault) => `${path}: ${fault}`))).toEqual([]);
  expect(JSON.parse(readFileSync(join(root, ".vscode/extensions.json"), "utf8"))).toEqual({
    recommendations: ["redhat.vscode-yaml"],
  });
});

test("the schemas of a later version are written over those of a workspace", async () => {
  const folder = join(scratch, "edited/schemas");
  const path = join(folder, "targets.schema.json");
  const schema = readFileSync(path, "utf8");
  writeFileSync(path, "{}");
  expect((await run(["schema", "--out", folder], scratch)).code).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(schema);
});

test("a draft of mapping.yaml points to its schema too", async () => {
  const { out } = await run(["ingest", "edited", "--suggest-mapping"], scratch);
  const path = join(scratch, "edited/mapping.yaml");
  writeFileSync(path, out);
  expect(schemaOf(path)).toBe(join(scratch, "edited/schemas/mapping.schema.json"));
  expect(underlined(path)).toEqual([]);
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
