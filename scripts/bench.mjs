/**
 * `npm run bench [-- NAME…]`: what the tool takes, as CPU time and peak memory of whole processes, measured alternating with
 * what a person would take instead. All parts together write docs/performance.md. Ends with 1 where a must is missed.
 */
import { formats } from "./bench/formats.mjs";
import { growth } from "./bench/growth.mjs";
import { isMissed, linesOf, writePage } from "./bench/page.mjs";
import { round } from "./bench/round.mjs";
import { sheet } from "./bench/sheet.mjs";
import { start } from "./bench/start.mjs";

const parts = { start, round, growth, sheet, formats };
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no bench “${unknown}”; there are: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const measured = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const part = await parts[name]();
  console.log(linesOf(part).join("\n"));
  measured.push(part);
}
if (chosen.length === 0) writePage(measured);
if (measured.some((part) => part.bounds.some(isMissed))) process.exitCode = 1;
