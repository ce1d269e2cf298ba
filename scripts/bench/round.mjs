/**
 * A round of 300 units end to end, against what else a person could do with 300 workbooks: only unpack them, only read
 * them with exceljs, or have LibreOffice make csv of them.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { alternating, inFolder, node, program, script, thidua } from "./measured.mjs";

export const UNITS = 300;

export function round() {
  return inFolder((folder) => {
    const files = roundOf(folder, UNITS);
    const read = (reader) => () => node([script("read-one.mjs"), reader, ...files]);
    const seen = alternating(3, {
      inflate: read("inflate"),
      reading: read("thidua"),
      ranks: () => node(thidua("evaluate", folder, "--format", "csv", "--fail-on", "never")),
      evaluate: () => evaluate(folder),
      ingest: () => node(thidua("ingest", folder, "--format", "csv", "--fail-on", "never")),
      exceljs: read("exceljs"),
    });
    const office = withOffice(files, join(folder, "office"));
    return {
      title: `A round of ${UNITS} workbooks`,
      rows: [
        ["only inflating their parts", seen.inflate],
        ["thidua evaluate, from rules to the ranking as csv", seen.ranks],
        ["thidua evaluate, from rules to all 18 tables", seen.evaluate],
        ["thidua ingest, from rules to figures with their cells", seen.ingest],
        ["of all three, only reading the workbooks' cells", seen.reading],
        ["exceljs, only reading", seen.exceljs],
        ["LibreOffice, converting to csv", office ?? "not measured: soffice is not installed"],
      ],
      bounds: [
        ...against(seen, "evaluate to the ranking", seen.ranks),
        ...against(seen, "evaluate to all tables", seen.evaluate),
        ...against(seen, "ingest", seen.ingest),
        ...against(seen, "reading cells", seen.reading),
      ],
    };
  });
}

/** How a part of the way, or all of it, stands beside only unpacking and beside exceljs. */
function against({ inflate, exceljs }, what, { cpu }) {
  return [
    { what: `${what} against only inflating`, times: cpu / inflate.cpu, must: 6, aim: 4 },
    { what: `exceljs reading against ${what}`, times: exceljs.cpu / cpu, must: 3, aim: 6, atLeast: true },
  ];
}

/** Makes a round of so many units in a folder; the paths of its reports. */
export function roundOf(folder, units) {
  const { status, stderr } = spawnSync(process.execPath, [script("make-round.mjs"), folder, String(units)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const reports = join(folder, "reports");
  return readdirSync(reports).map((name) => join(reports, name));
}

/** The real command, its tables written to files. */
export function evaluate(folder) {
  return node(thidua("evaluate", folder, "--format", "csv", "--out", join(folder, "out"), "--fail-on", "never"));
}

/** As many files as one command line of it takes; it passes over the others without a word. */
const OFFICE = 150;

/** Offices for all files; undefined where there is none. */
function withOffice(files, out) {
  mkdirSync(out);
  const own = `-env:UserInstallation=file://${join(out, "profile")}`;
  let cpu = 0;
  for (let at = 0; at < files.length; at += OFFICE) {
    const part = files.slice(at, at + OFFICE);
    const usage = program("soffice", [own, "--headless", "--convert-to", "csv", "--outdir", out, ...part]);
    if (!usage) return undefined;
    cpu += usage.cpu;
  }
  const made = readdirSync(out).filter((name) => name.endsWith(".csv")).length;
  if (made !== files.length) throw new Error(`soffice made ${made} tables of ${files.length} workbooks`);
  return { cpu };
}
