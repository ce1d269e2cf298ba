import type { ReportTable, TableCell } from "./document.js";

/** A table as RFC 4180 text with a byte-order mark, so that Excel opens Vietnamese text right. */
export function renderCsv(table: ReportTable): string {
  const rows = [
    table.columns.map((column) => field({ text: column.title })),
    ...table.rows.map((row) => row.map(field)),
  ];
  return `\uFEFF${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;
}

/**
 * What makes a spreadsheet run a text, of any width: at its beginning, and behind what it may take for the end of a cell
 * (elsewhere the semicolon parts them, and then no quotes hold a text together).
 */
const runs = /(^|[;\t\r\n]["']*)(?=[=+@\t\r＝＋＠－-])/g;

/** What is written as it stands: it begins with nothing that runs, and nowhere holds what parts cells or rows. */
const harmless = /^(?![=+@＝＋＠－-])[^",;\t\r\n]*$/;

/** Quoted where needed; text that a spreadsheet would run is defused. A number keeps its sign. */
function field(cell: TableCell): string {
  if (harmless.test(cell.text)) return cell.text;
  const safe = cell.number === undefined ? cell.text.replaceAll(runs, "$1'") : cell.text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
