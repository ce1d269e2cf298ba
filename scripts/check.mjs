/** Lint, types, architecture, unused code, stale generated files. Each check says how much it looked at. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = readdirSync(join(root, "src"), { recursive: true }).filter((name) => name.endsWith(".ts")).length;

const checks = [
  ["lint", () => command("biome", ["ci", "."], /Checked (\d+) files/, sources)],
  [
    "types",
    () =>
      command(
        "tsc",
        ["--noEmit", "--listFiles"],
        (out) => out.split("\n").filter((line) => line.startsWith(join(root, "src"))).length,
        sources,
      ),
  ],
  [
    "architecture",
    () => command("depcruise", ["--config", ".dependency-cruiser.cjs", "src"], /\((\d+) modules/, sources),
  ],
  ["unused code", () => command("knip", ["--no-progress"], () => sources, 1)],
  ["generated files", () => command("node", ["scripts/generate.mjs", "--check"], /(\d+) generated files/, 1)],
];

let failed = 0;
for (const [name, run] of checks) {
  const { ok, seen, output } = run();
  console.log(`${ok ? "ok" : "FAILED"} ${name} (${seen} files)`);
  if (!ok) {
    failed += 1;
    console.log(output.split("\n").slice(-60).join("\n"));
  }
}
console.log(`checks: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A program passes when it exits with 0 and looked at least at what there is. */
function command(program, args, count, least) {
  const bin = program === "node" ? process.execPath : join(root, "node_modules/.bin", program);
  const { status, stdout, stderr, error } = spawnSync(bin, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  const output = `${stdout ?? ""}${stderr ?? ""}${error ?? ""}`;
  const seen = typeof count === "function" ? count(output) : Number(count.exec(output)?.[1] ?? 0);
  return { ok: status === 0 && seen >= least, seen, output };
}
