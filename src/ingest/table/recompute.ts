import { type Decimal, decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { ColumnRole } from "../../domain/mapping.js";
import { cellDecimal } from "../figure/read-figure.js";
import { fold } from "../text/fold.js";
import { showsPercent } from "../workbook/number-formats.js";
import { cellIn, type LocatedTable, placeIn, textIn } from "./located-table.js";
import { plainSkip } from "./row-kinds.js";

/** Per cents written with one decimal may be off by half of it, and by as much again where they were cut. */
const RATIO_TOLERANCE = decimal("0.1");

/** The unit's own ratios, totals and points, made again and compared; its figures are used, never its arithmetic. */
export function computedFindings(file: string, table: LocatedTable, rows: readonly number[]): readonly Finding[] {
  return [
    ...rows.flatMap((row) => [...ratioDiffers(file, table, row), ...aboveMaximum(file, table, row)]),
    ...totalsDiffer(file, table, rows),
  ];
}

function numberIn(table: LocatedTable, row: number, role: ColumnRole): Decimal | undefined {
  const cell = cellIn(table, row, role);
  return cell?.type === "number" ? cellDecimal(cell) : undefined;
}

/** A figure that shows itself as a per cent, as the number before its sign. */
function figureIn(table: LocatedTable, row: number, role: ColumnRole): Decimal | undefined {
  const value = numberIn(table, row, role);
  return showsPercent(cellIn(table, row, role)?.numberFormat) ? value?.times(100) : value;
}

/** A numeric ratio beside a numeric goal and result: result : goal, as a per cent or as a part of one. */
function ratioDiffers(file: string, table: LocatedTable, row: number): readonly Finding[] {
  const [goal, actual] = (["goal", "actual"] as const).map((role) => figureIn(table, row, role));
  const seen = numberIn(table, row, "ratio");
  if (!goal || !actual || !seen || goal.isZero()) return [];
  const computed = actual.times(100).dividedBy(goal);
  const fits = (ratio: Decimal) => ratio.minus(computed).abs().lte(RATIO_TOLERANCE);
  // "Lower is better" is often reported as goal : result, or as what is left over 100.
  const turned = actual.isZero() ? undefined : goal.times(100).dividedBy(actual);
  const isTurned = turned?.minus(seen).abs().lte(RATIO_TOLERANCE) ?? false;
  if (fits(seen) || fits(seen.times(100)) || isTurned) return [];
  return [
    finding("TD240", placeIn(file, table, row, "ratio"), {
      name: textIn(table, row, "name"),
      seen: seen.toString(),
      computed: computed.toDecimalPlaces(2).toString(),
    }),
  ];
}

/** Points that a unit gives itself beyond the most there are; they are shown, never cut. */
function aboveMaximum(file: string, table: LocatedTable, row: number): readonly Finding[] {
  const [max, self] = (["max", "self"] as const).map((role) => numberIn(table, row, role));
  if (!max || !self || self.lte(max)) return [];
  return [
    finding("TD248", placeIn(file, table, row, "self"), {
      name: textIn(table, row, "name"),
      seen: self.toString(),
      max: max.toString(),
    }),
  ];
}

/** A total row against the sum of the rows above it, back to the last section or total, where all are of one measure. */
function totalsDiffer(file: string, table: LocatedTable, rows: readonly number[]): readonly Finding[] {
  const findings: Finding[] = [];
  let parts: number[] = [];
  for (const row of rows) {
    const kind = plainSkip(table, row);
    const isTotal = kind === "total";
    if (isTotal)
      for (const role of ["actual", "self", "max"] as const)
        findings.push(...totalDiffers(file, table, row, role, parts));
    if (isTotal || kind === "section") parts = [];
    else if (kind === undefined) parts.push(row);
  }
  return findings;
}

function totalDiffers(
  file: string,
  table: LocatedTable,
  row: number,
  role: ColumnRole,
  parts: readonly number[],
): readonly Finding[] {
  const seen = numberIn(table, row, role);
  const figures = parts.map((part) => numberIn(table, part, role));
  const measures = new Set(parts.map((part) => fold(textIn(table, part, "measure"))));
  const isSum = role !== "actual" || measures.size === 1;
  // Rows of parts ("Trong đó", 1.1) are in their whole already, so only plain lists are added up.
  const isPlain = parts.every((part) => !/trong đó|^\s*[-+*]/iu.test(textIn(table, part, "name").normalize("NFC")));
  if (!seen || !isSum || !isPlain || parts.length < 2 || figures.some((figure) => figure === undefined)) return [];
  const sum = figures.reduce((total: Decimal, figure) => total.plus(figure ?? 0), decimal(0));
  if (sum.eq(seen)) return [];
  return [
    finding("TD241", placeIn(file, table, row, role), {
      name: textIn(table, row, "name"),
      seen: seen.toString(),
      computed: sum.toString(),
    }),
  ];
}
