/** Prints how long the main job takes, as a multiple of starting Node, measured alternating in the same run. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PAIRS = 9;
const evaluate = ["bin/thidua.js", "evaluate", "examples/kien-giang-2017", "--fail-on", "never"];

const pairs = Array.from({ length: PAIRS }, () => [timed(["-e", "0"]), timed(evaluate)]);
const ratio = median(pairs.map(([empty, job]) => job / empty));
console.log(`node -e 0: ${median(pairs.map(([empty]) => empty)).toFixed(0)} ms (median of ${PAIRS})`);
console.log(
  `evaluate the example: ${median(pairs.map(([, job]) => job)).toFixed(0)} ms, ${ratio.toFixed(1)} times node -e 0 (aim: at most 12)`,
);

function timed(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
