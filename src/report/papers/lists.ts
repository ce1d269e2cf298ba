import type { ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { findingsTable } from "../tables/findings-table.js";
import { sourcesTable } from "../tables/sources-table.js";
import { statePaper } from "./state-paper.js";

type ListContent = Omit<ReportDocument, "lang" | "paper" | "appendix">;

/** A list or table as a paper to sign: in the frame that all lists share, with what it rests on for those who check it. */
export function listDocument(context: DrawContext, content: ListContent): ReportDocument {
  return {
    lang: context.lang,
    ...content,
    paper: statePaper(context.result, "list", {}, {}).paper,
    appendix: appendixOf(context, content),
  };
}

/** The sources and the findings, as far as the list does not show them itself. */
function appendixOf(context: DrawContext, { tables }: ListContent) {
  const shown = new Set(tables.map((table) => table.id));
  return [sourcesTable(context), findingsTable(context.result.findings, context.lang)].filter(
    (table) => !shown.has(table.id),
  );
}
