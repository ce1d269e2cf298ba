import { finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import type { Plan, Round } from "../domain/plan.js";
import type { FileReading } from "./file-reading.js";
import { findFormId } from "./find-form-id.js";
import { readForm } from "./read-form.js";
import { readTable } from "./read-table.js";
import type { WorkbookReading } from "./workbook/workbook.js";

/** Read one submitted file, opened as a workbook: our form, or a free table. */
export function readReport(plan: Plan, round: Round, file: string, reading: WorkbookReading): FileReading {
  if ("problem" in reading)
    return {
      file,
      unit: undefined,
      report: undefined,
      findings: [finding("TD201", wholeFile(file), { why: reading.problem })],
    };
  const formId = findFormId(reading.workbook);
  return formId
    ? readForm(plan, round, file, reading.workbook, formId)
    : readTable(plan, round, file, reading.workbook);
}
