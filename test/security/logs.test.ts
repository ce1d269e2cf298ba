import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { takeLock } from "../../src/cli/run-lock.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
const scratch = mkdtempSync(join(tmpdir(), "thidua-logs-"));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const PERSON = "Trần Thị Kín Đáo";
const drawings = "[{ kind: evaluation, formats: [csv, json] }, { kind: certificates, formats: [csv] }]";

/** A round whose registers name a person, in lines that are used and in lines that cannot be. */
function roundOf(broken: Readonly<Record<string, string>> = {}): string {
  return workspaceWith({
    "registers/nominees.xlsx": `Mã\tHọ và tên\tLoại\tĐơn vị\nca-nhan-1\t${PERSON}\tCá nhân\thuyen-a\n${PERSON}\t${PERSON}\t${PERSON}\t${PERSON}\n`,
    "registers/decisions.xlsx": `Số quyết định\tNgày\tMã\tDanh hiệu\tNăm\n1/QĐ\t${PERSON}\t${PERSON}\t${PERSON}\t2016\n`,
    "dem.yaml": `out: kq\njobs:\n  - { name: viec, workspace: ., drawings: ${drawings} }\n`,
    ...broken,
  });
}

/** Run with an io that may break at a text, as a disk or a terminal may. */
async function ran(argv: readonly string[], cwd: string, breaks?: { readonly at: RegExp; readonly with: unknown }) {
  let told = "";
  let isBroken = false;
  const say = (text: string) => {
    if (breaks?.at.test(text) && !isBroken) {
      isBroken = true;
      throw breaks.with;
    }
    told += text;
  };
  const io: Io = { cwd, out: say, err: say, colour: false, watched: breaks !== undefined, width: 100 };
  const code = await main(argv, io);
  expect(isBroken).toBe(breaks !== undefined);
  return { code, told };
}

let count = 0;
async function logOf(workspace: string, argv: readonly string[] = [], breaks?: Parameters<typeof ran>[2]) {
  count += 1;
  const path = join(scratch, `${count}.log`);
  const { code } = await ran(["batch", "dem.yaml", "--log", path, ...argv], workspace, breaks);
  return { code, log: readFileSync(path, "utf8") };
}

describe("no name of a person stands in the log of a batch", () => {
  test("of a run that went well, though its result holds the name", async () => {
    const workspace = roundOf();
    const { code, log } = await logOf(workspace, ["--quiet"]);
    expect([code, log.includes('"event":"done"'), log.includes("Kín")]).toEqual([0, true, false]);
    expect(readFileSync(join(workspace, "kq/viec/evaluation.json"), "utf8")).toContain(PERSON);
  });

  const round = readFileSync(new URL("../fixtures/base/thidua.yaml", import.meta.url), "utf8");
  test.each([
    ["without reports", { "thidua.yaml": `${round}places: { reports: khong-co }\n` }],
    ["whose rules do not load", { "plan/units.yaml": `units: ${PERSON}\n` }],
    ["whose mapping names the person", { "mapping.yaml": `mappings: [{ unit: "${PERSON}" }]\n` }],
  ])("of a job %s", async (_what, broken) => {
    const { log } = await logOf(roundOf(broken as Readonly<Record<string, string>>), ["--quiet"]);
    expect(log).toContain('"job":"viec"');
    expect(log).not.toContain("Kín");
  });

  test("of a fault of the program that quotes one: its kind and its line of code stand there, its words do not", async () => {
    const fault = new TypeError(`cannot read ${PERSON}\n    at ${PERSON} (x.js:1:1)`);
    const { code, log } = await logOf(roundOf(), [], { at: /^\rĐang đọc/, with: fault });
    expect(code).toBe(1);
    expect(log).toMatch(/TypeError at .*\d+:\d+/);
    expect(log).not.toContain("Kín");
  });
});

describe("the report of a fault quotes no cell", () => {
  test.each([
    ["an error", new RangeError(`[DecimalError] Invalid argument: ${PERSON}`), /RangeError\n +at /],
    ["an error whose message looks like code", new Error(`x\n    at ${PERSON} (a.js:1:1)`), /Error\n +at /],
    ["a text that was thrown", PERSON, /\nstring\n$/],
  ])("%s", async (_what, fault, shown) => {
    const { code, told } = await ran(["status"], roundOf(), { at: /./, with: fault });
    expect(code).toBe(70);
    expect(told).toMatch(shown);
    expect(told).not.toContain("Kín");
  });
});

test("a lock says process, machine and time, and nothing else", () => {
  const path = join(scratch, "khoa");
  const lock = takeLock(path);
  expect(Object.keys(JSON.parse(readFileSync(path, "utf8"))).sort()).toEqual(["host", "pid", "since"]);
  if ("release" in lock) lock.release();
});
