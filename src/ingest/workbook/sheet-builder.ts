import { address, LAST_COLUMN, LAST_ROW } from "./address.js";
import { Unreadable } from "./limits.js";
import type { Cell, Merge, Sheet } from "./workbook.js";

/** A cell as a reader finds it; the builder fills in what hides and covers it, and keeps it. */
export type FoundCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** What a reader tells of a sheet as it goes: what is hidden before the cells that it hides. */
export interface SheetSink {
  cell(found: FoundCell): void;
  hideRow(row: number): void;
  hideColumns(from: number, to: number): void;
  merge(merge: Merge): void;
}

/** Steps of marking merged cells, over a whole sheet. */
const MOST_MERGE_STEPS = 2_000_000;

/** Collects what a reader finds into a sheet. `room` counts the cells that may still be kept, over all sheets. */
export class SheetBuilder implements SheetSink {
  private readonly rows = new Map<number, FoundCell[]>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  private readonly merges: Merge[] = [];
  private row = 0;
  private column = 0;
  private cells: FoundCell[] = [];
  private isOrdered = true;

  constructor(
    private readonly name: string,
    private readonly hidden: boolean,
    private readonly room: { cells: number },
  ) {}

  cell(found: FoundCell): void {
    const { row, column } = found;
    if (--this.room.cells < 0) throw new Unreadable("too_large");
    if (row < this.row || (row === this.row && column <= this.column)) this.isOrdered = false;
    this.column = column;
    if (row !== this.row) {
      this.cells = this.rows.get(row) ?? [];
      this.rows.set(row, this.cells);
      this.row = row;
    }
    if (this.isHidden(row, column)) found.hidden = true;
    this.cells.push(found);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  merge(merge: Merge): void {
    if (merge.top <= merge.bottom && merge.left <= merge.right) this.merges.push(merge);
  }

  build(): Sheet {
    this.markMerged();
    return { name: this.name, hidden: this.hidden, rows: this.orderedRows(), merges: this.merges };
  }

  /** Most files have rows and cells in order already. A place that is written twice holds what was written last. */
  private orderedRows(): ReadonlyMap<number, readonly Cell[]> {
    if (this.isOrdered) return this.rows;
    const ordered = [...this.rows].map(([row, cells]): [number, readonly Cell[]] => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      return [row, [...byColumn.values()].sort((a, b) => a.column - b.column)];
    });
    return new Map(ordered.sort(([a], [b]) => a - b));
  }

  private isHidden(row: number, column: number): boolean {
    if (this.hidden || this.hiddenRows.has(row)) return true;
    return this.hiddenColumns.length > 0 && this.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }

  /** The cells under a merge belong to its first one. Only cells that are there are looked at. */
  private markMerged(): void {
    let steps = 0;
    for (const { top, left, bottom, right } of this.merges) {
      const mergedInto = address(top, left);
      const rows = bottom - top < this.rows.size ? range(top, bottom) : this.rows.keys();
      for (const row of rows) {
        const cells = row < top || row > bottom ? undefined : this.rows.get(row);
        steps += 1 + (cells?.length ?? 0);
        if (steps > MOST_MERGE_STEPS) throw new Unreadable("too_large");
        for (const cell of cells ?? []) {
          const isMaster = row === top && cell.column === left;
          if (cell.column >= left && cell.column <= right && !isMaster) cell.mergedInto = mergedInto;
        }
      }
    }
  }
}

/** A place that no sheet can hold means that the file is damaged. */
export function expectPlace(row: number, column: number): void {
  if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) throw new Unreadable("damaged");
}

function* range(from: number, to: number): Generator<number> {
  for (let one = from; one <= to; one++) yield one;
}
