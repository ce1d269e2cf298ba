import type { ReportTable, TableCell } from "./document.js";

/** A table as RFC 4180 text with a byte-order mark, so that Excel opens Vietnamese text right. */
export function renderCsv(table: ReportTable): string {
  const rows = [
    table.columns.map((column) => field({ text: column.title })),
    ...table.rows.map((row) => row.map(field)),
  ];
  return `\uFEFF${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;
}

/** Quoted where needed; text that a spreadsheet would run is defused. A number keeps its sign. */
function field(cell: TableCell): string {
  const runs = cell.number === undefined && /^[=+@\t\r-]/.test(cell.text);
  const safe = runs ? `'${cell.text}` : cell.text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
