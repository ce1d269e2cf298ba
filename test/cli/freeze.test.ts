import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const frozen = async () => {
  const workspace = workspaceWith({});
  expect(await run(["freeze"], workspace)).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringMatching(/^Đã khóa \d+ tệp quy định, 3 tệp số liệu vào frozen\.json/),
  });
  return workspace;
};

const change = (workspace: string, file: string) =>
  writeFileSync(join(workspace, file), `# Sửa\n${readFileSync(join(workspace, file), "utf8")}`);

describe("a locked round", () => {
  test("that nobody touched is used as before", async () => {
    const workspace = await frozen();
    const open = await run(["evaluate", workspaceWith({}), "--format", "json"]);
    expect(await run(["evaluate", workspace, "--format", "json"])).toEqual(open);
    expect(await run(["check", workspace, "--fail-on", "error"])).toMatchObject({ code: 0 });
    expect(await run(["freeze", workspace])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/không tệp nào khác/),
    });
  });

  test.each([["check"], ["evaluate"], ["ingest"], ["freeze"]])(
    "%s names what was changed, and ends with 1",
    async (command) => {
      const workspace = await frozen();
      change(workspace, "plan/targets.yaml");
      rmSync(join(workspace, "reports/b.xlsx"));
      const { code, out, err } = await run([command, workspace]);
      const told = `${out}${err}`.replaceAll(/\s+/g, " ");
      const named = command === "ingest" ? ["reports/b.xlsx"] : ["plan/targets.yaml", "reports/b.xlsx"];
      for (const file of named) expect(told).toContain(file);
      expect(told).toContain("TD607");
      expect(code).toBe(1);
    },
  );

  test("it is not locked over: who wants to lock anew removes the lock", async () => {
    const workspace = await frozen();
    const lock = readFileSync(join(workspace, "frozen.json"), "utf8");
    change(workspace, "plan/units.yaml");
    await run(["freeze", workspace]);
    expect(readFileSync(join(workspace, "frozen.json"), "utf8")).toBe(lock);
    rmSync(join(workspace, "frozen.json"));
    expect(await run(["freeze", workspace])).toMatchObject({ code: 0 });
    expect(await run(["check", workspace])).toMatchObject({ code: 0 });
  });

  test("reports from elsewhere are named as not locked, its own are looked at all the same", async () => {
    const workspace = await frozen();
    const other = workspaceWith({});
    const { out } = await run(["evaluate", workspace, "--reports", join(other, "reports"), "--format", "json"]);
    const { findings } = JSON.parse(out) as { findings: { code: string; place: { file: string } | null }[] };
    const said = findings.filter(({ code }) => code.startsWith("TD60"));
    expect(said.map(({ code }) => code)).toEqual(["TD608", "TD608"]);
    expect(said.every(({ place }) => place?.file.endsWith(".xlsx"))).toBe(true);
  });
});
