import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Decimal } from "../../src/domain/decimal.js";
import type { Formula, ReportDocument } from "../../src/report/document.js";
import { progressDocument } from "../../src/report/papers/progress.js";
import type { Lang } from "../../src/report/words/words.js";
import { roundResult } from "../helpers/round-result.js";
import { run } from "../helpers/run.js";
import { formulaOf, keyOf } from "../helpers/spreadsheet.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-progress-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const base = new URL("../fixtures/base/", import.meta.url);
const inBase = (name: string) => readFileSync(new URL(name, base), "utf8");
/** The small province, its rice and its network counted as adding up in the course of the year. */
const cumulative = {
  "plan/targets.yaml": inBase("plan/targets.yaml")
    .replace("measure: million_tonne", "measure: million_tonne\n    accumulates: true")
    .replace("measure: percent", "measure: percent\n    accumulates: true"),
};
const halfYear = inBase("thidua.yaml")
  .replace("kind: year", "kind: half_year")
  .replace("to: 2017-12-31", "to: 2017-06-30");
const report = (unit: string, rice: string, day: string) =>
  `TỈNH THỬ\n${unit}\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nn:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.4\t${rice}\nn:2\tSố vụ tai nạn\tvụ\tn:8\tn:7\n\n\t\t\t${day}\n`;

async function progress(
  asOf: string | undefined,
  files: Readonly<Record<string, string>> = {},
  lang: Lang = "vi",
): Promise<ReportDocument> {
  const workspace = workspaceWith({ ...cumulative, ...files });
  const result = await roundResult(workspace, asOf === undefined ? {} : { asOf });
  return progressDocument({ result, lang, shown: undefined });
}

/** The rows of a table, cells parted by " | ", as far as `columns` says. */
function rows(document: ReportDocument, table: string, columns: readonly number[]): readonly string[] {
  const found = [...document.tables].find((one) => one.id === table);
  return (found?.rows ?? []).map((row) => columns.map((at) => row[at]?.text).join(" | "));
}

const [UNIT, TARGET, SHARE, GONE, DIFFERENCE, LACKING, STATE] = [0, 1, 5, 6, 7, 8, 9] as const;
const rice = [UNIT, TARGET, SHARE, GONE, DIFFERENCE, LACKING, STATE];

describe("the pace of a cumulative target", () => {
  test.each([
    ["before the period nobody is behind", "2016-12-01", "95,00 | 0,00 | 95,00 | 0,02 | kịp nhịp đều"],
    ["on the first day one day has gone by", "2017-01-01", "95,00 | 0,27 | 94,73 | 0,02 | kịp nhịp đều"],
    ["within the period", "2017-10-31", "95,00 | 83,29 | 11,71 | 0,02 | kịp nhịp đều"],
    [
      "on the last day whoever lacks something is behind",
      "2017-12-31",
      "95,00 | 100,00 | -5,00 | 0,02 | chậm hơn nhịp đều",
    ],
    ["after it no more has gone by", "2018-03-31", "95,00 | 100,00 | -5,00 | 0,02 | chậm hơn nhịp đều"],
  ])("%s", async (_why, asOf, expected) =>
    expect(rows(await progress(asOf), "pace", rice)).toContain(`Huyện B | Tổng sản lượng lúa | ${expected}`),
  );

  test("a goal that is reached is said so, whatever the day", async () => {
    expect(rows(await progress("2017-12-31"), "pace", rice)).toContain(
      "Huyện A | Tổng sản lượng lúa | 104,00 | 100,00 | 4,00 | 0 | đã đạt mức",
    );
  });

  test("of each unit the furthest behind stands first, unit by unit", async () => {
    expect(rows(await progress("2017-12-31"), "pace", [UNIT, TARGET])).toEqual([
      "Huyện A | Tỷ lệ hộ sử dụng điện lưới quốc gia",
      "Huyện A | Tổng sản lượng lúa",
      "Huyện B | Tổng sản lượng lúa",
      "Huyện B | Tỷ lệ hộ sử dụng điện lưới quốc gia",
    ]);
  });

  test("that it is only a pace stands below, in both languages", async () => {
    const notes = async (lang: Lang) => [...(await progress("2017-06-30", {}, lang)).tables][0]?.notes?.join(" ");
    expect(await notes("vi")).toContain("không phải dự báo: mùa vụ thu hoạch không trải đều");
    expect(await notes("en")).toContain("a harvest is not linear and work comes in seasons");
  });

  test("a number says what stands behind it: goal and source, figure and cell, days, formula", async () => {
    const [pace] = (await progress("2017-10-31")).tables;
    const row = pace?.rows.find((one) => one[0]?.text === "Huyện B");
    expect(row?.[DIFFERENCE]?.explained?.()).toEqual([
      ["Mức", "0,4 triệu tấn; mức giao; Kế hoạch thử"],
      ["Đã thực hiện", "0,38; reports/b.xlsx Bieu 01 E5"],
      ["Thời gian đã qua", "304/365 ngày, từ 01/01/2017 đến 31/10/2017"],
      ["Cách tính", "100 × 0,38 ÷ 0,4 − 100 × 304 ÷ 365 = 11,71 %"],
    ]);
  });
});

test("every formula comes to the number that its cell shows, and no key stands twice", async () => {
  const cells = [...(await progress("2017-10-31")).tables].flatMap((table) => table.rows.flat());
  const keyed = cells.filter((cell) => keyOf(cell) !== undefined);
  const byKey = new Map(keyed.map((cell) => [keyOf(cell), cell]));
  expect(byKey.size).toBe(keyed.length);
  const valueIn = (formula: Formula): Decimal => {
    if (typeof formula === "string" || formula instanceof Decimal) return new Decimal(formula);
    if ("cell" in formula) return new Decimal(byKey.get(formula.cell)?.number ?? Number.NaN);
    if (!("fn" in formula)) throw new Error("no such formula here");
    const [a = new Decimal(0), b = new Decimal(0)] = formula.of.map(valueIn);
    switch (formula.fn) {
      case "-":
        return a.minus(b);
      case "*":
        return a.times(b);
      case "/":
        return a.div(b);
      case "MAX":
        return Decimal.max(a, b);
      case "ROUND":
        return a.toDecimalPlaces(b.toNumber(), Decimal.ROUND_HALF_UP);
      default:
        throw new Error(`no ${formula.fn} here`);
    }
  };
  const computed = cells.flatMap((cell) => {
    const formula = formulaOf(cell);
    return formula ? [{ formula, number: cell.number }] : [];
  });
  expect(computed).toHaveLength(16);
  for (const { formula, number } of computed) expect(valueIn(formula).eq(number ?? "")).toBe(true);
});

describe("what has no pace", () => {
  test("levels, comparisons and states stand as they are", async () => {
    expect(rows(await progress("2017-06-30"), "levels", [0, 1, 3, 4, 5, 6])).toContain(
      "Huyện A | Số vụ tai nạn | giảm so với cùng kỳ | 10 | 7 | đạt",
    );
    expect(rows(await progress("2017-06-30"), "levels", [0, 1, 6])).toContain("Huyện A | Trật tự | đạt");
  });

  test("a figure that is not there is no zero: it is named apart", async () => {
    const document = await progress("2017-06-30", {
      "reports/b.xlsx": report("HUYỆN B", "chưa có số liệu", "Huyện B, ngày 15 tháng 6 năm 2017"),
    });
    expect(rows(document, "pace", [UNIT])).not.toContain("Huyện B");
    expect(rows(document, "no-figures", [0, 1, 2])).toEqual([
      "Huyện B | 3 | Tổng sản lượng lúa; Tỷ lệ hộ sử dụng điện lưới quốc gia; Trật tự",
    ]);
  });
});

describe("who is late", () => {
  const received =
    "Đơn vị\tLoại văn bản\tHạn nộp\tNgày nhận\nHuyện A\tGiao ước thi đua\t15/03/2017\nHuyện B\tĐăng ký thi đua\t15/03/2017\t20/03/2017\n";

  test("what is overdue stands first, then what came late, then what is to come", async () => {
    const document = await progress("2017-04-14", { "registers/received.xlsx": received });
    expect(rows(document, "papers", [0, 2, 3, 6])).toEqual([
      "chưa nộp, quá hạn | Huyện A | Giao ước | 30",
      "đã nộp, muộn | Huyện B | Đăng ký | 5",
      "chưa đến hạn | Huyện A | Báo cáo năm | 250",
      "chưa đến hạn | Huyện B | Báo cáo năm | 250",
    ]);
  });

  test("a unit without a report that can be used is named", async () => {
    const { tables } = await progress("2017-06-30", { "reports/b.xlsx": "x\n" });
    expect([...tables].find(({ id }) => id === "papers")?.notes?.join(" ")).toContain("Huyện B (chưa báo cáo)");
  });
});

describe("who risks what", () => {
  test("an award that is not met stands with all that is lacking, a place that is held apart", async () => {
    const document = await progress("2017-10-31");
    const risk = rows(document, "risks", [0, 1, 2, 4, 5]).find((one) => one.startsWith("Huyện B | Cờ thi đua"));
    expect(risk).toContain("không đạt");
    expect(risk).toContain("Tổng sản lượng lúa: 0,4 (đang 0,38)");
    expect(risk).toContain("Tỷ lệ hộ sử dụng điện lưới quốc gia: 98,6 (đang 97)");
    const units = [...rows(document, "risks", [0, 1]), ...rows(document, "held", [1, 2])];
    expect(units).toHaveLength(new Set(units).size);
  });
});

describe("of which time the figures are", () => {
  const said = ({ subtitle, closing }: ReportDocument) => [...subtitle, ...closing].join("\n");
  const closing = async (...given: Parameters<typeof progress>) => said(await progress(...given));

  test("they are those of the reports, whose days are named", async () => {
    expect(await closing("2017-12-31")).toContain("2 báo cáo của năm 2017 đã nhận");
    expect(await closing("2017-12-31")).toContain("từ 15/12/2017 đến 15/12/2017");
  });

  test.each([
    ["reports of a later day favour the unit", "2017-10-31", "2 báo cáo mang ngày sau 31/10/2017"],
    ["reports of an earlier day leave out what was done since", "2017-12-31", "2 báo cáo mang ngày trước 31/12/2017"],
    ["after the period nothing later than its end is asked for", "2018-02-28", "2 báo cáo mang ngày trước 31/12/2017"],
  ])("%s", async (_why, asOf, expected) => expect(await closing(asOf)).toContain(expected));

  test("where a report is not dated, that is said, by unit", async () => {
    const files = { "reports/b.xlsx": report("HUYỆN B", "n:0.2", "") };
    expect(await closing("2017-12-31", files)).toContain("số liệu theo báo cáo đã nhận: Huyện B");
  });

  test("without any report there is nothing to compare, and that is said", async () => {
    const document = await progress("2017-06-30", { "reports/a.xlsx": "x\n", "reports/b.xlsx": "x\n" });
    expect(said(document)).toContain("Chưa có báo cáo nào của kỳ dùng được");
    expect([...document.tables][0]?.notes?.join("\n")).toContain("Chưa có chỉ tiêu cộng dồn nào");
  });

  test("a form of half a year in a round of the year is set aside by name", async () => {
    const half = workspaceWith({ ...cumulative, "thidua.yaml": halfYear });
    await run(["template", half, "--unit", "huyen-b", "--out", scratch]);
    const year = workspaceWith(cumulative);
    copyFileSync(join(scratch, "huyen-b.xlsx"), join(year, "reports", "b.xlsx"));
    const document = progressDocument({ result: await roundResult(year), lang: "vi", shown: undefined });
    expect(said(document)).toContain("cấp cho kỳ khác, như biểu sáu tháng trong đợt xét cả năm: reports/b.xlsx");
    expect(rows(document, "pace", [UNIT])).not.toContain("Huyện B");
  });

  test("in a round of half a year the pace is that of the half, and the goals must be too", async () => {
    const document = await progress("2017-03-31", { "thidua.yaml": halfYear });
    expect(document.subtitle.join(" ")).toContain("90/181 ngày");
    expect(said(document)).toContain("phải ghi mức của kỳ trước khi so");
  });

  test("a column whose heading leaves its time open is named", async () => {
    const files = {
      "reports/b.xlsx": report("HUYỆN B", "n:0.2", "Huyện B, ngày 15 tháng 7 năm 2017").replace(
        "Thực hiện",
        "Thực hiện đến 31/7/2017",
      ),
    };
    expect(await closing("2017-07-31", files)).toContain("Huyện B (“Thực hiện đến 31/7/2017”)");
  });
});

describe("the command", () => {
  const drawn = async (out: string, ...argv: readonly string[]) => {
    const workspace = workspaceWith(cumulative);
    return run(["report", workspace, "--kind", "progress", "--format", "json", "--out", join(scratch, out), ...argv]);
  };

  test("a day that is none is wrong usage", async () => {
    const { code, err } = await drawn("wrong", "--as-of", "2017-02-30");
    expect(code).toBe(2);
    expect(err).toContain("2017-02-30");
  });

  test("two runs write the same bytes, titled by the day", async () => {
    expect((await drawn("one", "--as-of", "2017-10-31")).code).toBe(0);
    expect((await drawn("two", "--as-of", "2017-10-31")).code).toBe(0);
    const [one, two] = ["one", "two"].map((name) => readFileSync(join(scratch, name, "progress.json"), "utf8"));
    expect(one).toBe(two);
    expect(JSON.parse(one ?? "").title).toBe("Tiến độ thực hiện chỉ tiêu thi đua năm 2017 tính đến ngày 31/10/2017");
  });

  test("without a day it is the latest that registers and reports name, and that is said", async () => {
    await drawn("latest");
    const { title, closing } = JSON.parse(readFileSync(join(scratch, "latest", "progress.json"), "utf8"));
    expect(title).toContain("10/01/2018");
    expect(closing[0]).toContain("ngày mới nhất thấy trong các sổ và báo cáo");
  });
});
