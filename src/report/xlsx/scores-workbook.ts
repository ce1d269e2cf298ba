import type ExcelJS from "exceljs";
import type { Period } from "../../domain/period.js";
import type { Plan } from "../../domain/plan.js";
import { scoreMatrix, scoreTables } from "../../domain/registers/scores.js";
import type { ItemGroup, Scheme } from "../../domain/scheme.js";
import { type Cluster, membersOn, type Unit } from "../../domain/unit.js";
import { itemsOf, type UnitItem } from "../../domain/unit-item.js";
import { newWorkbook } from "./new-workbook.js";
import { addLines, addLists } from "./register-workbook.js";
import { rowHeight } from "./row-height.js";
import { drawHeading, FONT, frame } from "./style.js";

/** Rows of the heading: units, and below them whose points a column holds. */
const [UNITS, PARTS] = [4, 5];
const ITEM_WIDTH = 44;
/** Rows for assessors under each item. */
const ASSESSORS = 7;

/** What the leader of a cluster fills: the matrix of points, bonus and deduction, the meeting and its vote. */
export function buildScores(plan: Plan, cluster: Cluster, scheme: Scheme, period: Period): ExcelJS.Workbook {
  const workbook = newWorkbook();
  const units = membersOn(cluster, period.to).flatMap((id) => plan.units.get(id) ?? []);
  const covenant = [...plan.targets.values()].filter(
    (target) =>
      target.origin !== "plan" && (target.owner === cluster.id || units.some((unit) => unit.id === target.owner)),
  );
  const items = itemsOf(scheme, covenant);
  const title = `${cluster.name}; ${plan.name}; ${period.name}`;
  drawMatrix(workbook, scheme, items, units, title);
  const assessed = items.filter((item) => item.by === "assessors");
  if (assessed.length > 0) drawAssessors(workbook, assessed, units, title);
  const tables = (["adjustments", "meetings", "clusterVotes"] as const).map((name) => {
    const register = scoreTables[name];
    return { register, sheet: addLines(workbook, plan, register, period, SHEETS[name]) };
  });
  addLists(workbook, plan, tables);
  return workbook;
}

const SHEETS = { adjustments: "Thưởng, trừ", meetings: "Cuộc họp", clusterVotes: "Bỏ phiếu" } as const;

function drawMatrix(
  workbook: ExcelJS.Workbook,
  scheme: Scheme,
  items: readonly UnitItem[],
  units: readonly Unit[],
  title: string,
): void {
  const sheet = sheetFor(workbook, scoreMatrix.sheet, scoreMatrix.title, title, 3);
  const heads = [scoreMatrix.id, scoreMatrix.item, scoreMatrix.max];
  heading(sheet, heads, units, Object.values(scoreMatrix.columns));
  let row = PARTS + 1;
  for (const group of scheme.groups) {
    row = groupRow(sheet, row, group, heads.length + 2 * units.length);
    for (const item of items.filter((one) => one.group.id === group.id && one.by !== "assessors")) {
      const max = item.kind === "bonus" ? `thưởng ≤ ${group.maxBonus.toFixed()}` : "";
      lineRow(sheet, row, [item.id, item.name, max], heads.length + 2 * units.length);
      row += 1;
    }
  }
}

function drawAssessors(
  workbook: ExcelJS.Workbook,
  items: readonly UnitItem[],
  units: readonly Unit[],
  title: string,
): void {
  const { sheet: name, title: what, assessor } = scoreMatrix.assessors;
  const sheet = sheetFor(workbook, name, what, title, 3);
  heading(sheet, [scoreMatrix.id, scoreMatrix.item, assessor], units, []);
  let row = UNITS + 1;
  for (const item of items)
    for (let at = 0; at < ASSESSORS; at++) {
      lineRow(sheet, row, at === 0 ? [item.id, item.name, ""] : ["", "", ""], 3 + units.length);
      row += 1;
    }
}

function sheetFor(workbook: ExcelJS.Workbook, name: string, title: string, subtitle: string, fixed: number) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: PARTS, xSplit: fixed }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${UNITS}:${PARTS}`,
    },
  });
  sheet.addRow([title]).font = { name: FONT, size: 14, bold: true };
  sheet.addRow([subtitle]).font = { name: FONT, size: 11, italic: true };
  sheet.addRow([
    "Ghi điểm từng nội dung; ghi x khi nội dung không thuộc diện của đơn vị; để trống khi chưa chấm.",
  ]).font = { name: FONT, size: 10, italic: true, color: { argb: "FF555555" } };
  return sheet;
}

/** The fixed columns, then for each unit its columns under its name. */
function heading(
  sheet: ExcelJS.Worksheet,
  fixed: readonly string[],
  units: readonly Unit[],
  parts: readonly string[],
): void {
  const width = Math.max(1, parts.length);
  for (const [at, text] of fixed.entries()) {
    sheet.getColumn(at + 1).width = [16, ITEM_WIDTH, 16][at] ?? 16;
    sheet.getCell(UNITS, at + 1).value = text;
    drawHeading(sheet.getCell(UNITS, at + 1));
    if (parts.length > 0) sheet.mergeCells(UNITS, at + 1, PARTS, at + 1);
  }
  for (const [at, unit] of units.entries()) {
    const left = fixed.length + 1 + at * width;
    sheet.getCell(UNITS, left).value = unit.name;
    drawHeading(sheet.getCell(UNITS, left));
    if (width > 1) sheet.mergeCells(UNITS, left, UNITS, left + width - 1);
    for (let part = 0; part < width; part++) sheet.getColumn(left + part).width = 11;
    for (const [part, text] of parts.entries()) {
      sheet.getCell(PARTS, left + part).value = text;
      drawHeading(sheet.getCell(PARTS, left + part));
    }
  }
  sheet.getRow(UNITS).height = rowHeight(
    units.map((unit) => unit.name),
    units.map(() => 11 * width),
  );
  sheet.getRow(PARTS).height = rowHeight(
    parts,
    parts.map(() => 9),
  );
}

function groupRow(sheet: ExcelJS.Worksheet, row: number, group: ItemGroup, last: number): number {
  lineRow(sheet, row, [group.id, group.name, group.max.toFixed()], last);
  sheet.getRow(row).font = { name: FONT, size: 11, bold: true };
  return row + 1;
}

function lineRow(sheet: ExcelJS.Worksheet, row: number, texts: readonly string[], last: number): void {
  for (let at = 1; at <= last; at++) {
    const cell = sheet.getCell(row, at);
    cell.border = frame;
    cell.font = { name: FONT, size: 11 };
    cell.alignment = { wrapText: true, vertical: "top" };
    const text = texts[at - 1];
    if (text !== undefined && text !== "") cell.value = text;
  }
  sheet.getRow(row).height = rowHeight([texts[1] ?? ""], [ITEM_WIDTH]);
}
