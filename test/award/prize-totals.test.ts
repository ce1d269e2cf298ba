import { expect, test } from "vitest";
import type { AwardResult } from "../../src/award/award-result.js";
import { prizeTotals } from "../../src/award/prize-totals.js";
import type { Award } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import { moneyWords } from "../../src/report/words/money-words.js";

const awards = new Map(["flag", "commendation", "certificate", "title"].map((id) => [id, { id } as Award]));

/** "flag unit-a province 10400000 selected": award, unit, level, amount (or blocked), selection; then what it clashes with. */
const award = (text: string): AwardResult => {
  const [id, unit, level, amount, selection, ...clashesWith] = text.split(" ");
  return {
    award: awards.get(id ?? ""),
    nominee: { unit },
    verdict: "met",
    selection: selection === "-" ? undefined : selection,
    clashesWith,
    authority: level === "-" ? undefined : { level },
    prize: { amount: amount === "blocked" ? undefined : decimal(amount ?? "") },
  } as unknown as AwardResult;
};

test("what is not met brings nothing, and is not open either", () => {
  const open = { ...award("flag unit-a province 10400000 selected"), verdict: "unknown" as const };
  expect(prizeTotals([open]).all).toMatchObject({ count: 0, open: 0 });
});

test("only what is proposed and known is added; the rest that qualifies is counted as open", () => {
  const {
    awards: byAward,
    units,
    funds,
    all,
  } = prizeTotals([
    award("flag unit-a province 10400000 selected"),
    award("flag unit-b province 10400000 not_selected"),
    award("flag unit-c province 10400000 tie_for_council"),
    award("commendation unit-a province 2600000 - other"),
    award("certificate unit-a unit blocked -"),
    award("title unit-b - 1040000 -"),
  ]);
  const shown = ({ amount, count, open }: typeof all) => `${amount.toFixed()} ${count}+${open}`;
  expect([...byAward].map(([{ id }, total]) => `${id}: ${shown(total)}`)).toEqual([
    "flag: 10400000 1+1",
    "commendation: 0 0+1",
    "certificate: 0 0+1",
    "title: 1040000 1+0",
  ]);
  expect([...units].map(([id, total]) => `${id}: ${shown(total)}`)).toEqual([
    "unit-a: 10400000 1+2",
    "unit-c: 0 0+1",
    "unit-b: 1040000 1+0",
  ]);
  expect([...funds].map(([level, total]) => `${level}: ${shown(total)}`)).toEqual([
    "province: 10400000 1+2",
    "unit: 0 0+1",
    "undefined: 1040000 1+0",
  ]);
  expect(shown(all)).toBe("11440000 2+3");
});

test.each([
  ["10400000", "Mười triệu bốn trăm nghìn đồng"],
  ["20150000", "Hai mươi triệu một trăm năm mươi nghìn đồng"],
  ["1005000", "Một triệu không trăm lẻ năm nghìn đồng"],
  ["21000000", "Hai mươi mốt triệu đồng"],
  ["15000000", "Mười lăm triệu đồng"],
  ["0", "Không đồng"],
])("%s đồng is written out as people do", (amount, expected) => expect(moneyWords(decimal(amount))).toBe(expected));
