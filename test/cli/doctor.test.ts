import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { diagnosesOf } from "../../src/cli/doctor/diagnosis.js";
import { diagnosisLines } from "../../src/cli/doctor/diagnosis-lines.js";
import type { Environment } from "../../src/cli/doctor/environment.js";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

/** A machine on which all is well. */
const well: Environment = {
  node: { seen: "20.19.0", needed: ">=20.19" },
  package: { version: "0.1.0", root: "/opt/thidua/", files: { count: 500, missing: [] } },
  libraries: { count: 13, missing: [] },
  rules: { count: 40, missing: [] },
  unicode: { version: "76.1", vietnamese: true, windows1258: true },
  letters: { system: "other", locale: "vi_VN.UTF-8" },
  screen: { columns: 100, noColor: false, term: "xterm-256color" },
  workspace: { path: "/dot-xet", is: "round", unreadable: [] },
  writing: [{ folder: "/dot-xet", problem: undefined }],
  open: [],
  git: { is: "repository", version: "2.43.0", top: "/dot-xet" },
  freeBytes: 50e9,
};
const broken = "hỏng";
const warning = "cảnh báo";
const good = "tốt";

/** Each machine is the one above but for one thing: what is told of it, as `state subject sentence`. */
const machines: readonly (readonly [string, Partial<Environment>, string, string])[] = [
  ["Node 18", { node: { seen: "18.20.4", needed: ">=20.19" } }, broken, "Node thấy 18.20.4, cần từ 20.19; cài bản LTS"],
  ["Node 20 before 20.19", { node: { seen: "20.9.0", needed: ">=20.19" } }, broken, "Node thấy 20.9.0"],
  ["Node 24", { node: { seen: "24.1.0", needed: ">=20.19" } }, good, "Node 24.1.0"],
  [
    "a package of which antivirus took files",
    {
      package: {
        ...well.package,
        files: { count: 500, missing: ["dist/a.js", "dist/b.js", "dist/c.js", "dist/d.js"] },
      },
    },
    broken,
    "gói thidua 4 tệp không có hoặc trống (dist/a.js, dist/b.js, dist/c.js, …); cài lại gói",
  ],
  ["no zod", { libraries: { count: 13, missing: ["zod"] } }, broken, "thư viện thiếu zod; cài lại gói"],
  [
    "rules of another user",
    { rules: { count: 40, missing: ["data/national/facts.yaml"] } },
    broken,
    "quy định kèm theo 1 tệp không đọc được (data/national/facts.yaml)",
  ],
  ["no rules", { rules: { count: 0, missing: [] } }, broken, "quy định kèm theo không có tệp nào"],
  [
    "a Node with small-icu",
    { unicode: { version: "76.1", vietnamese: false, windows1258: false } },
    warning,
    "tiếng Việt Node này thiếu tiếng Việt hoặc Windows-1258",
  ],
  [
    "Windows in Vietnamese",
    { letters: { system: "windows", codePage: 1258 } },
    warning,
    "bảng mã cửa sổ lệnh dùng bảng mã 1258: chữ Việt chuyển qua | hoặc > có thể sai; gõ `chcp 65001`",
  ],
  [
    "Windows that does not tell",
    { letters: { system: "windows", codePage: undefined } },
    warning,
    "bảng mã cửa sổ lệnh dùng bảng mã ?",
  ],
  ["Windows in UTF-8", { letters: { system: "windows", codePage: 65001 } }, good, "bảng mã UTF-8 (65001)."],
  ["a job of cron", { letters: { system: "other", locale: "" } }, warning, "bảng mã không đặt LANG"],
  [
    "an old locale",
    { letters: { system: "other", locale: "vi_VN.TCVN" } },
    warning,
    "bảng mã vi_VN.TCVN không phải UTF-8",
  ],
  ["Linux, which may write utf8", { letters: { system: "other", locale: "C.utf8" } }, good, "bảng mã C.utf8."],
  ["a narrow window", { screen: { ...well.screen, columns: 50 } }, warning, "màn hình rộng 50 cột, bảng cần từ 60"],
  ["NO_COLOR", { screen: { ...well.screen, noColor: true } }, good, "màn hình rộng 100 cột, không màu vì NO_COLOR"],
  ["a dumb terminal", { screen: { ...well.screen, term: "dumb" } }, warning, "màn hình TERM=dumb"],
  [
    "a dumb terminal without colour",
    { screen: { columns: 100, noColor: true, term: "dumb" } },
    good,
    "màn hình rộng 100 cột, không màu",
  ],
  ["a pipe", { screen: { ...well.screen, columns: undefined } }, good, "màn hình kết quả đi vào tệp hoặc lệnh khác"],
  [
    "a folder that is no round",
    { workspace: { path: "/home", is: "folder", unreadable: [] } },
    warning,
    "thư mục làm việc /home không phải đợt xét",
  ],
  [
    "no folder",
    { workspace: { path: "/nha", is: "absent", unreadable: [] } },
    broken,
    "thư mục làm việc không có thư mục /nha",
  ],
  [
    "a report without the right to read it",
    { workspace: { ...well.workspace, unreadable: ["/dot-xet/reports/a.xlsx"] } },
    broken,
    "thư mục làm việc không đọc được /dot-xet/reports/a.xlsx",
  ],
  [
    "a disk that is only read",
    { writing: [{ folder: "/dot-xet", problem: "EROFS" }] },
    broken,
    "ghi tệp /dot-xet: thư mục chỉ cho đọc",
  ],
  [
    "an error that no one has worded",
    { writing: [{ folder: "/dot-xet", problem: "EIO" }] },
    broken,
    "ghi tệp /dot-xet: EIO.",
  ],
  [
    "one folder of two",
    { writing: [...well.writing, { folder: "/dot-xet/out", problem: "EACCES" }] },
    broken,
    "ghi tệp /dot-xet/out: không có quyền ghi",
  ],
  ["a workbook open in Excel", { open: ["reports/a.xlsx"] }, warning, "tệp đang mở reports/a.xlsx đang mở trong Excel"],
  ["no git", { git: { is: "absent" } }, warning, "git không thấy git"],
  [
    "no repository",
    { git: { is: "no_repository", version: "2.43.0" } },
    good,
    "git 2.43.0; thư mục chưa nằm trong kho git",
  ],
  [
    "a repository of another user",
    { git: { is: "not_trusted", version: "2.43.0", top: "D:/dot-xet" } },
    warning,
    'git kho D:/dot-xet thuộc người dùng khác nên git không đọc; nếu tin kho này: `git config --global --add safe.directory "D:/dot-xet"`',
  ],
  [
    "a broken repository",
    { git: { is: "refusing", version: "2.43.0", why: "fatal: bad config" } },
    warning,
    "git git không chạy được: fatal: bad config",
  ],
  ["a disk that fills", { freeBytes: 150e6 }, warning, "đĩa chỉ còn trống 150 MB; nên dọn bớt"],
  ["a full disk", { freeBytes: 3e6 }, broken, "đĩa chỉ còn trống 3 MB, không đủ"],
  ["a file system that does not tell", { freeBytes: undefined }, good, "đĩa hệ thống không cho biết"],
];

const lines = (seen: Environment, lang: "vi" | "en" = "vi") =>
  diagnosisLines(diagnosesOf(seen), lang)
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " "));

describe("of each machine it is told in one line what was seen and what to do, and nothing else changes", () => {
  test.each(machines)("%s", (_, change, state, told) => {
    const own = lines({ ...well, ...change });
    const usual = lines(well);
    const others = own.filter((line) => !usual.includes(line));
    expect(others).toEqual([expect.stringMatching(startingWith(`${state} ${told}`))]);
  });

  test.each(machines)("in both languages, with every value in its place: %s", (_, change) => {
    const seen = { ...well, ...change };
    const both = [...lines(seen, "vi"), ...lines(seen, "en")];
    expect(both.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    expect(lines(seen, "vi").length).toBe(lines(seen, "en").length);
  });

  test("where all is well, every line says so", () => {
    expect(lines(well).filter((line) => !line.startsWith("tốt "))).toEqual([]);
    expect(lines(well, "en").filter((line) => !line.startsWith("ok "))).toEqual([]);
  });
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-doctor-"));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

describe("the machine on which this runs", () => {
  test("a sound round ends with 0, and nothing stays behind in it", async () => {
    const workspace = workspaceWith({ "out/cu.csv": "cũ" });
    const before = readdirSync(workspace, { recursive: true });
    const { code, out, err } = await run(["doctor", workspace]);
    expect(out).not.toContain(broken);
    expect([code, err]).toEqual([0, expect.stringMatching(/^0 hỏng, \d+ cảnh báo\.\n$/)]);
    expect(out).toContain(`${workspace}, ${join(workspace, "out")}`);
    expect(readdirSync(workspace, { recursive: true })).toEqual(before);
  });

  test("without a name it looks at the folder in which it stands, in the language that is asked for", async () => {
    const { out, err } = await run(["doctor", "--lang", "en"], workspaceWith({}));
    expect(out).toMatch(/^ok +workspace +\S+ can be read\.$/m);
    expect(err).toMatch(/^0 broken/);
  });

  test("workbooks of reports and registers that are open in Excel are named; a warning ends with 0", async () => {
    const workspace = workspaceWith({ "reports/~$huyen-a.xlsx": "", "registers/~$received.xlsx": "" });
    const { code, out } = await run(["doctor", workspace]);
    expect(out).toMatch(/^cảnh báo +tệp đang mở +registers\/received\.xlsx, reports\/huyen-a\.xlsx đang mở/m);
    expect(code).toBe(0);
  });

  test("a report that cannot be opened is named, and the code is 1", async () => {
    const workspace = workspaceWith({});
    symlinkSync("không có đâu", join(workspace, "reports/mat.xlsx"));
    const { code, out } = await run(["doctor", workspace]);
    expect(out).toMatch(/^hỏng +thư mục làm việc +không đọc được \S+\/reports\/mat\.xlsx;/m);
    expect(code).toBe(1);
  });

  test("a file where the folder of results has to be is named, and the code is 1", async () => {
    const workspace = workspaceWith({ out: "không phải thư mục" });
    const { code, out } = await run(["doctor", workspace]);
    expect(out).toMatch(/^hỏng +ghi tệp +\S+\/out: nơi ghi kết quả là một tệp/m);
    expect(code).toBe(1);
  });

  test("a folder that is not there is told, and the code is 1", async () => {
    const { code, out } = await run(["doctor", "khong-co"], scratch);
    expect(out).toContain(`không có thư mục ${join(scratch, "khong-co")}`);
    expect(code).toBe(1);
  });

  test("of a folder that is no round nothing below is read", async () => {
    const folder = join(scratch, "khac");
    mkdirSync(folder);
    writeFileSync(join(folder, "~$thu.xlsx"), "");
    const { code, out } = await run(["doctor", folder]);
    expect(out).toMatch(/^cảnh báo +thư mục làm việc +\S+ không phải đợt xét/m);
    expect(out).not.toContain("thu.xlsx");
    expect(code).toBe(0);
  });

  test("git's refusal of another user's repository is told with what to type", async () => {
    const workspace = workspaceWith({});
    expect(spawnSync("git", ["init", "-q", workspace]).status).toBe(0);
    expect((await run(["doctor", workspace])).out).toMatch(new RegExp(`^tốt +git +.*kho ${workspace}$`, "m"));
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const { code, out } = await run(["doctor", workspace]);
    expect(out).toContain(`git config --global --add safe.directory "${workspace}"`);
    expect(code).toBe(0);
  });

  test("a machine without git, in no UTF-8, is warned of both", async () => {
    vi.stubEnv("PATH", scratch);
    vi.stubEnv("LC_ALL", "POSIX");
    const { code, out } = await run(["doctor", workspaceWith({})]);
    expect(out).toMatch(/^cảnh báo +git +không thấy git/m);
    expect(out).toMatch(/^cảnh báo +bảng mã +POSIX không phải UTF-8/m);
    expect(code).toBe(0);
  });
});
