import type ExcelJS from "exceljs";
import type { Period } from "../../domain/period.js";
import type { Plan } from "../../domain/plan.js";
import type { ColumnType, Register, RegisterColumn } from "../../domain/register.js";
import { newWorkbook } from "./new-workbook.js";
import { rowHeight } from "./row-height.js";
import { drawHeading, FONT, frame } from "./style.js";

const LISTS = "Danh mục";
/** Lines that are ready to be filled; more may be added below. */
const READY = 200;
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  unit: 38,
  cluster: 34,
  item: 38,
  nominee: 34,
  nominee_id: 16,
  award: 34,
  fact: 44,
  points: 14,
  count: 12,
  money: 16,
  award_year: 14,
  calendar_year: 10,
  text: 28,
  date: 14,
  choice: 24,
};

/** The empty form of a register (sổ theo dõi): headings, what each column wants, and lists to choose from. */
export function buildRegister(plan: Plan, register: Register, period: Period): ExcelJS.Workbook {
  const workbook = newWorkbook();
  const sheet = addLines(workbook, plan, register, period, register.name);
  addLists(workbook, plan, [{ sheet, register }]);
  return workbook;
}

/**
 * The row of the headings of lines; the lines stand below it.
 * @public
 */
export const HEADING = 4;

/** A sheet of lines to be filled. */
export function addLines(
  workbook: ExcelJS.Workbook,
  plan: Plan,
  register: Register,
  period: Period,
  name: string,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
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
  for (const [at, column] of register.columns.entries()) {
    sheet.getColumn(at + 1).width = WIDTHS[column.type];
    drawHeading(heading.getCell(at + 1));
    for (let row = HEADING + 1; row <= HEADING + READY; row++) {
      const cell = sheet.getCell(row, at + 1);
      cell.font = { name: FONT, size: 11 };
      cell.border = frame;
      const isNumber = column.type === "points" || column.type === "count" || column.type === "money";
      cell.alignment = { wrapText: true, vertical: "top", indent: isNumber ? 0 : 1 };
      if (column.type === "date") cell.numFmt = "dd/mm/yyyy";
      if (column.type === "money") cell.numFmt = "#,##0";
      // An id such as 0042 keeps its zeros.
      if (column.type === "nominee_id" || column.type === "nominee") cell.numFmt = "@";
    }
  }
  return sheet;
}

/** The words to choose from, on a sheet of their own behind those that use them. */
export function addLists(
  workbook: ExcelJS.Workbook,
  plan: Plan,
  tables: readonly { readonly sheet: ExcelJS.Worksheet; readonly register: Register }[],
): void {
  const lists = workbook.addWorksheet(LISTS);
  let used = 0;
  for (const { sheet, register } of tables)
    for (const [at, column] of register.columns.entries()) {
      const choices = choicesOf(plan, column);
      if (choices.length === 0) continue;
      used += 1;
      const { letter } = lists.getColumn(used);
      for (const [row, text] of choices.entries()) lists.getCell(row + 1, used).value = text;
      for (let row = HEADING + 1; row <= HEADING + READY; row++)
        sheet.getCell(row, at + 1).dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [`'${LISTS}'!$${letter}$1:$${letter}$${choices.length}`],
        };
    }
}

function choicesOf(plan: Plan, column: RegisterColumn): readonly string[] {
  switch (column.type) {
    case "unit":
    case "nominee":
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
    case "award":
      return plan.awards.map((award) => award.name);
    case "fact":
      return [...plan.facts.values()].filter((fact) => fact.enterable).map((fact) => fact.name);
    case "choice":
      return Object.values(column.choices ?? {});
    default:
      return [];
  }
}
