import type { Decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import { form } from "../../domain/form.js";
import type { Observation, ReadingKind } from "../../domain/observation.js";
import type { Plan } from "../../domain/plan.js";
import { fold } from "../text/fold.js";
import { address } from "../workbook/address.js";
import { type Measured, type MeasuredReading, readMeasured, sideFigure } from "./measured.js";
import { readingFindings } from "./reading-findings.js";
import type { TargetRow } from "./target-row.js";

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
    actual: undefined,
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
      reportedGoal: row.goal && sideFigure(row, readMeasured(plan, row, row.goal)),
      base: before?.actual,
    },
    before,
    findings: [...hidden, ...readingFindings(row, raw, measured)],
  };
}

/** Last year's figure beside this year's. "Dưới 13" names the base 13 of a target that asks for less than the base. */
function observeBefore(plan: Plan, row: TargetRow, nothing: Observation): Observation | undefined {
  const { base } = row;
  if (!base || base.type === "blank") return undefined;
  const measured = readMeasured(plan, row, base);
  const read = readingOf(measured);
  const actual = sideFigure(row, measured);
  return {
    ...nothing,
    period: String(row.year - 1),
    raw: base.raw.normalize("NFC").trim(),
    place: { ...row.place, cell: address(base.row, base.column) },
    evidence: undefined,
    ...read,
    ...(actual && !read.actual ? { reading: "figure", actual, candidates: [] } : {}),
  };
}

/** The reading, the figure in the target's measure, and what a doubtful one may mean in it. */
function readingOf({ reading }: Measured): Pick<Observation, "reading" | "actual" | "candidates"> {
  const actual = reading.kind === "figure" ? reading.value : undefined;
  const candidates = reading.kind === "doubtful" ? reading.candidates : [];
  return { reading: kindOf(reading, actual), actual, candidates };
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
