import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { makeWorkspace } from "../helpers/workspace.js";

/** Repositories as offices have them: where the round stands in them, and what stands around it. */
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function repository(round: string) {
  const folder = mkdtempSync(join(tmpdir(), "thidua-repo-"));
  made.push(folder);
  const workspace = join(folder, round);
  const small = makeWorkspace();
  cpSync(small, workspace, { recursive: true });
  rmSync(small, { recursive: true });
  const git = (...argv: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv], {
      encoding: "utf8",
    });
  git("init", "-q", "-b", "main");
  return { folder, workspace, git, commit: () => [git("add", "."), git("commit", "-q", "-m", "Bản")] };
}

const edit = (path: string, from: string, to: string) =>
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
const diff = async (workspace: string, ...argv: readonly string[]) =>
  run(["diff", "-C", workspace, "--exit-code", ...argv]);
const raised = "| Mức giao: Huyện B | “Tổng sản lượng lúa” | 0,4 triệu tấn | 0,5 triệu tấn | sửa, chặt hơn";

describe("a round is compared wherever it stands in its repository", () => {
  test.each([
    ["at the top", "."],
    ["in a folder with spaces and marks", "đợt xét/năm 2017"],
  ])("%s", async (_, round) => {
    const { workspace, commit } = repository(round);
    commit();
    expect((await diff(workspace)).code).toBe(0);
    edit(join(workspace, "plan/goals.csv"), "lua,0.5,0.4", "lua,0.5,0.5");
    const { code, out } = await diff(workspace, "--format", "md");
    expect(code).toBe(1);
    expect(out).toContain(raised);
  });

  test("with its reports and rules beside it", async () => {
    const { folder, workspace, commit } = repository("dot");
    for (const part of ["plan", "reports"]) renameSync(join(workspace, part), join(folder, part));
    edit(join(workspace, "thidua.yaml"), "decided_on:", "places: { plan: ../plan, reports: ../reports }\ndecided_on:");
    commit();
    const { code, out } = await diff(workspace);
    expect(out).toContain("Không có gì đổi.");
    expect(code).toBe(0);
  });

  test("with a folder data/national of somebody else's above it", async () => {
    const { folder, workspace, commit } = repository("dot");
    mkdirSync(join(folder, "data/national"), { recursive: true });
    writeFileSync(join(folder, "data/national/so-lieu.csv"), "a,b\n");
    commit();
    expect((await diff(workspace)).code).toBe(0);
  });

  test("a submodule is said, since its earlier files are not here", async () => {
    const { workspace, git, commit } = repository("dot");
    commit();
    const id = git("rev-parse", "HEAD").trim();
    git("update-index", "--add", "--cacheinfo", `160000,${id},dot/reports-cu`);
    git("commit", "-q", "-m", "Submodule");
    const { code, err } = await diff(workspace);
    expect(code).toBe(2);
    expect(err).toContain("“dot/reports-cu” là một submodule");
  });
});

describe("what has no earlier state is said so", () => {
  test("a round that is new", async () => {
    const { folder, workspace, git, commit } = repository("dot");
    writeFileSync(join(folder, "README"), "x");
    git("add", "README");
    git("commit", "-q", "-m", "Trống");
    commit();
    const { code, out } = await diff(workspace, "HEAD~1..HEAD");
    expect(code).toBe(0);
    expect(out).toContain("“HEAD~1” chưa có đợt xét này");
  });

  test("a repository without a commit", async () => {
    const { workspace } = repository("dot");
    const { code, err } = await diff(workspace);
    expect(code).toBe(2);
    expect(err).toContain("Kho git chưa có bản nào");
  });

  test("branches that have nothing in common", async () => {
    const { workspace, git, commit } = repository("dot");
    commit();
    git("checkout", "-q", "--orphan", "khac");
    git("commit", "-q", "-m", "Khác");
    expect((await diff(workspace, "main...khac")).err).toContain("không có chỗ chung");
  });
});
