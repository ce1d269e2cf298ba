import type { Question } from "../../domain/file-reading.js";
import { type Finding, finding } from "../../domain/finding.js";
import { cellPlace, columnName } from "../workbook/address.js";
import type { Choice } from "./choose-tables.js";
import { isEssential } from "./headings.js";
import { headingPlace, type LocatedTable } from "./located-table.js";
import type { TableContext } from "./table-context.js";

/** What is to be said of which tables are read, and of those that are not. */
export function choiceFindings(
  { file, round }: TableContext,
  contested: readonly LocatedTable[],
  { read, passedOver, otherYear, tied }: Choice,
): readonly Finding[] {
  const at = (table: LocatedTable) => headingPlace(file, table);
  return [
    ...contested.flatMap((table) =>
      contestedColumns(table).map(({ role, columns }) =>
        finding("TD235", at(table), { role, columns: columns.join(", ") }),
      ),
    ),
    ...otherYear.map(({ table, year }) =>
      finding("TD237", at(table), { seen: year, wanted: round.period.from.slice(0, 4) }),
    ),
    ...passedOver.map(({ table, for: used }) => {
      const { sheet, cell } = at(used);
      return finding("TD221", at(table), { sheet, cell });
    }),
    ...read.flatMap(({ table }) => unsureFindings(file, table)),
    ...tied.map((table) => finding("TD236", at(table), { sheets: tied.map(sheetOf).join(", ") })),
  ];
}

/** What people must choose: one of several tables, one of several columns. */
export function choiceQuestions(contested: readonly LocatedTable[], { tied }: Choice): readonly Question[] {
  return [
    ...(tied.length > 0 ? [{ kind: "sheet", sheets: tied.map(sheetOf) } as const] : []),
    ...contested.flatMap(contestedColumns),
  ];
}

/** A result column whose heading says more than is understood is used, and that is said. */
function unsureFindings(file: string, { sheet, headerRow, columns, unsure }: LocatedTable): readonly Finding[] {
  const [heading, column] = [unsure.get("actual"), columns.get("actual")];
  if (heading === undefined || column === undefined) return [];
  return [finding("TD255", cellPlace(file, sheet.name, headerRow, column), { heading })];
}

/** Columns that could both be what a table cannot do without. */
function contestedColumns(table: LocatedTable): readonly (Question & { kind: "column" })[] {
  return [...table.contested]
    .filter(([role]) => isEssential(role))
    .map(([role, columns]) => ({
      kind: "column",
      sheet: sheetOf(table),
      role,
      columns: columns.map(columnName),
    }));
}

function sheetOf(table: LocatedTable): string {
  return table.sheet.name;
}
