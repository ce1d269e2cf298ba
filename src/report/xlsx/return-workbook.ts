import type ExcelJS from "exceljs";
import type { IsoDate } from "../../domain/dates.js";
import type { UnitReturn } from "../reading/unit-return.js";
import { LiveCells } from "./live-cells.js";
import { newWorkbook } from "./new-workbook.js";
import { drawSheet } from "./report-sheet.js";
import { rowHeight } from "./row-height.js";
import { sheetNames } from "./sheet-names.js";
import { FONT } from "./style.js";
import { writeWorkbook } from "./write-workbook.js";

const WIDTH = 71;

/** A fresh workbook that goes back to a unit: the letter first, then what was read from each cell. */
export async function renderReturn({ unit, letter, figures }: UnitReturn, day: IsoDate): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Thư", {
    pageSetup: {
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.8, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
  });
  sheet.getColumn(1).width = WIDTH + 2;
  const put = (text: string, font: Partial<ExcelJS.Font> = {}, horizontal: "left" | "center" = "left") => {
    const row = sheet.addRow([text]);
    row.font = { name: FONT, size: 13, ...font };
    row.alignment = { wrapText: true, vertical: "top", horizontal };
    row.height = rowHeight([text], [WIDTH * 0.98]) + 4;
  };
  put(letter.title, { bold: true, size: 14 }, "center");
  put("");
  for (const [at, line] of letter.opening.entries()) put(line, { bold: at === 0 }, at === 0 ? "center" : "left");
  for (const [at, point] of letter.points.entries()) put(`${at + 1}. ${point}`);
  put("");
  for (const line of letter.closing) put(line);
  const { title } = figures;
  const [name = title] = sheetNames([title]);
  const document = { lang: "vi" as const, title, subtitle: [unit.name], tables: [figures], closing: [] };
  drawSheet(workbook, { name, title, tables: [figures], isMain: true }, document, new LiveCells());
  return writeWorkbook(workbook, day);
}
