import { type ColumnRole, columnRoles, type ReportMapping } from "../../domain/mapping.js";
import { columnNumber } from "../workbook/address.js";
import type { Workbook } from "../workbook/workbook.js";
import { signatureRow } from "./locate-tables.js";
import type { LocatedTable } from "./located-table.js";

/** The tables that count once mappings have had their say: on their sheet, at their heading row, with their columns. */
export function mappedTables(
  mappings: readonly ReportMapping[],
  workbook: Workbook,
  located: readonly LocatedTable[],
): readonly LocatedTable[] {
  const layout = mappings.find(
    ({ sheet, headingRow, columns }) => sheet !== undefined || headingRow !== undefined || columns.size > 0,
  );
  if (!layout) return located;
  const sheets = workbook.sheets.filter((sheet) => layout.sheet === undefined || sheet.name === layout.sheet);
  const { headingRow } = layout;
  const known = located.filter(
    (table) => sheets.includes(table.sheet) && (headingRow === undefined || table.headerRow === headingRow),
  );
  if (known.length > 0) return known.map((table) => withColumns(table, layout));
  const [sheet] = sheets;
  if (!sheet || headingRow === undefined || layout.columns.size === 0) return [];
  const firstRow = headingRow + 1;
  const signed = signatureRow(sheet, firstRow);
  const bare: LocatedTable = {
    sheet,
    headerRow: headingRow,
    firstRow,
    endRow: signed,
    signatureRow: signed,
    columns: new Map(),
    contested: new Map(),
    unsure: new Map(),
  };
  return [withColumns(bare, layout)];
}

function withColumns(table: LocatedTable, { columns }: ReportMapping): LocatedTable {
  const chosen = new Map<ColumnRole, number>(table.columns);
  const contested = new Map(table.contested);
  const unsure = new Map(table.unsure);
  for (const role of columnRoles) {
    const column = columnNumber(columns.get(role) ?? "");
    if (column === undefined) continue;
    chosen.set(role, column);
    contested.delete(role);
    unsure.delete(role);
  }
  return { ...table, columns: chosen, contested, unsure };
}
