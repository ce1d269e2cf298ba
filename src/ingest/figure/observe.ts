import { type Decimal, ONE } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import { form } from "../../domain/form.js";
import type { Measure } from "../../domain/measure.js";
import type { Observation, ReadingKind } from "../../domain/observation.js";
import type { CellPlace } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import { fold } from "../text/fold.js";
import { address } from "../workbook/address.js";
import type { Cell } from "../workbook/workbook.js";
import { conversion, measureNamed } from "./measures.js";
import type { NumberStyle } from "./number-style.js";
import { cellDecimal, type FigureContext, measureInText, type Reading, readFigure } from "./read-figure.js";

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
  /** How the workbook writes numbers, where it shows. */
  readonly style: NumberStyle | undefined;
  /** The year of the results, and of the base. */
  readonly year: number;
}

/** What a row says: of its target, and of the year before. */
export interface Observed {
  readonly observation: Observation;
  readonly before: Observation | undefined;
  readonly findings: readonly Finding[];
}

/** Read one row of a report: what it says of its target, and what is wrong or doubtful about it. */
export function observe(plan: Plan, row: TargetRow): Observed {
  const raw = row.actual?.raw.normalize("NFC").trim() ?? "";
  const nothing: Observation = {
    target: row.target.id,
    period: String(row.year),
    reading: "blank",
    value: undefined,
    candidates: [],
    raw,
    place: row.place,
    reportedGoal: undefined,
    base: undefined,
    evidence: row.note === "" ? undefined : row.note,
  };
  if (row.target.direction === "achieved") return observeState(nothing, row);
  const measured = readMeasured(plan, row, row.actual);
  const hidden =
    row.actual?.hidden && measured.reading.kind !== "blank"
      ? [finding("TD217", row.place, { target: row.target.name })]
      : [];
  const before = observeBefore(plan, row, nothing);
  return {
    observation: {
      ...nothing,
      ...readingOf(measured),
      reportedGoal: sideFigure(plan, row, row.goal),
      base: before?.value,
    },
    before,
    findings: [...hidden, ...said(row, raw, measured)],
  };
}

/** Last year's figure beside this year's. "Dưới 13" names the base 13 of a target that asks for less than the base. */
function observeBefore(plan: Plan, row: TargetRow, nothing: Observation): Observation | undefined {
  const { base } = row;
  if (!base || base.type === "blank") return undefined;
  const value = sideFigure(plan, row, base);
  const measured = readingOf(readMeasured(plan, row, base));
  return {
    ...nothing,
    period: String(row.year - 1),
    raw: base.raw.normalize("NFC").trim(),
    place: { ...row.place, cell: address(base.row, base.column) },
    evidence: undefined,
    ...measured,
    ...(value && !measured.value ? { reading: "figure", value, candidates: [] } : {}),
  };
}

/** The reading, the value in the target's measure, and what a doubtful one may mean in it. */
function readingOf({ reading, factor }: Measured): Pick<Observation, "reading" | "value" | "candidates"> {
  const value = reading.kind === "figure" ? reading.value.times(factor) : undefined;
  const candidates = reading.kind === "doubtful" ? reading.candidates.map((one) => one.times(factor)) : [];
  return { reading: kindOf(reading, value), value, candidates };
}

function kindOf(reading: MeasuredReading, value: Decimal | undefined): ReadingKind {
  return reading.kind === "figure" ? (value?.isZero() ? "zero" : "figure") : reading.kind;
}

/** "Đạt" or "Không đạt" with the evidence beside it. */
function observeState(blank: Observation, row: TargetRow): Observed {
  const word = fold(blank.raw);
  if (word === "") return { observation: blank, before: undefined, findings: [] };
  if (word === "khong dat" || word === "chua dat")
    return { observation: { ...blank, reading: "not_achieved" }, before: undefined, findings: [] };
  if (word === "dat") {
    const lacking = blank.evidence === undefined ? [finding("TD220", row.place, { target: row.target.name })] : [];
    return { observation: { ...blank, reading: "achieved" }, before: undefined, findings: lacking };
  }
  const expected = `one_of:${form.states.achieved}, ${form.states.notAchieved}`;
  return {
    observation: { ...blank, reading: "unreadable" },
    before: undefined,
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
function sideFigure(plan: Plan, row: TargetRow, cell: Cell | undefined): Decimal | undefined {
  const { reading, factor } = readMeasured(plan, row, cell);
  if (reading.kind === "figure") return reading.value.times(factor);
  const speaksOfBase = row.target.direction === "lower_than_base" || row.target.direction === "higher_than_base";
  const [bound] = reading.kind === "doubtful" && reading.why === "bound" && speaksOfBase ? reading.candidates : [];
  return bound?.times(factor);
}

/** What is to be said of a reading. */
function said(row: TargetRow, raw: string, { reading, factor, written, own }: Measured): readonly Finding[] {
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
        case "date":
          return [finding("TD249", place, args)];
        case "text":
          return [finding("TD206", place, args)];
      }
      break;
    case "figure": {
      const value = reading.value.times(factor);
      const taken = value.toString();
      const rejected = reading.rejected?.times(factor).toString() ?? "";
      const notes = reading.notes.map((why) =>
        finding(why === "vietnamese_reading" ? "TD232" : "TD210", place, { ...args, taken, rejected, why }),
      );
      const converted = factor.eq(1)
        ? []
        : [finding("TD216", place, { ...args, seen: written, value: taken, measure: own?.name ?? "" })];
      return [...notes, ...converted, ...implausible(target, own, value, place)];
    }
  }
}

function implausible(
  target: Target,
  measure: Measure | undefined,
  value: Decimal,
  place: CellPlace,
): readonly Finding[] {
  if (!target.plausible) return [];
  const [low, high] = target.plausible;
  if (value.gte(low) && value.lte(high)) return [];
  if (measure?.percent && high.eq(100) && value.gt(100))
    return [finding("TD243", place, { value: value.toString(), target: target.name })];
  return [
    finding("TD209", place, {
      value: value.toString(),
      target: target.name,
      low: low.toString(),
      high: high.toString(),
    }),
  ];
}
