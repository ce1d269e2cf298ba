import { type Finding, finding } from "../../domain/finding.js";
import { unitOfFile } from "../../domain/mapping.js";
import type { Plan } from "../../domain/plan.js";
import type { Unit } from "../../domain/unit.js";
import { unitLike, unitsNamed } from "../text/unit-names.js";
import type { Sheet, Workbook } from "../workbook/workbook.js";
import type { LocatedTable } from "./located-table.js";
import type { TableContext } from "./table-context.js";

/** Whose report it is: as a mapping of the file says, else as the lines above a table do. */
export function unitIn(
  { plan, file, mappings }: TableContext,
  workbook: Workbook,
  tables: readonly LocatedTable[],
): { readonly unit: Unit | undefined; readonly findings: readonly Finding[] } {
  const mapped = unitOfFile(mappings, file);
  if (mapped !== undefined) return { unit: plan.units.get(mapped), findings: [] };
  const coded = unitByCode(plan, workbook);
  if (coded) return { unit: coded, findings: [] };
  const heads = tables.length > 0 ? tables.map(linesAbove) : workbook.sheets.map((sheet) => linesOf(sheet, 12));
  for (const lines of heads) {
    const [unit, ...others] = unitsNamed(lines, plan.units, plan.provinceUnit);
    if (unit && others.length === 0) return { unit, findings: [] };
  }
  const [lines = []] = heads;
  const named = unitsNamed(lines, plan.units, plan.provinceUnit).map((one) => one.name);
  const seen = (named.length > 0 ? named : lines.flat().slice(0, 4)).join(" / ").replaceAll("\n", " ");
  const sheet = tables[0]?.sheet.name ?? workbook.sheets[0]?.name ?? "";
  const suggestion = unitLike(lines.slice(1).flat(), plan.units)?.name ?? "";
  return { unit: undefined, findings: [finding("TD202", { file, sheet, cell: "A1" }, { seen, suggestion })] };
}

/** The unit whose code stands beside "Mã đơn vị"; Excel drops the leading zeros of a code, so they do not count. */
function unitByCode(plan: Plan, workbook: Workbook): Unit | undefined {
  for (const sheet of workbook.sheets)
    for (const cells of sheet.rows.values())
      for (const [at, cell] of cells.entries()) {
        const label =
          cell.type === "text" ? /^mã (đơn vị|huyện)\s*:?\s*(\d*)$/iu.exec(cell.raw.normalize("NFC").trim()) : null;
        const code = label?.[2] || cells[at + 1]?.raw;
        if (!label || !code || !/^\d+$/.test(code)) continue;
        return [...plan.units.values()].find((unit) => unit.code !== undefined && Number(unit.code) === Number(code));
      }
  return undefined;
}

/** The texts of each line above the heading, empty lines left out. */
function linesAbove(table: LocatedTable): readonly (readonly string[])[] {
  return linesOf(table.sheet, table.headerRow - 1);
}

function linesOf(sheet: Sheet, last: number): readonly (readonly string[])[] {
  return [...sheet.rows]
    .filter(([row]) => row <= last)
    .map(([, cells]) => cells.filter((cell) => cell.type === "text").map((cell) => cell.raw.trim()))
    .filter((texts) => texts.length > 0);
}
