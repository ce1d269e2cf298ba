import type { Finding } from "../../domain/finding.js";
import type { CellPlace } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { Nominee } from "../../domain/registers/nominees.js";
import { compareTexts } from "../../domain/text-order.js";

/** What the lines of a register come to, once they are held against each other. */
export interface Entered<T> {
  readonly entries: readonly T[];
  readonly findings: readonly Finding[];
}

/** The cell of a column, or the line's first where it has none. */
export function placeOf(row: RegisterRow, column: string): CellPlace {
  return row.cells.get(column) ?? row.place;
}

/** A whole number that reading has made sure of. */
export function countIn(row: RegisterRow, column: string): number | undefined {
  const text = row.values.get(column);
  return text === undefined ? undefined : Number(text);
}

/** A nominee as people know it: the name of the unit, or of whoever the register of nominees has under the id. */
export function nomineeName(plan: Plan, nominees: ReadonlyMap<string, Nominee>, id: string): string {
  return plan.units.get(id)?.name ?? nominees.get(id)?.name ?? id;
}

/** Ids in a cell, parted by commas, semicolons, line breaks or "và". */
export function idsIn(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/[,;\s]+/)
    .map((id) => id.trim())
    .filter((id) => id !== "" && id !== "và");
}

/** "sheet!cell", as a finding names an earlier line; the file is named where it is another one. */
export function shortPlace(place: CellPlace, from: CellPlace): string {
  return place.file === from.file && place.sheet === from.sheet ? place.cell : `${place.file} ${place.cell}`;
}

/** In the order of their days, and as they stand for the same day. */
export function byDay(rows: readonly RegisterRow[], column: string): readonly RegisterRow[] {
  const day = (row: RegisterRow) => row.values.get(column) ?? "";
  return [...rows].sort((a, b) => compareTexts(day(a), day(b)));
}
