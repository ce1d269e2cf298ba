import type { Decimal } from "./decimal.js";
import type { TextPlace } from "./place.js";
import type { ScoreColumn } from "./registers/scores.js";
import type { Cluster } from "./unit.js";

/** A small cluster with what its units reached, and what must come out of it; run by `thidua check`. */
export interface SchemeExample {
  readonly name: string;
  /** Places allotted to the cluster; none: as the scheme says. */
  readonly places: Cluster["places"];
  readonly units: readonly ExampleUnit[];
  readonly place: TextPlace;
}

export interface ExampleUnit {
  readonly unit: string;
  /** By target. One that is not named does not concern the unit. */
  readonly figures: ReadonlyMap<string, ExampleFigure>;
  readonly scores: readonly ExampleScore[];
  readonly facts: ReadonlyMap<string, string>;
  /** What must come out; what is undefined is not compared. */
  readonly expect: {
    /** Points by item; `open` where they cannot be said yet. */
    readonly points: ReadonlyMap<string, Decimal | "open">;
    readonly bonus: Decimal | undefined;
    readonly total: Decimal | "open" | undefined;
    readonly rank: string | undefined;
    readonly leadsTo: string | undefined;
  };
}

export interface ExampleFigure {
  readonly goal: Decimal | undefined;
  readonly actual: Decimal | undefined;
  readonly previous: Decimal | undefined;
}

export interface ExampleScore {
  readonly item: string;
  readonly column: ScoreColumn;
  readonly points: Decimal | undefined;
  readonly bonus: Decimal | undefined;
  readonly deduction: Decimal | undefined;
}
