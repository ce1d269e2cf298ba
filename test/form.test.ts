import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../src/cli/workspace.js";
import { form } from "../src/domain/form.js";
import { openedFile } from "../src/ingest/opened-file.js";
import { readReport } from "../src/ingest/read-report.js";
import { formContent } from "../src/report/form-content.js";
import { buildForm } from "../src/report/xlsx/form-workbook.js";
import { writeWorkbook } from "../src/report/xlsx/write-workbook.js";
import { open } from "./helpers/open.js";
import { run } from "./helpers/run.js";

const example = new URL("../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-form-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const { plan, round } = openWorkspace("/", example);
if (!plan || !round) throw new Error("the example does not load");

describe("a form out and back", () => {
  test.each(["kien-giang", "rach-gia", "tinh-doan"])(
    "the empty form of %s says nothing, and that is no error",
    async (id) => {
      expect((await run(["template", example, "--unit", id, "--out", scratch])).code).toBe(0);
      const reading = readReport(
        { plan, round, file: `${id}.xlsx`, mappings: [] },
        openedFile(`${id}.xlsx`, await open(readFileSync(join(scratch, `${id}.xlsx`)))),
      );
      expect(reading.unit).toBe(id);
      expect([...(reading.report?.observations.values() ?? [])].every((one) => one.reading === "blank")).toBe(true);
      expect(reading.findings.map((finding) => finding.code)).toEqual(["TD222"]);
    },
  );

  test("whatever figures from 1 up are filled in come back exactly, each from its own cell", async () => {
    const unit = plan.units.get("rach-gia");
    if (!unit) throw new Error("no unit");
    const content = formContent(plan, round, unit);
    const actual = Object.keys(form.columns.targets).indexOf("actual") + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1000, max: 10_000_000 }), {
          minLength: content.targets.length,
          maxLength: content.targets.length,
        }),
        async (figures) => {
          const workbook = await buildForm(content);
          const sheet = workbook.getWorksheet(form.sheets.targets);
          const filled = content.targets.map(({ target }, at) => {
            const value = (figures[at] ?? 0) / 1000;
            const isState = target.direction === "achieved";
            if (sheet) sheet.getCell(form.firstRow + at, actual).value = isState ? "Đạt" : value;
            return isState ? undefined : String(value);
          });
          const { report } = readReport(
            { plan, round, file: "a.xlsx", mappings: [] },
            openedFile("a.xlsx", await open(await writeWorkbook(workbook, "2017-12-31"))),
          );
          const read = content.targets.map(({ target }) => report?.observations.get(target.id));
          expect(read.map((one) => one?.actual?.toFixed())).toEqual(filled);
          expect(read.map((one) => one?.place.cell)).toEqual(filled.map((_, at) => `F${form.firstRow + at}`));
        },
      ),
      { numRuns: 12 },
    );
  });

  test("the same form is the same bytes", async () => {
    const unit = plan.units.get("ha-tien");
    if (!unit) throw new Error("no unit");
    const draw = async () => writeWorkbook(await buildForm(formContent(plan, round, unit)), "2017-12-31");
    const first = await draw();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await draw()).equals(Buffer.from(first))).toBe(true);
  });
});
