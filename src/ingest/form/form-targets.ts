import { closest } from "../../domain/closest.js";
import type { Decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Observation } from "../../domain/observation.js";
import { concerns, expectedFigure, type Plan, type Round, targetsBeside } from "../../domain/plan.js";
import { isAgainstBase, type Target } from "../../domain/target.js";
import type { Cluster, Unit } from "../../domain/unit.js";
import { observe } from "../figure/observe.js";
import { cellDecimal } from "../figure/read-figure.js";
import { type FormRow, placeIn } from "./form-sheets.js";

/** What the rows of a form's targets are read with. */
export interface FormContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly file: string;
  readonly unit: Unit;
  readonly cluster: Cluster | undefined;
  /** The form is of the version that is issued now. */
  readonly isCurrent: boolean;
}

/** What a form says of its targets. */
export interface TargetsRead {
  /** By target: what concerns the unit. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** Every figure, also of the year before. */
  readonly listed: readonly Observation[];
  readonly findings: readonly Finding[];
}

export function readTargets(context: FormContext, rows: readonly FormRow[]): TargetsRead {
  const { plan, round, file, unit, cluster } = context;
  const targets = new Map(targetsBeside(plan, unit, cluster).map((target) => [target.id, target]));
  const observations = new Map<string, Observation>();
  const listed: Observation[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const target = targets.get(row.id);
    if (!target) {
      const suggestion = closest(row.id, targets.keys());
      findings.push(finding("TD211", placeIn(file, row, "id"), { name: row.id, suggestion }));
      continue;
    }
    const assigned = expectedFigure(plan, unit, target);
    const read = observe(plan, {
      target,
      place: placeIn(file, row, "actual"),
      actual: row.cell("actual"),
      goal: undefined,
      base: row.cell("base"),
      measure: "",
      note: row.cell("note")?.raw.trim() ?? "",
      assigned,
      style: undefined,
      year: Number(round.period.to.slice(0, 4)),
    });
    listed.push(read.observation, ...(read.before ? [read.before] : []));
    if (context.isCurrent) findings.push(...changedCells(context, target, assigned, row));
    if (!concerns(plan, target, unit)) continue;
    observations.set(target.id, read.observation);
    findings.push(...read.findings);
  }
  return { observations, listed, findings };
}

/** The cells of a row that the form locks, where they no longer say what was issued. */
function changedCells(
  { plan, file }: FormContext,
  target: Target,
  assigned: Decimal | undefined,
  row: FormRow,
): readonly Finding[] {
  // What a target is compared with last year by is the unit's to write.
  const goal = isAgainstBase(target.direction) ? "" : (assigned?.toFixed() ?? "");
  const issued = { name: target.name, measure: plan.measures.get(target.measure ?? "")?.name ?? "", goal };
  return Object.entries(issued).flatMap(([key, text]) => {
    const cell = row.cell(key);
    if (cell?.raw === text) return [];
    const seen = cell?.type === "number" ? cellDecimal(cell).toFixed() : (cell?.raw.normalize("NFC").trim() ?? "");
    return seen === text ? [] : [finding("TD246", placeIn(file, row, key), { seen, issued: text })];
  });
}
