import { parentPort, workerData } from "node:worker_threads";
import { type ForeignKind, readForeign } from "../ingest/workbook/foreign.js";
import type { Limits } from "../ingest/workbook/limits.js";

/** What a worker is started with. */
export interface ForeignTask {
  readonly bytes: Uint8Array;
  readonly kind: ForeignKind;
  readonly limits: Limits;
}

const { bytes, kind, limits } = workerData as ForeignTask;
// The clock begins once the library is loaded, so that a slow machine refuses no honest file.
parentPort?.postMessage("ready");
parentPort?.postMessage(readForeign(bytes, kind, limits));
