import { emptyReading, type FileReading } from "../../domain/file-reading.js";
import { finding } from "../../domain/finding.js";
import { mappingsFor, type ReportMapping } from "../../domain/mapping.js";
import { wholeFile } from "../../domain/place.js";
import { clusterOf, targetsBeside } from "../../domain/plan.js";
import type { Unit } from "../../domain/unit.js";
import { numberStyle } from "../figure/number-style.js";
import { dateInText } from "../figure/written-date.js";
import { fold } from "../text/fold.js";
import type { Sheet, Workbook } from "../workbook/workbook.js";
import { choiceFindings, choiceQuestions } from "./choice-findings.js";
import { type Candidate, chooseTables } from "./choose-tables.js";
import { isEssential } from "./headings.js";
import { locateTables } from "./locate-tables.js";
import { figureTexts, type LocatedTable } from "./located-table.js";
import { mappedTables } from "./mapped-tables.js";
import { oneForEachTarget } from "./one-for-each-target.js";
import { readRows } from "./read-rows.js";
import { figuresIn, rowNames } from "./row-names.js";
import type { TableContext } from "./table-context.js";
import { unitIn } from "./whose-report.js";

/** Read a workbook whose tables are free: headings anywhere, in any order, as offices write them. */
export function readTables(context: TableContext, workbook: Workbook): FileReading {
  const { plan, round, file } = context;
  const located = workbook.sheets.flatMap((sheet) => locateTables(sheet, round.period));
  const { unit, findings: ofUnit } = unitIn(context, workbook, located);
  const own = mappingsFor(context.mappings, file, unit?.id);
  const tables = mappedTables(own, workbook, located);
  const nothing = { ...emptyReading(file, workbook.kind), unit: unit?.id };
  const unasked = unit ? [] : [{ kind: "unit" } as const];
  const notFound = finding("TD213", wholeFile(file), {});
  if (tables.length === 0) return { ...nothing, questions: unasked, findings: [notFound] };

  const contested = tables.filter((table) => [...table.contested.keys()].some(isEssential));
  const usable = tables.filter((table) => !contested.includes(table));
  const choice = chooseTables(candidates(context, unit, own, usable), round.period);
  const isRead = choice.read.length > 0;
  const ofChoice = choiceFindings(context, contested, choice);

  const style = numberStyle(tables.flatMap(figureTexts));
  // In a round over two years, the results are of the second.
  const year = Number(round.period.to.slice(0, 4));
  const rows = choice.read.map(({ table, names }) => readRows({ plan, file, table, names, unit, style, year }));
  const datedOn = choice.read.map(({ table }) => dateOf(table.sheet)).find((day) => day !== undefined);
  const figures = rows.flatMap((one) => one.observations);
  const { observations, findings: ofFigures } = oneForEachTarget(plan, unit, figures);
  return {
    ...nothing,
    tables: rows.map((one) => one.table),
    observations: [...figures, ...rows.flatMap((one) => one.before)],
    questions: [...unasked, ...choiceQuestions(contested, choice), ...rows.flatMap((one) => one.questions)],
    report:
      unit && isRead
        ? { unit: unit.id, file, datedOn, observations, selfScores: new Map(), facts: new Map() }
        : undefined,
    findings: [
      ...ofChoice,
      ...(!isRead && ofChoice.length === 0 ? [notFound] : []),
      ...(style === "english" ? [finding("TD239", wholeFile(file), {})] : []),
      ...(isRead ? ofUnit : []),
      ...(isRead && datedOn === undefined ? [finding("TD222", wholeFile(file), {})] : []),
      ...rows.flatMap((one) => one.findings),
      ...ofFigures,
    ],
  };
}

/** The tables with what their rows name, among the targets that may concern the unit. */
function candidates(
  { plan, round }: TableContext,
  unit: Unit | undefined,
  mappings: readonly ReportMapping[],
  tables: readonly LocatedTable[],
): readonly Candidate[] {
  const targets = unit
    ? targetsBeside(plan, unit, clusterOf(plan, unit.id, round.period.to))
    : [...plan.targets.values()];
  const settled = new Map(mappings.flatMap(({ names }) => [...names].map(([name, id]) => [fold(name), id] as const)));
  return tables.map((table) => {
    const names = rowNames(table, targets, settled);
    return { table, names, figures: figuresIn(table, names) };
  });
}

/** The day of the signature block, the last one written on the sheet. */
function dateOf(sheet: Sheet) {
  const dates = [...sheet.rows.values()].flatMap((cells) =>
    cells.flatMap((cell) =>
      cell.type === "text" && /tháng/iu.test(cell.raw.normalize("NFC")) ? (dateInText(cell.raw) ?? []) : [],
    ),
  );
  return dates.at(-1);
}
