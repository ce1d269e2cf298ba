import { readWorkbook } from "../../src/ingest/read-workbook.js";
import { readForeign } from "../../src/ingest/workbook/foreign.js";
import { type Limits, usualLimits } from "../../src/ingest/workbook/limits.js";
import type { Workbook, WorkbookReading } from "../../src/ingest/workbook/workbook.js";

/** Open a workbook in this thread. */
export function open(bytes: Uint8Array, limits: Limits = usualLimits): Promise<WorkbookReading> {
  return readWorkbook(bytes, async (foreign, kind) => readForeign(foreign, kind, limits), limits);
}

/** Open a workbook that must be sound. */
export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const reading = await open(bytes);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.workbook;
}
