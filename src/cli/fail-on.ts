import type { Finding } from "../domain/finding.js";
import { exitCode } from "./io.js";

export type FailOn = "error" | "warning" | "never";

/** 1 when a finding is at or above the level that the caller named, else 0. */
export function codeFor(findings: readonly Finding[], failOn: FailOn): number {
  const counts = findings.some(
    (one) => (failOn !== "never" && one.severity === "error") || (failOn === "warning" && one.severity === "warning"),
  );
  return counts ? exitCode.found : exitCode.done;
}
