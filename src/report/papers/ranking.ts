import type { ReportDocument } from "../document.js";
import { clusterBars } from "../pictures/cluster-bars.js";
import { firstPlacesTable, placesTable } from "../tables/certainty-tables.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { rankingTable } from "../tables/ranking-table.js";
import { weakBasisLine } from "../tables/sources-table.js";
import { listDocument } from "./lists.js";

/** Bảng xếp hạng. */
export function rankingDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  return listDocument(context, {
    title: `${say(context).rankingList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [rankingTable(context), firstPlacesTable(context), placesTable(context)],
    closing: [weakBasisLine(context)],
    pictures: () => clusterBars(context),
  });
}
