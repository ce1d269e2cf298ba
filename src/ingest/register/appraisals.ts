import { decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { GivenScore } from "../../domain/registers/scores.js";
import { byDay, type Entered, placeOf } from "./lines.js";

/**
 * The lines of `appraisals` as the score that each unit's item has after the last change. Every change stays on the
 * sheet; one that does not begin where the one before it ended is said.
 */
export function appraisalsOf(rows: readonly RegisterRow[]): Entered<GivenScore> {
  const scores = new Map<string, GivenScore>();
  const findings: Finding[] = [];
  for (const row of byDay(rows, "on")) {
    const { values } = row;
    const [unit, item, after] = [values.get("unit"), values.get("item"), values.get("after")];
    if (unit === undefined || item === undefined || after === undefined) continue;
    const before = values.get("before");
    const earlier = scores.get(`${unit} ${item}`);
    const stands = earlier && (typeof earlier.points === "object" ? earlier.points.toFixed() : "x");
    if (stands !== undefined && before !== undefined && before !== stands)
      findings.push(finding("TD263", placeOf(row, "before"), { seen: before, stands }));
    const bonus = values.get("bonus");
    scores.set(`${unit} ${item}`, {
      unit,
      item,
      column: "appraised",
      points: after === "x" ? "not_applicable" : decimal(after),
      bonus: bonus === undefined || bonus === "x" ? undefined : decimal(bonus),
      deduction: undefined,
      by: values.get("by") ?? "",
      reason: values.get("reason") ?? "",
      on: values.get("on"),
      place: placeOf(row, "after"),
    });
  }
  return { entries: [...scores.values()], findings };
}
