import { afterAll, describe, expect, test } from "vitest";
import type { EvaluationDocument } from "../../src/report/json-schema/evaluation.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const NOMINEES =
  "Mã\tLoại đối tượng\tHọ và tên, tên gọi\tNăm sinh\tĐơn vị\tTừ ngày\nan\tCá nhân\tNguyễn Văn An\tn:1970\tHuyện A\n";
const REGISTERED =
  "Đối tượng đăng ký\tDanh hiệu đăng ký\nan\tChiến sĩ thi đua cơ sở\nHuyện A\tTập thể lao động xuất sắc\n";
const FACTS =
  "Đối tượng (mã)\tDữ kiện\tGiá trị\tMinh chứng\nan\tyear_rating\tHoàn thành tốt nhiệm vụ\tBB\nan\tservice_months\tn:12\tBB\nan\tdisciplined\tKhông\tBB\n";
const INITIATIVE =
  "Tác giả (mã)\tTên sáng kiến, đề tài\tPhạm vi\tQuyết định công nhận\tNgày quyết định\nan\tCải tiến\tCơ sở\t12/QĐ\t01/12/2017\n";
const base = {
  "registers/nominees.xlsx": NOMINEES,
  "registers/registrations.xlsx": REGISTERED,
  "registers/facts.xlsx": FACTS,
  "registers/initiatives.xlsx": INITIATIVE,
};

async function awardsOf(files: Readonly<Record<string, string>>): Promise<EvaluationDocument["awards"]> {
  const { out } = await run(["evaluate", workspaceWith(files), "--format", "json"]);
  return (JSON.parse(out) as EvaluationDocument).awards;
}

/** Verdict and selection of a nominee for an award, with the fact asked for: what was seen and in which cells. */
async function shown(files: Readonly<Record<string, string>>, nominee: string, award: string, fact?: string) {
  const found = (await awardsOf(files)).find((one) => one.nominee.id === nominee && one.award === award);
  if (!found) return "not judged";
  const condition = found.conditions.find((one) => one.fact === fact);
  const cells = condition?.sources.map((place) => ("cell" in place ? `${place.file} ${place.cell}` : "")) ?? [];
  return [found.verdict, ...(condition ? [`${condition.seen}`, ...cells] : [])].join(", ");
}

describe("registration", () => {
  const unit = (files: Readonly<Record<string, string>>, award: string) => shown(files, "huyen-a", award, "registered");
  test.each([
    [
      "an empty form is no register yet: unknown",
      { "registers/registrations.xlsx": "Đối tượng đăng ký\tDanh hiệu đăng ký\n" },
      "advanced-labour-collective",
      "unknown, null",
    ],
    ["no register at all: unknown", {}, "advanced-labour-collective", "unknown, null"],
    [
      "a register that lacks the nominee: not met",
      { "registers/registrations.xlsx": "Đối tượng đăng ký\tDanh hiệu đăng ký\nHuyện B\tTập thể lao động tiên tiến\n" },
      "advanced-labour-collective",
      "not_met, false",
    ],
    [
      "registered for this title: met so far",
      { "registers/registrations.xlsx": REGISTERED },
      "excellent-labour-collective",
      "unknown, true, registers/registrations.xlsx A3",
    ],
    [
      "registered for a title that stands on it",
      { "registers/registrations.xlsx": REGISTERED },
      "advanced-labour-collective",
      "unknown, true, registers/registrations.xlsx A3",
    ],
    [
      "a commendation is not barred",
      { "registers/registrations.xlsx": "Đối tượng đăng ký\tDanh hiệu đăng ký\nHuyện B\tCờ thi đua cấp tỉnh\n" },
      "provincial-commendation",
      "met",
    ],
  ])("%s", async (_why, files, award, expected) => expect(await unit(files, award)).toBe(expected));
});

describe("a person is judged from the registers, each fact with its cells", () => {
  test.each([
    ["all there", {}, "met, 1, registers/initiatives.xlsx A2"],
    [
      "an initiative without a decision leaves it open",
      { "registers/initiatives.xlsx": "Tác giả (mã)\tTên sáng kiến, đề tài\tPhạm vi\nan\tCải tiến\tCơ sở\n" },
      "unknown, 0+, registers/initiatives.xlsx A2",
    ],
    [
      "a register of initiatives without the person is a no",
      { "registers/initiatives.xlsx": "Tác giả (mã)\tTên sáng kiến, đề tài\tPhạm vi\nHuyện B\tCải tiến\tCơ sở\n" },
      "not_met, 0",
    ],
    [
      "recognised before the period began does not count",
      { "registers/initiatives.xlsx": INITIATIVE.replace("01/12/2017", "01/12/2016") },
      "not_met, 0, registers/initiatives.xlsx A2",
    ],
    [
      "a hold leaves it open, not a no",
      {
        "registers/holds.xlsx":
          "Đối tượng (mã)\tLý do\tTừ ngày\tĐến ngày\tVăn bản\nan\tĐang xem xét kỷ luật\t10/01/2018\t\t5/TB\n",
      },
      "unknown, 1, registers/initiatives.xlsx A2",
    ],
    [
      "a hold that has ended holds nothing",
      {
        "registers/holds.xlsx":
          "Đối tượng (mã)\tLý do\tTừ ngày\tĐến ngày\tVăn bản\nan\tĐang xem xét kỷ luật\t10/01/2018\t27/02/2018\t5/TB\n",
      },
      "met, 1, registers/initiatives.xlsx A2",
    ],
    [
      "a hold does not turn a no into a maybe",
      {
        "registers/holds.xlsx": "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\nan\tĐang xem xét kỷ luật\t10/01/2018\t5/TB\n",
        "registers/facts.xlsx": FACTS.replace("disciplined\tKhông", "disciplined\tCó"),
      },
      "not_met, 1, registers/initiatives.xlsx A2",
    ],
  ])("%s", async (_why, files, expected) =>
    expect(await shown({ ...base, ...files }, "an", "base-champion", "initiatives_recognised")).toBe(expected),
  );
});

const DOSSIER =
  "Đối tượng (mã)\tDanh hiệu, hình thức đề nghị\tGiấy tờ\tTình trạng\tCơ quan được hỏi ý kiến\tNgày hỏi\tNgày trả lời\tÝ kiến trả lời\n";
const papers = ["Tờ trình", "Báo cáo thành tích", "Biên bản bình xét", "Chứng nhận sáng kiến"];

describe("a dossier is complete when every paper is there and every question answered", () => {
  const lines = (...more: readonly string[]) =>
    DOSSIER + [...papers.map((paper) => `an\tCSTĐCS\t${paper}\tCó`), ...more].join("\n");
  test.each([
    ["all papers", lines(), { complete: true, missing: [], awaited: [], against: [] }],
    [
      "one missing",
      lines().replace("Chứng nhận sáng kiến\tCó", "Chứng nhận sáng kiến\tThiếu"),
      { complete: false, missing: ["initiative_certificate"], awaited: [], against: [] },
    ],
    [
      "one that nobody entered",
      lines().replace(/an\tCSTĐCS\tTờ trình\tCó\n/, ""),
      { complete: false, missing: ["request"], awaited: [], against: [] },
    ],
    [
      "an answer awaited",
      lines("an\tCSTĐCS\tÝ kiến hiệp y\t\tCông an tỉnh\t10/01/2018"),
      { complete: false, missing: [], awaited: ["Công an tỉnh"], against: [] },
    ],
    [
      "an answer received",
      lines("an\tCSTĐCS\tÝ kiến hiệp y\t\tCông an tỉnh\t10/01/2018\t15/01/2018\tĐồng ý"),
      { complete: true, missing: [], awaited: [], against: [] },
    ],
    [
      "a paper of which one line says there and another missing",
      lines("an\tCSTĐCS\tTờ trình\tThiếu"),
      { complete: false, missing: ["request"], awaited: [], against: [] },
    ],
    [
      "an answer that cannot be read",
      lines("an\tCSTĐCS\tÝ kiến hiệp y\tCó\tCông an tỉnh\t10/01/2018\t15/01/2018\tkhông nhất trí"),
      { complete: false, missing: [], awaited: [], against: [] },
    ],
    [
      "an answer that says no",
      lines("an\tCSTĐCS\tÝ kiến hiệp y\t\tCông an tỉnh\t10/01/2018\t15/01/2018\tKhông đồng ý"),
      { complete: false, missing: [], awaited: [], against: ["Công an tỉnh"] },
    ],
  ])("%s", async (_why, text, expected) => {
    const awards = await awardsOf({ ...base, "registers/dossiers.xlsx": text });
    expect(awards.find((one) => one.nominee.id === "an" && one.award === "base-champion")?.dossier).toEqual(expected);
  });
});

test("people are listed by given name, then surname, then middle name", async () => {
  const people = ["Trần Văn Bình", "Nguyễn Văn Ân", "Lê Thị An", "Đỗ Minh An", "Lê Minh An"];
  const lines = people.map((name, at) => `p-${at}\tCá nhân\t${name}\tn:${1970 + at}\tHuyện A\n`).join("");
  const registered = people.map((_, at) => `p-${at}\tLao động tiên tiến\n`).join("");
  const awards = await awardsOf({
    "registers/nominees.xlsx": `${NOMINEES.split("\n")[0]}\n${lines}`,
    "registers/registrations.xlsx": `Đối tượng đăng ký\tDanh hiệu đăng ký\n${registered}`,
  });
  expect(awards.filter((one) => one.nominee.kind === "individual").map((one) => one.nominee.name)).toEqual([
    "Đỗ Minh An",
    "Lê Minh An",
    "Lê Thị An",
    "Nguyễn Văn Ân",
    "Trần Văn Bình",
  ]);
});

describe("the provincial flag's standard, on which the government's flag stands", () => {
  const put = (unit: string) => `${DOSSIER}${unit}\tCờ thi đua của Chính phủ\tTờ trình\tCó\n`;
  const verdictOf = (unit: string, files: Readonly<Record<string, string>> = {}) =>
    shown(
      { ...files, "registers/dossiers.xlsx": put(unit) },
      unit === "Huyện A" ? "huyen-a" : "huyen-b",
      "government-flag",
      "meets_provincial_flag",
    );
  const registered =
    "Đối tượng đăng ký\tDanh hiệu đăng ký\nHuyện A\tCờ thi đua cấp tỉnh\nHuyện B\tCờ thi đua cấp tỉnh\n";
  const model = (unit: string) => `Đối tượng (mã)\tDữ kiện\tGiá trị\tMinh chứng\n${unit}\tnew_model\tCó\tBB\n`;
  test.each([
    ["not met where the unit missed its targets", "Huyện B", {}, "not_met, false"],
    ["open where something is not known", "Huyện A", {}, "unknown, null"],
    [
      "met where every condition of it is",
      "Huyện A",
      { "registers/registrations.xlsx": registered, "registers/facts.xlsx": model("Huyện A") },
      "not_met, true",
    ],
  ] as const)("%s", async (_why, unit, files, expected) => expect(await verdictOf(unit, files)).toBe(expected));
});

describe("what is said of dossiers, decisions and money", () => {
  const told = async (files: Readonly<Record<string, string>>, code: string) => {
    const { out } = await run(["evaluate", workspaceWith(files), "--format", "json", "--lang", "en"]);
    const { findings } = JSON.parse(out) as EvaluationDocument;
    return findings.filter((one) => one.code === code).map((one) => one.message);
  };
  const decided =
    "Số quyết định\tNgày quyết định\tĐối tượng (mã)\tDanh hiệu, hình thức\tNăm xét\n5/QĐ\t20/01/2019\tHuyện A\tTập thể lao động tiên tiến\t2017\n";
  const round = (day: string) =>
    `plan: nho-2017\nperiod: { kind: year, name: năm 2017, from: 2017-01-01, to: 2017-12-31 }\n${day === "" ? "" : `decided_on: ${day}\n`}`;
  test("a body that does not agree is named with the award and the unit", async () => {
    const files = {
      "registers/dossiers.xlsx": `${DOSSIER}Huyện A\tTập thể lao động tiên tiến\tÝ kiến hiệp y\t\tCông an tỉnh\t05/01/2018\t12/01/2018\tKhông đồng ý\n`,
    };
    expect(await told(files, "TD419")).toEqual([
      expect.stringMatching(/^Công an tỉnh .*Tập thể lao động tiên tiến .*Huyện A/),
    ]);
  });

  test("a decision of after the day is said once people have set the day", async () => {
    const files = { "registers/decisions.xlsx": decided };
    expect(await told(files, "TD421")).toEqual([
      expect.stringMatching(/5\/QĐ of Huyện A is dated 20\/01\/2019, after .* 28\/02\/2018/),
    ]);
    expect(await told({ ...files, "thidua.yaml": round("") }, "TD421")).toEqual([]);
  });

  test("money whose coefficient is only remembered is not computed, once for each award", async () => {
    expect(await told({ "thidua.yaml": round("2017-09-15") }, "TD415")).toEqual([
      expect.stringMatching(/Bằng khen của Chủ tịch .*: the coefficient 2 /),
    ]);
    expect(await told({}, "TD415")).toEqual([]);
  });
});
