import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/compare/changes.js";
import { rulesSaid } from "../../src/compare/rules-said.js";
import type { Plan, Round } from "../../src/domain/plan.js";
import { noRegisters } from "../../src/domain/registers.js";
import { changeDocument } from "../../src/report/change/change-document.js";
import { exampleRules, soundPlan, soundRound, workspaceText } from "../helpers/example-rules.js";

const { rules, ...before } = exampleRules();

/** The rules with some words of one file replaced. */
function edited(file: string, from: string | RegExp, to: string): { readonly plan: Plan; readonly round: Round } {
  const replaced = (text: string) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not say ${from}`);
    return changed;
  };
  if (file === "thidua.yaml") return { ...before, round: soundRound(replaced(workspaceText())) };
  const found = rules.find((one) => one.file.endsWith(file));
  if (!found) throw new Error(file);
  const files = rules.map((one) => (one === found ? { ...one, text: replaced(one.text) } : one));
  return { ...before, plan: soundPlan(files) };
}

/** What a reviewer reads of the rules: one line a change. */
function told(after: { readonly plan: Plan; readonly round: Round }): readonly string[] {
  const changes = changesBetween(rulesSaid(before.plan, before.round), rulesSaid(after.plan, after.round));
  const side = (name: string, one: typeof after) => ({ name, ...one, registers: noRegisters });
  const document = changeDocument(
    {
      before: side("A", before),
      after: side("B", after),
      rules: changes,
      data: [],
      effects: [],
      reportCount: 0,
      files: [],
      checked: [],
      examples: undefined,
      withoutData: undefined,
    },
    "title",
    "vi",
  );
  const rows = [...document.tables].find((table) => table.id === "rules")?.rows ?? [];
  return rows.map((row) => {
    const [where, what, was, is, how, since] = row.map((cell) => cell.text);
    return `${where} | ${what} | ${was} → ${is} | ${how}${since === "" ? "" : ` | ${since}`}`;
  });
}

const scheme = "kien-giang-489.yaml";
const inScheme = "Bảng điểm: Thang điểm 1.000 theo cấu trúc của Khối thi đua số 7";
const groupOne = "nhóm “I. Phát triển kinh tế - xã hội, quốc phòng - an ninh, nhiệm vụ chính trị”";

describe("a change of rules is told by its meaning", () => {
  test.each<[string, string, string | RegExp, string, readonly string[]]>([
    [
      "a higher goal of what must be at least is stricter",
      "2017/targets.yaml",
      /(id: rice-output[\s\S]*?goal: )4\.520/,
      "$14.6",
      ["Chỉ tiêu: Tổng sản lượng lúa | mức | 4,52 triệu tấn → 4,6 triệu tấn | sửa, chặt hơn"],
    ],
    [
      "a higher goal of what must be at most is looser",
      "2017/targets.yaml",
      /(id: child-malnutrition[\s\S]*?goal: )13\.4/,
      "$114",
      ["Chỉ tiêu: Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi | mức | 13,4 % → 14 % | sửa, nới ra"],
    ],
    [
      "a target that no longer decides",
      "2017/targets.yaml",
      "  - id: rice-output\n",
      "  - id: rice-output\n    decides: false\n",
      ["Chỉ tiêu: Tổng sản lượng lúa | quyết định | có → không | sửa"],
    ],
    [
      "a goal that is no longer assigned",
      "plan/goals.csv",
      "rice-output,0.6084",
      "rice-output,x",
      ["Mức giao: Thành phố Rạch Giá | “Tổng sản lượng lúa” | 0,6084 triệu tấn → không thuộc diện | sửa"],
    ],
    [
      "a heavier item",
      scheme,
      "{ id: growth, name: Tăng trưởng kinh tế,",
      "{ id: growth, name: Tăng trưởng kinh tế, weight: 2,",
      [`${inScheme} | ${groupOne}, nội dung “Tăng trưởng kinh tế”, trọng số | 1 → 2 | sửa`],
    ],
    [
      "another shape of a group",
      scheme,
      "shape: { kind: proportional }\n    absent: share_out\n    own_targets: true",
      "shape: { kind: when_met }\n    absent: share_out\n    own_targets: true",
      [`${inScheme} | ${groupOne}, cách tính điểm, loại | theo tỷ lệ → đạt hoặc không | sửa`],
    ],
    [
      "a smaller share of a quota is stricter, and holds from its day",
      "government-flag.yaml",
      /share: 0\.2\b/,
      "share: 0.1",
      [
        "Danh hiệu, hình thức: Cờ thi đua của Chính phủ | số lượng tối đa “Cờ thi đua của Ủy ban nhân dân tỉnh”, tỷ lệ | 20 % → 10 % | sửa, chặt hơn | 01/10/2017",
      ],
    ],
    [
      "another day of decision",
      "thidua.yaml",
      "decided_on: 2018-02-28",
      "decided_on: 2018-03-28",
      ["Đợt xét: ngày quyết định |  | 28/02/2018 → 28/03/2018 | sửa"],
    ],
    [
      "another date of a document",
      "data/kien-giang/documents.yaml",
      /(id: decision-489-2017[\s\S]*?issued: )\S+/,
      "$12017-03-02",
      ["Văn bản: Quyết định 489/QĐ-UBND | ngày ban hành | 07/03/2017 → 02/03/2017 | sửa"],
    ],
  ])("%s", (_, file, from, to, expected) => {
    expect(told(edited(file, from, to))).toEqual(expected);
  });

  const file = "excellent-labour-collective.yaml";
  const later = (value: string) =>
    `  - id: standards\n    text: Bản sau.\n    from: 2018-01-01\n    cite: { document: law-tdkt, basis: memory }\n    value: ${value}\n`;

  test.each([
    [
      "another condition",
      "{ label: Nửa số người, fact: members_advanced_share, at_least: 0.5 }",
      "Nửa số người: từ 50 %",
    ],
    ["none", "none", "BÃI BỎ"],
  ])("a later version of a rule with %s stands in place of all that the one before asked", (_, value, now) => {
    const [line = "", ...others] = told(edited(file, /^(not_modelled|examples|votes|dossier):/m, `${later(value)}$1:`));
    expect(others).toEqual([]);
    expect(line).toContain("Ít nhất 70% cá nhân đạt danh hiệu Lao động tiên tiến: từ 70 %");
    expect(line.split(" → ")[1]).toContain(now);
    expect(line).toMatch(/\| THAY toàn bộ bản trước \| 01\/01\/2018$/);
  });

  test("all conditions and any of them are two things", () => {
    const lines = told(edited(file, "      all:\n", "      any:\n"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("tất cả các điều kiện → một trong các điều kiện | sửa, nới ra");
  });

  test("the order of whom something is for means nothing", () => {
    expect(told(edited("2017/targets.yaml", "level: [province, district]", "level: [district, province]"))).toEqual([]);
  });

  test("nothing is told of rules that say the same in other words of YAML", () => {
    expect(told(edited(scheme, "decimals: { share: 4, points: 2 }", "decimals:\n  points: 2\n  share: 4"))).toEqual([]);
  });
});
