/**
 * How time and memory grow up to every commune of the country: rounds of provinces, one after another in one batch, each
 * written before the next is read; and, beside it, one round that grows.
 */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, node, thidua } from "./measured.mjs";
import { evaluate, roundOf } from "./round.mjs";

/** Communes of a province: the country has some 11,000 in 63. */
const PROVINCE = 150;
const SIZES = [30, 300, 3_000, 12_000];
const SINGLE = [30, 300, 1_000];

export async function growth() {
  const seen = new Map();
  for (const workbooks of SIZES) seen.set(workbooks, await inFolder((folder) => batchOf(folder, workbooks)));
  const alone = [];
  for (const units of SINGLE) alone.push([units, await inFolder((folder) => singleOf(folder, units))]);
  const [usual, country] = [seen.get(300), seen.get(12_000)];
  const named = (number) => number.toLocaleString("en");
  return {
    title: "Growth",
    rows: [
      ...[...seen].map(([count, usage]) => [`thidua batch, ${named(count)} workbooks in rounds of ${PROVINCE}`, usage]),
      ...alone.map(([units, usage]) => [`thidua evaluate, one round of ${named(units)}`, usage]),
    ],
    bounds: [
      {
        what: "CPU for each workbook, 12,000 against 300",
        times: country.cpu / 12_000 / (usual.cpu / 300),
        must: 1.1,
        aim: 1,
      },
      { what: "peak memory of a batch of 12,000, MB", times: country.peak, must: 300, aim: 200 },
    ],
  };
}

/** A batch over so many workbooks: each round lies in a folder of its own and is read and ranked anew. */
function batchOf(folder, workbooks) {
  const first = join(folder, "round-1");
  roundOf(first, Math.min(workbooks, PROVINCE));
  const rounds = Array.from({ length: Math.ceil(workbooks / PROVINCE) }, (_, at) => `round-${at + 1}`);
  for (const name of rounds.slice(1)) cpSync(first, join(folder, name), { recursive: true });
  const drawings = "[{ kind: ranking, formats: [csv, xlsx] }]";
  const jobs = rounds.map((name) => `  - { name: ${name}, workspace: ${name}, drawings: ${drawings} }`);
  writeFileSync(join(folder, "batch.yaml"), `out: out\njobs:\n${jobs.join("\n")}\n`);
  return node(thidua("batch", join(folder, "batch.yaml"), "--no-cache"));
}

function singleOf(folder, units) {
  roundOf(folder, units);
  return evaluate(folder);
}
