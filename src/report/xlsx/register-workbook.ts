import ExcelJS from "exceljs";
import type { Period, Plan } from "../../domain/plan.js";
import type { Register, RegisterColumn } from "../../domain/register.js";
import { FONT } from "./report-workbook.js";
import { rowHeight } from "./row-height.js";
import { writeWorkbook } from "./write-workbook.js";

const line = { style: "thin", color: { argb: "FF999999" } } as const;
const frame = { top: line, left: line, bottom: line, right: line };
const LISTS = "Danh mục";
/** The row of the headings; lines stand below it. */
const HEADING = 4;
/** Lines that are ready to be filled; more may be added below. */
const READY = 200;
const WIDTHS = { unit: 38, cluster: 34, item: 38, points: 14, text: 30, date: 14, choice: 24 } as const;

/** The empty form of a register, ready to be filled. */
export async function drawRegister(plan: Plan, register: Register, period: Period): Promise<Uint8Array> {
  return writeWorkbook(buildRegister(plan, register, period), period.to);
}

/**
 * The form as a workbook in memory, which the example fills: headings, what each column wants, and lists to choose from.
 * @public
 */
export function buildRegister(plan: Plan, register: Register, period: Period): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(register.name, {
    views: [{ state: "frozen", ySplit: HEADING }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${HEADING}:${HEADING}`,
    },
  });
  sheet.addRow([register.title]).font = { name: FONT, size: 14, bold: true };
  sheet.addRow([`${plan.name}; ${period.name}`]).font = { name: FONT, size: 11, italic: true };
  const help = sheet.addRow(register.columns.map((column) => column.help));
  help.font = { name: FONT, size: 10, italic: true, color: { argb: "FF555555" } };
  help.alignment = { wrapText: true, vertical: "top" };
  const heading = sheet.addRow(register.columns.map((column) => column.heading));
  const widths = register.columns.map((column) => WIDTHS[column.type]);
  help.height = rowHeight(
    register.columns.map((column) => column.help),
    widths,
  );
  heading.height = rowHeight(
    register.columns.map((column) => column.heading),
    widths.map((width) => width * 0.9),
  );
  const lists = workbook.addWorksheet(LISTS);
  for (const [at, column] of register.columns.entries()) {
    sheet.getColumn(at + 1).width = WIDTHS[column.type];
    const head = heading.getCell(at + 1);
    head.font = { name: FONT, size: 11, bold: true };
    head.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
    head.border = frame;
    head.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
    const choices = choicesOf(plan, column);
    const letter = lists.getColumn(at + 1).letter;
    for (const [row, text] of choices.entries()) lists.getCell(row + 1, at + 1).value = text;
    for (let row = heading.number + 1; row <= heading.number + READY; row++) {
      const cell = sheet.getCell(row, at + 1);
      cell.font = { name: FONT, size: 11 };
      cell.border = frame;
      cell.alignment = { wrapText: true, vertical: "top", indent: column.type === "points" ? 0 : 1 };
      if (column.type === "date") cell.numFmt = "dd/mm/yyyy";
      if (choices.length > 0)
        cell.dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [`'${LISTS}'!$${letter}$1:$${letter}$${choices.length}`],
        };
    }
  }
  return workbook;
}

function choicesOf(plan: Plan, column: RegisterColumn): readonly string[] {
  switch (column.type) {
    case "unit":
      return [...plan.units.values()].map((unit) => unit.name);
    case "cluster":
      return plan.clusters.map((cluster) => cluster.name);
    case "item":
      return [
        ...new Set(
          [...plan.schemes.values()].flatMap((scheme) =>
            scheme.groups.flatMap((group) => group.items.map((item) => item.name)),
          ),
        ),
      ];
    case "choice":
      return Object.values(column.choices ?? {});
    default:
      return [];
  }
}
