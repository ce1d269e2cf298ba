import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import type { ColumnType, RegisterColumn } from "../../src/domain/register.js";
import { lineRegisters, registers } from "../../src/domain/registers.js";
import { readRegister } from "../../src/ingest/register/read-register.js";
import { readScores } from "../../src/ingest/register/read-scores.js";
import { opened } from "../helpers/open.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

/** What is written into a column of each type, and what it is read as. */
const samples: Readonly<Record<ColumnType, readonly [string, string]>> = {
  unit: ["Huyện A", "huyen-a"],
  cluster: ["Cụm 1", "cum-1"],
  item: ["Sản xuất", "san-xuat"],
  nominee: ["Huyện B", "huyen-b"],
  nominee_id: ["0042", "0042"],
  award: ["Tập thể Lao động tiên tiến", "advanced-labour-collective"],
  fact: ["Số cá nhân đạt danh hiệu Lao động tiên tiến", "members_advanced"],
  points: ["18,5", "18.5"],
  count: ["15", "15"],
  money: ["10.400.000 đồng", "10400000"],
  award_year: ["năm học 2016 - 2017", "2016-2017"],
  calendar_year: ["05/3/1975", "1975"],
  date: ["05/01/2018", "2018-01-05"],
  choice: ["", ""],
  text: ["Ghi chú", "Ghi chú"],
};

test.each(lineRegisters)("the form of the register %s, filled, reads back what was written", async (name) => {
  const workspace = workspaceWith({});
  const { plan, round } = openWorkspace("/", workspace);
  if (!plan || !round) throw new Error("no plan");
  expect((await run(["template", workspace, "--register", name, "--out", "forms"], workspace)).code).toBe(0);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(workspace, "forms", `${name}.xlsx`));
  const expected = registers[name].columns.map((column: RegisterColumn, at) => {
    const [choice] = Object.entries(column.choices ?? {});
    const sample =
      column.id === "unit" && column.type === "text" ? (["Huyện B", "Huyện B"] as const) : samples[column.type];
    const [written, read] = choice ? [choice[1], choice[0]] : sample;
    const cell = book.worksheets[0]?.getCell(5, at + 1);
    if (cell) cell.value = written;
    return [column.id, read] as const;
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const context = { plan, round, nominees: new Map(), mappings: [] };
  const { rows, findings } = readRegister(context, registers[name], `${name}.xlsx`, await opened(bytes));
  expect(findings).toEqual([]);
  expect(rows.map((row) => [...row.values])).toEqual([expected]);
});

test("the forms of the register scores, one for each cluster, filled, read back what was written", async () => {
  const workspace = workspaceWith({});
  const { plan, round } = openWorkspace("/", workspace);
  if (!plan || !round) throw new Error("no plan");
  await run(["template", workspace, "--register", "scores", "--out", "forms"], workspace);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(workspace, "forms", "scores-cum-1.xlsx"));
  const sheet = book.worksheets[0];
  sheet?.eachRow((row) => {
    if (row.getCell(1).value === "thi-dua")
      for (const [at, points] of [19, 18.5, 17, 16].entries()) row.getCell(4 + at).value = points;
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const context = { plan, round, nominees: new Map(), mappings: [] };
  const { scores, findings } = readScores(context, "scores-cum-1.xlsx", await opened(bytes));
  expect(findings).toEqual([]);
  expect(scores.map((one) => `${one.unit} ${one.item} ${one.column} ${one.points}`)).toEqual([
    "huyen-a thi-dua self 19",
    "huyen-a thi-dua cluster 18.5",
    "huyen-b thi-dua self 17",
    "huyen-b thi-dua cluster 16",
  ]);
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
