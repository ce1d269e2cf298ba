import type { Finding } from "../domain/finding.js";
import type { UnitReport } from "../domain/observation.js";

/** What came of one submitted file. */
export interface FileReading {
  readonly file: string;
  /** The unit it is of, where that could be told. */
  readonly unit: string | undefined;
  readonly report: UnitReport | undefined;
  readonly findings: readonly Finding[];
}
