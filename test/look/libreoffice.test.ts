import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { openedFile } from "../../src/ingest/opened-file.js";
import { readReport } from "../../src/ingest/read-report.js";
import { open } from "../helpers/open.js";
import { run } from "../helpers/run.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-look-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** LibreOffice opens files and saves them as another kind, in a profile of its own. */
function convert(to: string, out: string, ...files: readonly string[]): void {
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, ...files], { stdio: "ignore" });
}

test.each(["xlsx", "xls", "ods"])("reports read the same after LibreOffice has saved them as .%s", async (kind) => {
  const { plan, round } = openWorkspace("/", example);
  if (!plan || !round) throw new Error("the example does not load");
  const files = ["an-bien.xlsx", "rach-gia.xlsx", "kien-giang.xlsx", "tinh-doan.xlsx", "phu-quoc.xlsx"].map((name) =>
    join(example, "reports", name),
  );
  convert(kind, join(scratch, kind), ...files);
  for (const file of files) {
    const name = file.split("/").at(-1) ?? "";
    const said = async (path: string) => {
      const opened = openedFile(name, await open(readFileSync(path)));
      const { report } = readReport({ plan, round, file: name, mappings: [] }, opened);
      return {
        unit: report?.unit,
        datedOn: report?.datedOn,
        figures: [...(report?.observations ?? [])].map(([target, one]) => [
          target,
          one.reading,
          one.actual?.toFixed(),
          one.place.cell,
        ]),
        scores: [...(report?.selfScores ?? [])].map(([item, one]) => [item, one.points.toFixed()]),
        facts: [...(report?.facts ?? [])].map(([fact, one]) => [fact, JSON.stringify(one.value)]),
      };
    };
    const before = await said(file);
    expect(before.figures.length).toBeGreaterThan(5);
    expect(await said(join(scratch, kind, name.replace("xlsx", kind)))).toEqual(before);
  }
});

test("the evaluation, an empty form and a letter to a unit print on A4", async () => {
  await run(["evaluate", example, "--format", "xlsx", "--fail-on", "never", "--out", scratch]);
  await run(["template", example, "--unit", "rach-gia", "--out", scratch]);
  await run(["return", example, "--unit", "hon-dat", "--out", scratch]);
  const out = join(scratch, "pdf");
  convert("pdf", out, ...["evaluation", "rach-gia", "hon-dat"].map((name) => join(scratch, `${name}.xlsx`)));
  expect(readdirSync(out).sort()).toEqual(["evaluation.pdf", "hon-dat.pdf", "rach-gia.pdf"]);
  for (const name of readdirSync(out)) {
    const size = execFileSync("pdfinfo", [join(out, name)], { encoding: "utf8" });
    expect(/Page size:.*\(A4\)|Page size: +(595|842)/.test(size)).toBe(true);
  }
});
