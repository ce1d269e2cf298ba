import { beforeAll, describe, expect, test } from "vitest";
import { runRound } from "../../src/cli/run-round.js";
import type { ReportTable } from "../../src/report/document.js";
import type { DrawContext } from "../../src/report/tables/draw-context.js";
import { itemsTable } from "../../src/report/tables/items-table.js";
import { prizesTable, prizeTotalsTable } from "../../src/report/tables/prizes-table.js";
import { rankingTable } from "../../src/report/tables/ranking-table.js";
import { resultsTable } from "../../src/report/tables/results-table.js";
import type { Lang } from "../../src/report/words/words.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const silent = { cwd: example, out: () => {}, err: () => {}, colour: false, watched: false, width: 80 };
const contexts = new Map<Lang, DrawContext>();

beforeAll(async () => {
  const round = await runRound({ io: silent, lang: "vi", finish: () => {} }, example, {});
  if (!round) throw new Error("the example does not load");
  for (const lang of ["vi", "en"] as const) contexts.set(lang, { result: round.result, lang, shown: undefined });
});

const builders = { rankingTable, resultsTable, itemsTable, prizesTable, prizeTotalsTable };

function drawn(build: keyof typeof builders, lang: Lang = "vi"): ReportTable {
  const context = contexts.get(lang);
  if (!context) throw new Error(lang);
  return builders[build](context);
}

/** What stands behind the cell under a heading, in the row of these first cells. */
function behind(build: keyof typeof builders, starts: readonly string[], heading: string, lang: Lang = "vi") {
  const { columns, rows } = drawn(build, lang);
  const row = rows.find((one) => starts.every((start) => one.some((cell) => cell.text === start)));
  return row?.[columns.findIndex((column) => column.title === heading)]?.explained?.().map((line) => line.join(": "));
}

describe.each(Object.keys(builders) as (keyof typeof builders)[])("%s", (build) => {
  test.each(["vi", "en"] as const)("every number that is shown says what stands behind it (%s)", (lang) => {
    const numbers = drawn(build, lang)
      .rows.flat()
      .filter((cell) => cell.number !== undefined && cell.text !== "");
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter((cell) => (cell.explained?.() ?? []).length === 0)).toEqual([]);
    const lines = numbers.flatMap((cell) => cell.explained?.() ?? []).flat();
    expect(lines.filter((line) => line === "" || /\{\w+\}|undefined/.test(line))).toEqual([]);
  });
});

test("a share names the plan's words, how they are compared, the goal, the figure and its cell", () => {
  expect(behind("resultsTable", ["Huyện Hòn Đất", "Số lao động được giải quyết việc làm"], "Tỷ lệ %")).toEqual([
    expect.stringMatching(/^Lời của kế hoạch: “.*” \(II\.3/),
    "So sánh: từ mức giao trở lên",
    expect.stringMatching(/^Mức: 3\.629; mức giao; .*giả định của công cụ$/),
    "Thực hiện: 3.433 (reports/hon-dat.xlsx Chỉ tiêu F24)",
    "Tỷ lệ %: 100 × 3.433 : 3.629 = 94,60 %",
    "Kết luận: không đạt",
    expect.stringMatching(/^Văn bản: /),
  ]);
});

test("points name the rule, the targets, the most there is, each score and the one that counts", () => {
  expect(behind("itemsTable", ["Huyện Giồng Riềng", "Xây dựng nông thôn mới"], "Điểm")).toEqual(
    expect.arrayContaining([
      "Cách tính: theo tỷ lệ",
      expect.stringMatching(/^Tối đa: 28,26 trong 650,00 điểm của nhóm I\. /),
      "thẩm định: 20,00",
      "tính: 28,26",
      expect.stringMatching(/^Điểm được tính: 20,00: thẩm định \(registers\/.* [A-Z]+\d+\)$/),
    ]),
  );
});

test("a rank names the places within reach and the awards they lead to; open points name their items", () => {
  expect(behind("rankingTable", ["Huyện Kiên Hải"], "Hạng")).toEqual([
    expect.stringContaining("hạng từ 2 đến 5 trên 5, chắc chắn 868,79 điểm, còn để mở 96,43"),
    expect.stringMatching(/^Hạng 2 được xét: Bằng khen .*nguồn thứ cấp\)$/),
    expect.stringMatching(/^Hạng 3 được xét: Bằng khen /),
  ]);
  expect(behind("rankingTable", ["Huyện Kiên Hải"], "Để mở")).toEqual([
    "Giải quyết việc làm: còn để mở, đến 28,26",
    "Nước sạch và nước hợp vệ sinh: còn để mở, đến 28,26",
    expect.stringMatching(/^I\. .*: để mở 96,43, kể cả điểm thưởng$/),
  ]);
});

test("a prize names its coefficient, the base salary, the rounding and the article", () => {
  expect(behind("prizesTable", ["Trần Thị Ánh (Hội Liên hiệp Phụ nữ tỉnh)"], "Số tiền (đồng)")).toEqual([
    "Danh hiệu, hình thức: Chiến sĩ thi đua cấp tỉnh",
    "Hệ số: 3",
    "Lương cơ sở: 1.300.000",
    "Cách tính: 3 × 1.300.000, làm tròn lên đến 10.000 đồng",
    "Số tiền (đồng): 3.900.000",
    "Điều khoản: Điều 69 khoản 1 điểm b, Nghị định 91/2017/NĐ-CP",
    expect.stringMatching(/^Độ tin cậy: /),
  ]);
});
