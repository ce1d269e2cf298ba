import type { Decimal } from "./decimal.js";
import type { Finding } from "./finding.js";
import type { TextPlace } from "./place.js";

/** An example of the data as it was run. */
export interface ExampleRun {
  /** Where the example is written. */
  readonly place: TextPlace;
  /** As what the text of a target's example was read; undefined where it is in doubt, and for other examples. */
  readonly actual?: Decimal | undefined;
  /** One for each thing that came out otherwise than it says. */
  readonly findings: readonly Finding[];
}
