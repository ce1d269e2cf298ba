import type { FileReading, Question } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { mappingsFor } from "../../domain/mapping.js";
import type { Observation } from "../../domain/observation.js";
import { type CellPlace, wholeFile } from "../../domain/place.js";
import { clusterOf, concerns, type Plan, type Round, targetsBeside } from "../../domain/plan.js";
import type { Unit } from "../../domain/unit.js";
import { figureTexts, numberStyle } from "../figure/number-style.js";
import { dateInText } from "../figure/written-date.js";
import { fold } from "../text/fold.js";
import { address } from "../workbook/address.js";
import type { Sheet, Workbook } from "../workbook/workbook.js";
import { chooseTables } from "./choose-tables.js";
import { isEssential } from "./headings.js";
import { type LocatedTable, locateTables } from "./locate-tables.js";
import { mappedTables } from "./mapped-tables.js";
import { figuresIn, readRows } from "./read-rows.js";
import type { TableContext } from "./table-context.js";
import { unitIn } from "./whose-report.js";

/** Read a workbook whose tables are free: headings anywhere, in any order, as offices write them. */
export function readTable(context: TableContext, workbook: Workbook): FileReading {
  const { plan, round, file } = context;
  const located = workbook.sheets.flatMap((sheet) => locateTables(sheet, round.period));
  const said = unitIn(context, workbook, located);
  const unit = said.unit;
  const own = mappingsFor(context.mappings, file, unit?.id);
  const tables = mappedTables(own, workbook, located);
  const nothing: FileReading = {
    file,
    kind: workbook.kind,
    unit: unit?.id,
    tables: [],
    observations: [],
    questions: unit ? [] : [{ kind: "unit" }],
    report: undefined,
    findings: [],
  };
  if (tables.length === 0) return { ...nothing, findings: [finding("TD213", wholeFile(file), {})] };
  const targets = unit
    ? targetsBeside(plan, unit, clusterOf(plan, unit.id, round.period.to))
    : [...plan.targets.values()];
  const names = new Map(own.flatMap((mapping) => [...mapping.names].map(([name, id]) => [fold(name), id] as const)));
  const contested = tables.filter((table) => [...table.contested.keys()].some(isEssential));
  const usable = tables.filter((table) => !contested.includes(table));
  const choice = chooseTables(
    usable.map((table) => ({ table, figures: figuresIn(table, targets, names) })),
    round.period,
  );
  const style = numberStyle(tables.flatMap(figureTexts));
  const findings: Finding[] = [
    ...contested.flatMap((table) => contestedFindings(file, table)),
    ...choice.otherYear.map(({ table, year }) =>
      finding("TD237", headingOf(file, table), { seen: year, wanted: round.period.from.slice(0, 4) }),
    ),
    ...choice.passedOver.map(({ table, for: used }) => {
      const { sheet, cell } = headingOf(file, used);
      return finding("TD221", headingOf(file, table), { sheet, cell });
    }),
    ...choice.read.flatMap(({ table }) => unsureFindings(file, table)),
    ...choice.tied.map((table) =>
      finding("TD236", headingOf(file, table), { sheets: choice.tied.map(nameOf).join(", ") }),
    ),
  ];
  const isLost = choice.read.length === 0 && findings.length === 0;
  if (isLost) findings.push(finding("TD213", wholeFile(file), {}));
  if (style === "english") findings.push(finding("TD239", wholeFile(file), {}));
  if (choice.read.length > 0) findings.push(...said.findings);
  const rows = choice.read.map(({ table }) =>
    readRows({ plan, file, table, unit, targets, names, style, year: yearOf(round) }),
  );
  const datedOn = choice.read.map(({ table }) => dateOf(table.sheet)).find((day) => day !== undefined);
  if (choice.read.length > 0 && datedOn === undefined) findings.push(finding("TD222", wholeFile(file), {}));
  findings.push(...rows.flatMap((one) => one.findings));
  const merged = mergeObservations(
    plan,
    unit,
    rows.flatMap((one) => one.observations),
  );
  return {
    ...nothing,
    tables: rows.map((one) => one.table),
    observations: [...rows.flatMap((one) => one.observations), ...rows.flatMap((one) => one.before)],
    questions: [
      ...nothing.questions,
      ...(choice.tied.length > 0 ? [{ kind: "sheet", sheets: choice.tied.map(nameOf) } as const] : []),
      ...contested.flatMap(contestedColumns),
      ...rows.flatMap((one) => one.questions),
    ],
    report:
      unit && choice.read.length > 0
        ? {
            unit: unit.id,
            file,
            layout: "table",
            datedOn,
            observations: merged.observations,
            selfScores: new Map(),
            facts: new Map(),
          }
        : undefined,
    findings: [...findings, ...merged.findings],
  };
}

/** The year of the results: in a round over two years, the second. */
function yearOf(round: Round): number {
  return Number(round.period.to.slice(0, 4));
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

/** Where a table begins. */
function headingOf(file: string, { sheet, headerRow, columns }: LocatedTable): CellPlace {
  return { file, sheet: sheet.name, cell: address(headerRow, Math.min(...columns.values())) };
}

/** A result column whose heading says more than is understood is used, and that is said. */
function unsureFindings(file: string, table: LocatedTable): readonly Finding[] {
  const heading = table.unsure.get("actual");
  const column = table.columns.get("actual");
  if (heading === undefined || column === undefined) return [];
  const place = { file, sheet: table.sheet.name, cell: address(table.headerRow, column) };
  return [finding("TD255", place, { heading })];
}

/** Columns that could both be what a table cannot do without. */
function contestedColumns(table: LocatedTable): readonly (Question & { kind: "column" })[] {
  return [...table.contested]
    .filter(([role]) => isEssential(role))
    .map(([role, columns]) => ({
      kind: "column",
      sheet: table.sheet.name,
      role,
      columns: columns.map((column) => address(table.headerRow, column).replace(/\d+$/, "")),
    }));
}

function contestedFindings(file: string, table: LocatedTable): readonly Finding[] {
  return contestedColumns(table).map(({ role, columns }) =>
    finding("TD235", headingOf(file, table), { role, columns: columns.join(", ") }),
  );
}

function nameOf(table: LocatedTable): string {
  return table.sheet.name;
}

/** One observation for each target that concerns the unit; two rows that disagree leave it in doubt. */
function mergeObservations(plan: Plan, unit: Unit | undefined, all: readonly Observation[]) {
  const observations = new Map<string, Observation>();
  const findings: Finding[] = [];
  for (const observation of all) {
    const target = plan.targets.get(observation.target);
    if (!unit || !target || !concerns(plan, target, unit)) continue;
    const earlier = observations.get(target.id);
    if (!earlier || earlier.reading === "blank") observations.set(target.id, observation);
    else if (observation.reading !== "blank" && differs(earlier, observation)) {
      const args = { target: target.name, first: earlier.raw, second: observation.raw };
      findings.push(finding("TD212", observation.place, args));
      observations.set(target.id, { ...earlier, reading: "doubtful", value: undefined });
    }
  }
  return { observations, findings };
}

function differs(a: Observation, b: Observation): boolean {
  return a.value && b.value ? !a.value.eq(b.value) : a.raw !== b.raw;
}
