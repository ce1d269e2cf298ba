import type ExcelJS from "exceljs";

/** The font of the state's papers. */
export const FONT = "Times New Roman";

const line = { style: "thin", color: { argb: "FF999999" } } as const;
export const frame = { top: line, left: line, bottom: line, right: line };

/** The heading of a column. */
export function drawHeading(cell: ExcelJS.Cell): void {
  cell.font = { name: FONT, size: 11, bold: true };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
  cell.border = frame;
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
}

/** Thousands are grouped and the decimals are those of the figure; Excel draws the marks of the reader's country. */
export function numberFormat(plain: string): string {
  const decimals = plain.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
