import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderCsv } from "../../src/report/csv.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

/** What runs in a spreadsheet, by where it stands in the round; each holds the word by which it is found again. */
const evil = {
  unit: "=cmd|' /C calc'!A0",
  other: "＝calc(1)",
  cluster: "+calc|1!A",
  item: "@SUM(calc)",
  group: "-calc+1",
  person: '=HYPERLINK("http://calc.example","Huyện; =calc")',
  note: "＋calc <script>alert(1)</script> [a](javascript:calc)",
  reason: "x;=calc|1!A",
};
const starts = /^[=+@\t\r＝＋＠－-]/;

const base = workspaceWith({});
const plan = (name: string) => readFileSync(join(base, "plan", name), "utf8");
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const workspace = workspaceWith({
  "plan/units.yaml": plan("units.yaml").replace("Huyện A", quoted(evil.unit)).replace("Huyện B", quoted(evil.other)),
  "plan/clusters.yaml": plan("clusters.yaml").replace("Cụm 1", quoted(evil.cluster)),
  "plan/scheme.yaml": plan("scheme.yaml")
    .replace("Công tác thi đua", quoted(evil.item))
    .replace("II. Thi đua", quoted(evil.group)),
  "mapping.yaml":
    "mappings:\n  - { unit: huyen-a, file: reports/a.xlsx }\n  - { unit: huyen-b, file: reports/b.xlsx }\n",
  "reports/a.xlsx": `HUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ\tGhi chú\nn:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.5\tn:0.52\t\t${evil.note}\nn:2\t${evil.note}\t%\tn:98\t${evil.unit}\t\t${evil.person}\n`,
  "registers/nominees.xlsx": `Mã\tHọ và tên\tLoại\tĐơn vị\tChức vụ\nca-nhan-1\t${evil.person}\tCá nhân\thuyen-a\t${evil.item}\n`,
  "registers/appraisals-goc.xlsx": `Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày\nhuyen-a\tthi-dua\tn:18\t${evil.person}\t${evil.reason}\t10/01/2018\n`,
});
const out = join(workspace, "out");
const filesOf = (extension: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => join(out, name));

beforeAll(async () => {
  const lists = "evaluation ranking results awards prizes payments progress certificates".split(" ");
  const papers = "request minutes decision summary ballots tally covenant letters".split(" ");
  const each = (option: string, values: readonly string[]) => values.flatMap((value) => [option, value]);
  for (const argv of [
    ["report", ...each("--kind", lists), ...each("--format", ["csv", "xlsx", "html", "docx", "json"]), "--out", "out"],
    ["report", ...each("--kind", papers), ...each("--format", ["html", "docx", "json"]), "--out", "out"],
    ["return", "--out", "out/thu"],
    ["template", "--out", "out/bieu"],
    ["template", "--register", "scores", "--out", "out/so"],
    ["evaluate", "--format", "xlsx", "--out", "out/xet"],
    ["docs", "--out", "out/quy-dinh"],
  ]) {
    const { code, err } = await run(argv, workspace);
    expect(code, err).toBeLessThan(2);
  }
}, 60_000);

describe("what a file says is never run by the program that opens a result", () => {
  test("csv: no cell begins as a formula does, wherever its rows and cells are parted", async () => {
    const printed = [
      ["evaluate", "--format", "csv"],
      ["ingest", "--format", "csv"],
    ];
    const texts = await Promise.all(printed.map(async (argv) => (await run(argv, workspace)).out));
    const all = [...texts, ...filesOf("csv").map((path) => readFileSync(path, "utf8"))];
    expect(all.length).toBeGreaterThan(10);
    const cells = all.flatMap((text) => (parse(text, { bom: true, relax_column_count: true }) as string[][]).flat());
    expect(cells.filter((cell) => cell.includes("calc")).length).toBeGreaterThan(10);
    expect(cells.filter((cell) => starts.test(cell) && !/^[+-]\d+(?:[.,]\d+)?$/.test(cell))).toEqual([]);
    const elsewhere = all.flatMap((text) => text.split(/[;\r\n]/)).map((part) => part.replace(/^"/, ""));
    expect(elsewhere.filter((part) => starts.test(part) && part.includes("calc"))).toEqual([]);
  });

  test.each([
    ["full width", "＝1+1", "'＝1+1"],
    ["a tab", "\t=1", "'\t=1"],
    ["behind a semicolon", "a;=1", "a;'=1"],
    ["behind a quote", 'a;"=1', `"a;""'=1"`],
    ["on a line of its own", "a\n@b", `"a\n'@b"`],
    ["a dash that only joins", "a; - b", "a; - b"],
  ])("csv: %s", (_what, text, written) => {
    const table = {
      id: "t",
      title: "T",
      sheet: "T",
      columns: [{ title: "A" }],
      rows: [[{ text }]],
      grouped: false,
      notes: [],
    };
    expect(renderCsv(table)).toBe(`\uFEFFA\r\n${written}\r\n`);
  });

  test("xlsx: the texts are texts, no formula holds one, and nothing leads outside", async () => {
    const paths = filesOf("xlsx");
    expect(paths.length).toBeGreaterThan(8);
    let texts = 0;
    for (const path of paths) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path);
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            expect([ExcelJS.ValueType.Hyperlink, ExcelJS.ValueType.Error]).not.toContain(cell.type);
            if (cell.type === ExcelJS.ValueType.Formula) expect(cell.formula).not.toMatch(/calc|\||!A0|HYPERLINK/i);
            else if (String(cell.value).includes("calc")) texts += 1;
          }),
        ),
      );
      const parts = await partsOf(path);
      expect([...parts.keys()].filter((name) => /externalLink|vba|embed/i.test(name))).toEqual([]);
      for (const [name, xml] of parts) {
        expect(xml, name).not.toMatch(/TargetMode="External"|<ddeLink/);
        for (const [, formula] of xml.matchAll(/<(?:formula1|formula2|definedName)[^>]*>([^<]*)</g))
          expect(formula).not.toContain("calc");
      }
    }
    expect(texts).toBeGreaterThan(20);
  });

  test("docx: no field holds a text of a file, and nothing leads outside", async () => {
    const paths = filesOf("docx");
    expect(paths.length).toBeGreaterThan(8);
    let texts = 0;
    for (const path of paths)
      for (const [name, xml] of await partsOf(path)) {
        expect(xml, name).not.toMatch(/TargetMode="External"|<w:altChunk|<w:object/);
        for (const [, field] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g))
          expect(field).toMatch(/^(?:PAGE|NUMPAGES)$/);
        texts += xml.split("calc").length - 1;
      }
    expect(texts).toBeGreaterThan(20);
  });

  test("html: no tag, link or script of a file, and a policy that lets nothing in from outside", () => {
    const paths = filesOf("html");
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const page = readFileSync(path, "utf8");
      expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
      expect(page).not.toContain("<script>alert");
      for (const [, to] of page.matchAll(/\b(?:href|src|action)="([^"]*)"/g)) expect(to).toMatch(/^#/);
    }
    expect(paths.some((path) => readFileSync(path, "utf8").includes("&lt;script&gt;alert"))).toBe(true);
  });

  test("json and md: texts as they are, and none that Markdown would make a link or a tag", async () => {
    for (const path of filesOf("json")) expect(() => JSON.parse(readFileSync(path, "utf8"))).not.toThrow();
    const { out: json } = await run(["evaluate", "--format", "json"], workspace);
    expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(evil.unit).slice(1, -1));
    const { out: md } = await run(["status", "--format", "md"], workspace);
    expect(md).toContain("calc");
    expect(md).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(/);
  });

  test("the terminal: what a cell says moves nothing on the screen", async () => {
    const { screenText } = await import("../../src/cli/screen-text.js");
    const steering = "a\u001b]0;calc\u0007\u001b[2J\u001b[31mđỏ\u001b[0m\rb\u0000\u009b1A\tc\r\n";
    expect(screenText(steering)).toBe("a\ufffd]0;calc\ufffd\ufffd[2J\u001b[31mđỏ\u001b[0m\ufffdb\ufffd\ufffd1A\tc\r\n");
    expect(screenText("\rĐang đọc 1/2\u001b[K")).toBe("\rĐang đọc 1/2\u001b[K");
  });
});

async function partsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async("string")) ?? ""] as const)),
  );
}
