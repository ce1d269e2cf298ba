import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-recalculate-"));
afterAll(() => rmSync(scratch, { recursive: true }));

type Shown = string | number;

/** The cells with a formula by sheet and address. */
function formulaCells(workbook: ExcelJS.Workbook): ReadonlyMap<string, ExcelJS.Cell> {
  const found = new Map<string, ExcelJS.Cell>();
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && !(cell.isMerged && cell.master !== cell)) found.set(`${sheet.name}!${cell.address}`, cell);
      }),
    );
  return found;
}

/** What a cell shows; nothing is an empty text. */
function shown(cell: ExcelJS.Cell): Shown {
  const value = cell.formula ? cell.result : cell.value;
  return typeof value === "number" || typeof value === "string" ? value : "";
}

async function opened(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

async function evaluated(workspace: string, name: string): Promise<ExcelJS.Workbook> {
  const out = join(scratch, name);
  const { code } = await run(["evaluate", workspace, "--format", "xlsx", "--fail-on", "never", "--out", out]);
  expect(code).toBe(0);
  return opened(join(out, "evaluation.xlsx"));
}

/** The workbook as LibreOffice counts it, which finds no result to go by. */
async function recalculated(workbook: ExcelJS.Workbook, name: string): Promise<ExcelJS.Workbook> {
  for (const cell of formulaCells(workbook).values()) cell.value = { formula: cell.formula, date1904: false };
  const [from, to] = [join(scratch, `${name}-asked`), join(scratch, `${name}-counted`)];
  mkdirSync(from);
  await workbook.xlsx.writeFile(join(from, "evaluation.xlsx"));
  const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
  const file = join(from, "evaluation.xlsx");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", to, file], { stdio: "ignore" });
  return opened(join(to, "evaluation.xlsx"));
}

const [RANKING, RESULTS, ITEMS] = ["Xếp hạng", "Kết quả theo chỉ tiêu", "Điểm theo nội dung"];

/** Every number of a sheet by what its row is about and its heading, whatever the order of the rows. */
function figures(workbook: ExcelJS.Workbook, name: string, by: readonly string[]): ReadonlyMap<string, Shown> {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const headings: string[] = [];
  const found = new Map<string, Shown>();
  sheet.eachRow((row) => {
    const texts = Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).text);
    if (by.every((heading) => texts.includes(heading))) headings.splice(0, headings.length, ...texts);
    const named = by.map((heading) => texts[headings.indexOf(heading)] ?? "");
    row.eachCell((cell, column) => {
      const heading = headings[column - 1];
      if (heading && cell.formula) found.set([...named, heading].join(" / "), shown(cell));
    });
  });
  return found;
}

const rankings = (workbook: ExcelJS.Workbook) => figures(workbook, RANKING ?? "", ["Đơn vị"]);
const results = (workbook: ExcelJS.Workbook) => figures(workbook, RESULTS ?? "", ["Đơn vị", "Chỉ tiêu"]);
const items = (workbook: ExcelJS.Workbook) => figures(workbook, ITEMS ?? "", ["Đơn vị", "Nội dung"]);

test("LibreOffice counts every formula of the evaluation to the very number that was written", async () => {
  const written = await evaluated(example, "written");
  const expected = new Map([...formulaCells(written)].map(([address, cell]) => [address, shown(cell)]));
  const counted = formulaCells(await recalculated(written, "written"));
  expect(expected.size).toBeGreaterThan(1800);
  expect([...counted.keys()].sort()).toEqual([...expected.keys()].sort());
  const differing = [...expected].filter(([address, value]) => {
    const cell = counted.get(address);
    return !cell || shown(cell) !== value;
  });
  expect(differing).toEqual([]);
});

describe("a figure that is changed in the workbook", () => {
  const unit = "Huyện Hòn Đất";
  const target = "Số lao động được giải quyết việc làm";
  const better = 3_800;
  let before: ExcelJS.Workbook;
  let counted: ExcelJS.Workbook;
  let anew: ExcelJS.Workbook;

  beforeAll(async () => {
    before = await evaluated(example, "before");
    const changed = await evaluated(example, "changed");
    const sheet = changed.getWorksheet(RESULTS ?? "");
    let place: readonly string[] = [];
    sheet?.eachRow((row) => {
      if (row.getCell(1).text !== unit || row.getCell(2).text !== target) return;
      row.getCell(6).value = better;
      place = /^(.*) ([A-Z]+\d+)$/.exec(row.getCell(9).text)?.slice(1) ?? [];
    });
    counted = await recalculated(changed, "changed");
    const workspace = join(scratch, "workspace");
    cpSync(example, workspace, { recursive: true });
    const report = join(workspace, "reports", "hon-dat.xlsx");
    const workbook = await opened(report);
    const [name = "", address = ""] = place;
    const cell = workbook.getWorksheet(name)?.getCell(address);
    if (!cell) throw new Error(`no cell ${name} ${address}`);
    cell.value = better;
    await workbook.xlsx.writeFile(report);
    anew = await evaluated(workspace, "anew");
  });

  test("changes its share, the points of its item, group and total, and its rank", () => {
    const differing = (of: (workbook: ExcelJS.Workbook) => ReadonlyMap<string, Shown>) => {
      const now = of(counted);
      return [...of(before)].filter(([name, value]) => now.get(name) !== value).map(([name]) => name);
    };
    expect(differing(results)).toEqual([`${unit} / ${target} / Tỷ lệ %`]);
    expect(differing(items).every((name) => name.startsWith(`${unit} / Giải quyết việc làm / `))).toBe(true);
    expect(differing(rankings)).toEqual(
      expect.arrayContaining([`${unit} / I (650)`, `${unit} / Tổng điểm`, `${unit} / Hạng`]),
    );
  });

  test("brings whatever the evaluation of the same report brings", () => {
    expect(results(counted)).toEqual(results(anew));
    expect(items(counted)).toEqual(items(anew));
    const without = (all: ReadonlyMap<string, Shown>) =>
      new Map([...all].filter(([name]) => !name.endsWith(" / Kém hạng trên")));
    expect(without(rankings(counted))).toEqual(without(rankings(anew)));
  });
});
