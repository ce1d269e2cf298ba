import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { registerNames, registers } from "../../src/domain/register.js";
import { readRegister } from "../../src/ingest/register/read-register.js";
import { opened } from "../helpers/open.js";
import { run } from "../helpers/run.js";
import { makeWorkspace } from "../helpers/workspace.js";
import { workbookFromLines } from "../helpers/xlsx-parts.js";

const workspaces: string[] = [];
afterAll(() => {
  for (const path of workspaces) rmSync(path, { recursive: true });
});

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = makeWorkspace();
  workspaces.push(workspace);
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(join(workspace, name, ".."), { recursive: true });
    writeFileSync(join(workspace, name), workbookFromLines(lines));
  }
  return workspace;
}

/** What is written into a column of each type, and what it is read as. */
const samples = {
  unit: ["Huyện A", "huyen-a"],
  cluster: ["Cụm 1", "cum-1"],
  item: ["Sản xuất", "san-xuat"],
  points: ["18,5", "18.5"],
  date: ["05/01/2018", "2018-01-05"],
  choice: [undefined, undefined],
  text: ["Ghi chú", "Ghi chú"],
} as const;

test.each(registerNames)("the form of the register %s, filled, reads back what was written", async (name) => {
  const workspace = workspaceWith({});
  const { plan } = openWorkspace("/", workspace);
  if (!plan) throw new Error("no plan");
  expect((await run(["template", workspace, "--register", name, "--out", "forms"], workspace)).code).toBe(0);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(workspace, "forms", `${name}.xlsx`));
  const expected = registers[name].columns.map((column, at) => {
    const [choice] = Object.entries("choices" in column ? (column.choices ?? {}) : {});
    const [written, read] = choice ? [choice[1], choice[0]] : samples[column.type];
    const cell = book.worksheets[0]?.getCell(5, at + 1);
    if (cell) cell.value = written ?? "";
    return [column.id, read] as const;
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { rows, findings } = readRegister(plan, registers[name], `${name}.xlsx`, await opened(bytes));
  expect(findings).toEqual([]);
  expect(rows.map((row) => [...row.values])).toEqual([expected]);
});

test("an unknown register is a usage error that lists what there is", async () => {
  const ran = await run(["template", workspaceWith({}), "--register", "recieved", "--out", "x"]);
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("received, covenants")]);
});

const HEAD = "Đơn vị\tLoại văn bản\tHạn nộp\tNgày nhận\tTệp\n";

describe("the register of received papers", () => {
  test("says who was late, before the day written in the report", async () => {
    const workspace = workspaceWith({
      "registers/received.xlsx": `${HEAD}Huyện A\tBáo cáo năm\t10/12/2017\t16/12/2017\nHuyện B\tBáo cáo năm\t31/12/2017\t16/12/2017\n`,
    });
    const { units, findings } = JSON.parse((await run(["evaluate", workspace, "--format", "json"])).out);
    const received = Object.fromEntries(
      units.map((unit: { id: string; received: unknown }) => [unit.id, unit.received]),
    );
    expect(received["huyen-a"]).toEqual({ on: "2017-12-16", late: true });
    expect(received["huyen-b"]).toEqual({ on: "2017-12-16", late: false });
    expect(findings.map((one: { code: string }) => one.code)).toEqual(["TD308"]);
  });

  test("decides which of two reports counts, whatever day they carry", async () => {
    const workspace = workspaceWith({
      "registers/received.xlsx": `${HEAD}Huyện A\tBáo cáo năm\t31/12/2017\t20/12/2017\ta.xlsx\nHuyện A\tBáo cáo năm\t31/12/2017\t18/12/2017\tz.xlsx\n`,
      "reports/z.xlsx":
        "TỈNH THỬ\nHUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tThực hiện\n1\tTổng sản lượng lúa\ttriệu tấn\tn:0.9\n\n\t\t\tHuyện A, ngày 28 tháng 12 năm 2017\n",
    });
    const { out } = await run(["ingest", workspace, "--format", "json"]);
    const { findings } = JSON.parse(out);
    expect(findings.filter((one: { code: string }) => one.code === "TD204")).toMatchObject([
      { place: { file: "reports/z.xlsx" }, args: { winner: "reports/a.xlsx", day: "2017-12-20" } },
    ]);
  });

  test("is checked at sheet and cell", async () => {
    const workspace = workspaceWith({ "registers/received.xlsx": `${HEAD}Huyện Aa\tBáo cáo năm\t31/12/2017\n` });
    const { code, out } = await run(["check", workspace, "--lang", "en"]);
    expect([code, out]).toEqual([
      1,
      "registers/received.xlsx, sheet “Bieu 01”, cell A2  error  “Huyện Aa” is no unit of the plan. The line is not used.  [TD261]\n",
    ]);
  });
});

describe("the register of appraisals", () => {
  const APPRAISALS = "Đơn vị\tNội dung chấm điểm\tĐiểm trước thẩm định\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày\n";

  test("gives the score after the last change, with who and why, whatever the order of its lines", async () => {
    const workspace = workspaceWith({
      "registers/appraisals.xlsx": `${APPRAISALS}Huyện A\tSản xuất\tn:18\t17,5\tHội đồng\tKhiếu nại được chấp nhận một phần\t20/01/2018\nHuyện A\tSản xuất\tn:20\tn:18\tBan TĐKT\tBiên bản kiểm tra số 3\t10/01/2018\n`,
    });
    const { units, findings } = JSON.parse((await run(["evaluate", workspace, "--format", "json"])).out);
    const items = units.find((unit: { id: string }) => unit.id === "huyen-a").items;
    const item = items.find((one: { item: string }) => one.item === "san-xuat");
    expect([item.appraised, item.points, item.pointsFrom]).toEqual(["17.50", "17.50", "appraised"]);
    expect(findings.map((one: { code: string }) => one.code)).not.toContain("TD263");
  });
});
