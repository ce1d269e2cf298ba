import { expect, test } from "vitest";
import type { ColumnRole } from "../../src/domain/mapping.js";
import type { Period } from "../../src/domain/period.js";
import { locateTables } from "../../src/ingest/table/locate-tables.js";
import { opened } from "../helpers/open.js";
import { workbookBytes } from "../helpers/xlsx-parts.js";

const year: Period = { kind: "year", name: "năm 2017", from: "2017-01-01", to: "2017-12-31" };

/** The columns of the first table under these heading rows, as "name B, actual F". */
async function columns(rows: readonly (readonly string[])[], merges: readonly string[] = []): Promise<string> {
  const xml = rows.map((cells, at) => {
    const inner = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${at + 1}">${inner.join("")}</row>`;
  });
  const merged = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const { sheets } = await opened(workbookBytes({ rows: xml.join(""), afterRows: merged }));
  const [table] = sheets.flatMap((sheet) => locateTables(sheet, year));
  const roles: readonly ColumnRole[] = ["name", "measure", "goal", "base", "actual", "ratio", "note"];
  return roles
    .flatMap((role) => {
      const column = table?.columns.get(role);
      return column === undefined ? [] : [`${role} ${String.fromCharCode(64 + column)}`];
    })
    .join(", ");
}

test.each([
  [
    "the common layout",
    [["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú"]],
    [],
    "name B, measure C, goal D, actual E, ratio F, note G",
  ],
  [
    "other words in another order",
    [["TT", "Nội dung", "TH năm 2017", "KH năm 2017", "Đơn vị tính"]],
    [],
    "name B, measure E, goal D, actual C",
  ],
  [
    "last year's column is the base, never the result",
    [["STT", "Chỉ tiêu", "TH năm 2016", "Thực hiện"]],
    [],
    "name B, base C, actual D",
  ],
  ["half a year is not the year", [["STT", "Chỉ tiêu", "6 tháng", "Thực hiện"]], [], "name B, actual D"],
  [
    "a heading over two columns: the year's result, not the first half's",
    [
      ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện năm 2017", ""],
      ["", "", "", "6 tháng", "Cả năm"],
    ],
    ["D1:E1"],
    "name B, goal C, actual E",
  ],
  [
    "the result of the plan is no goal and no ratio",
    [["STT", "Chỉ tiêu", "Kế hoạch", "Kết quả thực hiện kế hoạch năm 2017", "Thực hiện/Kế hoạch (%)"]],
    [],
    "name B, goal C, actual D, ratio E",
  ],
  ["no result column, no table", [["STT", "Chỉ tiêu", "Kế hoạch"]], [], ""],
])("%s", async (_why, rows, merges, expected) => expect(await columns(rows, merges)).toBe(expected));
