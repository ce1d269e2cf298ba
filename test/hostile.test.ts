import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { finding } from "../src/domain/finding.js";
import { wholeFile } from "../src/domain/place.js";
import { address } from "../src/ingest/workbook/address.js";
import { usualLimits } from "../src/ingest/workbook/limits.js";
import type { WorkbookReading } from "../src/ingest/workbook/workbook.js";
import { findingWords } from "../src/report/words/finding-words.js";
import { hostileFiles, sound, written } from "./hostile/hostile-files.js";

// What is shipped is tried, not what the test runner makes of the sources, which runs several times slower.
const built = new URL("../build/", import.meta.url).href;
const { readWorkbook } = (await import(
  `${built}ingest/read-workbook.js`
)) as typeof import("../src/ingest/read-workbook.js");
const { readForeignInWorker } = (await import(
  `${built}cli/read-foreign.js`
)) as typeof import("../src/cli/read-foreign.js");
const { readForeign } = (await import(
  `${built}ingest/workbook/foreign.js`
)) as typeof import("../src/ingest/workbook/foreign.js");

/** Each file with the cells or the sentence it got; UPDATE=1 writes what is got now, to be read by a person. */
const list = new URL("./hostile/outcomes.txt", import.meta.url).pathname;
/** Within which every file ends, whatever is in it. It bounds a hang; it measures no speed. */
const LONGEST_MS = 2_000;

/** Four cells show that it was read right; the rest is counted. */
function outcome(reading: WorkbookReading): string {
  if ("problem" in reading) return findingWords(finding("TD201", wholeFile(""), { why: reading.problem }), "vi");
  const cells = reading.workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flat());
  const shown = cells.slice(0, 4).map((cell) => `${address(cell.row, cell.column)}=${cell.raw.slice(0, 20)}`);
  const rest = cells.length > 4 ? `, … ${cells.length} cells` : "";
  return `${reading.workbook.sheets.length} × ${reading.workbook.kind}: ${shown.join(", ")}${rest}`;
}

const got: string[] = [];
afterAll(() => {
  if (process.env["UPDATE"] === "1") writeFileSync(list, `${got.join("\n")}\n`);
});

describe("each hostile or odd file ends with its cells or one sentence", () => {
  const expected = new Map(
    readFileSync(list, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" => ") as [string, string]),
  );
  test.each([...hostileFiles.keys()])("%s", async (name) => {
    const bytes = hostileFiles.get(name)?.() ?? new Uint8Array();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const seen = outcome(await readWorkbook(bytes, readForeignInWorker));
    const [took, grew] = [performance.now() - start, (process.memoryUsage().rss - before) / 2 ** 20];
    got.push(`${name} => ${seen}`);
    if (process.env["UPDATE"] === "1") process.stderr.write(`${name}: ${took.toFixed(0)} ms, ${grew.toFixed(0)} MB\n`);
    else expect(seen).toBe(expected.get(name));
    expect(took).toBeLessThan(LONGEST_MS);
    expect(grew).toBeLessThan(256);
  });

  test("most are refused and some are read, so that a reader that does only one fails", () => {
    const read = [...expected.values()].filter((seen) => /^\d+ × /.test(seen));
    expect(expected.size).toBe(hostileFiles.size);
    expect(read.length).toBeGreaterThan(20);
    expect(expected.size - read.length).toBeGreaterThan(40);
  });
});

/** Bytes changed, cut, doubled and joined at places that a seed chooses. */
function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const changed = Buffer.from(bytes);
  for (let left = 1 + next(8); left > 0; left--) changed[next(changed.length)] = next(256);
  if (next(4) === 0) return new Uint8Array(changed.subarray(0, next(changed.length)));
  if (next(4) === 0) return new Uint8Array(Buffer.concat([changed, changed.subarray(next(changed.length))]));
  return new Uint8Array(changed);
}

test("of 1,200 sound files damaged at random, each ends with cells or a sentence", async () => {
  const kinds = [sound, written("xlsx"), written("biff8"), written("ods"), written("xlsb")];
  const direct = async (bytes: Uint8Array, kind: "xls" | "xlsb" | "ods") => readForeign(bytes, kind, usualLimits);
  let refused = 0;
  const files = 1_200;
  for (let seed = 1; seed <= files; seed++) {
    const reading = await readWorkbook(mutated(kinds[seed % kinds.length] ?? sound, seed), direct);
    if ("problem" in reading) refused += 1;
    else expect(reading.workbook.sheets.length).toBeGreaterThanOrEqual(0);
  }
  expect(refused).toBeGreaterThan(files / 4);
}, 60_000);
