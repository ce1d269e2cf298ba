/** Whole processes and what they take: CPU time (user and system) in milliseconds, and peak memory in MB. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** A script of this folder, as an argument of Node. */
export const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The real command, as a user starts it. */
export const thidua = (...args) => [join(root, "bin/thidua.js"), ...args];

/** Calls with a new folder, which is gone afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node with arguments; a process that ended otherwise than with `code` gives what it said last instead of figures. */
export function node(args, code = 0) {
  const usage = join(mkdtempSync(join(tmpdir(), "thidua-bench-")), "usage.json");
  const { status, signal, stderr } = spawnSync(process.execPath, ["--require", hook, ...args], {
    cwd: root,
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  try {
    // V8 ends itself so where its heap is full.
    if (signal === "SIGABRT") return { failed: "out of memory" };
    if (status !== code) return { failed: `${signal ?? `exit ${status}`}: ${stderr.trim().split("\n").at(-1)}` };
    return JSON.parse(readFileSync(usage, "utf8"));
  } finally {
    rmSync(join(usage, ".."), { recursive: true });
  }
}

/** CPU time of a program that is not Node's, with all that it starts, as the shell counts it. */
export function program(name, args) {
  const { status, stdout } = spawnSync("bash", ["-c", '"$@" >/dev/null 2>&1 || exit 1; times', "bash", name, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) return undefined;
  const children = stdout.trim().split("\n").at(-1);
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => 60 * minutes + Number(rest));
  return { cpu: 1000 * seconds.reduce((a, b) => a + b, 0) };
}

/**
 * Each contestant in turn, so many rounds, so that a slow minute of the machine meets all of them. By name the median CPU
 * time and the highest peak.
 */
export function alternating(rounds, contestants) {
  const seen = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      const usage = run();
      if (usage.failed) throw new Error(`${name}: ${usage.failed}`);
      seen[name].push(usage);
    }
  return Object.fromEntries(
    Object.entries(seen).map(([name, usages]) => [
      name,
      { cpu: median(usages.map((one) => one.cpu)), peak: Math.max(...usages.map((one) => one.peak)) },
    ]),
  );
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
