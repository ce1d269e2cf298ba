import { pathToFileURL } from "node:url";
import { packageRoot } from "./files.js";

/**
 * What maintainers need of a fault of the program: what kind it is, and the lines of code that led to it. Its message stays
 * out, since it may quote a cell, and a fault is reported to people who may not see what a register says.
 */
export function faultText(error: unknown): string {
  return [faultName(error), ...linesOfCode(error)].join("\n");
}

/** The same in one line, for a log. */
export function faultInBrief(error: unknown): string {
  return [faultName(error), ...linesOfCode(error).slice(0, 1)].map((line) => line.trim()).join(" ");
}

function faultName(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}

/** What stands below the message; paths as they are within the package. */
function linesOfCode(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { stack = "", message } = error;
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split("\n")
    .filter((line) => /^ +at .*\d+:\d+\)?$/.test(line))
    .map((line) => line.replaceAll(pathToFileURL(packageRoot).href, "").replaceAll(packageRoot, ""));
}
