import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/load/csv-table.js";
import { readYaml } from "../../src/load/yaml-source.js";
import { findingWords } from "../../src/report/words/finding-words.js";

describe("a mistake in the syntax is said once, at its line, in words for who wrote it", () => {
  test.each([
    ["a tab before an entry", "targets:\n\t- id: a\n", 2, "phím Tab"],
    ["a key without its colon", "plan: a\nname b\ndocument: c\n", 2, "thiếu dấu hai chấm"],
    ["a colon without its space", "plan: a\nname:b\n", 2, "thiếu dấu hai chấm kèm dấu cách"],
    ["a colon within a text", "name: Kế hoạch: năm 2017\n", 1, "chữ có dấu hai chấm thì đặt trong dấu nháy"],
    ["a line too far to the right", "plan: a\n  name: b\n", 1, "dòng dưới thụt vào quá"],
    ["a line too far to the left", "targets:\n    - id: a\n      name: b\n     goal: 3\n", 4, "dòng thụt lệch"],
    ["an entry without its dash", "targets:\n  - a\n  b\n", 3, "dòng thụt lệch"],
    ["an entry beside the key", "targets: - a\n", 1, "chữ hoặc dấu thừa"],
    ["a bracket left open", "level: [province, district\ngoal: 3\n", 2, "chưa đóng"],
    ["a brace left open", "cite: { document: a\ngoal: 3\n", 2, "chưa đóng"],
    ["a bracket too many", "level: [province]]\n", 1, "ngoặc đóng mà không có ngoặc mở"],
    ["no comma in brackets", 'level: ["province" "district"]\n', 1, "thiếu dấu phẩy"],
    ["no comma in braces", "cite: { document: a basis: read }\n", 1, "thiếu dấu phẩy"],
    ["a double quote left open", 'name: "Lúa\nid: a\n', 3, "dấu nháy mở mà không đóng"],
    ["a single quote left open", "name: 'Lúa\nid: a\n", 3, "dấu nháy mở mà không đóng"],
    ["words behind a quote", 'name: "Lúa" mùa\n', 1, "chữ đứng sau dấu nháy đóng"],
    ["a backslash between double quotes", 'text: "C:\\Dữ liệu"\n', 1, "nháy đơn"],
    ["a value that begins with a per cent", "name: %LĐTT\n", 1, "bắt đầu bằng dấu như @ %"],
    ["a value that begins with a star", "name: *ghi chú\n", 1, "bắt đầu bằng dấu như @ %"],
    ["a value that begins with an exclamation mark", "name: !quan trọng\n", 1, "bắt đầu bằng dấu như @ %"],
    ["a comment that touches", "level: [province]# tỉnh\n", 1, "trước dấu #"],
    ["two parts in one file", "plan: a\n---\nplan: b\n", 2, "chia tệp làm hai"],
  ])("%s", (_, text, line, words) => {
    const { findings } = readYaml("plan.yaml", text);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([["TD101", expect.objectContaining({ line })]]);
    expect(findings.map((one) => findingWords(one, "vi")).join()).toContain(words);
    expect(findings.map((one) => findingWords(one, "en")).join()).not.toMatch(/_|implicit|flow|scalar/);
  });

  test.each([
    ["a quote left open", 'target,a\n"rice,1\n', "dấu nháy mở mà không đóng"],
    ["words behind a quote", 'target,a\n"rice" x,1\n', "sau dấu nháy đóng còn chữ"],
    ["a quote inside a cell", 'target,a\nri"ce,1\n', "đứng giữa ô"],
  ])("in a csv table: %s", (_, text, words) => {
    const { findings } = readCsv("goals.csv", text);
    expect(findings.map((one) => one.code)).toEqual(["TD120"]);
    expect(findings.map((one) => findingWords(one, "vi")).join()).toContain(words);
  });
});

describe("what no rule needs is read all the same, and has a place", () => {
  test.each([
    ["a list of pairs", "documents: !!pairs [a: b]\n", ["documents", 0, "a"], 24],
    ["an ordered mapping", "documents: !!omap [a: b]\n", ["documents", 0, "a"], 23],
    ["a set", "documents: !!set { a }\n", ["documents", "a"], 18],
    ["a key that is a list", "? [a]\n: b\n", ["a"], 1],
    ["a key without a value", "a:\n", ["a"], 3],
    ["a name for a value elsewhere", "a: &x [b]\nc: *x\n", ["c", 0], 4],
  ])("%s", (_, text, path, column) => {
    const { findings, place } = readYaml("plan.yaml", text);
    expect(findings).toEqual([]);
    expect(place(path)).toMatchObject({ column });
  });

  test("groups far too deep, at the last level that has a place of its own", () => {
    const deep = Array.from({ length: 300 }, (_, at) => `${" ".repeat(at)}a:\n`).join("");
    const { findings, place } = readYaml("plan.yaml", deep);
    expect(findings).toEqual([]);
    expect(place(Array(300).fill("a"))).toMatchObject({ line: 101 });
  });
});

test("a mistake behind another is said at its own line", () => {
  const { findings } = readYaml("plan.yaml", '"y"~\'\r\nđ\n  - a: b\n}');
  expect(findings.map(({ place }) => place)).toEqual([
    expect.objectContaining({ line: 1 }),
    expect.objectContaining({ line: 4 }),
  ]);
});

test("keys that stand twice are all said, beside what else is wrong in their line", () => {
  const { findings } = readYaml("plan.yaml", "a: { b: 1, b: 2, b: 3 }# c\n");
  expect(findings.map((one) => one.code)).toEqual(["TD103", "TD103", "TD101"]);
});

test("a csv table may be separated as Excel does where the comma is the decimal mark", () => {
  const cells = (text: string) => readCsv("goals.csv", text).rows.map((row) => row.map((cell) => cell.text));
  expect(cells("target;huyen-a\nlua;0.5\n")).toEqual(cells("target,huyen-a\nlua,0.5\n"));
});
