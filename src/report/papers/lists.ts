import type { ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { roundFindingsTable } from "../tables/findings-table.js";
import { sourcesTable } from "../tables/sources-table.js";
import { tablesInTurn } from "../tables/tables-in-turn.js";
import { statePaper } from "./state-paper.js";

/** A list or table as a paper to sign: in the frame that all lists share, with what it rests on for those who check it. */
export function listDocument(
  context: DrawContext,
  content: Omit<ReportDocument, "lang" | "paper" | "appendix">,
): ReportDocument {
  return {
    lang: context.lang,
    ...content,
    paper: statePaper(context.result, "list", {}, {}).paper,
    appendix: tablesInTurn(context, [sourcesTable, roundFindingsTable]),
  };
}
