import { describe, expect, test } from "vitest";
import { History, holdingsOn } from "../../src/award/history.js";
import { awardYearIn } from "../../src/domain/award-year.js";
import type { Plan } from "../../src/domain/plan.js";
import type { Nominee } from "../../src/domain/registers/nominees.js";
import { noRegisters, type RefusedLine } from "../../src/domain/registers.js";
import { decisionLines as lines } from "../helpers/decision-lines.js";

const held = (day: string, ...texts: readonly string[]) =>
  holdingsOn(lines(...texts), day)
    .map(
      (one) =>
        `${one.number} ${one.decidedOn} ${one.name ?? "-"} ${one.sources.map((place) => "cell" in place && place.cell).join("+")}`,
    )
    .join("; ");

describe("a later line changes an earlier one, and nothing is erased", () => {
  const first = '5/QĐ 2017-01-20 an title 2016 "Nguyen Van An"';
  test.each([
    ["as given", [first], "5/QĐ 2017-01-20 Nguyen Van An A5"],
    [
      "a correction keeps the decision and its day",
      [first, '6/QĐ 2017-02-01 an title 2016 correct 5/QĐ "Nguyễn Văn An"'],
      "5/QĐ 2017-01-20 Nguyễn Văn An A5+A6",
    ],
    [
      "a replacement brings its own number and day",
      [first, "7/QĐ 2017-02-01 an title 2016 replace 5/QĐ"],
      "7/QĐ 2017-02-01 - A5+A6",
    ],
    ["a revocation takes it away", [first, "8/QĐ 2017-03-01 an title 2016 revoke 5/QĐ"], ""],
    [
      "a revocation of later counts later",
      [first, "8/QĐ 2018-03-01 an title 2016 revoke 5/QĐ"],
      "5/QĐ 2017-01-20 Nguyen Van An A5",
    ],
    [
      "what was replaced is revoked under its new number",
      [first, "7/QĐ 2017-02-01 an title 2016 replace 5/QĐ", "8/QĐ 2017-03-01 an title 2016 revoke 7/QĐ"],
      "",
    ],
    ["the order of the lines does not matter, their days do", ["8/QĐ 2017-03-01 an title 2016 revoke 5/QĐ", first], ""],
    [
      "what changes a decision that is not there changes nothing",
      [first, "8/QĐ 2017-03-01 an title 2016 revoke 6/QĐ"],
      "5/QĐ 2017-01-20 Nguyen Van An A5",
    ],
    [
      "a revocation takes away one of two",
      [first, "6/QĐ 2017-02-01 an title 2016", "8/QĐ 2017-03-01 an title 2016 revoke 5/QĐ"],
      "6/QĐ 2017-02-01 - A6",
    ],
    ["a decision of after the day does not count yet", ["9/QĐ 2018-03-05 an title 2017"], ""],
  ])("%s", (_why, texts, expected) => expect(held("2018-02-28", ...texts)).toBe(expected));
});

const unit = (id: string, more: object = {}) =>
  [id, { id, name: id, yearKind: "year", succeeds: [], ...more }] as const;
const plan = {
  awards: [{ id: "of-province", authorities: [{ level: "province" }] }],
  units: new Map([
    unit("so-a"),
    unit("so-cu-1"),
    unit("so-cu-2"),
    unit("so-moi", {
      succeeds: [
        { unit: "so-cu-1", on: "2016-07-01" },
        { unit: "so-cu-2", on: "2016-07-01" },
      ],
    }),
    unit("so-doi-ten", { succeeds: [{ unit: "so-cu-1", on: "2016-07-01" }] }),
    unit("truong", { yearKind: "school_year" }),
  ]),
} as unknown as Plan;

const person = (id: string, ...moves: readonly (readonly [string, string?])[]) =>
  [
    id,
    {
      id,
      kind: "individual",
      name: id,
      moves: moves.map(([at, from]) => ({ unit: at, from })),
      succeeds: [],
    } as unknown as Nominee,
  ] as const;
const nominees = new Map([
  person("an", ["so-a"]),
  person("em", ["so-a"]),
  person("binh", ["so-cu-1"], ["so-a", "2016-07-01"]),
  person("co-giao", ["truong"]),
  person("thay-giao", ["truong"]),
  person("old", ["so-cu-1"]),
]);

/** A line that could not be used: "an" may be meant; "? changes=1/QĐ": nobody knows who, and it changes a decision. */
const refusedLine = (text: string): RefusedLine => {
  const [nominee, ...values] = text.replace("(refused) ", "").split(" ");
  return {
    register: "decisions",
    nominees: nominee === "?" ? undefined : [nominee ?? ""],
    values: new Map(values.map((pair) => pair.split("=") as [string, string])),
    place: { file: "decisions.xlsx", sheet: "decisions", cell: "A99" },
  };
};

const dated = (text: string) => (text.startsWith("@") ? `1/QĐ ${text.slice(1)}` : `1/QĐ 2018-01-15 ${text}`);

const run = (nominee: string, last: string, ...texts: readonly string[]) => {
  const year = awardYearIn(last);
  if (!year) throw new Error(last);
  const isRefused = (text: string) => text.startsWith("(refused) ");
  const decisions = lines(...texts.filter((text) => !isRefused(text)).map(dated));
  const refused = texts.filter(isRefused).map(refusedLine);
  const history = new History(plan, { ...noRegisters, nominees, decisions, refused }, "2018-02-28");
  const { years, orMore } = history.runTo(nominee, "title", year);
  return `${years}${orMore ? "+" : ""}`;
};

describe("consecutive years are counted from the register of decisions", () => {
  test.each([
    [
      "three in a row, and one before that the register shows was missed",
      "an",
      "2017",
      ["an title 2015", "an title 2016", "an title 2017", "em title 2014"],
      "3",
    ],
    ["as far back as the register goes, it may have been more", "an", "2017", ["an title 2016", "an title 2017"], "2+"],
    ["a gap ends the run", "an", "2017", ["an title 2015", "an title 2017", "em title 2016"], "1"],
    ["a year of which the register has nothing yet is not a no", "an", "2017", ["an title 2016"], "0+"],
    ["a year of which it has others of the same unit is one", "an", "2017", ["an title 2016", "em title 2017"], "0"],
    [
      "others of another unit say nothing, since each unit has its own list",
      "an",
      "2017",
      ["an title 2016", "co-giao title 2017", "so-a title 2017"],
      "0+",
    ],
    [
      "a line that could not be used and may be the person's is no missing line",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) an"],
      "1+",
    ],
    [
      "one that is somebody else's changes nothing",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) em"],
      "1",
    ],
    [
      "a decision dated after the day is no missing one",
      "an",
      "2017",
      ["@2019-01-19 an title 2017", "em title 2017"],
      "0+",
    ],
    [
      "a line about another award is no doubt about this one",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) ? award=other"],
      "1",
    ],
    [
      "nor is an award certain that a line which could not be used may have taken back",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) ? change=revoke changes=1/QĐ"],
      "0+",
    ],
    [
      "while a change of another decision is no doubt",
      "an",
      "2017",
      ["an title 2017", "em title 2017", "em title 2016", "(refused) em change=revoke changes=2/QĐ"],
      "1",
    ],
    [
      "nor a change that may be of any decision",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) ? change=revoke"],
      "0+",
    ],
    [
      "a change of another's is none of this one's",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) em change=revoke changes=1/QĐ"],
      "1",
    ],
    [
      "nor one of another award",
      "an",
      "2017",
      ["an title 2017", "em title 2016", "(refused) an award=other change=revoke changes=1/QĐ"],
      "1",
    ],
    [
      "a later decision about another award, year or person is no doubt",
      "an",
      "2017",
      ["@2019-01-19 an other 2017", "@2019-01-19 an title 2018", "@2019-01-19 em title 2017", "em title 2017"],
      "0",
    ],
    ["across a person's move", "binh", "2017", ["binh title 2016", "binh title 2017", "old title 2015"], "2"],
    [
      "across a new name",
      "so-doi-ten",
      "2017",
      ["so-cu-1 title 2015", "so-cu-1 title 2016", "so-doi-ten title 2017", "so-a title 2014"],
      "3",
    ],
    [
      "a merged unit has what all that were merged had",
      "so-moi",
      "2017",
      ["so-cu-1 title 2016", "so-cu-2 title 2016", "so-moi title 2017", "so-a title 2015"],
      "2",
    ],
    [
      "where only one of them had it, people decide",
      "so-moi",
      "2017",
      ["so-cu-1 title 2016", "so-moi title 2017", "so-a title 2015"],
      "1+",
    ],
    ["a school counts school years", "truong", "2016-2017", ["truong title 2015-2016", "truong title 2016-2017"], "2+"],
    [
      "a teacher too",
      "co-giao",
      "2016-2017",
      ["co-giao title 2015-2016", "co-giao title 2016-2017", "thay-giao title 2014-2015"],
      "2",
    ],
    [
      "a calendar year does not count for a school",
      "truong",
      "2016-2017",
      ["truong title 2016", "truong title 2015-2016"],
      "0+",
    ],
  ])("%s", (_why, nominee, last, texts, expected) => expect(run(nominee, last, ...texts)).toBe(expected));
});

test("a year of another kind than the nominee's own is said at its line", () => {
  const decisions = lines("1/QĐ 2017-01-15 truong title 2016");
  const history = new History(plan, { ...noRegisters, decisions }, "2018-02-28");
  expect(history.misfits().map(({ code, args }) => [code, args])).toEqual([
    ["TD270", { nominee: "truong", year: "2016" }],
  ]);
});

test("what the province decides stands on one list, so that anybody's line shows that it is there", () => {
  const decisions = lines("1/QĐ 2018-01-15 an of-province 2017", "2/QĐ 2017-01-15 co-giao of-province 2016");
  const history = new History(plan, { ...noRegisters, nominees, decisions }, "2018-02-28");
  const year = awardYearIn("2017");
  expect(year && history.runTo("an", "of-province", year)).toMatchObject({ years: 1, orMore: false });
});
