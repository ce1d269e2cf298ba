import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { packageRoot } from "../src/cli/files.js";
import { run } from "./helpers/run.js";

/** The workflows that examples/ci gives away: read as the servers read them, their commands run in a new workspace. */
const text = (file: string) => readFileSync(join(packageRoot, "examples/ci", file), "utf8");

interface GithubJob {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
const github = parse(text("github/thidua.yml")) as {
  readonly env: { readonly WORKSPACE: string };
  readonly permissions: object;
  readonly jobs: Readonly<Record<"check" | "comment", GithubJob>>;
};
const gitlab = parse(text("gitlab/.gitlab-ci.yml")) as {
  readonly default: { readonly image: string; readonly before_script: readonly string[] };
  readonly variables: { readonly WORKSPACE: string };
} & Readonly<Record<"check" | "comment", { readonly script: readonly string[] }>>;

const jobs = ["check", "comment"] as const;
const githubRuns = jobs.flatMap((job) => github.jobs[job].steps.flatMap((step) => step.run ?? []));
const gitlabRuns = [...gitlab.default.before_script, ...jobs.flatMap((job) => gitlab[job].script)];
const runs = [
  ...githubRuns.map((command) => ["GitHub", command] as const),
  ...gitlabRuns.map((command) => ["GitLab", command] as const),
];
/** Those that need nothing but the repository; the others install, or write to the server. */
const local = runs.filter(([, command]) => command.startsWith("npx thidua "));

const scratch = mkdtempSync(join(tmpdir(), "thidua-ci-"));
const workspace = join(scratch, github.env.WORKSPACE);
const git = (...argv: readonly string[]) =>
  execFileSync("git", ["-C", scratch, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv], {
    encoding: "utf8",
  });
beforeAll(async () => {
  await run(["init", github.env.WORKSPACE], scratch);
  git("init", "-q", "-b", "change");
  git("add", ".");
  git("commit", "-q", "-m", "Đợt xét");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** `npx thidua` is this package; npx itself takes seconds to find that out. */
const npx = `npx() { shift; node "${join(packageRoot, "bin/thidua.js")}" "$@"; }`;

/** Run a step as both servers do: bash, ended by the first command that fails. */
function step(command: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", `${npx}\n${command}`], {
    cwd: scratch,
    encoding: "utf8",
    env: {
      ...process.env,
      WORKSPACE: github.env.WORKSPACE,
      GITHUB_BASE_REF: "main",
      RUNNER_TEMP: scratch,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git("rev-parse", "origin/main").trim(),
    },
  });
  return { status, stdout, stderr };
}

describe("in a new workspace each command that can run here succeeds", () => {
  test.each(local)("%s: %s", (_, command) => {
    expect(step(command).status).toBe(0);
  });
});

test("a fault in a rule stops the check, and GitHub is told its line as seen from the repository's root", () => {
  const targets = join(workspace, "plan/targets.yaml");
  const sound = readFileSync(targets, "utf8");
  writeFileSync(targets, sound.replace("direction: at_least", "direction: at_lest"));
  const checks = local
    .filter(([, command]) => command.startsWith("npx thidua check"))
    .map(([, command]) => step(command));
  writeFileSync(targets, sound);
  expect(checks.map(({ status }) => status)).toEqual([1, 1]);
  expect(checks[0]?.stdout).toMatch(
    /^::error file=dot-xet-2018\/plan\/targets\.yaml,line=\d+,col=\d+,endColumn=\d+,title=TD104::/m,
  );
});

test("the comment says what the branch changes, and what to mend where the rules do not load", () => {
  const documents = join(workspace, "plan/documents.yaml");
  const sound = readFileSync(documents, "utf8");
  const comments = (text: string) => {
    writeFileSync(documents, text);
    git("commit", "-q", "-a", "-m", "Thay đổi");
    const diffs = local
      .filter(([, command]) => command.startsWith("npx thidua diff"))
      .map(([, command]) => step(command));
    expect(diffs.map(({ status }) => status)).toEqual([0, 0]);
    return ["diff.md", "diff.md"].map((name) => readFileSync(join(scratch, name), "utf8"));
  };
  for (const comment of comments(sound.replace("issued: 2017-03-07", "issued: 2017-03-08")))
    expect(comment).toContain("| ngày ban hành | 07/03/2017 | 08/03/2017 | sửa |");
  for (const comment of comments(sound.replace("basis: ", "bassis: "))) expect(comment).toContain("không dùng được");
});

test("both check, evaluate and comment what a change does, on one workspace and on Node 20", () => {
  const commands = (all: readonly string[]) => all.flatMap((one) => /npx thidua (\w+)/.exec(one)?.[1] ?? []);
  expect(commands(githubRuns)).toEqual(["check", "evaluate", "diff"]);
  expect(commands(gitlabRuns)).toEqual(["check", "evaluate", "diff"]);
  expect(local.length).toBe(6);
  expect(gitlab.variables.WORKSPACE).toBe(github.env.WORKSPACE);
  expect(gitlab.default.image).toMatch(/^node:20\.\d+\.\d+-/);
  const node = jobs.map(
    (job) => github.jobs[job].steps.find(({ uses }) => uses?.startsWith("actions/setup-node"))?.with?.["node-version"],
  );
  expect(node).toEqual([20, 20]);
});

test("actions are pinned to a version, and a job may do no more than it has to", () => {
  const used = jobs.flatMap((job) => github.jobs[job].steps.flatMap(({ uses }) => uses ?? []));
  expect(used.filter((one) => !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  expect(github.permissions).toEqual({});
  expect(github.jobs.check.permissions).toEqual({ contents: "read" });
  expect(github.jobs.comment.permissions).toEqual({ contents: "read", "pull-requests": "write" });
});
