import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

/** The report of Huyện B with another harvest than the base has, by which it meets its goal. */
const better = [
  "TỈNH THỬ",
  "HUYỆN B",
  "",
  "STT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ\tGhi chú",
  "n:1\tTổng sản lượng lúa\ttriệu tấn\tn:0.4\tn:0.41",
  "n:2\tTỷ lệ hộ sử dụng điện lưới quốc gia\t%\tn:98.6\tn:97",
  "n:3\tSố vụ tai nạn\tvụ\tn:8\tn:7",
  "n:4\tTrật tự\t\t\tĐạt\t\tBáo cáo 2/BC",
  "",
  "\t\t\tHuyện B, ngày 15 tháng 12 năm 2017",
].join("\n");

const appraisals = (points: string) =>
  [
    "Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày",
    "Huyện A\tCông tác thi đua\tn:18\tBan TĐKT\tHọp\t10/01/2018",
    `Huyện B\tCông tác thi đua\tn:${points}\tBan TĐKT\tHọp\t10/01/2018`,
  ].join("\n");

const harvest =
  "| Báo cáo: Huyện B | số liệu “Tổng sản lượng lúa”, thực hiện | 0,38 triệu tấn | 0,41 triệu tấn | reports/b.xlsx";

describe("two sets of data under the same rules", () => {
  test("two workspaces: what changed by unit and cell, and what it comes to", async () => {
    const [before, after] = [workspaceWith({}), workspaceWith({ "reports/b.xlsx": better })];
    const { code, out } = await run(["diff", "--from", before, "--to", after, "--format", "md", "--exit-code"]);
    expect(code).toBe(1);
    expect(out).toContain("Số liệu, sổ đổi 1 chỗ.");
    expect(out).toContain(harvest);
    expect(out).toContain("Tổng sản lượng lúa: không đạt → đạt");
    expect(out).not.toContain("Vì quy định mới");
  });

  test("a folder of reports alone is read under the rules of the workspace in use", async () => {
    const [workspace, other] = [workspaceWith({}), workspaceWith({ "reports/b.xlsx": better })];
    const argv = ["diff", "-C", workspace, "--from", join(workspace, "reports"), "--to", join(other, "reports")];
    const { out } = await run([...argv, "--format", "md"]);
    expect(out).toContain("Số liệu, sổ đổi 1 chỗ.");
    expect(out).toContain(harvest.replace(" | reports/b.xlsx", ""));
  });

  test("a folder of registers alone too", async () => {
    const workspace = workspaceWith({});
    const other = workspaceWith({ "registers/appraisals-goc.xlsx": appraisals("19") });
    const argv = ["diff", "-C", workspace, "--from", join(workspace, "registers"), "--to", join(other, "registers")];
    const { out } = await run([...argv, "--format", "md"]);
    expect(out).toContain("Điểm chấm: Huyện B, Công tác thi đua, thẩm định | điểm | 17 | 19");
    expect(out).toContain("| +2 |");
  });

  test("where rules and data both changed, each has an effect of its own", async () => {
    const before = workspaceWith({});
    const plan = (rice: string) => `target,huyen-a,huyen-b\nlua,0.5,${rice}\ndien,98.6,98.6\ntai-nan,10,8\n`;
    const after = workspaceWith({ "reports/b.xlsx": better, "plan/goals.csv": plan("0.5") });
    const { out } = await run(["diff", "--from", before, "--to", after, "--format", "json"]);
    const { rules, data, effects } = JSON.parse(out);
    expect(rules.map((one: { strictness: string }) => one.strictness)).toEqual(["stricter"]);
    expect(data).toHaveLength(1);
    expect(effects.map((one: { cause: string }) => one.cause)).toEqual(["rules", "data"]);
  });

  test("a side without reports is judged on the other's, and that is said", async () => {
    const [before, after] = [workspaceWith({}), workspaceWith({})];
    for (const part of ["reports", "registers"]) {
      renameSync(join(before, part), join(before, `no-${part}`));
      mkdirSync(join(before, part));
    }
    const { out } = await run(["diff", "--from", before, "--to", after]);
    expect(out).toContain("không có báo cáo và sổ; tác động được tính trên số liệu của bản kia");
  });
});

describe("wrong use is said", () => {
  test.each([
    ["one folder only", ["--from", "."], "--from và --to đi cùng nhau"],
    ["folders and revisions", ["HEAD", "--from", ".", "--to", "."], "--from và --to đi cùng nhau"],
    ["a folder that there is not", ["--from", "khong-co", "--to", "."], "Không có thư mục “khong-co”"],
    ["no repository", ["HEAD"], "chưa ở trong git. Trong thư mục đó chạy: git init"],
  ])("%s", async (_, argv, sentence) => {
    const { code, err } = await run(["diff", ...argv], workspaceWith({}));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
