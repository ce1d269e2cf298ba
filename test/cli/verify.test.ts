import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { loadManifest } from "../../src/load/load-json.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-verify-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const workspace = workspaceWith({});
let count = 0;
const newFolder = () => join(scratch, String(++count));
const manifestText = (folder: string) => readFileSync(join(folder, "manifest.json"), "utf8");

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What a person replaces in a file. */
function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed === text, `${path} holds ${from}`).toBe(false);
  writeFileSync(path, changed);
}

describe("every folder of results says where it came from", () => {
  test.each([
    ["evaluate", ["evaluate", workspace, "--format", "csv"], true],
    ["evaluate for the screen", ["evaluate", workspace], true],
    ["report", ["report", workspace, "--kind", "ranking", "--format", "xlsx", "--mask-persons"], true],
    ["return", ["return", workspace], true],
    ["template", ["template", workspace], false],
    ["docs", ["docs", workspace, "--lang", "en"], false],
    ["schema", ["schema"], false],
  ])("%s, whose results come out again byte for byte", async (_, argv, reads) => {
    const out = newFolder();
    expect((await run([...argv, "--out", out])).code).toBe(0);
    const { makings } = loadManifest(manifestText(out)) ?? { makings: [] };
    expect(makings).toHaveLength(1);
    expect([...(makings[0]?.inputs.keys() ?? [])]).toEqual(
      reads ? ["registers/appraisals-goc.xlsx", "reports/a.xlsx", "reports/b.xlsx"] : [],
    );
    const verified = await run(["verify", out, "-C", workspace]);
    expect(verified.out).toMatch(/^Giống: [1-9]\d* tệp, từng byte\.\n$/);
    expect(verified.code).toBe(0);
  });

  test("hashes are those of the files as they lie there", async () => {
    const out = newFolder();
    await run(["docs", workspace, "--out", out]);
    const [rules] = loadManifest(manifestText(out))?.makings ?? [];
    const files = ["thidua.yaml", "plan/units.yaml", "plan/goals.csv"];
    expect(files.map((file) => rules?.rules.get(file))).toEqual(files.map((file) => sha256(join(workspace, file))));
  });

  test("the same text from wherever and to wherever, without a path of the machine or a time", async () => {
    const [one, other] = [newFolder(), newFolder()];
    const reports = join(workspace, "reports");
    await run(["report", workspace, "--kind", "ranking", "--format", "json", "--reports", reports, "--out", one]);
    const near = ["report", ".", "--format", "json", "--kind", "ranking", "--reports", "reports"];
    await run([...near, "--out", relative(workspace, other)], workspace);
    expect(manifestText(other)).toBe(manifestText(one));
    expect(manifestText(one)).not.toContain(scratch);
    expect(manifestText(one)).not.toContain(dirname(workspace));
    expect(manifestText(one)).not.toMatch(/\d\d:\d\d|"--out"/);
  });

  test("the commit of the workspace, and whether what git keeps of it was changed since", async () => {
    const own = workspaceWith({});
    const git = (...argv: string[]) =>
      spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...argv], { cwd: own, encoding: "utf8" }).stdout;
    const commitOf = async () => {
      const out = newFolder();
      await run(["docs", own, "--out", out]);
      return loadManifest(manifestText(out))?.makings[0]?.commit;
    };
    expect(await commitOf()).toBeUndefined();
    git("init", "-q");
    expect(await commitOf()).toBeUndefined();
    git("add", "plan", "thidua.yaml");
    git("commit", "-qm", "Kế hoạch");
    const id = git("rev-parse", "HEAD").trim();
    expect(await commitOf()).toEqual({ id, clean: true });
    writeFileSync(join(own, "plan/units.yaml"), `${readFileSync(join(own, "plan/units.yaml"), "utf8")}# thêm\n`);
    expect(await commitOf()).toEqual({ id, clean: false });
  });

  test("of several commands into one folder, each file is of the last that wrote it", async () => {
    const out = newFolder();
    const draw = (...kinds: string[]) =>
      run(["report", workspace, ...kinds.flatMap((kind) => ["--kind", kind]), "--format", "json", "--out", out]);
    await draw("ranking", "results");
    await draw("ranking");
    await draw("ranking");
    await run(["docs", workspace, "--out", out]);
    const runs = loadManifest(manifestText(out))?.makings.flatMap((making) => making.runs) ?? [];
    expect(runs.map(({ files }) => [...files.keys()])).toEqual([["results.json"], ["ranking.json"], ["rules.html"]]);
    const verified = await run(["verify", out, "-C", workspace]);
    expect(verified).toMatchObject({ code: 1, out: expect.stringMatching(/ranking\.json/) });
  });

  test("each job of a batch", async () => {
    const folder = newFolder();
    mkdirSync(folder);
    const drawings = "[{ kind: ranking, formats: [csv, html] }, { kind: evaluation, formats: [json] }]";
    writeFileSync(
      join(folder, "dem.yaml"),
      `out: kq\njobs:\n  - { name: viec, workspace: "${workspace}", lang: en, units: [huyen-a], drawings: ${drawings} }\n`,
    );
    await run(["batch", "dem.yaml", "--quiet"], folder);
    const verified = await run(["verify", "kq/viec", "-C", workspace], folder);
    expect(verified).toEqual({ code: 0, out: "Giống: 5 tệp, từng byte.\n", err: "" });
  });

  test("a manifest.json of another program is not written over", async () => {
    const out = newFolder();
    mkdirSync(out);
    writeFileSync(join(out, "manifest.json"), '{ "name": "khác" }');
    const told = await run(["docs", workspace, "--out", out]);
    expect(told).toMatchObject({ code: 2, err: expect.stringMatching(/manifest\.json” không phải bản kê của thidua/) });
    expect(manifestText(out)).toBe('{ "name": "khác" }');
  });

  test("a manifest among reports and registers is no report", async () => {
    const own = workspaceWith({});
    await run(["template", own, "--register", "received", "--out", join(own, "registers")]);
    const { out } = await run(["evaluate", own, "--format", "json"]);
    expect(manifestText(join(own, "registers"))).toContain("received.xlsx");
    expect(out).not.toContain("manifest.json");
  });
});

describe("what departs is named", () => {
  let own = "";
  let out = "";
  beforeAll(async () => {
    own = workspaceWith({});
    out = newFolder();
    await run(["report", own, "--kind", "ranking", "--format", "json", "--format", "csv", "--out", out]);
  });

  const verifying = async (change: (round: string, results: string) => void) => {
    const [round, results] = [newFolder(), newFolder()];
    cpSync(own, round, { recursive: true });
    cpSync(out, results, { recursive: true });
    change(round, results);
    return run(["verify", results, "-C", round]);
  };

  test.each<[string, (round: string, results: string) => void, readonly string[]]>([
    [
      "a result that somebody changed",
      (_, results) => edit(join(results, "ranking-ranking.csv"), "Huyện A", "Huyện B"),
      ["ranking-ranking.csv: tệp kết quả đã bị sửa sau khi ghi"],
    ],
    [
      "a result that somebody changed, with its hash",
      (_, results) => {
        const path = join(results, "ranking-ranking.csv");
        edit(path, "Huyện A", "Huyện B");
        const hash = sha256(path);
        edit(join(results, "manifest.json"), /(?<="ranking-ranking\.csv": ")\w+/, hash);
      },
      ["ranking-ranking.csv: chạy lại cho ra nội dung khác"],
    ],
    [
      "a result that is gone",
      (_, results) => rmSync(join(results, "ranking.json")),
      ["ranking.json: tệp kết quả không còn"],
    ],
    [
      "a result that somebody took out of the manifest",
      (_, results) => edit(join(results, "manifest.json"), /,\s+"ranking.json": "\w+"/, ""),
      [
        "ranking.json: chạy lại ra tệp này, nhưng bản kê không có",
        "ranking.json: không do thidua ghi, không kiểm chứng",
      ],
    ],
    [
      "rules and results that follow from them",
      (round) => edit(join(round, "plan/goals.csv"), "0.5", "0.6"),
      ["plan/goals.csv: quy định đã khác khi làm ra kết quả", "ranking.json: chạy lại cho ra nội dung khác"],
    ],
    [
      "rules of which nothing in the results tells",
      (round) =>
        writeFileSync(join(round, "plan/units.yaml"), `# \n${readFileSync(join(round, "plan/units.yaml"), "utf8")}`),
      ["plan/units.yaml: quy định đã khác khi làm ra kết quả"],
    ],
    [
      "a report that is another",
      (round) => cpSync(join(round, "reports/b.xlsx"), join(round, "reports/a.xlsx")),
      ["reports/a.xlsx: số liệu đã khác khi làm ra kết quả"],
    ],
    [
      "a report that bears another name",
      (round) => renameSync(join(round, "reports/a.xlsx"), join(round, "reports/c.xlsx")),
      ["reports/a.xlsx: số liệu đã dùng nay không còn", "reports/c.xlsx: số liệu này chưa có khi làm ra kết quả"],
    ],
  ])("%s", async (_, change, expected) => {
    const { code, out: told } = await verifying(change);
    expect(told.split("\n")).toEqual(expect.arrayContaining([...expected]));
    expect(told).toMatch(/\nKhác: [1-9]\d* điểm nêu trên\.\n$/);
    expect(code).toBe(1);
  });

  test("what is not of thidua is named and does not count", async () => {
    const { code, out: told } = await verifying((_, results) => writeFileSync(join(results, "ký.pdf"), ""));
    expect(told).toContain("ký.pdf: không do thidua ghi, không kiểm chứng\n");
    expect(code).toBe(0);
  });

  test("a workspace that cannot be used, and what stands in its way", async () => {
    const { code, err } = await verifying((round) => edit(join(round, "thidua.yaml"), "plan:", "plna:"));
    expect(code).toBe(3);
    expect(err).toMatch(/plna[\s\S]*Không chạy lại được lệnh `thidua report --format json/);
  });

  test.each([
    ["no manifest", (results: string) => rmSync(join(results, "manifest.json"))],
    [
      "one that says nothing",
      (results: string) => edit(join(results, "manifest.json"), /"makings": [\s\S]*/, '"makings": [] }'),
    ],
    [
      "a command that writes no results",
      (results: string) => edit(join(results, "manifest.json"), '"report"', '"init"'),
    ],
  ])("%s is wrong usage", async (_, change) => {
    const { code, err } = await verifying((_round, results) => change(results));
    expect(code).toBe(2);
    expect(err).toMatch(/không có manifest\.json của thidua/);
  });
});

describe("with another tool figures are compared", () => {
  const made = async (format: string, kind: string) => {
    const out = newFolder();
    await run(["report", workspace, "--kind", kind, "--format", format, "--out", out]);
    edit(join(out, "manifest.json"), /"version": "[^"]+"/, '"version": "0.0.9"');
    edit(join(out, "manifest.json"), /"code": "\w{4}/, '"code": "0000');
    return out;
  };

  /** As if the older version had written the file otherwise. */
  const asWritten = (folder: string, file: string, from: string | RegExp, to: string) => {
    edit(join(folder, file), from, to);
    const hash = sha256(join(folder, file));
    edit(join(folder, "manifest.json"), new RegExp(`(?<="${file}": ")\\w+`), hash);
  };

  test("it is said first; bytes that are the same are said to be", async () => {
    const out = await made("csv", "ranking");
    const { code, out: told } = await run(["verify", out, "-C", workspace]);
    expect(told).toMatch(/^Công cụ nay khác khi làm ra kết quả \(thidua 0\.0\.9, nay .*\nGiống: 3 tệp, từng byte\.\n$/);
    expect(code).toBe(0);
  });

  test.each([
    ["csv", "ranking-ranking.csv", "Huyện A", "Huyen A", /Giống số liệu: 1 tệp/, 0],
    ["json", "ranking.json", "Huyện A", "Huyen A", /Giống số liệu: 1 tệp/, 0],
    ["html", "ranking.html", "Huyện A", "Huyen A", /Giống số liệu: 1 tệp/, 0],
    [
      "html",
      "ranking.html",
      "98,80",
      "98,90",
      /ranking\.html: chạy lại cho ra số liệu khác: nay 98,80, tệp ghi 98,90\n/,
      1,
    ],
    [
      "csv",
      "ranking-ranking.csv",
      /(?<=Cụm 1,)1(?=,)/,
      "7",
      /ranking-ranking\.csv: chạy lại cho ra số liệu khác: nay 1, tệp ghi 7\n/,
      1,
    ],
  ])("%s: %s with “%s” for another", async (format, file, from, to, expected, code) => {
    const out = await made(format, "ranking");
    asWritten(out, file, from, to);
    const verified = await run(["verify", out, "-C", workspace]);
    expect(verified.out).toMatch(expected);
    expect(verified.code).toBe(code);
  });
});

test("the tool that is installed is part of what results follow from", () => {
  const { libraries } = JSON.parse(
    spawnSync(
      process.execPath,
      [
        "-e",
        `import("${packageRoot}dist/cli/tool.js").then((m) => { const t = m.toolInUse(); console.log(JSON.stringify({ libraries: [...t.libraries] })) })`,
      ],
      { encoding: "utf8" },
    ).stdout,
  ) as { libraries: [string, string][] };
  expect(libraries.length).toBeGreaterThan(10);
  expect(libraries.filter(([, version]) => !/^\d+\.\d+/.test(version))).toEqual([]);
});
