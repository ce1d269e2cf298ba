import { isIsoDate, screenDate } from "../../domain/dates.js";
import { decimal } from "../../domain/decimal.js";
import { ownEntry } from "../../domain/own-entry.js";
import type { RegisterColumn } from "../../domain/register.js";
import type { ReportDocument, ReportTable, TableCell } from "../document.js";
import { findingsTable } from "../tables/findings-table.js";
import { numberText } from "../words/numbers.js";
import { type Lang, words } from "../words/words.js";
import type { RegisterResult } from "./register-result.js";
import { skippedTable } from "./skipped-table.js";

/** What was read of a register: its lines, the rows passed over and why, and what was found. */
export function registerDocument(result: RegisterResult, lang: Lang): ReportDocument {
  const { text } = words[lang];
  return {
    lang,
    title: result.register.title,
    subtitle: [result.plan.name, result.round.period.name],
    tables: [linesTable(result, lang), skippedTable(result.files, lang), findingsTable(result.findings, lang)],
    closing: result.files.every((one) => one.rows.length === 0) ? [text.nothingMissing] : [],
  };
}

/** One row for each line, in the columns that any line fills. */
export function linesTable(result: RegisterResult, lang: Lang): ReportTable {
  const { text } = words[lang];
  const rows = result.files.flatMap((one) => one.rows);
  const columns = result.register.columns.filter((column) => rows.some((row) => row.values.has(column.id)));
  return {
    id: result.register.name,
    title: text.linesRead,
    columns: [
      { title: text.file, width: 30 },
      { title: text.place, width: 16 },
      ...columns.map((column) => ({ title: column.heading, width: 26 })),
    ],
    rows: rows.map((row) => [
      { text: row.place.file },
      { text: [row.place.sheet, row.place.cell].filter(Boolean).join(" ") },
      ...columns.map((column) => valueCell(result, column, row.values.get(column.id), lang)),
    ]),
    grouped: true,
  };
}

/** A value as people know it: the name of what an id stands for, a day as screens show it. */
function valueCell(
  { plan, nominees }: RegisterResult,
  column: RegisterColumn,
  value: string | undefined,
  lang: Lang,
): TableCell {
  if (value === undefined) return { text: "" };
  switch (column.type) {
    case "unit":
      return { text: plan.units.get(value)?.name ?? value };
    case "cluster":
      return { text: plan.clusters.find((one) => one.id === value)?.name ?? value };
    case "award":
      return { text: plan.awards.find((one) => one.id === value)?.name ?? value };
    case "nominee":
      return { text: plan.units.get(value)?.name ?? `${value} ${nominees.get(value)?.name ?? ""}`.trim() };
    case "choice":
      return { text: ownEntry(column.choices ?? {}, value) ?? value };
    case "date":
      return { text: isIsoDate(value) ? screenDate(value) : value };
    case "points":
    case "count":
    case "money":
      return value === "x" ? { text: value } : { text: numberText(decimal(value), lang), number: value };
    default:
      return { text: value };
  }
}
