import { type Decimal, ONE } from "../../domain/decimal.js";
import type { Measure } from "../../domain/measure.js";
import type { Plan } from "../../domain/plan.js";
import { isAgainstBase } from "../../domain/target.js";
import type { Cell } from "../workbook/workbook.js";
import { conversion, measureNamed } from "./measures.js";
import { cellDecimal, type FigureContext, measureInText, type Reading, readFigure } from "./read-figure.js";
import type { TargetRow } from "./target-row.js";

/** A reading, or a figure whose measure cannot be turned into the target's. */
export type MeasuredReading = Reading | { readonly kind: "unreadable"; readonly why: "measure" };

/** A cell as read, in the measure it is written in. */
export interface Measured {
  readonly reading: MeasuredReading;
  /** What turns the figure into the target's measure. */
  readonly factor: Decimal;
  /** The measure as written. */
  readonly written: string;
  readonly own: Measure | undefined;
}

/** Read a cell in the measure it names itself, else in the column's. */
export function readMeasured(plan: Plan, row: TargetRow, cell: Cell | undefined): Measured {
  const own = plan.measures.get(row.target.measure ?? "");
  const inCell = cell?.type === "text" ? measureInText(cell.raw) : undefined;
  const written = inCell ?? row.measure;
  const named = written === "" ? own : measureNamed(written, plan.measures);
  const factor = own && named ? conversion(named, own) : undefined;
  const near = row.assigned ?? numericGoal(row.goal);
  const reading = readFigure(cell, figureContext(row, own, factor ?? ONE, near));
  const unconverted = factor === undefined && reading.kind === "figure";
  return {
    reading: unconverted ? { kind: "unreadable", why: "measure" } : reading,
    factor: factor ?? ONE,
    written,
    own,
  };
}

/** A goal that the report gives as a plain number is as good a neighbour as the assigned one. */
function numericGoal(cell: Cell | undefined): Decimal | undefined {
  return cell?.type === "number" ? cellDecimal(cell) : undefined;
}

/** What the reading may lean on, in the measure that the cell is written in. */
function figureContext(
  { target, style }: TargetRow,
  measure: Measure | undefined,
  factor: Decimal,
  near: Decimal | undefined,
): FigureContext {
  const { plausible } = target;
  return {
    plausible: plausible ? ([plausible[0].dividedBy(factor), plausible[1].dividedBy(factor)] as const) : undefined,
    near: near?.dividedBy(factor),
    percent: measure?.percent ?? false,
    style,
    change: changeIn(target.name),
  };
}

/** The word of rise or fall in a target's own name. */
function changeIn(name: string): FigureContext["change"] {
  const word = /(?<!\p{L})(tăng|giảm)(?!\p{L})/iu.exec(name.normalize("NFC"))?.[1]?.toLowerCase();
  return word === "tăng" || word === "giảm" ? word : undefined;
}

/** A goal or base beside the result; where it is no plain number it is not guessed. "Dưới 13" names the base 13. */
export function sideFigure(plan: Plan, row: TargetRow, cell: Cell | undefined): Decimal | undefined {
  const { reading, factor } = readMeasured(plan, row, cell);
  if (reading.kind === "figure") return reading.value.times(factor);
  const isBase = reading.kind === "doubtful" && reading.why === "bound" && isAgainstBase(row.target.direction);
  const [bound] = isBase ? reading.candidates : [];
  return bound?.times(factor);
}
