/// <reference path="./exceljs-workbook.d.ts" />
import type ExcelJS from "exceljs";
import Workbook from "exceljs/lib/doc/workbook.js";

/**
 * An empty workbook. The whole of exceljs would bring its readers of streams, and with them old packages of which one
 * makes code out of text as soon as it loads.
 */
export function newWorkbook(): ExcelJS.Workbook {
  return new Workbook();
}
