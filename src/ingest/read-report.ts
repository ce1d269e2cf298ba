import { emptyReading, type FileReading } from "../domain/file-reading.js";
import { finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import { findFormId } from "./form/find-form-id.js";
import { readForm } from "./form/read-form.js";
import { oddities } from "./oddities.js";
import type { OpenedFile } from "./opened-file.js";
import { readTables } from "./table/read-tables.js";
import type { TableContext } from "./table/table-context.js";
import { allInCoding, type LegacyCoding } from "./text/legacy-fonts.js";
import type { Workbook } from "./workbook/workbook.js";

/** Read one submitted file, opened as a workbook: our form, or free tables. */
export function readReport(context: TableContext, opened: OpenedFile): FileReading {
  const { file } = context;
  if ("finding" in opened) return { ...emptyReading(file, undefined), findings: [opened.finding] };
  const { workbook, fonts } = opened;
  const read = readWorkbookOf(context, workbook);
  const converted = fonts.length > 0 ? [finding("TD238", wholeFile(file), { fonts: fonts.join(", ") })] : [];
  return { ...read, findings: [...converted, ...read.findings, ...oddities(context.plan, read)] };
}

function readWorkbookOf(context: TableContext, workbook: Workbook): FileReading {
  const formId = findFormId(workbook);
  if (formId) return readForm(context.plan, context.round, context.file, workbook, formId);
  const read = readTables(context, workbook);
  if (read.tables.length > 0 || !hidesItsFonts(workbook)) return read;
  return readInOldCoding(context, workbook) ?? read;
}

/** Old workbooks, read through a library, do not tell their fonts. */
function hidesItsFonts(workbook: Workbook): boolean {
  return workbook.kind === "xls" || workbook.kind === "ods" || workbook.kind === "xlsb";
}

/** A workbook that makes sense only in an old coding is read in it, and that is said. */
function readInOldCoding(context: TableContext, workbook: Workbook): FileReading | undefined {
  for (const coding of ["tcvn3", "vni"] satisfies LegacyCoding[]) {
    const read = readTables(context, allInCoding(workbook, coding));
    const converted = finding("TD238", wholeFile(context.file), { fonts: coding.toUpperCase() });
    if (read.tables.length > 0) return { ...read, findings: [converted, ...read.findings] };
  }
  return undefined;
}
