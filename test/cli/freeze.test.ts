import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  test.each([
    ["check", 1],
    ["evaluate", 1],
    ["ingest", 1],
    ["ingest --register nominees", 1],
    ["freeze", 1],
    ["status --fail-on error", 1],
    ["report --kind ranking --format csv --out out", 0],
    ["return --out out", 0],
    ["whatif --decided-on 2018-03-01", 0],
    ["explain huyen-a", 0],
    ["verify before", 1],
  ])("%s names what was changed, and ends with %i", async (line, expected) => {
    const workspace = await frozen();
    await run(["evaluate", ".", "--out", "before"], workspace);
    change(workspace, "plan/targets.yaml");
    rmSync(join(workspace, "reports/b.xlsx"));
    const { code, out, err } = await run(line.split(" "), workspace);
    for (const [file, finding] of [
      ["plan/targets.yaml", "TD606"],
      ["reports/b.xlsx", "TD607"],
    ] as const)
      expect(`${out}${err}`.replaceAll(/\s+/g, " ")).toMatch(new RegExp(`${file}[^\\[]*\\[?${finding}`));
    expect(code).toBe(expected);
  });

  test.each(["docs --out out", "template --out out"])("%s, which reads rules only, names those", async (line) => {
    const workspace = await frozen();
    change(workspace, "plan/targets.yaml");
    expect(await run(line.split(" "), workspace)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/plan\/targets\.yaml.*TD606/),
    });
  });

  test.each([
    ["broken", (path: string) => writeFileSync(path, "{")],
    ["of another form", (path: string) => writeFileSync(path, '{ "format": "thidua.frozen/2" }')],
    ["a folder", (path: string) => mkdirSync(path)],
  ])("a lock that is %s is said and not locked over", async (_, spoil) => {
    const workspace = await frozen();
    rmSync(join(workspace, "frozen.json"));
    spoil(join(workspace, "frozen.json"));
    expect(await run(["freeze", workspace])).toMatchObject({ code: 1, err: expect.stringMatching(/TD609/) });
    expect(await run(["check", workspace])).toMatchObject({ code: 1, out: expect.stringMatching(/TD609/) });
  });

  test("what was changed since cannot be accepted", async () => {
    const workspace = await frozen();
    change(workspace, "plan/targets.yaml");
    const entry = "code: TD606, file: plan/targets.yaml, reason: Được, by: An, on: 2018-01-02";
    writeFileSync(join(workspace, "accepted.yaml"), `accepted:\n  - { ${entry} }\n`);
    const { code, out } = await run(["check", workspace]);
    expect(out).toMatch(/TD606/);
    expect(out).toMatch(/TD136/);
    expect(code).toBe(1);
  });

  test("a file that is no register is locked as it lies there", async () => {
    const workspace = workspaceWith({ "registers/ghi-chu.csv": "Ghi chú\n" });
    await run(["freeze", workspace]);
    const said = async () => (await run(["evaluate", workspace, "--format", "json"])).out;
    expect(await said()).not.toMatch(/TD60[678]/);
    writeFileSync(join(workspace, "registers/ghi-chu.csv"), "Khác\n");
    expect(await said()).toMatch(/TD606/);
  });

  test.each([
    ["a byte-order mark", (bytes: Buffer) => Buffer.concat([Buffer.from("\uFEFF"), bytes])],
    ["line ends of Windows", (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll("\n", "\r\n"))],
  ])("%s is a change of bytes", async (_, changed) => {
    const workspace = await frozen();
    const path = join(workspace, "plan/units.yaml");
    writeFileSync(path, changed(readFileSync(path)));
    expect(await run(["check", workspace])).toMatchObject({ code: 1, out: expect.stringMatching(/plan\/units\.yaml/) });
  });

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
