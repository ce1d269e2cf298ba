import type { ReportDocument } from "../document.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { itemsTable } from "../tables/items-table.js";
import { notEvaluatedTable } from "../tables/not-evaluated-table.js";
import { resultsTable } from "../tables/results-table.js";
import { weakBasisLine } from "../tables/sources-table.js";
import { targetsTable } from "../tables/targets-table.js";
import { listDocument } from "./lists.js";

/** Biểu thực hiện chỉ tiêu: what each unit reached of each target, and the points that is. */
export function resultsDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  return listDocument(context, {
    title: `${say(context).resultsList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [targetsTable(context), resultsTable(context), itemsTable(context), notEvaluatedTable(context)],
    closing: [weakBasisLine(context)],
  });
}
