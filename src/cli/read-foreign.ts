import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ForeignKind } from "../ingest/workbook/foreign.js";
import { usualLimits } from "../ingest/workbook/limits.js";
import type { WorkbookReading } from "../ingest/workbook/workbook.js";
import { optimiseAsUsual } from "./engine.js";
import { packageRoot } from "./files.js";
import type { ForeignTask } from "./foreign-worker.js";

/** Milliseconds that the library may take; a report takes a tenth of it. */
const LONGEST = 1_200;
const MOST_MEMORY_MB = 160;

/** Read an .xls, .xlsb or .ods in a thread of its own, which is stopped when it takes too long or too much. */
export function readForeignInWorker(bytes: Uint8Array, kind: ForeignKind): Promise<WorkbookReading> {
  const task: ForeignTask = { bytes, kind, limits: usualLimits };
  optimiseAsUsual();
  return new Promise((resolve) => {
    const worker = new Worker(join(packageRoot, "dist", "cli", "foreign-worker.js"), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      // The library talks to itself about formats; nobody reads along.
      stdout: true,
      stderr: true,
    });
    let clock: NodeJS.Timeout | undefined;
    const end = (reading: WorkbookReading) => {
      clearTimeout(clock);
      void worker.terminate();
      resolve(reading);
    };
    worker.on("message", (message: "ready" | WorkbookReading) => {
      if (message !== "ready") end(message);
      else clock = setTimeout(() => end({ problem: "too_slow" }), LONGEST);
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      end({ problem: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too_large" : "damaged" }),
    );
  });
}
