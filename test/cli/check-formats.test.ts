import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { githubFindings } from "../../src/cli/github-findings.js";
import { finding } from "../../src/domain/finding.js";
import { findingsDocument } from "../../src/report/json-schema/findings.js";
import { run } from "../helpers/run.js";
import { makeWorkspace } from "../helpers/workspace.js";

const scratch = mkdtempSync(join(tmpdir(), "thidua-formats-"));
const workspace = makeWorkspace(new URL("../fixtures/err/TD108-misspelt-measure", import.meta.url).pathname);
afterAll(() => {
  for (const path of [scratch, workspace]) rmSync(path, { recursive: true });
});

const line = { file: "plan/targets.yaml", line: 20, column: 17, length: 5 };

describe("a finding as a workflow command", () => {
  test.each<[string, Parameters<typeof githubFindings>[0][number], string, string, string]>([
    [
      "names its line from the repository's root",
      finding("TD105", line, { key: "name", expected: "text" }),
      "/repo",
      "/repo/dot-xet",
      "::error file=dot-xet/plan/targets.yaml,line=20,col=17,endColumn=22,title=TD105::The key “name” is missing; it holds a text.",
    ],
    [
      "of a workspace that is the repository itself",
      finding("TD133", line, { target: "An ninh" }),
      "/repo",
      "/repo",
      "::notice file=plan/targets.yaml,line=20,col=17,endColumn=22,title=TD133::“An ninh” stands in no item of a scheme in use, so that it brings no unit any points.",
    ],
    [
      "in packaged rules below the root",
      finding("TD133", { file: "data/national/facts.yaml", line: 1, column: 1 }, { target: "A" }),
      packageRoot,
      join(packageRoot, "examples/kien-giang-2017"),
      "::notice file=data/national/facts.yaml,line=1,col=1,endColumn=2,title=TD133::“A” stands in no item of a scheme in use, so that it brings no unit any points.",
    ],
    [
      "in packaged rules elsewhere says where in its sentence",
      finding("TD133", { file: "data/national/facts.yaml", line: 1, column: 1 }, { target: "A" }),
      "/repo",
      "/repo",
      "::notice title=TD133::data/national/facts.yaml:1:1: “A” stands in no item of a scheme in use, so that it brings no unit any points.",
    ],
    [
      "of a cell names sheet and cell in its sentence",
      finding("TD228", { file: "reports/a.xlsx", sheet: "Chỉ tiêu", cell: "E14" }, {}),
      "/repo",
      "/repo",
      "::notice file=reports/a.xlsx,title=TD228::sheet “Chỉ tiêu”, cell E14: A lock file of Excel was skipped.",
    ],
    [
      "of a whole file",
      finding("TD603", { file: "plan/a.yaml", sheet: "", cell: "" }, { path: "plan/a.yaml", why: "not_here" }),
      "/repo",
      "/repo/x",
      "::error file=x/plan/a.yaml,title=TD603::“plan/a.yaml” cannot be read: it was not found.",
    ],
    [
      "about no place",
      finding("TD604", undefined, { path: "x" }),
      "/repo",
      "/repo/x",
      "::error title=TD604::“x” is not a workspace: thidua.yaml is missing. Make one with `thidua init x`.",
    ],
    [
      "with what GitHub would take for its own marks",
      finding("TD115", { file: "kế hoạch, 50%: nháp.yaml", line: 1, column: 1 }, { quote: "50%\r\nsau", says: "a::b" }),
      "/repo",
      "/repo",
      "::notice file=kế hoạch%2C 50%25%3A nháp.yaml,line=1,col=1,endColumn=2,title=TD115::The plan says “50%25%0D%0Asau”: a::b",
    ],
  ])("%s", (_, one, cwd, root, expected) => {
    expect(githubFindings([one], cwd, root, "en")).toBe(`${expected}\n`);
  });
});

test("json says of which workspace, how many of each severity, and every finding as the other documents do", async () => {
  const { code, out, err } = await run(["check", ".", "--format", "json"], workspace);
  const document = findingsDocument.parse(JSON.parse(out));
  expect([code, document.workspace, document.counts.errors]).toEqual([1, ".", document.findings.length]);
  expect(document.findings[0]).toMatchObject({
    code: "TD108",
    severity: "error",
    place: { file: "plan/targets.yaml" },
  });
  expect(err).toContain("lỗi");
});

test("a folder that is no workspace is told in every format, and fails", async () => {
  const codes = ["terminal", "json", "github"].map(
    async (format) => (await run(["check", scratch, "--format", format])).code,
  );
  expect(await Promise.all(codes)).toEqual([1, 1, 1]);
});
