import type { ReportDocument } from "../document.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { prizesTable, prizeTotalsTable } from "../tables/prizes-table.js";
import { listDocument } from "./lists.js";

/** Dự toán tiền thưởng: each amount with coefficient and base salary, and the totals by award, unit and fund. */
export function prizesDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  return listDocument(context, {
    title: `${say(context).prizesList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [prizesTable(context), prizeTotalsTable(context)],
    closing: [say(context).proposal],
  });
}
