/**
 * Reading workbooks: ours, exceljs, and only inflating the same parts, each as a process of its own, alternating. CPU
 * time of the whole process decides (the machine's clock is noisy), the peak of its memory is shown beside it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PAIRS = Number(process.env.BENCH_PAIRS ?? 7);
const maker = fileURLToPath(new URL("workbooks.mjs", import.meta.url));
const reader = fileURLToPath(new URL("read-one.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
try {
  execFileSync(process.execPath, [maker, folder, "300", "1000000"]);
  const reports = join(folder, "reports");
  compare(
    "300 workbooks of 4 sheets, 60 rows, 12 columns",
    readdirSync(reports).map((name) => join(reports, name)),
    { faster: [6, 10], inflating: [4, 2.5] },
  );
  const large = join(folder, "large.xlsx");
  compare(
    "one sheet of 1,000,000 rows, 12 columns",
    [large],
    { faster: [8, 12], memory: [300, 200] },
    { BENCH_LARGE: "1" },
  );
} finally {
  rmSync(folder, { recursive: true });
}

function compare(title, files, goals, env = {}) {
  const rounds = Array.from({ length: PAIRS }, () => ({
    inflate: run("inflate", files, env),
    thidua: run("thidua", files, env),
    exceljs: run("exceljs", files, env),
  }));
  console.log(`${title} (medians of ${PAIRS} alternating rounds)`);
  for (const name of ["inflate", "thidua", "exceljs"]) {
    const cpu = median(rounds.map((round) => round[name].cpu));
    const peak = median(rounds.map((round) => round[name].peak));
    console.log(`  ${name.padEnd(8)} ${cpu.toFixed(0).padStart(6)} ms CPU  ${peak.toFixed(0).padStart(4)} MB`);
  }
  const faster = median(rounds.map(({ thidua, exceljs }) => exceljs.cpu / thidua.cpu));
  console.log(`  ${faster.toFixed(1)} times faster than exceljs (must ${goals.faster[0]}, aim ${goals.faster[1]})`);
  const inflating = median(rounds.map(({ thidua, inflate }) => thidua.cpu / inflate.cpu));
  const bound = goals.inflating ? ` (must at most ${goals.inflating[0]}, aim ${goals.inflating[1]})` : "";
  console.log(`  ${inflating.toFixed(1)} times only inflating${bound}`);
  if (goals.memory) console.log(`  memory: must be under ${goals.memory[0]} MB, aim ${goals.memory[1]}`);
}

function run(name, files, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [reader, name, ...files], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
