import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const inherited = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  // Nothing was laid into what every object has.
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(inherited);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

/** The small province in which every id is `constructor`, the one name of every object that our ids may bear. */
function everythingConstructor(): string {
  const workspace = workspaceWith({});
  const ids = /\b(?:huyen-a|lua|san-xuat|cum-1|quy-che|thang-thu|group-1|nho-2017)\b/g;
  const files = ["thidua.yaml", ...readdirSync(join(workspace, "plan")).map((name) => `plan/${name}`)];
  for (const name of files.filter((one) => /\.(yaml|csv)$/.test(one))) {
    const path = join(workspace, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(ids, "constructor"));
  }
  return workspace;
}

/** Whatever an object has by itself, where words of ours or of the file should stand. */
const leaked = /undefined|\[native code\]|\[object |function /;

describe("an id that every object knows is an id like any other", () => {
  const workspace = everythingConstructor();
  test.each([
    "check",
    "evaluate --fail-on never",
    "evaluate --format json --fail-on never",
    "ingest --fail-on never",
    "explain constructor -C .",
    "explain constructor lua -C .",
    "status",
    "whatif --set constructor.constructor=0.5",
    "whatif --scheme constructor",
    "return --out out",
    "template --out forms",
    "template --register scores --out forms",
    "docs --out out",
    "report --kind evaluation --kind ranking --format html --format xlsx --format csv --format json --out out",
    "report --kind request --kind letters --kind covenant --format docx --out out",
  ])("%s", async (line) => {
    const { code, out, err } = await run(line.split(" "), workspace);
    expect(code, err).toBeLessThanOrEqual(2);
    expect(out + err).not.toMatch(leaked);
  });

  test("it is the id that was meant: the unit is there", async () => {
    const { out } = await run(["evaluate", "--format", "json"], workspace);
    const { units } = JSON.parse(out) as { units: readonly { id: string }[] };
    expect(units.map((one) => one.id)).toContain("constructor");
  });
});

describe("a name that every object knows is refused where a name of ours is needed", () => {
  const workspace = workspaceWith({});
  test.each([
    ["explain __proto__", 2],
    ["explain toString", 2],
    ["explain TDconstructor", 2],
    ["evaluate --unit __proto__", 2],
    ["whatif --scheme __proto__", 2],
    ["whatif --set __proto__.polluted=1", 2],
    ["whatif --reach constructor --unit huyen-a", 2],
    ["template --register constructor --out forms", 2],
    ["ingest --register __proto__", 2],
    ["report --kind constructor --format csv --out out", 2],
    ["report --kind ranking --format toString --out out", 2],
    ["completion constructor", 2],
    ["init dot --base __proto__", 2],
    ["init dot --base constructor", 2],
    ["constructor", 2],
  ])("%s", async (line, code) => {
    const ran = await run(line.split(" "), workspace);
    expect(ran.code, ran.err).toBe(code);
    expect(ran.err).not.toMatch(leaked);
  });

  test.each(["__proto__", "constructor", "hasOwnProperty"])("a key %s of a YAML file", async (key) => {
    const rules = `${key}: { polluted: yes }\n`;
    const own = workspaceWith({ "plan/la.yaml": `facts: []\n${rules}`, "mapping.yaml": `mappings: []\n${rules}` });
    const { code, out, err } = await run(["check", own]);
    expect(code, err).toBe(1);
    expect(out + err).not.toMatch(leaked);
  });
});

describe("a cell may say whatever every object knows", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  test("as heading, row, unit, figure, line of a register and name of a sheet", async () => {
    const rows = (cells: (name: string) => string) => names.map((name) => `${cells(name)}\n`).join("");
    const row = names.join("\t");
    const workspace = workspaceWith({
      "reports/c.xlsx": `HUYỆN A\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\t${row}\n${rows((name) => `n:1\t${name}\t${name}\tn:1\t${name}`)}${names.map((name) => `=== ${name}\n${row}\n`).join("")}`,
      "reports/d.csv": `${row}\n${row}\n`.replaceAll("\t", ";"),
      "registers/received.xlsx": `Đơn vị\tLoại văn bản\tNgày nhận\n${rows((name) => `${name}\t${name}\t${name}`)}`,
      "registers/nominees.xlsx": `Mã\tTên\tLoại\tĐơn vị\n${rows((name) => `${name}\t${name}\t${name}\t${name}`)}`,
      "registers/decisions.xlsx": `${row}\n${row}\n`,
      "mapping.yaml": `mappings:\n  - unit: huyen-a\n    file: c.xlsx\n    names: { ${names.map((name) => `"${name}": lua`).join(", ")} }\n`,
    });
    const book = utils.book_new();
    for (const name of names) utils.book_append_sheet(book, utils.aoa_to_sheet([names, names]), name);
    mkdirSync(join(workspace, "khac"));
    writeFileSync(join(workspace, "khac/e.ods"), write(book, { type: "buffer", bookType: "ods" }));
    for (const line of [
      "check",
      "ingest",
      "ingest --reports khac",
      "ingest --register decisions",
      "evaluate --format json",
    ]) {
      const { code, out, err } = await run(line.split(" "), workspace);
      expect(code, err).toBeLessThanOrEqual(4);
      expect(out + err).not.toMatch(leaked);
    }
  });

  test("what a cache was made to say lays nothing into other objects", async () => {
    const batch = "out: kq\njobs:\n  - { name: a, workspace: ., drawings: [{ kind: ranking, formats: [csv] }] }\n";
    const workspace = workspaceWith({ "dem.yaml": batch });
    expect((await run(["batch", "dem.yaml"], workspace)).code).toBe(0);
    const cache = join(workspace, "kq/.thidua-cache");
    const files = readdirSync(cache);
    expect(files).toHaveLength(2);
    for (const name of files) {
      const path = join(cache, name);
      writeFileSync(path, readFileSync(path, "utf8").replace("{", '{"__proto__":{"polluted":1},'));
    }
    expect((await run(["batch", "dem.yaml"], workspace)).code).toBe(0);
  });
});
