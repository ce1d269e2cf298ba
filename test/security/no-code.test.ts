import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-code-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const root = new URL("../../", import.meta.url).pathname;
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(root, "src", name), "utf8") }));

describe("nothing that is read becomes code", () => {
  test.each([
    ["code made of text", /\beval\(|\bFunction\(|node:vm|setTimeout\(["'`]|createRequire|\brequire\(/, []],
    ["an import whose path is not written out", /\bimport\((?!"\.{1,2}\/[^"]*"\))/, []],
    ["another program", /node:child_process/, ["cli/run-git.ts", "cli/doctor/probe-machine.ts"]],
    ["a shell", /\bshell:\s*true|\bexec(?:File)?Sync\(/, []],
    ["a thread", /new Worker\(/, ["cli/read-foreign.ts"]],
    // Phrases of our own vocabulary, never words of a file.
    ["a pattern made of text", /new RegExp\(/, ["ingest/table/headings.ts"]],
  ])("in src: %s", (_what, pattern, allowed) => {
    expect(
      sources
        .filter(({ text }) => pattern.test(text))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...allowed].sort());
  });

  test("that looked at every source there is", () => expect(sources.length).toBeGreaterThan(400));
});

/** So many lists, each of them twice the one before it. */
const doubling = Array.from({ length: 24 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join("");
const laughs = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`).join("");

describe("YAML that wants more than to be read is refused with a sentence", () => {
  test.each([
    ["a function", 'documents: !!js/function "function () { process.exit(9) }"\n', "bắt đầu bằng dấu như"],
    ["an object of Python", "documents: !!python/object/apply:os.system [ls]\n", "bắt đầu bằng dấu như"],
    ["a tag of somebody", "documents: !la { id: a }\n", "bắt đầu bằng dấu như"],
    ["a billion laughs", `a0: &a0 [x]\n${laughs}`, "quá nhiều tên gọi lại"],
    ["few aliases that double", `a0: &a0 [x]\n${doubling}`, "quá nhiều tên gọi lại"],
    ["a value that holds itself", "documents: &a [*a]\n", "gọi lại chính chỗ chứa nó"],
    ["lists 5,000 deep", `documents: ${"[".repeat(5000)}${"]".repeat(5000)}\n`, "không đúng cách viết YAML"],
    [
      "groups 500 deep",
      Array.from({ length: 500 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""),
      "Không rõ tệp này chứa gì",
    ],
  ])("%s", async (_what, text, sentence) => {
    const { code, out, err } = await run(["check", workspaceWith({ "plan/la.yaml": text })]);
    expect(code).toBe(1);
    expect(out + err).toContain(sentence);
  });

  test("what refers to itself a few times is no bomb", async () => {
    const text =
      "plan: ke-hoach\ntargets:\n  - &a { id: a, name: A, quote: Đạt A, direction: achieved, level: [district] }\n";
    const { out } = await run(["check", workspaceWith({ "plan/la.yaml": `${text}  - *a\n` })]);
    expect(out).not.toContain("TD101");
    // The same target twice.
    expect(out).toContain("TD107");
  });
});

describe("git is given names, never options, and fetches nothing", () => {
  const workspace = workspaceWith({});
  const git = (folder: string, ...argv: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv]);
  git(workspace, "init", "-q", "-b", "main");
  git(workspace, "add", ".");
  git(workspace, "commit", "-q", "-m", "Một");
  writeFileSync(
    join(workspace, "plan/goals.csv"),
    "target,huyen-a,huyen-b\nlua,0.6,0.4\ndien,98.6,98.6\ntai-nan,10,8\n",
  );
  git(workspace, "commit", "-q", "-a", "-m", "Hai");

  test.each([`--output=${join(scratch, "x")}`, "--exec=touch x", "HEAD; touch x", "$(touch x)", "-p..--all"])(
    "a commit called %s is none",
    async (name) => {
      const { code } = await run(["diff", "-C", workspace, "--", name]);
      expect(code).toBe(2);
      expect(readdirSync(scratch)).toEqual([]);
      expect(readdirSync(workspace)).not.toContain("x");
    },
  );

  test("programs that a repository's settings name are not run", async () => {
    const mark = join(scratch, "mark");
    git(workspace, "config", "core.fsmonitor", `touch ${mark}; false`);
    writeFileSync(join(workspace, ".git/hooks/post-index-change"), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    expect((await run(["diff", "HEAD~1", "-C", workspace])).code).toBe(0);
    expect((await run(["explain", "lua", "-C", workspace])).code).toBe(0);
    git(workspace, "config", "--unset", "core.fsmonitor");
    expect(readdirSync(scratch)).toEqual([]);
  });

  test("files that a partial clone lacks are asked for, not fetched", async () => {
    git(workspace, "config", "uploadpack.allowFilter", "true");
    const part = join(scratch, "part");
    git(scratch, "clone", "-q", "--filter=blob:none", "--no-local", `file://${workspace}`, part);
    const { code, err } = await run(["diff", "HEAD~1", "-C", part]);
    expect(code).toBe(2);
    expect(err).toContain("git fetch --refetch --no-filter");
  });
});
