import { describe, expect, test } from "vitest";
import { renderCsv } from "../../src/report/csv.js";
import type { ReportTable } from "../../src/report/document.js";
import { renderTerminal } from "../../src/report/terminal.js";

const table = (rows: ReportTable["rows"]): ReportTable => ({
  id: "t",
  title: "Bảng",
  sheet: "Bảng",
  columns: [{ title: "Đơn vị" }, { title: "Điểm", align: "right" }],
  rows,
  grouped: false,
  notes: [],
});

describe("csv holds nothing that a spreadsheet would run", () => {
  test.each([
    ["a formula", "=1+1", "'=1+1"],
    ["a command", "@SUM(A1)", "'@SUM(A1)"],
    ["a leading plus", "+84", "'+84"],
    ["a leading dash", "-cmd", "'-cmd"],
    ["quotes and commas", 'Hội "A", tỉnh', '"Hội ""A"", tỉnh"'],
    ["a line break", "a\nb", '"a\nb"'],
    ["plain words", "Huyện A", "Huyện A"],
  ])("%s", (_why, given, expected) => {
    expect(renderCsv(table([[{ text: given }, { text: "" }]]))).toBe(`\uFEFFĐơn vị,Điểm\r\n${expected},\r\n`);
  });

  test("a number below zero keeps its sign", () => {
    expect(renderCsv(table([[{ text: "A" }, { text: "-2,5", number: "-2.5" }]]))).toContain('A,"-2,5"');
  });
});

test("columns align whether letters are composed or not", () => {
  const rows = ["Huyện Hòn Đất", "Huyện Hòn Đất".normalize("NFD"), "A"].map((text) => [{ text }, { text: "9,5" }]);
  const document = { lang: "vi" as const, title: "T", subtitle: [], tables: [table(rows)], closing: [] };
  const lines = renderTerminal(document, { colour: false, width: 80 })
    .split("\n")
    .filter((line) => line.endsWith("9,5"));
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines).toHaveLength(3);
});
