import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { readFigure } from "../../src/ingest/figure/read-figure.js";
import { type Cell, cellAt } from "../../src/ingest/workbook/workbook.js";
import { opened } from "../helpers/open.js";
import { workbookBytes } from "../helpers/xlsx-parts.js";

const text = (raw: string): Cell => ({
  row: 5,
  column: 5,
  type: "text",
  raw,
  numberFormat: undefined,
  formula: undefined,
  font: undefined,
  hidden: false,
  mergedInto: undefined,
});

/** "4520.5", "blank", "doubtful two_readings 4520|4.52": what a cell says, in one line. */
function said(
  cell: Cell | undefined,
  plausible?: readonly [string, string],
  percent = false,
  near?: string,
  vietnamese = false,
): string {
  const reading = readFigure(cell, {
    plausible: plausible && [decimal(plausible[0]), decimal(plausible[1])],
    near: near === undefined ? undefined : decimal(near),
    percent,
    style: vietnamese ? "vietnamese" : undefined,
    change: undefined,
  });
  if (reading.kind === "figure") return [reading.value.toFixed(), ...reading.notes].join(" ");
  if (reading.kind === "doubtful")
    return `doubtful ${reading.why} ${reading.candidates.map((one) => one.toFixed()).join("|")}`;
  return reading.kind === "unreadable" ? `unreadable ${reading.why}` : reading.kind;
}

describe("a number in words is read the Vietnamese way", () => {
  test.each([
    ["dot between thousands, comma before decimals", "8.838,5", "8838.5"],
    ["two dots can only part thousands", "1.234.567", "1234567"],
    ["a comma with two digits behind", "88,54", "88.54"],
    ["spaces of three kinds between thousands", "1 234\u00a0567,5", "1234567.5"],
    ["a narrow space", "530\u202f000", "530000"],
    ["nought before the mark settles it", "0,175", "0.175"],
    ["a measure behind the number", "328 km", "328"],
    ["the word đạt before it", "đạt 12 xã", "12"],
    ["a fraction of a total", "39/118 xã", "39 of_total"],
    ["a word for rise or fall", "giảm 1,2", "doubtful rise_or_fall 1.2|-1.2"],
    ["a lone dot with one digit is a decimal point", "17.5", "17.5 mixed_mark"],
    ["English marks", "1,234.5", "1234.5 english_marks"],
    ["zero is a figure", "0", "0"],
    ["below zero", "-2,5", "-2.5"],
    ["nothing but a dash", "–", "blank"],
    ["dots", "…", "blank"],
    ["an x", "x", "blank"],
    ["no figure yet", "Chưa có số liệu", "blank"],
    ["does not apply", "Không có xã ĐBKK", "not_applicable"],
    ["the bare word không", "Không", "doubtful no_or_none 0"],
    ["about", "khoảng 57,5%", "57.5 approximate"],
    ["a lower bound", "trên 96%", "doubtful bound 96"],
    ["a bound with a sign", "≥ 96", "doubtful bound 96"],
    ["and up", "96 trở lên", "doubtful bound 96"],
    ["a range", "1 - 1,5", "doubtful range 1|1.5"],
    ["a date is no number", "07/03/2017", "unreadable text"],
    ["words", "hoàn thành", "unreadable text"],
    ["brackets", "(5)", "unreadable text"],
    ["decomposed letters", "đạt 5 xã".normalize("NFD"), "5"],
  ])("%s", (_why, raw, expected) => expect(said(text(raw))).toBe(expected));
});

describe("a text with two readings is decided by what is believable, else asked", () => {
  test.each([
    ["1.754 dollars a head", "1.754", ["300", "20000"], undefined, "1754 vietnamese_reading"],
    ["4,520 million tonnes", "4,520", ["0.001", "6"], undefined, "4.520 vietnamese_reading"],
    ["11,206 tonnes can only be the English way", "11,206", ["100", "400000"], undefined, "11206 reading_chosen"],
    ["both believable, but the goal is near one", "530.000", ["1", "700000"], "520000", "530000 vietnamese_reading"],
    ["both believable, no goal", "530.000", ["1", "700000"], undefined, "doubtful two_readings 530000|530"],
    ["neither believable", "530.000", ["1", "2"], undefined, "doubtful two_readings 530000|530"],
  ] as const)("%s", (_why, raw, plausible, near, expected) => {
    const [value = "", ...rest] = said(text(raw), plausible, false, near).split(" ");
    const [expectedValue = "", ...expectedRest] = expected.split(" ");
    expect([...rest]).toEqual(expectedRest);
    if (/^\d/.test(expectedValue)) expect(decimal(value).eq(decimal(expectedValue))).toBe(true);
    else expect(value).toBe(expectedValue);
  });
});

/** Every fractional goal of the plan, with what Excel stores for it (17 digits) and for it as a per cent cell. */
const stored = [
  ["7.2", "7.2000000000000002", "7.1999999999999995E-2"],
  ["1.37", "1.3700000000000001", "1.37E-2"],
  ["4.52", "4.5199999999999996", "4.5199999999999997E-2"],
  ["11.12", "11.12", "0.11119999999999999"],
  ["9.5", "9.5", "9.5000000000000001E-2"],
  ["13.9", "13.9", "0.13900000000000001"],
  ["34.2", "34.200000000000003", "0.34200000000000003"],
  ["62.8", "62.799999999999997", "0.628"],
  ["46.5", "46.5", "0.46500000000000002"],
  ["1.5", "1.5", "1.4999999999999999E-2"],
  ["0.2", "0.20000000000000001", "2E-3"],
  ["13.4", "13.4", "0.13400000000000001"],
  ["88.54", "88.540000000000006", "0.88539999999999996"],
  ["98.6", "98.599999999999994", "0.98599999999999999"],
] as const;

describe("a goal of the plan, typed into a cell, is exactly that goal", () => {
  test.each(stored)("%s", async (goal, plain, percent) => {
    const rows = `<row r="1"><c r="A1"><v>${plain}</v></c><c r="B1" s="1"><v>${percent}</v></c><c r="C1" s="2"><v>${plain}</v></c></row>`;
    const { sheets } = await opened(workbookBytes({ rows, formats: [undefined, "0.00%", '0.00"%"'] }));
    const [sheet] = sheets;
    if (!sheet) throw new Error("no sheet");
    expect(said(cellAt(sheet, 1, 1), undefined, true)).toBe(goal);
    expect(said(cellAt(sheet, 1, 2), undefined, true)).toBe(goal);
    expect(said(cellAt(sheet, 1, 3), undefined, true)).toBe(goal);
  });
});

test("where the table's other numbers are Vietnamese, a dot parts thousands; a comma is still asked about", () => {
  expect(said(text("25.665"), ["1", "700000"], false, undefined, true)).toBe("25665 vietnamese_reading");
  expect(said(text("11,206"), ["1", "700000"], false, undefined, true)).toBe("doubtful two_readings 11.206|11206");
});

test("a formula's result counts to 15 significant digits", () => {
  expect(said({ ...text("0.30000000000000004"), type: "number", formula: "0.1+0.2" })).toBe("0.3");
});

test("0,785 in a per cent row is shown both ways, not guessed", () => {
  expect(said({ ...text("0.785"), type: "number" }, ["20", "100"], true)).toBe("doubtful percent_scale 0.785|78.5");
  expect(said(text("0,785"), ["20", "100"], true)).toBe("doubtful percent_scale 0.785|78.5");
});

test("a formula error, a missing result and a tick are three different things", () => {
  expect(said({ ...text("#REF!"), type: "error" })).toBe("unreadable error_value");
  expect(said({ ...text(""), type: "blank", formula: "A1*2" })).toBe("unreadable no_stored_result");
  expect(said({ ...text("1"), type: "boolean" })).toBe("unreadable text");
});

test("a figure printed the Vietnamese way reads back the same", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = whole.toString().replaceAll(/\B(?=(\d{3})+$)/g, ".");
      const printed = `${grouped},${String(cents).padStart(2, "0")}`;
      expect(
        decimal(said(text(printed)).split(" ")[0] ?? "").eq(decimal(`${whole}.${String(cents).padStart(2, "0")}`)),
      ).toBe(true);
    }),
  );
});
