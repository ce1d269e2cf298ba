import { describe, expect, test } from "vitest";
import { decimal, ONE } from "../../src/domain/decimal.js";
import type { Formula } from "../../src/report/document.js";
import {
  atMost,
  call,
  cell,
  dividedBy,
  ifElse,
  mean,
  minus,
  plus,
  range,
  times,
} from "../../src/report/formulas/build.js";
import type { CellAddress } from "../../src/report/xlsx/cell-address.js";
import { formulaText } from "../../src/report/xlsx/formula-text.js";
import { sheetNames } from "../../src/report/xlsx/sheet-names.js";

/** a, b and c stand below each other, d beside a, far on another sheet. */
const addresses = new Map<string, CellAddress>([
  ["a", { sheet: "Điểm", row: 5, column: 1 }],
  ["b", { sheet: "Điểm", row: 6, column: 1 }],
  ["c", { sheet: "Điểm", row: 7, column: 1 }],
  ["d", { sheet: "Điểm", row: 5, column: 2 }],
  ["last", { sheet: "Điểm", row: 9, column: 703 }],
  ["far", { sheet: "Kết quả 'thử'", row: 3, column: 28 }],
  ["farther", { sheet: "Kết quả 'thử'", row: 4, column: 28 }],
]);
const [a, b, c, d, far] = ["a", "b", "c", "d", "far"].map(cell) as [Formula, Formula, Formula, Formula, Formula];
const text = (formula: Formula) => formulaText(formula, "Điểm", addresses);

describe("a formula as a spreadsheet writes it", () => {
  test.each<[string, Formula, string]>([
    ["a cell", a, "A5"],
    ["a cell far to the right", cell("last"), "AAA9"],
    ["a cell of another sheet, whose name has quotes", far, "'Kết quả ''thử'''!AB3"],
    ["a decimal", decimal("0.25"), "0.25"],
    ["a large number", decimal("1e15"), "1000000000000000"],
    ["a text with quotes", 'chưa "rõ"', '"chưa ""rõ"""'],
    ["cells below each other are a range", call("SUM", a, b, c), "SUM(A5:A7)"],
    ["cells beside each other are a range", call("SUM", a, d), "SUM(A5:B5)"],
    ["others stand alone", call("SUM", a, c, d, ONE), "SUM(A5,A7,B5,1)"],
    ["a range turns no corner", call("SUM", a, d, b), "SUM(A5:B5,A6)"],
    ["a range of another sheet", call("SUM", far, cell("farther")), "SUM('Kết quả ''thử'''!AB3:AB4)"],
    [
      "a range as such",
      call("SUMPRODUCT", call("*", call(">", range(["a", "b"]), d), ONE)),
      "SUMPRODUCT((A5:A6>B5)*1)",
    ],
    ["products before sums", plus(a, times(b, c)), "A5+A6*A7"],
    ["a sum within a product", times(plus(a, b), c), "(A5+A6)*A7"],
    ["a sum within a sum", plus(a, plus(b, c)), "A5+A6+A7"],
    ["a difference taken away", minus(a, minus(b, c)), "A5-(A6-A7)"],
    ["a sum taken away", minus(a, plus(b, c)), "A5-(A6+A7)"],
    ["a quotient as a divisor", dividedBy(a, dividedBy(b, c)), "A5/(A6/A7)"],
    ["a quotient of a product", dividedBy(times(a, b), c), "A5*A6/A7"],
    ["a sign turned", call("-", a), "-A5"],
    ["the sign of a sum turned", call("-", plus(a, b)), "-(A5+A6)"],
    ["a negative number added", plus(a, decimal(-1)), "A5+(-1)"],
    ["a negative number first", call("*", decimal(-1), a), "-1*A5"],
    ["a comparison of sums", call(">=", plus(a, b), c), "A5+A6>=A7"],
    ["a choice", ifElse(call(">", a, b), a, ""), 'IF(A5>A6,A5,"")'],
    ["words joined", call("&", plus(a, b), "–", c), 'A5+A6&"–"&A7'],
  ])("%s", (_what, formula, expected) => {
    expect(text(formula)).toBe(expected);
  });

  test.each<[string, Formula, string]>([
    ["nothing is added", plus(decimal(0), a), "A5"],
    ["nothing is multiplied", times(ONE, a), "A5"],
    ["what is multiplied by nothing is nothing", times(a, decimal(0)), "0"],
    ["the mean of one is itself", mean([a]), "A5"],
    ["no cap holds nothing down", atMost(a, undefined), "A5"],
    ["a cap", atMost(a, decimal(4)), "MIN(4,A5)"],
  ])("as short as it can be: %s", (_what, formula, expected) => {
    expect(text(formula)).toBe(expected);
  });

  const gone = cell("elsewhere");
  test.each<[string, Formula]>([
    ["a cell", gone],
    ["one of a sum", call("SUM", a, gone)],
    ["deep within", ifElse(call(">", a, times(b, gone)), a, b)],
    ["one of a range", range(["a", "elsewhere"])],
  ])("there is none where a cell is not in the workbook: %s", (_what, formula) => {
    expect(text(formula)).toBeUndefined();
  });

  test.each<[string, Formula]>([
    ["a range with a gap", range(["a", "c"])],
    ["a range over two sheets", range(["a", "far"])],
    ["an empty range", range([])],
    ["more than a spreadsheet reads", plus(...Array.from({ length: 4000 }, () => a))],
    ["more arguments than a function takes", call("SUM", ...Array.from({ length: 256 }, () => a))],
  ])("there is none for %s", (_what, formula) => {
    expect(text(formula)).toBeUndefined();
  });
});

test.each([
  [["Xếp hạng"], ["Xếp hạng"]],
  [["Danh hiệu, hình thức khen thưởng"], ["Danh hiệu, hình thức khen"]],
  [["Điều [a] / b: c?"], ["Điều  a    b  c"]],
  [
    ["Tên", "tên", "Tên"],
    ["Tên", "tên (2)", "Tên (3)"],
  ],
  [
    ["x".repeat(40), "x".repeat(41)],
    ["x".repeat(31), `${"x".repeat(27)} (2)`],
  ],
  [
    ["'quoted'", ""],
    ["quoted", "Sheet"],
  ],
])("sheets named by %j", (titles, expected) => {
  expect(sheetNames(titles)).toEqual(expected);
});
