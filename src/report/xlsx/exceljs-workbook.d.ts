/** The part of exceljs that writes, without its readers of streams; the package has no types for parts. */
declare module "exceljs/lib/doc/workbook.js" {
  import type ExcelJS from "exceljs";

  const Workbook: typeof ExcelJS.Workbook;
  export default Workbook;
}
