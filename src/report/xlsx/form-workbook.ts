import type ExcelJS from "exceljs";
import { screenDate } from "../../domain/dates.js";
import { type FormSheet, form } from "../../domain/form.js";
import { isAgainstBase } from "../../domain/target.js";
import type { FormContent } from "../form-content.js";
import { newWorkbook } from "./new-workbook.js";
import { rowHeight } from "./row-height.js";
import { FONT, frame, numberFormat } from "./style.js";

const INPUT = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8E1" } } as const;
const widths: Readonly<Record<string, number>> = {
  id: 22,
  name: 52,
  measure: 12,
  goal: 14,
  base: 14,
  actual: 16,
  note: 36,
  max: 12,
  self: 14,
  value: 30,
};

interface DrawnCell {
  readonly value?: string | number | undefined;
  /** The unit writes here; everything else is protected. */
  readonly input?: boolean;
  readonly numFmt?: string;
  /** Range of the sheet of lists from which the value is chosen. */
  readonly choices?: string | undefined;
}

/** A unit's empty report form (biểu mẫu báo cáo); what is not to be filled is protected. */
export async function buildForm(content: FormContent): Promise<ExcelJS.Workbook> {
  const workbook = newWorkbook();
  drawGuide(workbook, content);
  const lists = new Lists(content);
  const reports = drawTable(
    workbook,
    "targets",
    content,
    content.targets.map(({ target, measure, goal }) => {
      const isState = target.direction === "achieved";
      const asksBase = isAgainstBase(target.direction);
      return {
        id: { value: target.id },
        name: { value: target.name },
        measure: { value: measure },
        goal: asksBase ? {} : numberCell(goal),
        base: asksBase ? (goal === undefined ? { input: true } : numberCell(goal)) : {},
        actual: { input: true, choices: isState ? lists.states : undefined },
        note: { input: true },
      };
    }),
  );
  drawDate(reports);
  if (content.items.length > 0)
    drawTable(
      workbook,
      "scores",
      content,
      content.items.map((item) => ({
        id: { value: item.id },
        name: { value: item.name },
        max: numberCell(item.max),
        self: { input: true },
        note: { input: true },
      })),
    );
  if (content.facts.length > 0)
    drawTable(
      workbook,
      "facts",
      content,
      content.facts.map((fact) => ({
        id: { value: fact.id },
        name: { value: fact.name },
        value: { input: true, choices: fact.type === "boolean" ? lists.booleans : lists.choices.get(fact.id) },
        note: { input: true },
      })),
    );
  lists.draw(workbook);
  // Without a password, so that nothing random is written: this keeps slips out, not people.
  for (const sheet of workbook.worksheets)
    await sheet.protect("", { selectLockedCells: true, formatColumns: true, formatRows: true });
  return workbook;
}

/** What is chosen from lists stands in ranges of one sheet, since long lists do not fit into a rule. */
class Lists {
  private readonly columns: (readonly string[])[] = [];
  readonly states = this.add([form.states.achieved, form.states.notAchieved]);
  readonly booleans = this.add([form.booleans.true, form.booleans.false]);
  readonly choices: ReadonlyMap<string, string>;

  constructor(content: FormContent) {
    this.choices = new Map(
      content.facts
        .filter((fact) => fact.type === "choice")
        .map((fact) => [fact.id, this.add(fact.choices.map((one) => one.name))]),
    );
  }

  draw(workbook: ExcelJS.Workbook): void {
    const sheet = workbook.addWorksheet(form.sheets.lists);
    for (const [at, values] of this.columns.entries()) {
      sheet.getColumn(at + 1).width = 34;
      for (const [row, value] of values.entries()) sheet.getCell(row + 1, at + 1).value = value;
    }
  }

  private add(values: readonly string[]): string {
    this.columns.push(values);
    const letter = String.fromCharCode(64 + this.columns.length);
    return `'${form.sheets.lists}'!$${letter}$1:$${letter}$${values.length}`;
  }
}

function drawGuide(workbook: ExcelJS.Workbook, content: FormContent): void {
  const sheet = workbook.addWorksheet(form.sheets.guide, {
    pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 84;
  const put = (label: string, text: string, bold = false) => {
    const row = sheet.addRow([label, text]);
    row.font = { name: FONT, size: 12, bold };
    row.alignment = { wrapText: true, vertical: "top" };
    row.height = rowHeight([label, text], [18, 84]);
  };
  put("", `BÁO CÁO KẾT QUẢ THI ĐUA ${content.periodName.toUpperCase()}`, true);
  put("", content.planName);
  put("", content.unitName, true);
  if (content.due !== undefined) put("Hạn gửi", screenDate(content.due));
  put("Cách ghi", "Chỉ ghi vào các ô nền vàng; các ô khác đã khóa. Không đổi mã ở cột đầu.");
  put("Số liệu", "Mỗi ô một số, theo đúng đơn vị tính bên cạnh; tỷ lệ % ghi 98,6 (không ghi 0,986).");
  put("Chưa có số", "Để trống. Số 0 nghĩa là kết quả bằng 0; để trống nghĩa là chưa có số liệu.");
  put("Đạt, không đạt", "Chọn trong danh sách và ghi minh chứng (số, ngày văn bản) ở cột bên cạnh.");
  put(
    "Ghi ngày",
    `Ghi ngày gửi ở trang “${form.sheets.targets}”, dạng 15/12/2017; báo cáo sau thay báo cáo trước theo ngày này.`,
  );
  put("Tự chấm điểm", `Ghi điểm đơn vị tự chấm ở trang “${form.sheets.scores}”, không quá điểm tối đa.`);
}

/** The table of one sheet under its heading block; rows keep their ids in the first column. */
function drawTable(
  workbook: ExcelJS.Workbook,
  which: FormSheet,
  content: FormContent,
  rows: readonly Readonly<Record<string, DrawnCell>>[],
) {
  const columns = Object.entries(form.columns[which]);
  const sheet = workbook.addWorksheet(form.sheets[which], {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: "frozen", ySplit: form.firstRow - 1, xSplit: 0 }],
  });
  sheet.getCell("B1").value = `${form.sheets[which]} – ${content.periodName}`;
  sheet.getCell("A3").value = form.labels.unit;
  sheet.getCell("B3").value = content.unitName;
  sheet.getCell("A5").value = form.labels.formId;
  sheet.getCell("B5").value = content.formId;
  for (const row of [1, 3, 4, 5]) sheet.getRow(row).font = { name: FONT, size: 12, bold: row < 4 };
  sheet.pageSetup.printTitlesRow = `${form.firstRow - 1}:${form.firstRow - 1}`;
  for (const [at, [key, title]] of columns.entries()) {
    sheet.getColumn(at + 1).width = widths[key] ?? 14;
    const heading = sheet.getCell(form.firstRow - 1, at + 1);
    Object.assign(heading, { value: title, font: { name: FONT, size: 12, bold: true }, border: frame });
    heading.alignment = { wrapText: true, horizontal: "center", vertical: "middle" };
    for (const [index, row] of rows.entries()) drawCell(sheet.getCell(form.firstRow + index, at + 1), row[key] ?? {});
  }
  const own = columns.map(([key]) => widths[key] ?? 14);
  sheet.getRow(form.firstRow - 1).height = rowHeight(
    columns.map(([, title]) => title),
    own,
  );
  for (const [index, row] of rows.entries())
    sheet.getRow(form.firstRow + index).height = rowHeight(
      columns.map(([key]) => String(row[key]?.value ?? "")),
      own,
    );
  return sheet;
}

function drawCell(cell: ExcelJS.Cell, drawn: DrawnCell): void {
  cell.font = { name: FONT, size: 12 };
  cell.border = frame;
  cell.alignment = { wrapText: true, vertical: "top" };
  if (drawn.value !== undefined) cell.value = drawn.value;
  if (drawn.numFmt !== undefined) cell.numFmt = drawn.numFmt;
  if (!drawn.input) return;
  cell.fill = INPUT;
  cell.protection = { locked: false };
  if (drawn.choices !== undefined)
    cell.dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [drawn.choices],
      showErrorMessage: true,
      error: "Chọn một giá trị trong danh sách.",
    };
}

/** The report's day stands beside its label, above the targets. */
function drawDate(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("A4").value = form.labels.datedOn;
  drawCell(sheet.getCell("B4"), { input: true });
  sheet.getCell("B4").numFmt = "dd/mm/yyyy";
  sheet.getCell("B4").alignment = { horizontal: "left" };
}

function numberCell(text: string | undefined): DrawnCell {
  if (text === undefined) return {};
  return { value: Number(text), numFmt: numberFormat(text) };
}
