import type { ReportDocument } from "../document.js";
import { awardsOverview, conditionsTable } from "../tables/awards-table.js";
import { councilTable } from "../tables/council-table.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { weakBasisLine } from "../tables/sources-table.js";
import { listDocument } from "./lists.js";
import { openTable, proposedTable } from "./proposals.js";

/** Danh sách đề nghị: who is proposed, who is still open and why, and where the council differs from the computation. */
export function awardsDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  return listDocument(context, {
    title: `${say(context).proposedList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [
      proposedTable(context),
      openTable(context),
      awardsOverview(context),
      conditionsTable(context),
      councilTable(context),
    ],
    closing: [say(context).proposal, weakBasisLine(context)],
  });
}
