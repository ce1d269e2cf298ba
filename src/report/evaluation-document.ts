import { screenDate } from "../domain/dates.js";
import type { ReportDocument } from "./document.js";
import { awardsOverview, awardsTable, conditionsTable } from "./tables/awards-table.js";
import { type DrawContext, say } from "./tables/draw-context.js";
import { findingsTable } from "./tables/findings-table.js";
import { notEvaluatedTable } from "./tables/not-evaluated-table.js";
import { rankingTable } from "./tables/ranking-table.js";
import { itemsTable, resultsTable } from "./tables/results-table.js";
import { sourcesTable, weakBasisLine } from "./tables/sources-table.js";
import { targetsTable } from "./tables/targets-table.js";

/** The evaluation of a round as a document of tables; the first is the main one. */
export function evaluationDocument(context: DrawContext): ReportDocument {
  const { plan, round, judgedOn } = context.result;
  const text = say(context);
  const decided = round.decidedOn === undefined ? text.dayOpen : screenDate(round.decidedOn);
  return {
    title: `${text.evaluation} ${round.period.name}`,
    subtitle: [plan.name, `${text.decidedOn}: ${decided}. ${text.judgedOn} ${screenDate(judgedOn)}.`],
    tables: [
      rankingTable(context),
      targetsTable(context),
      resultsTable(context),
      itemsTable(context),
      awardsOverview(context),
      awardsTable(context),
      conditionsTable(context),
      notEvaluatedTable(context),
      findingsTable(context),
      sourcesTable(context),
    ],
    closing: [weakBasisLine(context)],
  };
}
