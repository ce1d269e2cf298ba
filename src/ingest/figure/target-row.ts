import type { Decimal } from "../../domain/decimal.js";
import type { CellPlace } from "../../domain/place.js";
import type { Target } from "../../domain/target.js";
import type { Cell } from "../workbook/workbook.js";
import type { NumberStyle } from "./number-style.js";

/** The cells of one row that speak of one target. */
export interface TargetRow {
  readonly target: Target;
  /** Where the result stands, or would stand. */
  readonly place: CellPlace;
  readonly actual: Cell | undefined;
  readonly goal: Cell | undefined;
  readonly base: Cell | undefined;
  readonly measure: string;
  readonly note: string;
  /** The goal that was assigned, to which a figure should be near. */
  readonly assigned: Decimal | undefined;
  /** How the workbook writes numbers, where it shows. */
  readonly style: NumberStyle | undefined;
  /** The year of the results, and of the base. */
  readonly year: number;
}
