import { screenDate } from "../../domain/dates.js";
import type { ReportDocument, ReportTable } from "../document.js";
import { roundPictures } from "../pictures/round-pictures.js";
import { awardsOverview, awardsTable, conditionsTable, nomineesTable } from "../tables/awards-table.js";
import { firstPlacesTable, placesTable } from "../tables/certainty-tables.js";
import { claimsTable } from "../tables/claims-table.js";
import { councilTable } from "../tables/council-table.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { roundFindingsTable } from "../tables/findings-table.js";
import { funnelTable } from "../tables/funnel-table.js";
import { itemsTable } from "../tables/items-table.js";
import { notEvaluatedTable } from "../tables/not-evaluated-table.js";
import { prizesTable, prizeTotalsTable } from "../tables/prizes-table.js";
import { rankingTable } from "../tables/ranking-table.js";
import { resultsTable } from "../tables/results-table.js";
import { sourcesTable, weakBasisLine } from "../tables/sources-table.js";
import { type TableOf, tablesInTurn } from "../tables/tables-in-turn.js";
import { targetsTable } from "../tables/targets-table.js";
import { listDocument } from "./lists.js";

/**
 * The evaluation of a round as a document of tables; the first is the main one. `brief` is what a screen bears: it
 * leaves out the tables with a row for each target, item, condition and source.
 */
export function evaluationDocument(context: DrawContext, extent: "brief" | "full"): ReportDocument {
  const { plan, round, judgedOn } = context.result;
  const text = say(context);
  const decided = round.decidedOn === undefined ? text.dayOpen : screenDate(round.decidedOn);
  return listDocument(context, {
    title: `${text.evaluation} ${round.period.name}`,
    subtitle: [plan.name, `${text.decidedOn}: ${decided}. ${text.judgedOn} ${screenDate(judgedOn)}.`],
    tables: extent === "brief" ? briefTables(context) : tablesInTurn(context, fullTables),
    closing: [weakBasisLine(context)],
    ...(extent === "full" ? { pictures: () => roundPictures(context) } : {}),
  });
}

function briefTables(context: DrawContext): readonly ReportTable[] {
  return [
    rankingTable(context),
    firstPlacesTable(context),
    targetsTable(context),
    ...withRows(claimsTable(context)),
    awardsOverview(context),
    ...withRows(nomineesTable(context)),
    ...withRows(councilTable(context)),
    ...withRows(funnelTable(context, "brief")),
    ...withRows(prizeTotalsTable(context)),
    notEvaluatedTable(context),
    roundFindingsTable(context),
  ];
}

/** On a screen a table of what is not always there is left out when it is empty. */
function withRows(table: ReportTable): readonly ReportTable[] {
  return table.rows.length > 0 ? [table] : [];
}

const fullTables: readonly TableOf[] = [
  rankingTable,
  firstPlacesTable,
  placesTable,
  targetsTable,
  resultsTable,
  itemsTable,
  claimsTable,
  awardsOverview,
  nomineesTable,
  awardsTable,
  conditionsTable,
  councilTable,
  (context) => funnelTable(context, "full"),
  prizesTable,
  prizeTotalsTable,
  notEvaluatedTable,
  roundFindingsTable,
  sourcesTable,
];
