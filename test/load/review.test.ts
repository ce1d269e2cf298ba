import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { asSound } from "../../src/cli/sound-workspace.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import { reviewRules } from "../../src/load/review/review-rules.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const base = (file: string) => readFileSync(new URL(`../fixtures/base/${file}`, import.meta.url), "utf8");

/** A file of the small province in which some words are others. */
function changed(file: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${file} lacks ${from}`);
    return before.replace(from, to);
  }, base(file));
  return { [file]: text };
}

/** What the review of a small province with these files says: codes, lines and the arguments that are asked for. */
function said(files: Readonly<Record<string, string>>, ...args: readonly string[]): readonly string[] {
  const sound = asSound(openWorkspace(workspaceWith(files), "."));
  if (!sound) throw new Error("the plan cannot be used");
  return reviewRules(sound.shelves, sound.plan, sound.round).map((one) =>
    [one.code, ...args.map((name) => one.args[name] ?? "")].join(" "),
  );
}

const cite = "cite: { document: quy-che, basis: read }";
const rule = (id: string, value: string, more = "") =>
  `  - { id: ${id}, text: Thử, from: 2017-01-01, ${cite}, ${more}value: ${value} }\n`;
const flag = (...rules: readonly string[]) => ({
  "plan/flag.yaml": `adds_to: provincial-flag\nclock: decision\ncriteria:\n${rules.join("")}`,
});
const ofUnits = (comparison: string) => `{ label: Điều kiện, fact: ${comparison} }`;

describe("awards that nobody can reach", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["conditions that can be met", flag(rule("a", ofUnits("members_total, at_least: 5"))), []],
    [
      "70 for 70 %",
      flag(rule("a", ofUnits("members_advanced_share, at_least: 70"))),
      ["TD127 Tỷ lệ cá nhân đạt danh hiệu Lao động tiên tiến"],
    ],
    [
      "one alternative of several, said though the other can be met",
      flag(
        rule(
          "a",
          `{ any: [${ofUnits("year_rating, is: good")}, { all: [${ofUnits("members_total, at_least: 5")}, ${ofUnits("members_total, less_than: 5")}] }] }`,
        ),
      ),
      ["TD127 Tổng số cá nhân trong tập thể"],
    ],
    [
      "two rules that exclude each other, once",
      flag(rule("a", ofUnits("members_total, at_least: 20")), rule("b", ofUnits("members_total, less_than: 20"))),
      ["TD127 Tổng số cá nhân trong tập thể"],
    ],
    [
      "a rule repealed before the day, which excludes nothing any more",
      flag(
        rule("a", ofUnits("members_total, at_least: 20")),
        rule("b", ofUnits("members_total, less_than: 20")),
        rule("b", "none").replace("2017-01-01", "2018-01-01"),
      ),
      [],
    ],
    [
      "a gate that shuts everybody out",
      changed("plan/scheme.yaml", [
        "groups:",
        `gates: [{ id: g, label: Kỷ luật, ${cite}, value: { all: [${ofUnits("members_warned_or_worse, at_most: 0")}, ${ofUnits("members_warned_or_worse, more_than: 0")}] } }]\ngroups:`,
      ]),
      ["TD127 Số cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên"],
    ],
    [
      "a preference for nobody",
      {
        "plan/preferences.yaml": `preferences:\n  - { id: p, label: P, for: [collective], from: 2017-01-01, ${cite}, value: ${ofUnits("members_women_share, more_than: 1")} }\n`,
      },
      ["TD127 Tỷ lệ nữ trong tập thể"],
    ],
    [
      "a fact of persons asked of collectives",
      flag(rule("a", ofUnits("service_months, at_least: 10"))),
      ["TD129 Số tháng làm việc kể từ khi được tuyển dụng"],
    ],
    [
      "a computed fact of units asked of persons",
      {
        "plan/worker.yaml": flag(rule("a", ofUnits("total_points, at_least: 1")))["plan/flag.yaml"].replace(
          "provincial-flag",
          "advanced-worker",
        ),
      },
      ["TD129 Tổng điểm theo thang điểm của cụm, khối"],
    ],
  ])("%s", (_, files, expected) => {
    expect(said(files, "fact").map((one) => one.trim())).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["a kind without any rule", "", ["TD128 household 2018-02-28"]],
    ["a rule that holds", rule("h", "{ label: Đóng góp, fact: has_contribution, is: true }"), []],
    [
      "a rule that begins later",
      rule("h", "{ label: Đóng góp, fact: has_contribution, is: true }").replace("2017-01-01", "2018-03-01"),
      ["TD128 household 2018-02-28"],
    ],
    [
      "a rule that was repealed",
      `${rule("h", "{ label: Đóng góp, fact: has_contribution, is: true }")}${rule("h", "none").replace("2017-01-01", "2018-02-01")}`,
      ["TD128 household 2018-02-28"],
    ],
  ])("an award for households with %s", (_, rules, expected) => {
    const head = "adds_to: provincial-flag\nfor: [household]\nclock: decision\n";
    const text = rules === "" ? head : `${head}criteria:\n${rules}`;
    expect(said({ "plan/flag.yaml": text }, "kind", "day")).toEqual(expected);
  });
});

test("a rule for a kind that its award is not for judges nobody", () => {
  const rules = flag(rule("h", "{ label: Đóng góp, fact: has_contribution, is: true }", "for: [household], "));
  expect(said(rules, "kind")).toEqual(["TD137 household"]);
});

describe("bands of a scheme", () => {
  test.each<[string, string, readonly string[]]>([
    ["that rise to full points", "{ from: 0.5, part: 0.5 }, { from: 1, part: 1 }", []],
    ["below whose lowest there is nothing", "{ from: 0.9, part: 1 }", []],
    ["written from the highest down", "{ from: 1, part: 1 }, { from: 0.5, part: 0.5 }", []],
    ["full only beyond the goal", "{ from: 1, part: 0.9 }, { from: 1.1, part: 1 }", []],
    ["that fall far beyond the goal", "{ from: 0.95, part: 1 }, { from: 1.2, part: 0.8 }", []],
    ["two of which begin at one bound", "{ from: 0.5, part: 0.5 }, { from: 0.50, part: 1 }", ["TD130 band_twice"]],
    [
      "that fall on the way to the goal",
      "{ from: 0.5, part: 1 }, { from: 0.9, part: 0.8 }",
      ["TD130 band_less_for_more"],
    ],
    ["that fall at the goal", "{ from: 0.5, part: 1 }, { from: 1, part: 0.8 }", ["TD130 band_less_for_more"]],
    ["none of which is full", "{ from: 0.5, part: 0.5 }, { from: 1, part: 0.9 }", ["TD130 bands_never_full"]],
  ])("%s", (_, bands, expected) => {
    const item = changed("plan/scheme.yaml", [
      "targets: [dien], ",
      `targets: [dien], shape: { kind: bands, bands: [${bands}] }, `,
    ]);
    const group = changed("plan/scheme.yaml", [
      "    max: 80\n",
      `    max: 80\n    shape: { kind: bands, bands: [${bands}] }\n`,
    ]);
    expect(said(item, "problem")).toEqual(expected);
    expect(said(group, "problem")).toEqual(expected);
  });
});

describe("sizes of clusters for which a rank leads to an award", () => {
  const entry = (rank: number, sizes: string) => `  - { rank: ${rank}, award: provincial-flag, ${sizes}${cite} }\n`;
  test.each<[string, readonly string[], readonly string[]]>([
    ["any", [entry(1, "")], []],
    ["side by side", [entry(1, "to_size: 4, "), entry(1, "from_size: 5, ")], []],
    ["of different ranks", [entry(1, ""), entry(2, "from_size: 3, "), entry(3, "from_size: 6, ")], []],
    ["that meet in one", [entry(1, "to_size: 5, "), entry(1, "from_size: 5, ")], ["TD131 sizes_overlap 5"]],
    ["within others", [entry(1, ""), entry(1, "from_size: 3, to_size: 4, ")], ["TD131 sizes_overlap 3-4"]],
    ["that are all of them, twice", [entry(1, ""), entry(1, "")], ["TD131 sizes_overlap ≥ 1"]],
    ["with a gap", [entry(1, "from_size: 8, "), entry(1, "to_size: 4, ")], ["TD131 sizes_gap 5-7"]],
    ["turned about", [entry(1, "from_size: 5, to_size: 4, ")], ["TD131 sizes_turned 5-4"]],
  ])("%s", (_, entries, expected) => {
    const [before = "", after = ""] = base("plan/scheme.yaml").split(/ {2}- \{ rank: 1, .*\n/);
    expect(said({ "plan/scheme.yaml": `${before}${entries.join("")}${after}` }, "problem", "sizes")).toEqual(expected);
  });
});

describe("a scheme of two groups of 80 and 20 points and a bonus of 4", () => {
  test.each<[string, string, readonly string[]]>([
    ["that states no scale", "", []],
    ["on a scale of 100", "scale: { total: 100 }\n", []],
    ["on a scale of 100.0", "scale: { total: 100.0 }\n", []],
    ["on a scale of 104 with its bonus", "scale: { total: 104, with_bonus: true }\n", []],
    ["on a scale of 102 with a bonus of 2 in all", "scale: { total: 102, with_bonus: true }\nmax_bonus: 2\n", []],
    [
      "whose groups alone may have less than the bonus in all",
      "scale: { total: 104, with_bonus: true }\nmax_bonus: 9\n",
      [],
    ],
    ["on a scale of 104", "scale: { total: 104 }\n", ["TD132 104 100"]],
    ["on a scale of 100 with its bonus", "scale: { total: 100, with_bonus: true }\n", ["TD132 100 104"]],
  ])("%s", (_, scale, expected) => {
    expect(said(changed("plan/scheme.yaml", ["groups:", `${scale}groups:`]), "scale", "total")).toEqual(expected);
  });
});

describe("a target", () => {
  const extra = (level: string) =>
    changed("plan/targets.yaml", [
      "  - id: trat-tu\n",
      `  - { id: an-ninh, name: An ninh, quote: Đảm bảo trật tự, direction: achieved, level: [${level}] }\n  - id: trat-tu\n`,
    ]);
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["in no item", extra("province, district"), ["TD133 An ninh"]],
    ["of the province alone, which nobody ranks", extra("province"), []],
    ["of units that are in no cluster", extra("commune"), []],
    [
      "in an item of a scheme that no cluster uses",
      {
        ...extra("district"),
        "plan/other.yaml": base("plan/scheme.yaml")
          .replace("scheme: thang-thu", "scheme: khac")
          .replace("[trat-tu]", "[an-ninh]"),
      },
      ["TD133 An ninh"],
    ],
    [
      "that an item counts by cases",
      { ...extra("district"), ...changed("plan/scheme.yaml", ["targets: [trat-tu]", "targets: [trat-tu, an-ninh]"]) },
      [],
    ],
  ])("%s", (_, files, expected) => {
    expect(said(files, "target")).toEqual(expected);
  });
});

describe("the register of documents", () => {
  const more = (...lines: readonly string[]) => ({
    "plan/documents.yaml": `${base("plan/documents.yaml")}${lines.map((line) => `  - { ${line}, basis: read }\n`).join("")}`,
  });
  const decision = (id: string, keys: string) => `id: ${id}, kind: Quyết định, name: ${id}, ${keys}`;
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "one number with two days of one year",
      more(decision("a", "number: 5/QĐ, issued: 2016-03-01"), decision("b", "number: 5/QĐ, issued: 2016-03-02")),
      ["TD135 b a"],
    ],
    [
      "one number of two years",
      more(decision("a", "number: 5/QĐ, issued: 2016-03-01"), decision("b", "number: 5/QĐ, issued: 2015-03-01")),
      [],
    ],
    [
      "a number that names its year, with two years",
      more(
        decision("a", "number: 5/2015/QĐ, issued: 2016-03-01"),
        decision("b", "number: 5/2015/QĐ, issued: 2015-03-01"),
      ),
      ["TD135 b a"],
    ],
    [
      "one number of two issuers",
      more(
        decision("a", "issuer: A, number: 5/QĐ, issued: 2016-03-01"),
        decision("b", "issuer: B, number: 5/QĐ, issued: 2016-03-02"),
      ),
      [],
    ],
    [
      "one number of two kinds",
      more(
        decision("a", "number: 5/QĐ, issued: 2016-03-01"),
        decision("b", "number: 5/QĐ, issued: 2016-03-02").replace("Quyết định", "Tờ trình"),
      ),
      [],
    ],
    [
      "one name and day with two numbers",
      more(
        decision("a", "number: 5/QĐ, issued: 2016-03-01"),
        decision("b", "number: 6/QĐ, issued: 2016-03-01").replace("name: b", "name: a"),
      ),
      ["TD135 b a"],
    ],
    [
      "two papers of one day",
      more(decision("a", "number: 5/QĐ, issued: 2016-03-01"), decision("b", "number: 6/QĐ, issued: 2016-03-01")),
      [],
    ],
    [
      "a number whose day is not known",
      more(decision("a", "number: 5/QĐ"), decision("b", "number: 5/QĐ, issued: 2016-03-01")),
      [],
    ],
  ])("%s", (_, files, expected) => {
    expect(said(files, "document", "other")).toEqual(expected);
  });

  const resting = flag(rule("a", ofUnits("members_total, at_least: 5")).replace("quy-che", "cu"));
  test.each<[string, string, readonly string[]]>([
    ["that holds", "issued: 2015-01-01", []],
    ["that ends on the day", "issued: 2015-01-01, until: 2018-02-28", []],
    [
      "that ended the day before",
      "issued: 2015-01-01, until: 2018-02-27",
      ["TD134 Cờ thi đua của Ủy ban nhân dân tỉnh"],
    ],
    ["that begins later", "issued: 2018-02-01, in_force: 2018-03-15", ["TD134 Cờ thi đua của Ủy ban nhân dân tỉnh"]],
    ["whose days are not known", "number: 9/QĐ", []],
  ])("a rule in use rests on a document %s", (_, keys, expected) => {
    expect(said({ ...resting, ...more(decision("cu", keys)) }, "what")).toEqual(expected);
  });

  test("a document that ended is not spoken of once the rule that rested on it is replaced", () => {
    const replaced = flag(
      rule("a", ofUnits("members_total, at_least: 5")).replace("quy-che", "cu"),
      rule("a", ofUnits("members_total, at_least: 5")).replace("2017-01-01", "2018-01-01"),
    );
    expect(said({ ...replaced, ...more(decision("cu", "issued: 2015-01-01, until: 2017-12-31")) })).toEqual([]);
  });
});

test("the packaged rules of 2017 have nothing to say on the day of their decision", () => {
  const sound = asSound(openWorkspace("/", new URL("../../examples/kien-giang-2017", import.meta.url).pathname));
  if (!sound) throw new Error("the example cannot be used");
  expect(reviewRules(sound.shelves, sound.plan, sound.round)).toEqual([]);
});

describe("a quote that does not stand in the plan's text is an error, whoever quotes", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["a target", changed("plan/targets.yaml", ["quote: Số vụ tai nạn giảm", "quote: Số vụ tai nạn không tăng"])],
    [
      "a movement",
      { "plan/movements.yaml": `movements: [{ id: m, name: M, quote: Phong trào không có trong văn bản, ${cite} }]\n` },
    ],
    [
      "a slip",
      changed("plan/plan.yaml", [
        "text: plan.txt",
        `text: plan.txt\nslips: [{ quote: Không có câu này, says: Nhầm, ${cite} }]`,
      ]),
    ],
  ])("%s", (_, files) => {
    const { findings } = openWorkspace(workspaceWith(files), ".");
    expect(findings.map(({ code }) => code)).toEqual(["TD109"]);
  });
});

describe("a title of the year that is no award is an error at its line", () => {
  test.each([
    ["asked for", "{ label: T, fact: title_of_the_year, is: advanced-labour-colective }"],
    [
      "one of several",
      "{ label: T, fact: title_of_the_year, one_of: [advanced-labour-collective, advanced-labour-colective] }",
    ],
    [
      "deep in a tree",
      "{ any: [{ not: { all: [{ label: T, fact: title_of_the_year, is: advanced-labour-colective }] } }] }",
    ],
  ])("%s", (_, value) => {
    const { findings } = openWorkspace(workspaceWith(flag(rule("a", value))), ".");
    expect(findings.map(({ code, args }) => [code, args["suggestion"]])).toEqual([
      ["TD108", "advanced-labour-collective"],
    ]);
  });
});
