import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";
import { workbookBytes } from "../helpers/xlsx-parts.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-paths-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const below = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test("parts of a workbook that are named like files elsewhere are never unpacked", async () => {
  const workspace = workspaceWith({});
  const names = [
    "../../leo-ra.txt",
    `${scratch}/tuyet-doi.txt`,
    "C:\\leo-ra.txt",
    "..\\leo-ra.txt",
    "xl/worksheets/../../../leo-ra.txt",
  ];
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = workbookBytes({ rows, parts: new Map(names.map((name) => [name, "x"])) });
  writeFileSync(join(workspace, "reports/a.xlsx"), bytes);
  const before = below(workspace);
  for (const command of ["ingest", "evaluate", "check"]) await run([command, workspace]);
  expect(below(workspace)).toEqual(before);
  expect(below(scratch)).toEqual([]);
  expect(existsSync(join(workspace, "../leo-ra.txt"))).toBe(false);
});

describe("what becomes the name of a file is an id, and an id holds no path", () => {
  const plan = (workspace: string, name: string) => readFileSync(join(workspace, "plan", name), "utf8");
  const withUnit = (id: string) => {
    const workspace = workspaceWith({});
    for (const name of ["units.yaml", "clusters.yaml", "goals.csv"])
      writeFileSync(join(workspace, "plan", name), plan(workspace, name).replaceAll("huyen-a", id));
    return workspace;
  };

  test.each(["../leo-ra", "/leo-ra", "a/b", "..", "C:x", "con.", "a\\b", "A"])(
    "a unit called %s is none",
    async (id) => {
      const { code, out } = await run(["check", withUnit(id)]);
      expect(code).toBe(1);
      expect(out).toContain("một mã viết thường không dấu");
    },
  );

  test.each(["../leo-ra", "a/b", "..", ".an"])("a job called %s is none", async (name) => {
    const drawings = "[{ kind: ranking, formats: [csv] }]";
    const workspace = workspaceWith({
      "dem.yaml": `out: kq\njobs:\n  - { name: "${name}", workspace: ., drawings: ${drawings} }\n`,
    });
    const before = below(workspace);
    expect((await run(["batch", "dem.yaml"], workspace)).code).toBe(3);
    expect(below(workspace)).toEqual(before);
  });

  test.each([
    "template --register ../received --out bieu",
    "report --kind ../ranking --format csv --out kq",
    "template --unit ../huyen-a --out bieu",
    "init dot --base ../../kien-giang/2017",
  ])("%s", async (line) => {
    const workspace = workspaceWith({});
    const before = below(workspace);
    expect((await run(line.split(" "), workspace)).code).toBe(2);
    expect(below(workspace)).toEqual(before);
  });
});

describe("links", () => {
  test("a result is never written through one that lies at its name or beside it", async () => {
    const workspace = workspaceWith({});
    const kept = join(scratch, "cua-nguoi-khac.txt");
    writeFileSync(kept, "nguyên");
    mkdirSync(join(workspace, "out"));
    for (const name of ["ranking.html", ".ranking.html.part"]) symlinkSync(kept, join(workspace, "out", name));
    const argv = ["report", "--kind", "ranking", "--format", "html", "--out", "out"];
    expect((await run(argv, workspace)).code).toBe(0);
    expect(readFileSync(kept, "utf8")).toBe("nguyên");
    expect(readFileSync(join(workspace, "out/ranking.html"), "utf8")).toContain("<html");
  });

  test("one to a folder among the reports is not walked through", async () => {
    const workspace = workspaceWith({});
    const elsewhere = join(scratch, "noi-khac");
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, "kin.xlsx"), readFileSync(join(workspace, "reports/a.xlsx")));
    symlinkSync(elsewhere, join(workspace, "reports/vong"));
    const { err, out } = await run(["ingest", workspace]);
    expect(out + err).not.toContain("kin.xlsx");
    expect(out + err).toContain("reports/vong");
  });
});
