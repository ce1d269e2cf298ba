import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { jobKey } from "../../src/cli/job-journal.js";
import { loadBatch } from "../../src/load/load-batch.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-batch-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const workspace = workspaceWith({});
const drawings = "[{ kind: ranking, formats: [csv, html] }, { kind: evaluation, formats: [json] }]";
let count = 0;

/** A file of a batch in a folder of its own, with a job for each workspace. */
function batchOf(...rounds: readonly string[]) {
  count += 1;
  const folder = join(scratch, String(count));
  mkdirSync(folder);
  const jobs = rounds.map((round, at) => `  - { name: viec-${at + 1}, workspace: "${round}", drawings: ${drawings} }`);
  writeFileSync(join(folder, "dem.yaml"), `out: ket-qua\njobs:\n${jobs.join("\n")}\n`);
  return { file: join(folder, "dem.yaml"), out: join(folder, "ket-qua") };
}

/** Every file below a folder with its text, hidden ones too, but for the cache. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(".thidua-cache"))
    .sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

describe("a batch runs every job", () => {
  test("what fails does not stop the rest, stands in the summary, and the code is 1", async () => {
    const { file, out } = batchOf(join(scratch, "khong-co"), workspace);
    const { code, out: told } = await run(["batch", file]);
    expect(code).toBe(1);
    expect(told).toMatch(/viec-1 +HỎNG/);
    expect(told).toMatch(/viec-2 +xong/);
    expect(Object.keys(filesIn(out))).toEqual([
      "viec-2/evaluation.json",
      "viec-2/manifest.json",
      "viec-2/ranking-first-places.csv",
      "viec-2/ranking-places.csv",
      "viec-2/ranking-ranking.csv",
      "viec-2/ranking.html",
    ]);
  });

  test("quiet, with a log of json lines that names jobs and counts", async () => {
    const { file } = batchOf(workspace);
    const log = join(scratch, "log");
    expect(await run(["batch", file, "--quiet", "--log", log])).toEqual({ code: 0, out: "", err: "" });
    const entries = readFileSync(log, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries.map(({ event }) => event)).toEqual(["begins", "done", "ends"]);
    expect(entries[1]).toMatchObject({ job: "viec-1", files: 5, errors: 0 });
  });

  test("the same folder again, with a file of the old result that is no more", async () => {
    const { file, out } = batchOf(workspace);
    await run(["batch", file, "--quiet"]);
    const before = filesIn(out);
    writeFileSync(join(out, "viec-1/cu.csv"), "cũ");
    await run(["batch", file, "--quiet"]);
    expect(filesIn(out)).toEqual(before);
  });
});

describe("what was read is kept", () => {
  const cacheOf = (out: string) => {
    const folder = join(out, ".thidua-cache");
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  };

  test("the results are the same bytes with the cache, without it, and where it was broken", async () => {
    const { file, out } = batchOf(workspace);
    await run(["batch", file, "--quiet", "--no-cache"]);
    expect(cacheOf(out)).toEqual([]);
    const expected = filesIn(out);
    for (const broken of [false, false, true]) {
      if (broken) for (const path of cacheOf(out)) writeFileSync(path, "{");
      await run(["batch", file, "--quiet"]);
      expect(filesIn(out)).toEqual(expected);
      expect(cacheOf(out)).toHaveLength(2);
    }
  });

  test("it is what is used: another figure in it comes out, until the report or a rule is another", async () => {
    const own = workspaceWith({});
    const { file, out } = batchOf(own);
    await run(["batch", file, "--quiet"]);
    const points = () => filesIn(out)["viec-1/ranking-ranking.csv"];
    const right = points();
    for (const path of cacheOf(out)) writeFileSync(path, readFileSync(path, "utf8").replaceAll('"0.38"', '"0.4"'));
    await run(["batch", file, "--quiet"]);
    expect(points()).not.toEqual(right);
    writeFileSync(join(own, "plan/targets.yaml"), `# Khác\n${readFileSync(join(own, "plan/targets.yaml"), "utf8")}`);
    await run(["batch", file, "--quiet"]);
    expect(points()).toEqual(right);
  });

  test("it keeps nothing that nothing asks for any more", async () => {
    const own = workspaceWith({});
    const { file, out } = batchOf(own);
    await run(["batch", file, "--quiet"]);
    rmSync(join(own, "reports/b.xlsx"));
    await run(["batch", file, "--quiet"]);
    expect(cacheOf(out)).toHaveLength(1);
  });
});

describe("a run that was killed", () => {
  /** The journal as it is left after the first job: of an ended run there is none. */
  const killedAfterTheFirst = async (own: string) => {
    const { file, out } = batchOf(own, own);
    await run(["batch", file, "--quiet"]);
    expect(Object.keys(filesIn(out)).filter((name) => name.startsWith("."))).toEqual([]);
    const { batch } = loadBatch(file, readFileSync(file, "utf8"));
    const [job] = batch?.jobs ?? [];
    if (!job) throw new Error(file);
    const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
    writeFileSync(join(out, ".thidua-done"), `viec-1 ${jobKey(job, join(file, ".."), version)}\nviec-2 12`);
    for (const name of ["viec-1", "viec-2"]) writeFileSync(join(out, name, "dau-vet"), "");
    return { file, traces: () => Object.keys(filesIn(out)).filter((name) => name.includes("dau-vet")) };
  };

  test("goes on where it was, and the journal is gone at the end", async () => {
    const { file, traces } = await killedAfterTheFirst(workspace);
    expect((await run(["batch", file])).out).toMatch(/viec-1 +đã xong ở lần chạy bị ngắt/);
    expect(traces()).toEqual(["viec-1/dau-vet"]);
    await run(["batch", file, "--quiet"]);
    expect(traces()).toEqual([]);
  });

  test("begins again where a report is another one since", async () => {
    const own = workspaceWith({});
    const { file, traces } = await killedAfterTheFirst(own);
    rmSync(join(own, "reports/b.xlsx"));
    await run(["batch", file, "--quiet"]);
    expect(traces()).toEqual([]);
  });
});

describe("one run at a time", () => {
  const locked = (holder: object) => {
    const { file, out } = batchOf(workspace);
    mkdirSync(out);
    writeFileSync(join(out, ".thidua.lock"), JSON.stringify(holder));
    return { file, out };
  };

  test.each([
    ["a run that goes on", { pid: process.pid, host: hostname(), since: "2018-01-01" }],
    ["a run of another machine", { pid: 1, host: "may-khac", since: "2018-01-01" }],
  ])("%s is let alone, and said", async (_, holder) => {
    const { file, out } = locked(holder);
    const { code, err } = await run(["batch", file]);
    expect(code).toBe(1);
    expect(err).toContain(`tiến trình ${holder.pid} trên máy ${holder.host}`);
    expect(Object.keys(filesIn(out))).toEqual([".thidua.lock"]);
  });

  test.each([
    ["of a process that is gone", { pid: 2 ** 22 + 1, host: hostname(), since: "2018-01-01" }],
    ["that was never finished", {}],
  ])("a lock %s is taken over and given back", async (_, holder) => {
    const { file, out } = locked(holder);
    expect((await run(["batch", file, "--quiet"])).code).toBe(0);
    expect(existsSync(join(out, ".thidua.lock"))).toBe(false);
  });
});

describe("what cannot be run is said", () => {
  test("a folder of results that is a file", async () => {
    const { file, out } = batchOf(workspace);
    writeFileSync(out, "");
    const { code, err } = await run(["batch", file]);
    expect([code, err.trim()]).toEqual([
      2,
      "Không ghi được “ket-qua”: nơi ghi kết quả là một tệp, không phải thư mục.",
    ]);
  });

  test("two jobs of one name, a kind that there is not", async () => {
    const file = join(scratch, "sai.yaml");
    const job = `{ name: a, workspace: x, drawings: ${drawings} }`;
    writeFileSync(file, `out: o\njobs:\n  - ${job}\n  - ${job}\n`);
    expect((await run(["batch", file])).err).toContain("TD107");
    writeFileSync(file, `out: o\njobs:\n  - ${job.replace("ranking", "rankng")}\n`);
    const { code, err } = await run(["batch", file]);
    expect(code).toBe(3);
    expect(err).toContain("TD104");
  });
});

test("killed at any moment it leaves each result whole or not at all, and the next run ends as if nothing had been", async () => {
  const { file, out } = batchOf(workspace, workspace, workspace);
  const whole = batchOf(workspace, workspace, workspace);
  await run(["batch", whole.file, "--quiet"]);
  const expected = filesIn(whole.out);
  const began = Date.now();
  await runToTheEnd(file);
  const length = Date.now() - began;
  let killed = 0;
  for (let at = 1; at <= 8; at++) {
    const child = spawn(process.execPath, [join(packageRoot, "bin/thidua.js"), "batch", file, "--quiet"]);
    await new Promise((done) => setTimeout(done, (length * at) / 8.5));
    if (child.exitCode === null) killed += 1;
    child.kill("SIGKILL");
    await new Promise((done) =>
      child.exitCode === null && child.signalCode === null ? child.on("exit", done) : done(0),
    );
    for (const job of ["viec-1", "viec-2", "viec-3"]) {
      const seen = filesIn(join(out, job));
      const ofJob = Object.entries(expected).filter(([name]) => name.startsWith(`${job}/`));
      const wanted = Object.fromEntries(ofJob.map(([name, text]) => [name.slice(job.length + 1), text]));
      if (Object.keys(seen).length > 0) expect(seen).toEqual(wanted);
    }
  }
  expect(killed).toBeGreaterThan(3);
  await run(["batch", file, "--quiet"]);
  expect(filesIn(out)).toEqual(expected);
}, 120_000);

function runToTheEnd(file: string): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, [join(packageRoot, "bin/thidua.js"), "batch", file, "--quiet"]).on("exit", () => done());
  });
}
