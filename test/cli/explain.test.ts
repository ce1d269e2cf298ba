import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const git = (folder: string, ...argv: readonly string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv], {
    env: { ...process.env, GIT_COMMITTER_DATE: "2017-03-05T09:00:00Z", GIT_AUTHOR_DATE: "2017-03-05T09:00:00Z" },
  });

test("a target's value names the commit that last changed its line, and a line that is not committed yet", async () => {
  const folder = workspaceWith({});
  git(folder, "init", "-q");
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "Giao mức năm 2017");
  const before = await run(["explain", "dien", "-C", folder]);
  expect(before.out).toContain("(05/03/2017)");
  expect(before.out).not.toContain("chưa ghi");
  appendFileSync(join(folder, "plan/goals.csv"), "trat-tu,x,x\n");
  const after = await run(["explain", "trat-tu", "-C", folder]);
  expect(after.out).toContain("chưa ghi");
});

test("a person's near miss by votes says how many were needed", async () => {
  const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
  const { out } = await run(["explain", "Lê Hoàng Phúc", "-C", example]);
  expect(out).toContain("Phiếu: 13 trên 15 (có mặt 13, bằng văn bản 2); cần ít nhất");
});
