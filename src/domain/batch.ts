import type { IsoDate } from "./dates.js";
import type { ReportFormat, ReportKind } from "./report-kinds.js";

/** Reports of one round that a batch writes into a folder of their own (một việc của lần chạy hàng loạt). */
export interface BatchJob {
  /** Names the folder of its results. */
  readonly name: string;
  /** Relative to the file of the batch, as all its paths. */
  readonly workspace: string;
  /** Folders or files of reports instead of the workspace's own; empty: its own. */
  readonly reports: readonly string[];
  readonly decidedOn: IsoDate | undefined;
  readonly asOf: IsoDate | undefined;
  /** Units to show; empty: all. */
  readonly units: readonly string[];
  readonly maskPersons: boolean;
  readonly lang: "vi" | "en";
  readonly drawings: readonly { readonly kind: ReportKind; readonly formats: readonly ReportFormat[] }[];
}

/** What runs unattended (chạy hàng loạt), as one reviewed file says. */
export interface Batch {
  /** The folder of all results. */
  readonly out: string;
  readonly jobs: readonly BatchJob[];
}
