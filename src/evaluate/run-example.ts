import type { Decimal } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Target, TargetExample } from "../domain/target.js";
import type { Verdict } from "../domain/verdict.js";
import { achievement } from "./achievement.js";

/** Run a target's example against the plan's goal, or its base; a finding where it does not come out as it says. */
export function runTargetExample(
  target: Target,
  example: TargetExample,
  actual: Decimal | undefined,
  base: Decimal | undefined,
): readonly Finding[] {
  const wrong = (got: string, expected: string) =>
    finding("TD116", example.place, { name: example.name, got, expected });
  if (example.readsAs && !actual?.eq(example.readsAs))
    return [wrong(actual?.toString() ?? "unknown", example.readsAs.toString())];
  const got = verdictOf(target, actual, target.goal ?? base);
  return got === example.verdict ? [] : [wrong(got, example.verdict)];
}

function verdictOf(target: Target, actual: Decimal | undefined, goal: Decimal | undefined): Verdict {
  if (target.direction === "achieved" || actual === undefined || goal === undefined) return "unknown";
  const reached = achievement(target.direction, actual, goal);
  return "undecidable" in reached ? "unknown" : reached.verdict;
}
