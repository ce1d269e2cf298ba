import type { Decimal } from "../../domain/decimal.js";
import type { Plan } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import { observe } from "./observe.js";

/** The figure that an example's text says, read exactly as a report's text cell would be; undefined where it is in doubt. */
export function readExampleFigure(plan: Plan, target: Target, text: string): Decimal | undefined {
  const cell = {
    row: 1,
    column: 1,
    type: "text" as const,
    raw: text,
    numberFormat: undefined,
    formula: undefined,
    hidden: false,
    font: undefined,
    mergedInto: undefined,
  };
  const place = { file: "", sheet: "", cell: "A1" };
  const row = {
    target,
    file: "",
    sheet: "",
    place,
    actual: cell,
    goal: undefined,
    base: undefined,
    measure: "",
    note: "",
  };
  return observe(plan, { ...row, assigned: target.goal, style: "vietnamese", year: 0 }).observation.value;
}
