import { read, type WorkSheet } from "@e965/xlsx";
import { ownEntry } from "../../domain/own-entry.js";
import type { foreignKinds } from "./foreign-kinds.js";
import { type Limits, Unreadable } from "./limits.js";
import { SheetBuilder } from "./sheet-builder.js";
import type { Cell, Workbook, WorkbookReading } from "./workbook.js";

export type ForeignKind = (typeof foreignKinds)[number];

/**
 * Read an .xls, .xlsb or .ods through SheetJS: cells only. Its sizes have been checked before; since its time cannot
 * be, whoever calls this does so where it can be stopped.
 */
export function readForeign(bytes: Uint8Array, kind: ForeignKind, limits: Limits): WorkbookReading {
  try {
    return { workbook: convert(bytes, kind, limits) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    return { problem: /password|encrypt/i.test(String(error)) ? "encrypted" : "damaged" };
  }
}

function convert(bytes: Uint8Array, kind: ForeignKind, limits: Limits): Workbook {
  const book = read(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellText: false,
    cellHTML: false,
  });
  const room = { cells: limits.cells };
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = ownEntry(book.Sheets, name);
    // A sheet that the library could not parse is missing from its answer.
    if (!sheet) throw new Unreadable("damaged");
    const builder = new SheetBuilder(name, (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, room);
    fill(builder, sheet);
    return [builder.build()];
  });
  return { kind, date1904: book.Workbook?.WBProps?.date1904 === true, sheets };
}

interface ForeignCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: string | number;
}

function fill(builder: SheetBuilder, sheet: WorkSheet): void {
  sheet["!rows"]?.forEach((row, at) => {
    if (row?.hidden) builder.hideRow(at + 1);
  });
  sheet["!cols"]?.forEach((column, at) => {
    if (column?.hidden) builder.hideColumns(at + 1, at + 1);
  });
  const rows = (sheet["!data"] ?? []) as readonly (readonly (ForeignCell | undefined)[] | undefined)[];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const { type, raw } = foreignValue(cell);
      if (type === "blank" && cell.f === undefined) return;
      const numberFormat = typeof cell.z === "string" && cell.z !== "General" ? cell.z : undefined;
      builder.cell({
        row: row + 1,
        column: column + 1,
        type,
        raw,
        numberFormat,
        font: undefined,
        formula: cell.f,
        hidden: false,
        mergedInto: undefined,
      });
    });
  });
  for (const { s, e } of sheet["!merges"] ?? [])
    builder.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
}

function foreignValue(cell: ForeignCell): Pick<Cell, "type" | "raw"> {
  switch (cell.t) {
    case "n":
      return { type: "number", raw: String(cell.v) };
    case "b":
      return { type: "boolean", raw: cell.v ? "1" : "0" };
    case "e":
      return { type: "error", raw: cell.w ?? String(cell.v) };
    case "s":
      return cell.v === "" ? { type: "blank", raw: "" } : { type: "text", raw: String(cell.v) };
    case "d":
      return { type: "text", raw: String(cell.w ?? cell.v) };
    default:
      return { type: "blank", raw: "" };
  }
}
