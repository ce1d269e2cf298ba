import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow, packageRoot } from "../../src/cli/files.js";

/**
 * The packed package in an office's empty folder, with no more beside it than it asks for: links to the packages that the
 * lock file has without those of development.
 */
const office = mkdtempSync(join(tmpdir(), "thidua-office-"));
const installed = join(office, "node_modules", "thidua");
afterAll(() => rmSync(office, { recursive: true }));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

beforeAll(() => {
  const packed = ["pack", "--ignore-scripts", "--silent", "--pack-destination", office];
  const name = execFileSync("npm", packed, { cwd: packageRoot, encoding: "utf8" }).trim();
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(office, name), "-C", installed, "--strip-components=1"]);
  const { packages } = JSON.parse(readFileSync(join(packageRoot, "package-lock.json"), "utf8")) as Lock;
  const needed = Object.keys(packages).filter(
    (path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && packages[path]?.dev !== true,
  );
  for (const path of needed) {
    mkdirSync(dirname(join(office, path)), { recursive: true });
    symlinkSync(join(packageRoot, path), join(office, path));
  }
  const drawings = "[{ kind: ranking, formats: [csv, docx, xlsx] }]";
  const job = `{ name: viec, workspace: ws, reports: [f], drawings: ${drawings} }`;
  writeFileSync(join(office, "dem.yaml"), `out: ket-qua\njobs: [${job}]\n`);
}, 60_000);

/** A command line in the office. Links are kept as they are: whatever is imported has to stand in the office. */
function thidua(...argv: readonly string[]) {
  const program = ["--preserve-symlinks", join(installed, "bin/thidua.js"), ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: office, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

test("the package holds what runs, its rules and schemas, and nothing of how it is made", () => {
  const files = filesBelow(installed).map((path) => path.slice(installed.length + 1));
  expect(new Set(files.map((file) => file.replace(/\/.*/, "")))).toEqual(
    new Set(["README.md", "README.vi.md", "bin", "data", "dist", "package.json", "schemas"]),
  );
  expect(files).toEqual(
    expect.arrayContaining([
      "bin/thidua.js",
      "dist/cli/front.cjs",
      "dist/cli/stand-in.js",
      "dist/cli/foreign-worker.js",
      "dist/kept-trees.json",
      "data/kien-giang/2017/plan.txt",
      "data/national/facts.yaml",
      "schemas/targets.schema.json",
    ]),
  );
});

describe("in an empty folder", () => {
  test("it tells its version", () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
    expect(thidua("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test.each([
    ["a round is made", "init ws", "ws/thidua.yaml"],
    ["its rules are checked", "check ws --fail-on warning", "ws/thidua.yaml"],
    ["forms are written", "template ws --out f", "f/hoi-cuu-chien-binh.xlsx"],
    ["rules are drawn", "docs ws --out annex", "annex/rules.html"],
    ["a round is evaluated", "evaluate ws --reports f --fail-on never --format xlsx --out out", "out/evaluation.xlsx"],
    ["reports are drawn unattended", "batch dem.yaml", "ket-qua/viec/ranking.docx"],
  ])("%s", (_, line, file) => {
    expect(thidua(...line.split(" ")).code).toBe(0);
    expect(existsSync(join(office, file))).toBe(true);
  });

  test("a workbook of another program is read in the thread that the package brings", () => {
    const rows = [
      ["TT", "Chỉ tiêu", "Thực hiện"],
      [1, "Sản lượng lúa", 5],
    ];
    const book = { SheetNames: ["Biểu"], Sheets: { Biểu: utils.aoa_to_sheet(rows) } };
    writeFileSync(join(office, "rach-gia.xls"), write(book, { type: "buffer", bookType: "biff8" }));
    const { out } = thidua("ingest", "ws", "--reports", "rach-gia.xls", "--format", "json", "--fail-on", "never");
    expect(JSON.parse(out).files).toMatchObject([{ kind: "xls", sheet: "Biểu" }]);
  });

  test("doctor finds the package whole", () => {
    expect(thidua("doctor", "ws").code).toBe(0);
  });
});

describe("of a package that is not whole", () => {
  /** What a command line says while a file or folder of the office is away. */
  function without(path: string, ...argv: readonly string[]) {
    renameSync(join(office, path), join(office, "away"));
    const said = thidua(...argv);
    renameSync(join(office, "away"), join(office, path));
    return said;
  }

  test.each([
    ["doctor names a library that is missing", "node_modules/zod", /hỏng +thư viện +thiếu zod;/],
    [
      "doctor speaks without the library of the command line",
      "node_modules/commander",
      /hỏng +thư viện +thiếu commander;/,
    ],
    [
      "doctor names a file that is missing",
      "node_modules/thidua/dist/cli/read-round.js",
      /hỏng +gói thidua +1 tệp .*\(dist\/cli\/read-round\.js\)/,
    ],
    [
      "doctor speaks without the file with which the program begins",
      "node_modules/thidua/dist/cli/front.cjs",
      /hỏng +gói thidua +1 tệp .*\(dist\/cli\/front\.cjs\)/,
    ],
    [
      "doctor says that the rules are missing",
      "node_modules/thidua/data",
      /hỏng +quy định kèm theo +không có tệp nào;/,
    ],
  ])("%s", (_, path, line) => {
    const { code, out } = without(path, "doctor", "ws");
    expect(out).toMatch(line);
    expect(code).toBe(1);
  });

  test("an option of doctor is no folder, and a file that was cut short is missing", () => {
    const front = join(office, "node_modules/thidua/dist/cli/front.cjs");
    const whole = readFileSync(front);
    writeFileSync(front, "");
    const { code, out } = thidua("--lang", "en", "doctor", "ws");
    writeFileSync(front, whole);
    expect(out).toMatch(/broken +the package +1 .*\(dist\/cli\/front\.cjs\)/);
    expect(out).not.toContain("/en;");
    expect(code).toBe(1);
  });

  test("rules kept as read that were damaged count for nothing: the rules themselves are read", () => {
    const kept = join(office, "node_modules/thidua/dist/kept-trees.json");
    const whole = readFileSync(kept);
    for (const damaged of [whole.subarray(0, 5000), ""]) {
      writeFileSync(kept, damaged);
      expect(thidua("check", "ws", "--fail-on", "warning").code).toBe(0);
    }
    writeFileSync(kept, whole);
  });

  test("another command says that a part is missing, and sends to doctor", () => {
    expect(without("node_modules/zod", "check", "ws", "--lang", "en")).toEqual({
      code: 70,
      out: "",
      err: "A part of the program is missing, so that it cannot run. `thidua doctor` says what is missing.\n",
    });
  });

  test("where nothing of it loads, another command says at once what doctor finds, as talk", () => {
    const { code, out, err } = without("node_modules/commander", "check", "ws");
    expect([code, out]).toEqual([70, ""]);
    expect(err).toMatch(/^Thiếu một phần của chương trình.*'commander'/);
    expect(err).toContain("thiếu commander;");
  });

  test("a package that was never built says so", () => {
    const { code, err } = without("node_modules/thidua/dist", "check", "ws");
    expect(code).toBe(70);
    expect(err).toContain("npm run build");
  });
});
