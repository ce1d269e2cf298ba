/** What was measured, for the terminal and as docs/performance.md. */
import { writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { root } from "./measured.mjs";
import { rest } from "./rest.mjs";

/** A bound that was not measured is missed. */
export function isMissed({ times, must, atLeast }) {
  return !(atLeast ? times >= must : times <= must);
}

export function linesOf({ title, rows, bounds }) {
  return [
    title,
    ...rows.map(([name, usage]) => `  ${name.padEnd(48)} ${cells(usage).join("  ")}`),
    ...bounds.map((bound) => `  ${bound.what}: ${boundCells(bound).join(", ")}`),
  ];
}

export function writePage(parts) {
  writeFileSync(join(root, "docs/performance.md"), `${[...head(), ...parts.flatMap(section), rest].join("\n")}`);
}

function head() {
  const [{ model }] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    "# What it takes",
    "",
    "`npm run bench` measured this and wrote it; `npm run bench -- NAME` measures one part (`start`, `round`, `growth`, `sheet`, `formats`).",
    "CPU time is user and system time of the whole process, all threads, from its start to its end: the median of rounds in which the",
    "contestants take turns, or one round of what takes most of a minute. Memory is the highest peak of any round.",
    "",
    `Measured on ${day}: ${model}, ${cpus().length} cores, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}.`,
    "",
  ];
}

function section({ title, rows, bounds }) {
  const table = ["| process | CPU, ms | peak, MB |", "|--|--:|--:|"];
  const limits = ["", "| bound | measured | must | aim | |", "|--|--:|--:|--:|--|"];
  return [
    `## ${title}`,
    "",
    ...table,
    ...rows.map(([name, usage]) => `| ${[name, ...cells(usage)].join(" | ")} |`),
    ...(bounds.length > 0 ? limits : []),
    ...bounds.map((bound) => `| ${[bound.what, ...boundCells(bound)].join(" | ")} |`),
    "",
  ];
}

/** CPU time and peak; a process that did not end well says why instead. */
function cells(usage) {
  if (typeof usage === "string" || usage.failed) return [usage.failed ?? usage, "–"];
  return [whole(usage.cpu), usage.peak === undefined ? "–" : whole(usage.peak)];
}

function boundCells(bound) {
  const { times, must, aim, atLeast } = bound;
  const sign = atLeast ? "≥" : "≤";
  const reached = (limit) => !isMissed({ times, must: limit, atLeast });
  const verdict = reached(aim) ? "aim reached" : reached(must) ? "must held" : "must missed";
  return [Number.isNaN(times ?? Number.NaN) ? "–" : shown(times), `${sign} ${must}`, `${sign} ${aim}`, verdict];
}

function shown(number) {
  return number < 100 ? number.toFixed(2) : whole(number);
}

function whole(number) {
  return Math.round(number).toLocaleString("en");
}
