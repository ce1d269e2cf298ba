import { address, LAST_COLUMN, LAST_ROW, parseAddress } from "./address.js";
import { type Limits, Unreadable } from "./limits.js";
import { unescapeText, walkXml } from "./xml.js";

/** A cell as the file holds it. */
export interface Cell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly type: "number" | "text" | "boolean" | "error" | "blank";
  /** For a number the digits as they stand in the file. */
  readonly raw: string;
  /** Undefined for General. */
  readonly numberFormat: string | undefined;
  /** A formula without a stored result has the type blank. */
  readonly formula: string | undefined;
  readonly hidden: boolean;
  /** The master's address when the cell is part of a merge. */
  readonly mergedInto: string | undefined;
}

export interface Merge {
  readonly from: string;
  readonly to: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Merge[];
}

/** What a sheet's reading needs from the rest of the workbook. */
export interface SheetContext {
  readonly name: string;
  readonly hidden: boolean;
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly (string | undefined)[];
  readonly limits: Limits;
}

/** A merge larger than this is recorded, but its cells are not marked one by one. */
const MERGE_CELLS = 10_000;

/** Read one sheet; rows and cells that hold nothing are passed over. */
export function readSheet(bytes: Uint8Array, context: SheetContext): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Merge[] = [];
  const hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  let [row, column, hiddenRow, count] = [0, 0, false, 0];
  let cell:
    | { type: string; style: number; value: string; inline: string; formula: string | undefined; hasValue: boolean }
    | undefined;
  let into: "value" | "inline" | "formula" | undefined;
  let phonetic = false;

  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
        if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new Unreadable("damaged");
        hiddenRow = isTrue(attributes["hidden"]);
        column = 0;
      } else if (name === "c") {
        const at = attributes["r"] === undefined ? { row, column: column + 1 } : parseAddress(attributes["r"]);
        if (!at || at.column > LAST_COLUMN) throw new Unreadable("damaged");
        ({ row, column } = at);
        cell = {
          type: attributes["t"] ?? "n",
          style: Number(attributes["s"] ?? 0),
          value: "",
          inline: "",
          formula: undefined,
          hasValue: false,
        };
      } else if (name === "v" && cell) [into, cell.hasValue] = ["value", true];
      else if (name === "f" && cell) [into, cell.formula] = ["formula", ""];
      else if (name === "t" && cell && !phonetic) [into, cell.hasValue] = ["inline", true];
      else if (name === "rPh") phonetic = true;
      else if (name === "col" && isTrue(attributes["hidden"]))
        hiddenColumns.push({ from: Number(attributes["min"]), to: Number(attributes["max"]) });
      else if (name === "mergeCell") {
        const [from, to] = (attributes["ref"] ?? "").split(":");
        if (from && to) merges.push({ from, to });
      }
    },
    text: (text) => {
      if (!cell || !into) return;
      if (into === "formula") cell.formula += text;
      else cell[into] += text;
    },
    close: (name) => {
      if (name === "v" || name === "t" || name === "f") into = undefined;
      if (name === "rPh") phonetic = false;
      if (name !== "c" || !cell) return;
      const { type, raw } = cellValue(cell, context.sharedStrings);
      if (type !== "blank" || cell.formula !== undefined) {
        if (++count > context.limits.cells) throw new Unreadable("too_large");
        const hidden =
          context.hidden || hiddenRow || hiddenColumns.some((one) => column >= one.from && column <= one.to);
        const numberFormat = context.numberFormats[cell.style];
        const own = rows.get(row) ?? new Map<number, Cell>();
        own.set(column, {
          address: address(row, column),
          row,
          column,
          type,
          raw,
          numberFormat,
          formula: cell.formula,
          hidden,
          mergedInto: undefined,
        });
        rows.set(row, own);
      }
      cell = undefined;
    },
  });
  markMerged(rows, merges);
  return { name: context.name, hidden: context.hidden, rows, merges };
}

function cellValue(
  cell: { readonly type: string; readonly value: string; readonly inline: string; readonly hasValue: boolean },
  sharedStrings: readonly string[],
): Pick<Cell, "type" | "raw"> {
  if (!cell.hasValue) return { type: "blank", raw: "" };
  switch (cell.type) {
    case "s": {
      const text = sharedStrings[Number(cell.value)];
      if (text === undefined) throw new Unreadable("damaged");
      return text === "" ? { type: "blank", raw: "" } : { type: "text", raw: text };
    }
    case "inlineStr":
      return { type: "text", raw: unescapeText(cell.inline) };
    case "str":
      return { type: "text", raw: unescapeText(cell.value) };
    case "b":
      return { type: "boolean", raw: cell.value };
    case "e":
      return { type: "error", raw: cell.value };
    case "d":
      return { type: "text", raw: cell.value };
    default: {
      const raw = cell.value.trim();
      if (raw === "") return { type: "blank", raw: "" };
      if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(raw)) throw new Unreadable("damaged");
      return { type: "number", raw };
    }
  }
}

/** The cells under a merge belong to its first one. */
function markMerged(rows: Map<number, Map<number, Cell>>, merges: readonly Merge[]): void {
  for (const { from, to } of merges) {
    const [start, end] = [parseAddress(from), parseAddress(to)];
    if (!start || !end || (end.row - start.row + 1) * (end.column - start.column + 1) > MERGE_CELLS) continue;
    for (let row = start.row; row <= end.row; row++)
      for (let column = start.column; column <= end.column; column++) {
        const cell = rows.get(row)?.get(column);
        if (cell && cell.address !== from) rows.get(row)?.set(column, { ...cell, mergedInto: from });
      }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
