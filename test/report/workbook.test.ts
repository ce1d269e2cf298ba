import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, expect, test } from "vitest";
import type { PaperLayout } from "../../src/domain/paper-template.js";
import type { ReportDocument, ReportTable, StatePaper } from "../../src/report/document.js";
import { call, cell } from "../../src/report/formulas/build.js";
import { renderXlsx } from "../../src/report/xlsx/report-workbook.js";
import { run } from "../helpers/run.js";

const scratch = mkdtempSync(join(tmpdir(), "thidua-workbook-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const paper = {
  layout: {
    country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    head: { country: 13, motto: 14, agency: 13, number: 13, place: 13 },
    body: { title: 14 },
  } as unknown as PaperLayout,
  agency: { above: "SỞ NỘI VỤ TỈNH THỬ", own: "BAN THI ĐUA - KHEN THƯỞNG" },
  number: undefined,
  placeAndDay: "Thử, ngày 05 tháng 3 năm 2018",
  reference: "số ………/TTr-BTĐKT ngày …… tháng …… năm ………",
  isDraft: false,
  addressees: [],
  text: [],
  signatures: [
    { lines: ["NGƯỜI LẬP BẢNG"], name: "Trần Thị Một" },
    { lines: ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], name: "Lê Văn Hai" },
  ],
  recipients: [],
} satisfies StatePaper;

const points: ReportTable = {
  id: "points",
  title: "Bảng điểm",
  columns: [
    { title: "Đơn vị", width: 30 },
    { title: "I", align: "right", over: "Điểm" },
    { title: "II", align: "right", over: "Điểm" },
    { title: "Cộng", align: "right" },
    { title: "Để mở", align: "right" },
  ],
  rows: [
    [
      { text: "=1+1" },
      { text: "4,50", number: "4.50", live: () => ({ key: "one" }) },
      { text: "2,00", number: "2.00", live: () => ({ key: "two" }) },
      { text: "6,50", number: "6.50", live: () => ({ formula: call("SUM", cell("one"), cell("two")) }) },
      { text: "", number: "0.00", live: () => ({ formula: cell("elsewhere") }) },
    ],
  ],
  notes: ["Ghi chú của bảng."],
};
const others: ReportTable = { id: "others", title: "Bảng khác", columns: [{ title: "A" }, { title: "B" }], rows: [] };
const listed: ReportDocument = {
  lang: "vi",
  title: "Bảng điểm năm 2017",
  subtitle: ["Kế hoạch thử"],
  tables: [points, others],
  closing: ["Lời kết."],
  paper,
  appendix: [{ ...others, id: "sources", title: "Căn cứ" }],
};

async function opened(document: ReportDocument): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await renderXlsx(document, "2018-03-05")).buffer as ArrayBuffer);
  return workbook;
}

const textsOf = (sheet: ExcelJS.Worksheet | undefined): readonly string[] => {
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((one) => texts.push(one.isMerged && one.master !== one ? "" : one.text)));
  return texts.filter((one) => one.trim() !== "");
};

test("every sheet has the paper's head, only the first what closes it and who signs; the appendix comes last", async () => {
  const workbook = await opened(listed);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Bảng điểm", "Bảng khác", "Căn cứ"]);
  const [first, second, last] = workbook.worksheets.map(textsOf);
  expect(first).toEqual([
    "SỞ NỘI VỤ TỈNH THỬ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "BAN THI ĐUA - KHEN THƯỞNG",
    "Độc lập - Tự do - Hạnh phúc",
    "Thử, ngày 05 tháng 3 năm 2018",
    "BẢNG ĐIỂM NĂM 2017",
    "Kế hoạch thử",
    "Đơn vị",
    "Điểm",
    "Cộng",
    "Để mở",
    "I",
    "II",
    "=1+1",
    "4.5",
    "2",
    "6.5",
    "0",
    "Ghi chú của bảng.",
    "Lời kết.",
    "NGƯỜI LẬP BẢNG",
    "KT. TRƯỞNG BAN",
    "PHÓ TRƯỞNG BAN",
    "Trần Thị Một",
    "Lê Văn Hai",
  ]);
  expect(second?.slice(4)).toEqual([
    "Thử, ngày 05 tháng 3 năm 2018",
    "BẢNG KHÁC",
    "Bảng điểm năm 2017",
    "Kế hoạch thử",
    "A",
    "B",
  ]);
  expect(last).toContain("CĂN CỨ");
  expect(last).not.toContain("Lời kết.");
});

test("a sheet prints on A4 with its headings on every page, and keeps them in sight", async () => {
  const [sheet] = (await opened(listed)).worksheets;
  const heading = 8;
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    printArea: `A1:E${sheet?.rowCount}`,
    printTitlesRow: `${heading}:${heading + 1}`,
  });
  expect(sheet?.headerFooter.oddFooter).toContain("&P");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: heading + 1 });
  const merged = (address: string) => sheet?.getCell(address).master.address;
  expect(["B8", "C8", "A9", "D9"].map(merged)).toEqual(["B8", "B8", "A8", "D8"]);
});

test("numbers are numbers, text is never run, a formula stands only where all its cells do", async () => {
  const [sheet] = (await opened(listed)).worksheets;
  const row = sheet?.getRow(10);
  expect(row?.getCell(1).value).toBe("=1+1");
  expect(row?.getCell(2).value).toBe(4.5);
  expect(row?.getCell(2).numFmt).toBe("#,##0.00");
  expect(row?.getCell(4).value).toEqual({ formula: "SUM(B10:C10)", result: 6.5 });
  expect(row?.getCell(5).value).toBe(0);
  expect(row?.getCell(5).numFmt).toBe("#,##0.00;-#,##0.00;");
});

test("tables that share a sheet stand below each other, with headings of their own and none that repeats", async () => {
  const both = [points, others].map((table) => ({ ...table, sheet: "Chung" }));
  const { paper: _paper, ...plain } = { ...listed, tables: both, appendix: [] };
  const [sheet, ...more] = (await opened(plain)).worksheets;
  expect(more).toEqual([]);
  expect(textsOf(sheet).slice(0, 3)).toEqual(["Bảng điểm năm 2017", "Kế hoạch thử", "Bảng điểm"]);
  expect(textsOf(sheet)).toContain("Bảng khác");
  expect(sheet?.pageSetup.printTitlesRow).toBeUndefined();
});

test("the same document is the same bytes", async () => {
  const [one, other] = [await renderXlsx(listed, "2018-03-05"), await renderXlsx(listed, "2018-03-05")];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test("a list carries its sources and findings behind it, the evaluation has them once", async () => {
  const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
  const kinds = ["--kind", "ranking", "--kind", "evaluation"];
  const { code } = await run(["report", example, ...kinds, "--format", "xlsx", "--out", scratch]);
  expect(code).toBe(0);
  const names = async (file: string) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(scratch, file));
    return workbook.worksheets.map((sheet) => sheet.name);
  };
  const behind = ["Căn cứ và độ tin cậy", "Phát hiện khi đọc và xét"];
  expect(await names("ranking.xlsx")).toEqual(["Xếp hạng", "Độ chắc của xếp hạng", ...behind]);
  const all = await names("evaluation.xlsx");
  expect(behind.map((name) => all.filter((one) => one.startsWith(name)).length)).toEqual([1, 1]);
  expect(all.every((name) => name.length <= 31)).toBe(true);
});
