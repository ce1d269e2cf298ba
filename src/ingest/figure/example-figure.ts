import type { Decimal } from "../../domain/decimal.js";
import type { Plan } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import { textCell } from "../workbook/workbook.js";
import { observe } from "./observe.js";

/** The figure that an example's text says, read exactly as a report's text cell would be; undefined where it is in doubt. */
export function readExampleFigure(plan: Plan, target: Target, text: string): Decimal | undefined {
  const { actual } = observe(plan, {
    target,
    place: { file: "", sheet: "", cell: "A1" },
    actual: textCell(text),
    goal: undefined,
    base: undefined,
    measure: "",
    note: "",
    assigned: target.goal,
    style: "vietnamese",
    year: 0,
  }).observation;
  return actual;
}
