import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import type { ReportTable, TableCell } from "../../src/report/document.js";
import { keys } from "../../src/report/formulas/cell-keys.js";
import { formulaText } from "../../src/report/xlsx/formula-text.js";
import { gateOn, given, groupWith, itemNamed, reportWith, schemeWith, targetNamed } from "../evaluate/builders.js";
import { drawnRound, liveTables } from "../helpers/drawn-round.js";
import { formulaOf, keyOf, type Shown, Spreadsheet, shownIn } from "../helpers/spreadsheet.js";

const people = (id: string) => itemNamed(id, { by: "people", targets: [] });
const ten = decimal(10);

/** What every formula comes to, beside what was evaluated. */
function counted(tables: readonly ReportTable[], typed: ReadonlyMap<string, Shown> = new Map()) {
  const sheet = new Spreadsheet(tables, typed);
  const live = tables.flatMap((table) => table.rows.flat()).filter((cell) => formulaOf(cell) !== undefined);
  return live.map((cell) => ({ cell, got: sheet.show(cell), due: shownIn(cell) }));
}

function cellOf(tables: readonly ReportTable[], key: string): TableCell | undefined {
  return tables.flatMap((table) => table.rows.flat()).find((cell) => keyOf(cell) === key);
}

describe("sums come to what was evaluated", () => {
  const t = targetNamed("t");
  const u = targetNamed("u");
  const twice = (figure: string) => [reportWith("a", { t: figure, u: figure })];
  test.each([
    [
      "two groups whose bonus the scheme caps once more",
      drawnRound({
        targets: [t, u],
        scheme: schemeWith([groupWith([itemNamed("t")]), groupWith([itemNamed("u")], { id: "h" })], {
          maxBonus: decimal(5),
        }),
        goals: { t: ten, u: ten },
        reports: twice("14"),
      }),
    ],
    [
      "an item that does not concern the unit and has its points all the same",
      drawnRound({
        targets: [t, u],
        scheme: schemeWith([groupWith([itemNamed("t"), itemNamed("u")], { absent: "full" })]),
        goals: { t: ten, u: "not_applicable" },
        reports: twice("9"),
      }),
    ],
    [
      "a deduction that is still open, and a bonus item",
      drawnRound({
        targets: [t],
        scheme: schemeWith([
          groupWith([
            itemNamed("t"),
            { ...people("less"), kind: "deduction", maxDeduction: decimal(3) },
            { ...people("more"), kind: "bonus" },
          ]),
        ]),
        goals: { t: ten },
        reports: twice("9"),
        scores: [given("appraised open", "less", "a"), given("appraised 2", "more", "a")],
      }),
    ],
    [
      "points with three decimals",
      drawnRound({
        targets: [],
        scheme: schemeWith([groupWith([people("p"), people("q")])]),
        goals: {},
        reports: [reportWith("a", {}), reportWith("b", {})],
        scores: [
          given("appraised 1.125", "p"),
          given("appraised 2.1", "q"),
          given("cluster 3.225", "p", "b"),
          given("cluster 0", "q", "b"),
        ],
      }),
    ],
  ])("%s", (_what, context) => {
    const live = counted(liveTables(context));
    expect(live.length).toBeGreaterThan(4);
    for (const { cell, got, due } of live)
      if (typeof due === "number") expect(got, keyOf(cell)).toBeCloseTo(due, 9);
      else expect(got, keyOf(cell)).toBe(due);
  });
});

describe("ranks", () => {
  const scheme = schemeWith([
    groupWith([people("p"), people("q"), people("r")], { max: decimal(30), maxBonus: decimal(0) }),
  ]);
  const scored = (points: Readonly<Record<string, readonly string[]>>, more = scheme) =>
    drawnRound({
      targets: [],
      scheme: more,
      goals: {},
      reports: Object.keys(points).map((unit) => reportWith(unit, {})),
      scores: Object.entries(points).flatMap(([unit, scores]) =>
        scores.flatMap((one, at) => (one === "" ? [] : [given(`appraised ${one}`, "pqr"[at] ?? "", unit)])),
      ),
    });
  const ranksOf = (tables: readonly ReportTable[], typed?: ReadonlyMap<string, Shown>) =>
    Object.fromEntries(
      (tables[0]?.rows ?? []).map((row) => [row[2]?.text, new Spreadsheet(tables, typed).show(row[1] ?? { text: "" })]),
    );

  test("equal sums share a rank although floats tell them apart", () => {
    const tables = liveTables(scored({ a: ["0.1", "0.2", "0"], b: ["0.3", "0", "0"], c: ["0", "0", "0"] }));
    expect(ranksOf(tables)).toEqual({ "Huyện A": 1, "Huyện B": 1, "Huyện C": 3 });
  });

  test("open points leave a range, which closes when the score is entered", () => {
    const tables = liveTables(scored({ a: ["5", "5", ""], b: ["5", "6", "5"], c: ["1", "1", "1"] }));
    expect(ranksOf(tables)).toEqual({ "Huyện A": "1–2", "Huyện B": "1–2", "Huyện C": 3 });
    const typed = new Map([[keys.item("a", "r", "appraised"), 7]]);
    expect(ranksOf(tables, typed)).toEqual({ "Huyện A": 1, "Huyện B": 2, "Huyện C": 3 });
    const total = cellOf(tables, keys.unit("a", "total"));
    const open = cellOf(tables, keys.unit("a", "open"));
    expect([total?.number, open?.number, open?.text]).toEqual(["10.00", "10.00", "10,00"]);
    const sheet = new Spreadsheet(tables, typed);
    expect([total, open].map((cell) => cell && sheet.show(cell))).toEqual([17, 0]);
  });

  test("who may not pass a gate may or may not stand above; who does not is not ranked, and no formula ranks it", () => {
    const gated = (fact: Parameters<typeof gateOn>) => ({ ...scheme, gates: [gateOn(...fact)] });
    const points = { a: ["9", "9", "9"], b: ["5", "5", "5"], c: ["1", "1", "1"] };
    const unsure = liveTables(scored(points, gated(["registered", true])));
    expect(ranksOf(unsure)).toEqual({ "Huyện A": "1–1", "Huyện B": "1–2", "Huyện C": "1–3" });
    const shut = liveTables(scored(points, gated(["total_points", 10])));
    expect(ranksOf(shut)).toEqual({ "Huyện A": 1, "Huyện B": 2, "Huyện C": "–" });
    const last = shut[0]?.rows.at(-1) ?? [];
    expect([last[1] && formulaOf(last[1]), last.at(-1)?.text]).toEqual([
      undefined,
      "không ghi ngày; không qua điều kiện, không xếp hạng",
    ]);
  });

  test("a gap follows both totals, and is none while points are open", () => {
    const tables = liveTables(scored({ a: ["9", "9", "9"], b: ["5", "5", ""] }));
    const gap = tables[0]?.rows[1]?.find((_, at) => tables[0]?.columns[at]?.title === "Kém hạng trên");
    const typed = new Map([[keys.item("b", "r", "appraised"), 4.5]]);
    expect(gap && new Spreadsheet(tables).show(gap)).toBe(null);
    expect(gap && new Spreadsheet(tables, typed).show(gap)).toBe(12.5);
  });

  test("a score that cannot be used keeps an item open, whatever weaker score there is", () => {
    const context = drawnRound({
      targets: [],
      scheme,
      goals: {},
      reports: [reportWith("a", {})],
      scores: [given("appraised open", "p"), given("cluster 4", "p")],
    });
    const points = cellOf(liveTables(context), keys.item("a", "p", "points"));
    expect([points?.text, points && formulaOf(points)]).toEqual(["để mở", undefined]);
  });

  test("what stands in another workbook leaves the plain value", () => {
    const [ranking] = liveTables(scored({ a: ["9", "9", "9"] }));
    const group = ranking?.rows[0]?.find((cell) => keyOf(cell) === keys.group("a", "g"));
    expect(group?.number).toBe("27.00");
    const formula = group && formulaOf(group);
    expect(formula).toBeDefined();
    expect(formula && formulaText(formula, "Xếp hạng", new Map())).toBeUndefined();
  });
});
