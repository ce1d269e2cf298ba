import { type Decimal, ONE } from "../../domain/decimal.js";
import { onceFor } from "../../domain/made-once.js";
import type { Measure } from "../../domain/measure.js";
import type { Plan } from "../../domain/plan.js";
import { isAgainstBase, type Target } from "../../domain/target.js";
import type { Cell } from "../workbook/workbook.js";
import { conversion, measureNamed } from "./measures.js";
import { cellDecimal, type FigureContext, measureInText, type Reading, readFigure } from "./read-figure.js";
import type { TargetRow } from "./target-row.js";

/** A reading, or a figure whose measure cannot be turned into the target's. */
export type MeasuredReading = Reading | { readonly kind: "unreadable"; readonly why: "measure" };

/** A cell as read, in the measure of its target. */
export interface Measured {
  readonly reading: MeasuredReading;
  /** It is written in another measure. */
  readonly isConverted: boolean;
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
  if (factor === undefined && reading.kind === "figure")
    return { reading: { kind: "unreadable", why: "measure" }, isConverted: false, written, own };
  // Most cells are written in the measure of their target, and stay as they are.
  const isConverted = factor !== undefined && !factor.eq(ONE);
  return { reading: isConverted ? inMeasure(reading, factor) : reading, isConverted, written, own };
}

/** A reading in the measure that a factor turns it into. */
function inMeasure(reading: Reading, factor: Decimal): Reading {
  switch (reading.kind) {
    case "figure":
      return { ...reading, value: reading.value.times(factor), rejected: reading.rejected?.times(factor) };
    case "doubtful":
      return { ...reading, candidates: reading.candidates.map((one) => one.times(factor)) };
    default:
      return reading;
  }
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
  const inWritten = (value: Decimal) => (factor === ONE ? value : value.dividedBy(factor));
  return {
    plausible: plausible && [inWritten(plausible[0]), inWritten(plausible[1])],
    near: near && inWritten(near),
    percent: measure?.percent ?? false,
    style,
    ...changeIn(target),
  };
}

/** The word of rise or fall in a target's own name. */
const changeIn = onceFor(({ name }: Target): Pick<FigureContext, "change"> => {
  const word = /(?<!\p{L})(tăng|giảm)(?!\p{L})/iu.exec(name.normalize("NFC"))?.[1]?.toLowerCase();
  return { change: word === "tăng" || word === "giảm" ? word : undefined };
});

/** A goal or base beside the result; where it is no plain number it is not guessed. "Dưới 13" names the base 13. */
export function sideFigure({ target }: TargetRow, { reading }: Measured): Decimal | undefined {
  if (reading.kind === "figure") return reading.value;
  const isBase = reading.kind === "doubtful" && reading.why === "bound" && isAgainstBase(target.direction);
  return isBase ? reading.candidates[0] : undefined;
}
