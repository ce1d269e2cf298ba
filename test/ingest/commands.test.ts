import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { observationsDocument } from "../../src/report/json-schema/observations.js";
import { opened } from "../helpers/open.js";
import { run } from "../helpers/run.js";
import { makeWorkspace } from "../helpers/workspace.js";
import { workbookFromLines } from "../helpers/xlsx-parts.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const workspaces: string[] = [];
afterAll(() => {
  for (const path of workspaces) rmSync(path, { recursive: true });
});

/** The small province, with these reports instead of its own, as lines of cells. */
function withReports(reports: Readonly<Record<string, string>>): string {
  const workspace = makeWorkspace();
  workspaces.push(workspace);
  rmSync(join(workspace, "reports"), { recursive: true });
  mkdirSync(join(workspace, "reports"));
  for (const [name, lines] of Object.entries(reports))
    writeFileSync(join(workspace, "reports", name), workbookFromLines(lines));
  return workspace;
}

const HEAD = "STT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ\tGhi chú\n";
const messy = `TỈNH THỬ\nHUYỆN A\n\n${HEAD}n:1\tSản lượng lúa các loại\ttriệu tấn\tn:0.5\tn:0.52\nn:2\tTỷ lệ hộ sử dụng điện lưới quốc gia\t%\tn:98.6\tn:0.97\n`;

describe("thidua ingest", () => {
  test("its JSON is what its schema says, for the whole example", async () => {
    const { out } = await run(["ingest", example, "--format", "json", "--fail-on", "never"]);
    const document = observationsDocument.parse(JSON.parse(out));
    expect(document.files.length).toBeGreaterThan(20);
    expect(document.observations.length).toBeGreaterThan(500);
    const figures = document.observations.filter((one) => one.reading === "figure" || one.reading === "zero");
    expect(figures.every((one) => one.value !== null)).toBe(true);
    expect(document.observations.filter((one) => !figures.includes(one)).every((one) => one.value === null)).toBe(true);
  });

  test("files of nobody are listed with the unit null, and replaced ones with what replaced them", async () => {
    const table = (head: string, day: string) =>
      `${head}\n${HEAD}n:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.5\tn:0.52\n\n\t\t\tA, ngày ${day} tháng 12 năm 2017\n`;
    const workspace = withReports({
      "first.xlsx": table("TỈNH THỬ\nHUYỆN A", "10"),
      "later.xlsx": table("TỈNH THỬ\nHUYỆN A", "15"),
      "nobody.xlsx": table("TỈNH THỬ\nHUYỆN LẠ", "15"),
    });
    const { out } = await run(["ingest", workspace, "--format", "json"]);
    const { observations } = observationsDocument.parse(JSON.parse(out));
    expect(observations.map((one) => [one.place.file, one.unit, one.value, one.supersededBy])).toEqual([
      ["reports/first.xlsx", "huyen-a", "0.52", "reports/later.xlsx"],
      ["reports/later.xlsx", "huyen-a", "0.52", null],
      ["reports/nobody.xlsx", null, "0.52", null],
    ]);
  });

  test("the draft of a mapping is one that settles what was asked, once it is saved", async () => {
    const workspace = withReports({ "a.xlsx": messy });
    const { out } = await run(["ingest", workspace, "--suggest-mapping"]);
    expect(out).toContain('"Sản lượng lúa các loại": lua');
    writeFileSync(join(workspace, "mapping.yaml"), out);
    expect(openWorkspace("/", workspace).findings).toEqual([]);
    const after = await run(["ingest", workspace, "--format", "json"]);
    const { observations, findings } = observationsDocument.parse(JSON.parse(after.out));
    expect(observations[0]).toMatchObject({ target: "lua", value: "0.52" });
    expect(findings.map((one) => one.code)).not.toContain("TD211");
  });

  test("a mapping that names what is not there stops the run at its line", async () => {
    const workspace = withReports({ "a.xlsx": messy });
    writeFileSync(join(workspace, "mapping.yaml"), "mappings:\n  - unit: huyen-z\n    names: { Lúa: lua }\n");
    const ran = await run(["ingest", workspace, "--lang", "en"]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain("mapping.yaml:2:11  error  There is no unit with the id “huyen-z”.");
  });
});

describe("thidua return", () => {
  test("the letter comes first, then each row with what is wrong beside it; the unit's own file stays as it was", async () => {
    const workspace = withReports({ "a.xlsx": messy });
    const own = readFileSync(join(workspace, "reports", "a.xlsx"));
    expect((await run(["return", workspace, "--out", "out", "--by", "2018-01-20"], workspace)).code).toBe(0);
    const { sheets } = await opened(readFileSync(join(workspace, "out", "huyen-a.xlsx")));
    const texts = sheets.map((sheet) => [...sheet.rows.values()].map((row) => row.map((cell) => cell.raw).join(" | ")));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Thư", "Số liệu đã đọc"]);
    expect(texts[0]?.slice(0, 4)).toEqual([
      "ĐỀ NGHỊ RÀ SOÁT BÁO CÁO KẾT QUẢ THI ĐUA",
      "Kính gửi: Ủy ban nhân dân huyện A",
      "Thường trực Hội đồng Thi đua - Khen thưởng đã nhận và đọc báo cáo năm 2017 của đơn vị (tệp “a.xlsx”).",
      expect.stringContaining("3 nội dung dưới đây và gửi lại báo cáo trước ngày 20/01/2018"),
    ]);
    expect(texts[0]?.filter((line) => /^\d\. /.test(line))).toEqual([
      expect.stringMatching(/^1\. Trang “Bieu 01”, ô B5: Dòng “Sản lượng lúa các loại”/),
      expect.stringMatching(/^2\. Trang “Bieu 01”, ô E6: “0.97” .* 0,97 hoặc 97/),
      "3. Chưa thấy dòng nào về: Tổng sản lượng lúa; Số vụ tai nạn; Trật tự.",
    ]);
    expect(texts[1]?.slice(-2)).toEqual([
      expect.stringContaining("Sản lượng lúa các loại | chưa rõ chỉ tiêu nào"),
      expect.stringContaining("0.97 | chưa chắc"),
    ]);
    expect(readFileSync(join(workspace, "reports", "a.xlsx")).equals(own)).toBe(true);
  });

  test("what a unit left blank is asked for", async () => {
    const blank = `TỈNH THỬ\nHUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nn:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.5\nn:3\tSố vụ tai nạn\tvụ\tn:10\tn:7\n`;
    const workspace = withReports({ "a.xlsx": blank });
    await run(["return", workspace, "--out", "out"], workspace);
    const { sheets } = await opened(readFileSync(join(workspace, "out", "huyen-a.xlsx")));
    const letter = [...(sheets[0]?.rows.values() ?? [])].flatMap((row) => row.map((cell) => cell.raw)).join("\n");
    expect(letter).toContain("Chưa có số liệu: Tổng sản lượng lúa. Đề nghị bổ sung");
  });

  test("points that the unit gives itself stand beside the name of their item", async () => {
    const out = join(withReports({}), "out");
    await run(["return", example, "--reports", join(example, "reports", "rach-gia.xlsx"), "--out", out]);
    const { sheets } = await opened(readFileSync(join(out, "rach-gia.xlsx")));
    const rows = [...(sheets[1]?.rows.values() ?? [])].map((cells) => cells.map((cell) => cell.raw));
    const names = rows.filter((row) => row[6] === "Điểm").map((row) => row[2]);
    expect(names[0]).toBe("Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước (2017)");
    expect(names.filter((name) => /^[a-z-]+ \(/.test(name ?? ""))).toEqual([]);
  });

  test("made twice, it is the same bytes", async () => {
    const workspace = withReports({ "a.xlsx": messy });
    const bytes = async (out: string) => {
      await run(["return", workspace, "--out", out], workspace);
      return readFileSync(join(workspace, out, "huyen-a.xlsx"));
    };
    expect((await bytes("one")).equals(await bytes("two"))).toBe(true);
  });
});
