import type { Decimal } from "../../domain/decimal.js";
import type { Observation } from "../../domain/observation.js";
import type { Plan } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import { textCell } from "../workbook/workbook.js";
import { observe } from "./observe.js";

/** A figure that somebody wrote outside a report, read exactly as a report's text cell would be; `expected` is what it is near to. */
export function readWrittenFigure(
  plan: Plan,
  target: Target,
  text: string,
  expected: Decimal | undefined = target.goal,
): Observation {
  return observe(plan, {
    target,
    place: { file: "", sheet: "", cell: "A1" },
    actual: textCell(text),
    goal: undefined,
    base: undefined,
    measure: "",
    note: "",
    assigned: expected,
    style: "vietnamese",
    year: 0,
  }).observation;
}
