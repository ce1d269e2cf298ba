import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { EvaluationDocument } from "../../src/report/json-schema/evaluation.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const NOBODY = "Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày\n";

/** What the cluster's workbook makes of the item that people score: "huyen-a self/cluster = points", and the codes. */
async function scored(sheet: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const workspace = workspaceWith({
    "registers/appraisals-goc.xlsx": NOBODY,
    "registers/scores-cum-1.xlsx": sheet,
    ...more,
  });
  const { out } = await run(["evaluate", workspace, "--format", "json"]);
  const { units, findings } = JSON.parse(out) as EvaluationDocument;
  const items = units.flatMap((unit) =>
    unit.items
      .filter((item) => item.item === "thi-dua" && (item.self ?? item.cluster) !== null)
      .map((item) => `${unit.id} ${item.self ?? "-"}/${item.cluster ?? "-"} = ${item.points}`),
  );
  const codes = findings.map((one) => one.code).filter((code) => !["TD304", "TD309", "TD310"].includes(code));
  return [...items, ...codes].join("; ");
}

const adjusted = (...lines: readonly string[]) =>
  `=== Thưởng, trừ\nĐơn vị\tNội dung chấm điểm\tThưởng hay trừ\tSố điểm\tLý do\n${lines.join("\n")}\n`;
const PLAIN = "Mã\tNội dung chấm điểm\tHuyện A\tHuyện B\nthi-dua\tCông tác thi đua\tn:18\tn:17\n";

describe("one workbook per cluster, as its leader sends it", () => {
  test.each([
    ["one column for each unit is the cluster's", PLAIN, "huyen-a -/18.00 = 18.00; huyen-b -/17.00 = 17.00"],
    [
      "two columns under each unit's name, in any order, items by name, a title above",
      `BẢNG ĐIỂM CỤM 1\n\nTT\tNội dung, tiêu chí\tHUYỆN A\t\tUBND huyện B\t\n\t\tTự chấm\tKhối chấm\tCụm chấm\tĐiểm tự chấm\n1\tCông tác thi đua\t19\t18,5\t17\tn:16\nTổng điểm\t\t19\t18,5\t17\t16\n(merge C3:D3)\n(merge E3:F3)\n`,
      "huyen-a 19.00/18.50 = 18.50; huyen-b 16.00/17.00 = 17.00",
    ],
    [
      "the leader's own score alone is the unit's word",
      "Nội dung chấm điểm\tHuyện A\t\n\tTự chấm\tCụm chấm\nCông tác thi đua\tn:19\t\n(merge B1:C1)\n",
      "huyen-a 19.00/- = 19.00",
    ],
    [
      "a deduction is taken from the cluster's points, several are added",
      PLAIN + adjusted("Huyện A\tthi-dua\tĐiểm trừ\tn:2\tNộp muộn", "Huyện A\tthi-dua\tĐiểm trừ\t0,5\tThiếu kế hoạch"),
      "huyen-a -/15.50 = 15.50; huyen-b -/17.00 = 17.00; TD315",
    ],
    [
      "a deduction of more than there is is no score",
      PLAIN + adjusted("Huyện A\tthi-dua\tĐiểm trừ\tn:19\tNộp muộn"),
      "huyen-b -/17.00 = 17.00; TD312; TD316",
    ],
    [
      "an item that the scheme does not have",
      `${PLAIN}khac\tNội dung khác\tn:1\tn:2\n`,
      "huyen-a -/18.00 = 18.00; huyen-b -/17.00 = 17.00; TD261",
    ],
    [
      "a row of a group is a sum, not an item",
      `${PLAIN}group-2\tII. Thi đua\tn:18\tn:17\n`,
      "huyen-a -/18.00 = 18.00; huyen-b -/17.00 = 17.00",
    ],
    ["words in place of points", PLAIN.replace("n:17", "khá"), "huyen-a -/18.00 = 18.00; TD225"],
    [
      "the same item twice: the first counts",
      `${PLAIN}thi-dua\tCông tác thi đua\tn:10\n`,
      "huyen-a -/18.00 = 18.00; huyen-b -/17.00 = 17.00; TD262",
    ],
  ])("%s", async (_why, sheet, expected) => expect(await scored(sheet)).toBe(expected));

  test("words in an old font are turned into Unicode once, also those whose letters both codings have", async () => {
    const sheet =
      PLAIN.replace("Công tác thi đua", "v:X©y nhµ") + adjusted("Huyện A\tv:X©y nhµ\tĐiểm trừ\tn:2\tNộp muộn");
    const scheme = schemeWith("name: Xây nhà, by: people");
    expect(await scored(sheet, { "plan/scheme.yaml": scheme })).toBe(
      "huyen-a -/16.00 = 16.00; huyen-b -/17.00 = 17.00; TD315",
    );
  });
});

/** The scheme of the small province with its last item written in another way. */
function schemeWith(item: string): string {
  const scheme = readFileSync(new URL("../fixtures/base/plan/scheme.yaml", import.meta.url), "utf8");
  return scheme.replace("name: Công tác thi đua, by: people", item);
}

describe("several assessors score one item", () => {
  const scheme = schemeWith("name: Công tác thi đua, by: assessors");
  const matrix = (...rows: readonly string[]) =>
    `Mã\tNội dung chấm điểm\tNgười chấm\tHuyện A\tHuyện B\n${rows.join("\n")}\n`;
  test.each([
    [
      "the mean is rounded once, half up",
      matrix("thi-dua\tCông tác thi đua\tAn\tn:18\tn:17", "\t\tBình\tn:17\tn:17", "\t\tChi\tn:17\tn:16"),
      "huyen-a -/17.33 = 17.33; huyen-b -/16.67 = 16.67",
    ],
    [
      "an assessor who does not score their own unit takes no part",
      matrix("thi-dua\tCông tác thi đua\tAn\tx\tn:17", "\t\tBình\tn:17\tn:16"),
      "huyen-a -/17.00 = 17.00; huyen-b -/16.50 = 16.50",
    ],
    [
      "while one has not scored there is no mean",
      matrix("thi-dua\tCông tác thi đua\tAn\tn:18\tn:17", "\t\tBình\t\tn:16"),
      "huyen-b -/16.50 = 16.50; TD279",
    ],
  ])("%s", async (_why, sheet, expected) => expect(await scored(sheet, { "plan/scheme.yaml": scheme })).toBe(expected));

  test("the form has a sheet for them where the scheme has such an item", async () => {
    const workspace = workspaceWith({ "plan/scheme.yaml": scheme });
    await run(["template", workspace, "--register", "scores", "--out", "forms"], workspace);
    const exceljs = (await import("exceljs")).default;
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(workspace, "forms", "scores-cum-1.xlsx"));
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "Chấm điểm",
      "Người chấm",
      "Thưởng, trừ",
      "Cuộc họp",
      "Bỏ phiếu",
      "Danh mục",
    ]);
  });
});
