import type { CellPlace } from "../../domain/place.js";

/** One line of a register: what its columns say, as ids, days, numbers and texts; one that says nothing is left out. */
export interface RegisterRow {
  readonly values: ReadonlyMap<string, string>;
  /** The first cell of the line. */
  readonly place: CellPlace;
  /** The cell of each column that has a value of its own. */
  readonly cells: ReadonlyMap<string, CellPlace>;
}
