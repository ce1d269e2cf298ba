import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { compareResults } from "../../src/ingest/result/compare-results.js";
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

  test("hashes are those of the files as they lie there, with their byte-order mark", async () => {
    const out = newFolder();
    const workspace = workspaceWith({});
    edit(join(workspace, "plan/units.yaml"), /^/, "\uFEFF");
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
    // Reports that git does not keep cannot be taken from the commit.
    expect(await commitOf()).toEqual({ id, clean: true });
    await run(["evaluate", own, "--out", join(scratch, "git")]);
    expect(loadManifest(manifestText(join(scratch, "git")))?.makings[0]?.commit).toEqual({ id, clean: false });
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
    expect(loadManifest(manifestText(out))?.makings.map((making) => making.inputs.size)).toEqual([3, 0]);
    const verified = await run(["verify", out, "-C", workspace]);
    expect(verified).toMatchObject({ code: 0, out: "Giống: 3 tệp, từng byte.\n" });
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
    expect(told).toMatchObject({
      code: 2,
      err: expect.stringMatching(/manifest\.json” không phải bản kê mà phiên bản thidua này hiểu/),
    });
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
      ["ranking-ranking.csv: số liệu giống, lời văn khác ở 1 chỗ, chỗ đầu (2:3): nay “Huyện A”, tệp ghi “Huyện B”"],
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
        "ranking.json: bản kê không có tệp này, nên không kiểm chứng",
      ],
    ],
    [
      "rules and results that follow from them",
      (round) => edit(join(round, "plan/goals.csv"), "0.5", "0.6"),
      [
        "plan/goals.csv: quy định đã khác với lúc làm ra kết quả",
        expect.stringMatching(/^ranking\.json: chạy lại cho ra số liệu khác ở \d+ chỗ/),
      ],
    ],
    [
      "rules of which nothing in the results tells",
      (round) =>
        writeFileSync(join(round, "plan/units.yaml"), `# \n${readFileSync(join(round, "plan/units.yaml"), "utf8")}`),
      ["plan/units.yaml: quy định đã khác với lúc làm ra kết quả"],
    ],
    [
      "a report that is another",
      (round) => cpSync(join(round, "reports/b.xlsx"), join(round, "reports/a.xlsx")),
      ["reports/a.xlsx: số liệu đã khác với lúc làm ra kết quả"],
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
    expect(told).toContain("ký.pdf: bản kê không có tệp này, nên không kiểm chứng\n");
    expect(code).toBe(0);
  });

  test("a workspace that cannot be used, and what stands in its way", async () => {
    const { code, err } = await verifying((round) => edit(join(round, "thidua.yaml"), "plan:", "plna:"));
    expect(code).toBe(3);
    expect(err).toMatch(/plna[\s\S]*Không dùng được kế hoạch/);
  });

  test.each([
    ["no manifest", (results: string) => rmSync(join(results, "manifest.json")), /không có manifest\.json/],
    [
      "one that says nothing",
      (results: string) => edit(join(results, "manifest.json"), /"makings": [\s\S]*/, '"makings": [] }'),
      /không phải bản kê mà phiên bản thidua này hiểu/,
    ],
    [
      "a command that writes no results",
      (results: string) => edit(join(results, "manifest.json"), '"report"', '"init"'),
      /không phải bản kê/,
    ],
    [
      "a command with a place of its own",
      (results: string) => edit(join(results, "manifest.json"), '"--kind"', '"--out=khac", "--kind"'),
      /không phải bản kê/,
    ],
    [
      "a result above its folder",
      (results: string) => edit(join(results, "manifest.json"), '"ranking.json"', '"../ranking.json"'),
      /không phải bản kê/,
    ],
    [
      "a key that every object has",
      (results: string) =>
        edit(join(results, "manifest.json"), '"inputs": {', `"inputs": { "__proto__": "${"0".repeat(64)}",`),
      /không phải bản kê/,
    ],
    [
      "the same file twice",
      (results: string) => edit(join(results, "manifest.json"), /(?<="runs": \[)(\s+\{[\s\S]*?\}\s+\})/, "$1,$1"),
      /không phải bản kê/,
    ],
  ])("%s is wrong usage", async (_, change, expected) => {
    const { code, err } = await verifying((_round, results) => change(results));
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });
});

test("a folder of folders with manifests, and a folder that is no workspace: what to give is said", async () => {
  const out = newFolder();
  await run(["docs", workspace, "--out", join(out, "viec")]);
  expect(await run(["verify", out])).toMatchObject({ code: 2, err: expect.stringMatching(/từng thư mục: viec\./) });
  const told = await run(["verify", join(out, "viec")], out);
  expect(told).toMatchObject({ code: 2, err: expect.stringMatching(/ghi -C THƯ_MỤC/) });
});

test("a result of a later run of several that somebody took out of the manifest is made again and named", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const drawings = "[{ kind: ranking, formats: [csv] }, { kind: results, formats: [csv, json] }]";
  writeFileSync(
    join(folder, "dem.yaml"),
    `out: .\njobs:\n  - { name: viec, workspace: "${workspace}", drawings: ${drawings} }\n`,
  );
  await run(["batch", "dem.yaml", "--quiet"], folder);
  edit(join(folder, "viec/manifest.json"), /,\s+"results\.json": "\w+"/, "");
  const { code, out } = await run(["verify", "viec", "-C", workspace], folder);
  expect(out).toContain("results.json: chạy lại ra tệp này, nhưng bản kê không có\n");
  expect(code).toBe(1);
});

test("a signal leaves nothing of what was made again", async () => {
  const [out, temporary] = [newFolder(), newFolder()];
  mkdirSync(temporary);
  await run(["report", workspace, "--kind", "ranking", "--format", "xlsx", "--out", out]);
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [join(packageRoot, "bin/thidua.js"), "verify", out, "-C", workspace], { env });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGTERM");
  expect(await ended).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
});

describe("with another version figures are compared", () => {
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
    expect(told).toMatch(
      /^Công cụ nay khác với lúc làm ra kết quả \(thidua 0\.0\.9, nay .*\nGiống: 3 tệp, từng byte\.\n$/,
    );
    expect(code).toBe(0);
  });

  test("of the same version bytes decide, whatever else of the tool is another", async () => {
    const out = newFolder();
    await run(["report", workspace, "--kind", "ranking", "--format", "csv", "--out", out]);
    edit(join(out, "manifest.json"), /"node": "[^"]+"/, '"node": "20.0.0"');
    asWritten(out, "ranking-ranking.csv", "Huyện A", "Huyện B");
    const { code, out: told } = await run(["verify", out, "-C", workspace]);
    expect(told).toMatch(/^Công cụ nay khác .*Node 20\.0\.0, nay .* vẫn so từng byte\.\n/);
    expect(told).toContain("ranking-ranking.csv: số liệu giống, lời văn khác ở 1 chỗ");
    expect(code).toBe(1);
  });

  test.each([
    [
      "csv",
      "ranking-ranking.csv",
      "Huyện A",
      "Huyen A",
      /lời văn khác ở 1 chỗ, chỗ đầu \([^)]+\): nay “Huyện A”, tệp ghi “Huyen A”\n[\s\S]*Giống số liệu: 1 tệp/,
      0,
    ],
    ["json", "ranking.json", "Huyện A", "Huyen A", /Giống số liệu: 1 tệp/, 0],
    ["html", "ranking.html", "Huyện A", "Huyen A", /Giống số liệu: 1 tệp/, 0],
    [
      "html",
      "ranking.html",
      "<style>",
      "<style>p{margin:9px}",
      /chỉ khác cách trình bày\n[\s\S]*Giống số liệu: 1 tệp/,
      0,
    ],
    [
      "html",
      "ranking.html",
      "98,80",
      "98,90",
      /chạy lại cho ra số liệu khác ở 1 chỗ, chỗ đầu \([^)]+\): nay “98,80”, tệp ghi “98,90”/,
      1,
    ],
    [
      "csv",
      "ranking-ranking.csv",
      /(?<=Cụm 1,)1(?=,)/,
      "7",
      /số liệu khác ở 1 chỗ, chỗ đầu \([^)]+\): nay “1”, tệp ghi “7”/,
      1,
    ],
    [
      "csv",
      "ranking-ranking.csv",
      '"98,80",,',
      ',"98,80",',
      /ranking-ranking\.csv: chạy lại cho ra số liệu khác ở 2 chỗ/,
      1,
    ],
    ["json", "ranking.json", /\{/, "{,", /ranking\.json: chạy lại cho ra nội dung khác\n/, 1],
  ] as const)("%s: %s with “%s” for another", async (format, file, from, to, expected, code) => {
    const out = await made(format, "ranking");
    asWritten(out, file, from, to);
    const verified = await run(["verify", out, "-C", workspace]);
    expect(verified.out).toMatch(expected);
    expect(verified.code).toBe(code);
  });

  test.each(["docx", "xlsx"])("%s of another day of the package, and with another figure", async (format) => {
    const [one, other] = [newFolder(), newFolder()];
    const draw = (out: string, ...more: string[]) =>
      run(["report", workspace, "--kind", "ranking", "--format", format, ...more, "--out", out]);
    await draw(one);
    await draw(other, "--lang", "en");
    const bytes = (folder: string) => readFileSync(join(folder, `ranking.${format}`));
    const same = await compareResults(`ranking.${format}`, bytes(one), bytes(one));
    expect(same).toEqual({ figures: [], words: [] });
    const english = await compareResults(`ranking.${format}`, bytes(one), bytes(other));
    expect(english?.words.length).toBeGreaterThan(3);
  });
});

test("the tool that is installed is part of what results follow from", () => {
  const { libraries } = JSON.parse(
    spawnSync(
      process.execPath,
      [
        "-e",
        `import("${packageRoot}build/cli/tool.js").then((m) => { const t = m.toolInUse(); console.log(JSON.stringify({ libraries: [...t.libraries] })) })`,
      ],
      { encoding: "utf8" },
    ).stdout,
  ) as { libraries: [string, string][] };
  expect(libraries.length).toBeGreaterThan(10);
  expect(libraries.filter(([, version]) => !/^\d+\.\d+/.test(version))).toEqual([]);
});
