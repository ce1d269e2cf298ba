import { type Finding, finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import { inUnicode, type ModernWorkbook } from "./text/legacy-fonts.js";
import type { WorkbookReading } from "./workbook/workbook.js";

/** A submitted file once it is opened: a workbook whose texts are in Unicode, or why it is none. */
export type OpenedFile = ModernWorkbook | { readonly finding: Finding };

/**
 * A workbook on its way to those who read it. Old codings are turned into Unicode here and nowhere else: letters that
 * Unicode shares with them (ã, à) would be turned a second time.
 */
export function openedFile(file: string, reading: WorkbookReading): OpenedFile {
  return "problem" in reading
    ? { finding: finding("TD201", wholeFile(file), { why: reading.problem }) }
    : inUnicode(reading.workbook);
}
