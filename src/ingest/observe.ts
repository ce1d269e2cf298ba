import { type Decimal, ONE } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import { form } from "../domain/form.js";
import type { Measure } from "../domain/measure.js";
import type { Observation, ReadingKind } from "../domain/observation.js";
import type { CellPlace } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import type { Target } from "../domain/target.js";
import { cellDecimal, type FigureContext, measureInText, type Reading, readFigure } from "./figure.js";
import { fold } from "./fold.js";
import { conversion, measureNamed } from "./measures.js";
import type { Cell } from "./workbook/workbook.js";

/** The cells of one row that speak of one target. */
export interface TargetRow {
  readonly target: Target;
  readonly file: string;
  readonly sheet: string;
  /** Where the result stands, or would stand. */
  readonly place: CellPlace;
  readonly actual: Cell | undefined;
  readonly goal: Cell | undefined;
  readonly base: Cell | undefined;
  readonly measure: string;
  readonly note: string;
  /** The goal that was assigned, to which a figure should be near. */
  readonly assigned: Decimal | undefined;
  /** The table's numbers are written the Vietnamese way. */
  readonly vietnamese: boolean;
}

/** Read one row of a report: what it says of its target, and what is wrong or doubtful about it. */
export function observe(
  plan: Plan,
  row: TargetRow,
): { readonly observation: Observation; readonly findings: readonly Finding[] } {
  const raw = row.actual?.raw.normalize("NFC").trim() ?? "";
  const blank: Observation = {
    target: row.target.id,
    reading: "blank",
    value: undefined,
    raw,
    place: row.place,
    reportedGoal: undefined,
    base: undefined,
    evidence: row.note === "" ? undefined : row.note,
  };
  if (row.target.direction === "achieved") return observeState(blank, row);
  const measured = readMeasured(plan, row, row.actual);
  const { reading, factor } = measured;
  const hidden =
    row.actual?.hidden && reading.kind !== "blank" ? [finding("TD217", row.place, { target: row.target.name })] : [];
  const value = reading.kind === "figure" ? reading.value.times(factor) : undefined;
  return {
    observation: {
      ...blank,
      reading: kindOf(reading, value),
      value,
      reportedGoal: sideFigure(plan, row, row.goal),
      base: sideFigure(plan, row, row.base),
    },
    findings: [...hidden, ...said(row, raw, measured, value)],
  };
}

function kindOf(reading: MeasuredReading, value: Decimal | undefined): ReadingKind {
  return reading.kind === "figure" ? (value?.isZero() ? "zero" : "figure") : reading.kind;
}

/** "Đạt" or "Không đạt" with the evidence beside it. */
function observeState(blank: Observation, row: TargetRow): { observation: Observation; findings: readonly Finding[] } {
  const word = fold(blank.raw);
  if (word === "") return { observation: blank, findings: [] };
  if (word === "khong dat" || word === "chua dat")
    return { observation: { ...blank, reading: "not_achieved" }, findings: [] };
  if (word === "dat") {
    const lacking = blank.evidence === undefined ? [finding("TD220", row.place, { target: row.target.name })] : [];
    return { observation: { ...blank, reading: "achieved" }, findings: lacking };
  }
  const expected = `one_of:${form.states.achieved}, ${form.states.notAchieved}`;
  return {
    observation: { ...blank, reading: "unreadable" },
    findings: [finding("TD218", row.place, { raw: blank.raw, fact: row.target.name, expected })],
  };
}

/** A reading, or a figure whose measure cannot be turned into the target's. */
type MeasuredReading = Reading | { readonly kind: "unreadable"; readonly why: "measure" };

interface Measured {
  readonly reading: MeasuredReading;
  /** What turns the figure into the target's measure. */
  readonly factor: Decimal;
  /** The measure as written. */
  readonly written: string;
  readonly own: Measure | undefined;
}

/** Read a cell in the measure it names itself, else in the column's. */
function readMeasured(plan: Plan, row: TargetRow, cell: Cell | undefined): Measured {
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
  { target, vietnamese }: TargetRow,
  measure: Measure | undefined,
  factor: Decimal,
  near: Decimal | undefined,
): FigureContext {
  const { plausible } = target;
  return {
    plausible: plausible ? ([plausible[0].dividedBy(factor), plausible[1].dividedBy(factor)] as const) : undefined,
    near: near?.dividedBy(factor),
    percent: measure?.percent ?? false,
    vietnamese,
  };
}

/** A goal or base beside the result; where it is no plain number it is not guessed. "Dưới 13" names the base 13. */
function sideFigure(plan: Plan, row: TargetRow, cell: Cell | undefined): Decimal | undefined {
  const { reading, factor } = readMeasured(plan, row, cell);
  if (reading.kind === "figure") return reading.value.times(factor);
  const speaksOfBase = row.target.direction === "lower_than_base" || row.target.direction === "higher_than_base";
  const [bound] = reading.kind === "doubtful" && reading.why === "bound" && speaksOfBase ? reading.candidates : [];
  return bound?.times(factor);
}

/** What is to be said of a reading. */
function said(
  row: TargetRow,
  raw: string,
  { reading, factor, written, own }: Measured,
  value: Decimal | undefined,
): readonly Finding[] {
  const { target, place } = row;
  const args = { raw, target: target.name };
  switch (reading.kind) {
    case "blank":
      return [];
    case "not_applicable":
      return [finding("TD229", place, { seen: raw, target: target.name })];
    case "doubtful": {
      const candidates = reading.candidates.map((one) => one.times(factor).toString()).join(";");
      return [finding("TD205", place, { ...args, why: reading.why, candidates })];
    }
    case "unreadable":
      switch (reading.why) {
        case "error_value":
          return [finding("TD207", place, args)];
        case "no_stored_result":
          return [finding("TD208", place, { target: target.name })];
        case "measure":
          return [finding("TD215", place, { ...args, seen: written, measure: own?.name ?? "" })];
        case "text":
          return [finding("TD206", place, args)];
      }
      break;
    case "figure": {
      const taken = value?.toString() ?? "";
      const notes = reading.notes.map((why) =>
        finding(why === "vietnamese_reading" ? "TD232" : "TD210", place, { ...args, taken, why }),
      );
      const converted = factor.eq(1)
        ? []
        : [finding("TD216", place, { ...args, seen: written, value: taken, measure: own?.name ?? "" })];
      return [...notes, ...converted, ...implausible(target, value, place)];
    }
  }
}

function implausible(target: Target, value: Decimal | undefined, place: CellPlace): readonly Finding[] {
  if (!value || !target.plausible) return [];
  const [low, high] = target.plausible;
  if (value.gte(low) && value.lte(high)) return [];
  return [
    finding("TD209", place, {
      value: value.toString(),
      target: target.name,
      low: low.toString(),
      high: high.toString(),
    }),
  ];
}
