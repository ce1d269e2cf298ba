import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindNames, type ReportFormat, reportKinds } from "../../src/domain/report-kinds.js";
import { drawDocuments } from "../../src/report/formats.js";
import { maskPersons } from "../../src/report/mask-persons.js";
import { documentsOf } from "../../src/report/papers/documents.js";
import type { RoundResult } from "../../src/report/result.js";
import { roundResult } from "../helpers/round-result.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-mask-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

/** Every kind of report as what stands behind it, explanations and all, and as json and csv where it has them. */
async function drawnOf(result: RoundResult): Promise<string> {
  const context = { result, lang: "vi", shown: undefined } as const;
  const drawn = kindNames.map(async (kind) => {
    const formats: readonly ReportFormat[] = reportKinds[kind];
    const texts = formats.filter((one) => one === "json" || one === "csv");
    const files: string[] = [];
    for (const format of texts)
      for await (const file of drawDocuments(documentsOf(kind, context), format, context))
        files.push(...file.map(String));
    const documents = [...documentsOf(kind, context)].map(([name, one]) => {
      const { tables, appendix = [] } = one;
      return [name, { ...one, tables: [...tables], appendix: [...appendix] }];
    });
    return [JSON.stringify(documents, (_, value) => (value instanceof Function ? value() : value)), ...files];
  });
  return (await Promise.all(drawn)).flat().join("\n").normalize("NFC");
}

/** Two words or more in a row of a name, without what comes before it and the note behind. */
function partsOf(name: string): readonly string[] {
  const words = name
    .replace(/\(.*$/, "")
    .replace(/^Hộ (ông|bà) /, "")
    .trim()
    .split(" ");
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_one, step) => words.slice(from, from + step + 2).join(" ")),
  );
}

describe("the example, masked", () => {
  let result: RoundResult;
  let masked: RoundResult;
  beforeAll(async () => {
    result = await roundResult(new URL("../../examples/kien-giang-2017", import.meta.url).pathname);
    masked = maskPersons(result);
  });
  const persons = () => [...result.registers.nominees.values()].filter((one) => /individual|household/.test(one.kind));

  test("no kind of report shows a name, nor two words of it; ids stand for them", async () => {
    const [open, closed] = [await drawnOf(result), await drawnOf(masked)];
    const parts = persons().flatMap(({ name }) => [name, ...partsOf(name)]);
    expect(parts.filter((part) => open.includes(part)).length).toBeGreaterThan(20);
    expect(parts.filter((part) => closed.includes(part))).toEqual([]);
    const judged = new Set(result.awards.map(({ nominee }) => nominee.id));
    const ids = persons().flatMap(({ id }) => (judged.has(id) ? [id] : []));
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !closed.includes(id))).toEqual([]);
  });

  test("collectives and enterprises keep their names, in awards and in the register", () => {
    const names = (of: RoundResult) =>
      of.awards.filter(({ nominee }) => !/individual|household/.test(nominee.kind)).map(({ nominee }) => nominee.name);
    expect(names(masked)).toEqual(names(result));
    expect(masked.registers.nominees.get("TT-0001")).toEqual(result.registers.nominees.get("TT-0001"));
  });

  test("nothing is judged again: the same awards, verdicts, conditions and lines", () => {
    expect(masked.awards.map(({ verdict, selection }) => [verdict, selection])).toEqual(
      result.awards.map(({ verdict, selection }) => [verdict, selection]),
    );
    for (const [at, one] of masked.awards.entries()) {
      expect(one.award).toBe(result.awards[at]?.award);
      expect(one.conditions).toBe(result.awards[at]?.conditions);
    }
    expect(masked.registers.decisions.map(({ nominee, award }) => `${nominee} ${award}`)).toEqual(
      result.registers.decisions.map(({ nominee, award }) => `${nominee} ${award}`),
    );
    expect(masked.findings.map(({ code }) => code)).toEqual(result.findings.map(({ code }) => code));
  });

  test("years of birth, posts, signers and appraisers are left out", () => {
    const { nominees, decisions, scores } = masked.registers;
    for (const { id } of persons()) {
      expect(nominees.get(id)?.birthYear).toBeUndefined();
      expect(nominees.get(id)?.moves.some((move) => move.position !== undefined)).toBe(false);
    }
    expect(new Set(decisions.map(({ signer }) => signer))).toEqual(new Set(["…", undefined]));
    expect(new Set(scores.map(({ by }) => by))).toEqual(new Set(["…", ""]));
  });

  test("the result that it was made from stays as it was", () => {
    expect(JSON.stringify([...result.registers.nominees])).toContain("Nguyễn Văn Hùng");
  });
});

const NOMINEES =
  "Mã\tLoại đối tượng\tHọ và tên, tên gọi\tNăm sinh\tĐơn vị\nan\tCá nhân\tNguyễn Văn An\tn:1970\tHuyện A\n";
const DECISIONS =
  "Số quyết định\tNgày quyết định\tĐối tượng (mã)\tTên ghi trong quyết định\tDanh hiệu, hình thức\tNăm xét\tNgười ký\n";

describe("what a finding quotes of a register of persons", () => {
  test.each([
    [
      "a name that nobody is known to bear",
      "TD271",
      "decisions",
      `${DECISIONS}1/QĐ\t01/01/2017\tTạ Vô Danh\t\tChiến sĩ thi đua cơ sở\tn:2016\n`,
      "Tạ Vô Danh",
    ],
    [
      "a name in the decision that is not the register's",
      "TD282",
      "decisions",
      `${DECISIONS}1/QĐ\t01/01/2017\tan\tTạ Vô Danh\tChiến sĩ thi đua cơ sở\tn:2016\tĐỗ Ký\n`,
      "Tạ Vô Danh",
    ],
    [
      "a cell that is not understood",
      "TD225",
      "decisions",
      `${DECISIONS}1/QĐ\tTạ Vô Danh\tan\t\tChiến sĩ thi đua cơ sở\tn:2016\n`,
      "Tạ Vô Danh",
    ],
    [
      "an award that is none",
      "TD261",
      "votes",
      "Hội đồng\tNgày họp\tTổng số thành viên\tCó mặt\tĐối tượng (mã)\tDanh hiệu, hình thức\tĐồng ý\nHĐ\t01/02/2018\tn:9\tn:9\tan\tGiấy Tạ Vô Danh\tn:9\n",
      "Tạ Vô Danh",
    ],
    [
      "the title of an initiative",
      "TD268",
      "initiatives",
      "Tác giả (mã)\tTên sáng kiến, đề tài\tPhạm vi\tQuyết định công nhận\nan\tCách làm của Tạ Vô Danh\tCơ sở\t12/QĐ\n",
      "Tạ Vô Danh",
    ],
    [
      "what is no number of a decision",
      "TD288",
      "initiatives",
      "Tác giả (mã)\tTên sáng kiến, đề tài\tPhạm vi\tQuyết định công nhận\nan\tCải tiến\tCơ sở\tDo Tạ Vô Danh ký\n",
      "Tạ Vô Danh",
    ],
    [
      "the reason of a hold",
      "TD225",
      "holds",
      "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\nan\tTạ Vô Danh tố cáo\t01/01/2018\t1/TB\n",
      "Tạ Vô Danh",
    ],
    [
      "who has the id already, and the known name beside it",
      "TD266",
      "nominees",
      `${NOMINEES}an\tCá nhân\tTạ Vô Danh\tn:1980\tHuyện B\n`,
      "Tạ Vô Danh",
    ],
    [
      "a year of birth that is none",
      "TD280",
      "nominees",
      `${NOMINEES}ba\tCá nhân\tLê Ba\tTạ Vô Danh\tHuyện B\n`,
      "Tạ Vô Danh",
    ],
    [
      "a movement that is none",
      "TD291",
      "dossiers",
      "Đối tượng (mã)\tDanh hiệu, hình thức đề nghị\tLoại khen thưởng\tThành tích, phong trào\tGiấy tờ\tTình trạng\nan\tBằng khen của Chủ tịch Ủy ban nhân dân tỉnh\tTheo đợt, chuyên đề\tNoi gương Tạ Vô Danh\tTờ trình\tCó\n",
      "Tạ Vô Danh",
    ],
    [
      "the known name in a sentence of ours",
      "TD408",
      "holds",
      "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\nan\tĐang xem xét kỷ luật\t01/01/2018\tThông báo về Nguyễn Văn An\n",
      "Nguyễn Văn An",
    ],
  ])("%s", async (_why, code, register, lines, name) => {
    const files = {
      "registers/nominees.xlsx": NOMINEES,
      "registers/registrations.xlsx": "Đối tượng đăng ký\tDanh hiệu đăng ký\nan\tChiến sĩ thi đua cơ sở\n",
    };
    const result = await roundResult(workspaceWith({ ...files, [`registers/${register}.xlsx`]: lines }));
    const args = (of: RoundResult) =>
      JSON.stringify(of.findings.filter((one) => one.code === code).map((one) => one.args));
    expect(args(result)).toContain(name);
    const masked = maskPersons(result);
    expect(args(masked)).toMatch(/…|"an"/);
    expect(args(masked)).not.toContain(name);
    expect(await drawnOf(masked)).not.toContain("Văn An");
    expect(masked.registers.refused.flatMap(({ values }) => [...values])).toEqual([]);
  });

  test("what a unit's own report says stays", async () => {
    const report =
      "TỈNH THỬ\nHUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nn:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.5\tchưa rõ lắm\n";
    const result = await roundResult(workspaceWith({ "reports/a.xlsx": report }));
    expect(maskPersons(result).findings).toEqual(result.findings);
  });
});

describe("the command", () => {
  const registers = {
    "registers/nominees.xlsx": NOMINEES,
    "registers/registrations.xlsx": "Đối tượng đăng ký\tDanh hiệu đăng ký\nan\tChiến sĩ thi đua cơ sở\n",
  };
  const written = async (out: string, ...argv: readonly string[]) => {
    const folder = join(scratch, out);
    const asked = ["--kind", "evaluation", "--format", "csv", "--format", "json", "--out", folder];
    const { code } = await run(["report", workspaceWith(registers), ...asked, ...argv]);
    expect(code).toBe(0);
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
  };

  test("shows names unless it is told not to", async () => {
    expect(await written("open")).toContain("Nguyễn Văn An");
    const masked = await written("masked", "--mask-persons");
    expect(masked).not.toContain("Nguyễn Văn An");
    expect(masked).toContain("Chiến sĩ thi đua cơ sở,an,");
  });
});
